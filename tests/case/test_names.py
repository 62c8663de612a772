"""How names are compared."""

from __future__ import annotations

import pytest

from whosays.case.names import initial, key, tokens, words
from whosays.text.letters import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IŞİD", "işid"), ("IŞIK", "ışık"), ("İSTANBUL", "istanbul"), ("Istanbul", "ISTANBUL"), ("Erdoğan", "ERDOGAN"),
        ("Łódź", "lodz"), ("Ærø", "aero"), ("STRASSE", "straße"), ("Ｋａｙａ", "kaya"),
    ],
)  # fmt: skip
def test_case_accents_and_the_turkish_i_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_scripts_stay_apart() -> None:
    assert fold("Хамас") != fold("Xamac")
    assert fold("مريم") == "مريم"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A.C. and A. C. and A.C", ["ac", "and", "ac", "and", "ac"]),
        ("the U.S. army", ["the", "us", "army"]),
        ("Ankara'da, O’Brien", ["ankara", "da", "o", "brien"]),
        ("Plan B. A man came.", ["plan", "b", "a", "man", "came"]),
        ("snake_case 3.5 €", ["snake", "case", "3", "5"]),
        ("", []),
    ],
)
def test_words_are_what_is_searched(text: str, found: list[str]) -> None:
    assert words(text) == found


@pytest.mark.parametrize(
    ("name", "language", "compared"),
    [
        ("the United Nations", "en", "united nations"),
        ("“Harbour Union”,", "en", "harbour union"),
        ("Turkey's", "en", "turkey"),
        ("the Emirates’", "en", "emirates"),
        ("Ankara'nın", "tr", "ankara"),
        ("Jale O'Brien", "tr", "jale obrien"),
        ("Al-Hol", None, "al hol"),
        ("I.S.I.S.", "en", "isis"),
        ("Judge Jale Demir", "en", "jale demir"),
        ("Sayın Jale Demir Hanım", "tr", "jale demir"),
        ("The", "en", "the"),
        ("...", "en", ""),
    ],
)
def test_a_name_is_compared_without_what_is_around_it(name: str, language: str | None, compared: str) -> None:
    assert key(tokens(name, language)) == compared


@pytest.mark.parametrize(("word", "is_"), [("A.", True), ("A", True), ("A.C.", True), ("Al", False), ("Ada.", False)])
def test_initials_are_told_from_names(word: str, is_: bool) -> None:
    assert initial(word) is is_
