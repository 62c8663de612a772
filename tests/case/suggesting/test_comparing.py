"""Two names side by side: what speaks for and against, in points that add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.case.suggesting.comparing import compare
from whosays.case.suggesting.signs import score
from whosays.case.suggesting.words import likeness, sound, words_of


def points(family: str, one: str, other: str) -> int:
    return score(compare(family, one, other))


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("Yusuf Husayn", "Yousef Hussein", ["name", "spelling"]),
        ("Oleg Orlov", "Олег Орлов", ["name"]),
        ("Işıl Çağ", "isil cag", ["name"]),
        ("Jale Demir", "Demir Jale", ["name", "order"]),
        ("Jale Nur Demir", "Jale Demir", ["name", "more words"]),
        ("Jale Demir", "Orhan Kaya", []),
        ("Jale Demir", "Nur Demir", ["name", "other words", "one word"]),
        ("Omar bin Salim", "Salim bin Omar", ["name", "order"]),
        ("Demir", "Jale Demir", ["name", "more words", "one word"]),
    ],
)
def test_what_is_said_of_two_people(one: str, other: str, kinds: list[str]) -> None:
    assert [sign.kind for sign in compare("person", one, other)] == kinds


def test_who_is_likelier_one_has_more_points() -> None:
    assert points("person", "Yusuf Husayn", "Yousef Hussein") > 60
    assert points("person", "Jale Demir", "Jale Demirel") < points("person", "Jale Demir", "Jale Demirr")
    assert points("person", "Jale Demir", "Nur Demir") < 55
    assert points("person", "Omar bin Salim", "Salim bin Omar") < 55
    assert points("person", "Demir", "Jale Demir") < 55


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kuzey Gemi A.Ş.", "Kuzey Gemi Limited Şirketi", True),
        ("HU", "Harbour Union", True),
        ("Brigade Two", "Brigade II", True),
        ("Grain Fund 2006", "Grain Fund 2007", False),
        ("Bank of Lodos", "Bank of Poyraz", False),
        ("Lodos Bank", "Lodos Bank Limited", True),
        ("Lodos Shipping", "Lodos Olive Farms", False),
    ],
)
def test_organisations(one: str, other: str, same: bool) -> None:
    assert (points("organisation", one, other) >= 55) is same


def test_sounds_bring_transliterations_together() -> None:
    assert sound("husayn") == sound("hussein")
    assert sound("zelenskyy") == sound("zelensky")
    assert sound("hasan") != sound("kamel")
    assert likeness("2006", "2007") == 0
    assert words_of("O’Brien, J.C.") == ("obrien", "jc")


NAMES = st.text(st.sampled_from("abcçdeğıiösşuü .'-ЖяА"), max_size=14)


@given(one=NAMES, other=NAMES, family=st.sampled_from(["person", "organisation"]))
def test_it_does_not_matter_which_comes_first(one: str, other: str, family: str) -> None:
    assert points(family, one, other) == points(family, other, one)
    assert points(family, one, other) <= 70
    if words_of(one):
        assert points(family, one, one) == 70
