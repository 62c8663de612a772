"""Features that a form contradicts."""

from __future__ import annotations

import pytest

from whosays.annotations.turkish_features import mended

SAID = {"Polarity": "Pos", "Tense": "Past"}


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "feats", "wanted"),
    [
        ("sorguluyor", "sorgula", "VERB", {**SAID, "Voice": "Pass"}, SAID),
        ("yakalanamadı", "yakalan", "VERB", SAID, {"Polarity": "Neg", "Tense": "Past", "Voice": "Pass"}),
        (
            "kapatılmaması",
            "kapat",
            "VERB",
            {"Polarity": "Pos"},
            {"Polarity": "Neg", "Voice": "Pass", "VerbForm": "Vnoun"},
        ),
        ("topluyordu", "topla", "VERB", {**SAID, "VerbForm": "Part"}, SAID),
        ("iddianamede", "iddiana", "NOUN", {"VerbForm": "Vnoun", "Polarity": "Pos"}, {"Case": "Loc"}),
        ("mahkemeye", "mahkeme", "NOUN", {"Case": "Nom"}, {"Case": "Dat"}),
    ],
)
def test_what_no_reading_shows_is_mended(
    form: str, lemma: str, upos: str, feats: dict[str, str], wanted: dict[str, str]
) -> None:
    assert mended(form, lemma, upos, feats)[1] == wanted


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "feats"),
    [
        ("bulundu", "bulun", "VERB", SAID),
        ("çekildi", "çek", "VERB", {**SAID, "Voice": "Pass"}),
        ("öldürülen", "öldür", "VERB", {"Voice": "Pass", "VerbForm": "Part", "Polarity": "Pos"}),
        ("gitti", "git", "VERB", {**SAID, "VerbForm": "Fin"}),
        ("Kaya'nın", "Kaya", "PROPN", {"Case": "Gen"}),
        ("değil", "değil", "AUX", {"Polarity": "Neg"}),
        ("evi", "ev", "NOUN", {"Case": "Acc"}),
        ("evi", "ev", "NOUN", {"Case": "Nom"}),
    ],
)
def test_what_a_reading_shows_stands(form: str, lemma: str, upos: str, feats: dict[str, str]) -> None:
    assert mended(form, lemma, upos, feats)[1] is feats


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "feats", "wanted"),
    [
        ("kapatmıştır", "kapatm", "VERB", SAID, "kapat"),
        ("etmektedir", "etmekt", "VERB", SAID, "et"),
        ("yakalandı", "yakalan", "VERB", {**SAID, "Voice": "Pass"}, "yakala"),
        ("bulunan", "bul", "VERB", {"VerbForm": "Part", "Voice": "Pass"}, "bulun"),
        ("başlattı", "başla", "VERB", SAID, "başlat"),
        ("söylüyor", "söylü", "VERB", SAID, "söyle"),
        ("oğlunu", "oğl", "NOUN", {"Case": "Acc"}, "oğul"),
        ("hapse", "hap", "NOUN", {"Case": "Dat"}, "hapis"),
        ("gidip", "gid", "ADV", {}, "git"),
        ("olacağını", "ola", "NOUN", {"Case": "Acc"}, "ol"),
        ("aramada", "arama", "VERB", {"VerbForm": "Vnoun", "Case": "Loc"}, "arama"),
        ("girişini", "giriş", "VERB", {"Case": "Acc"}, "giriş"),
        ("değildi", "değil", "AUX", {"Polarity": "Neg"}, "değil"),
        ("Mersin", "Mersin", "PROPN", {}, "Mersin"),
    ],
)
def test_lemmas(form: str, lemma: str, upos: str, feats: dict[str, str], wanted: str) -> None:
    assert mended(form, lemma, upos, feats)[0] == wanted
