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
    assert mended(form, lemma, upos, feats) == wanted


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "feats"),
    [
        ("bulundu", "bulun", "VERB", SAID),
        ("bulundu", "bul", "VERB", {**SAID, "Voice": "Pass"}),
        ("öldürülen", "öldür", "VERB", {"Voice": "Pass", "VerbForm": "Part", "Polarity": "Pos"}),
        ("gitti", "git", "VERB", {**SAID, "VerbForm": "Fin"}),
        ("Kaya'nın", "Kaya", "PROPN", {"Case": "Gen"}),
        ("değil", "değil", "AUX", {"Polarity": "Neg"}),
        ("evi", "ev", "NOUN", {"Case": "Acc"}),
        ("evi", "ev", "NOUN", {"Case": "Nom"}),
    ],
)
def test_what_a_reading_shows_stands(form: str, lemma: str, upos: str, feats: dict[str, str]) -> None:
    assert mended(form, lemma, upos, feats) is feats
