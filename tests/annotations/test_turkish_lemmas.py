"""Lemmas that an edit script left inflected."""

from __future__ import annotations

import pytest

from whosays.annotations.turkish_lemmas import mended


@pytest.mark.parametrize(
    ("form", "lemma", "upos", "feats", "wanted"),
    [
        ("memura", "memura", "NOUN", {"Case": "Dat"}, "memur"),
        ("Kuryeler", "Kuryeler", "NOUN", {"Case": "Nom", "Number": "Plur"}, "Kurye"),
        ("depolardan", "depolardan", "NOUN", {"Case": "Abl", "Number": "Plur"}, "depo"),
        ("Karadağ'a", "Karadağ'a", "PROPN", {"Case": "Dat"}, "Karadağ"),
        ("Yılmaz’ın", "yılmaz’ın", "PROPN", {"Case": "Gen"}, "Yılmaz"),
        ("geçerdi", "geçer", "VERB", {"Aspect": "Hab"}, "geç"),
        ("giderse", "gider", "VERB", {"Aspect": "Hab"}, "git"),
        ("getirir", "getir", "VERB", {"Aspect": "Hab"}, "getir"),
        ("verir", "ver", "VERB", {"Aspect": "Hab"}, "ver"),
        ("getirdi", "getir", "VERB", {"Tense": "Past"}, "getir"),
        ("erteleyecek", "erteley", "VERB", {}, "ertele"),
        ("parti", "parti", "NOUN", {"Case": "Nom"}, "parti"),
        ("örgüte", "örgüt", "NOUN", {"Case": "Dat"}, "örgüt"),
    ],
)
def test_mended(form: str, lemma: str, upos: str, feats: dict[str, str], wanted: str) -> None:
    assert mended(form, lemma, upos, feats) == wanted
