"""What the letters of a word say, whatever a parser has seen in it."""

from __future__ import annotations

import pytest

from whosays.claims.languages import load_language
from whosays.claims.turkish.endings import by_ending
from whosays.model import Word

TURKISH = load_language("tr")


def word(text: str, lemma: str, upos: str, deprel: str = "obl", **feats: str) -> Word:
    return Word(0, len(text), text, lemma, upos, feats, -1, deprel)


@pytest.mark.parametrize(
    ("text", "seen", "case"),
    [("kapsamından", "Gen", "Abl"), ("bilgiye", "Loc", "Dat"), ("amaçla", "Loc", "Ins"), ("evin", "Gen", "Gen")],
)
def test_each_case_has_its_letters(text: str, seen: str, case: str) -> None:
    assert by_ending(word(text, text[:3], "NOUN", Case=seen), TURKISH).feats["Case"] == case


@pytest.mark.parametrize("text", ["verilmiştir", "yakalanmıştı", "beklenmektedir", "kapatmışlardı"])
def test_the_copula_closes_a_sentence(text: str) -> None:
    assert by_ending(word(text, text[:3], "VERB", "root", VerbForm="Part", Aspect="Hab"), TURKISH).feats == {}


def test_a_participle_that_describes_stays_one() -> None:
    assert by_ending(word("kapatılmış", "kapat", "VERB", "acl", VerbForm="Part"), TURKISH).feats == {"VerbForm": "Part"}


def test_no_passive_is_without_its_suffix() -> None:
    assert "Voice" not in by_ending(word("başlatmadığı", "başlat", "VERB", Voice="Pass"), TURKISH).feats
    assert by_ending(word("başlatılmadığı", "başlat", "VERB", Voice="Pass"), TURKISH).feats["Voice"] == "Pass"
