"""Bounds of numbers in words and figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.case.linking.numbers import ENDLESS, amount, meet, written


@pytest.mark.parametrize(
    ("text", "language", "bounds"),
    [
        ("40,000 euros", "en", (40_000, 40_000)),
        ("at least thirty people", "en", (30, ENDLESS)),
        ("up to 12 boats", "en", (0, 12)),
        ("about 900 euros", "en", (810, 990)),
        ("twenty-three suspects", "en", (23, 23)),
        ("more than a hundred men", "en", (100, ENDLESS)),
        ("several drivers", "en", (3, 12)),
        ("300 bin lira", "tr", (300_000, 300_000)),
        ("30'dan fazla kişi", "tr", (30, ENDLESS)),
        ("en az on iki kişi", "tr", (12, ENDLESS)),
        ("onlarca araç", "tr", (20, 200)),
    ],
)
def test_words_give_bounds(text: str, language: str, bounds: tuple[float, float]) -> None:
    assert amount(text, language) == pytest.approx(bounds)


@pytest.mark.parametrize(("text", "language"), [("the driver", "en"), ("the 5th brigade", "en"), ("bir bekçi", "tr")])
def test_what_counts_nothing_has_no_bounds(text: str, language: str) -> None:
    assert amount(text, language) is None


@given(st.integers(2, 10**6))
def test_a_number_is_itself_and_meets_every_bound_around_it(number: int) -> None:
    found = amount(f"{number:,} coins", "en")
    assert found == (number, number)
    assert meet(found, (number, ENDLESS))
    assert not meet(found, (number + 1, ENDLESS))


def test_bounds_are_written_for_readers() -> None:
    assert written((23, 23)) == "23"
    assert written((30, ENDLESS)) == "at least 30"


@pytest.mark.parametrize(
    ("text", "language", "least"),
    [("6 bin 212 oy", "tr", 6212), ("60 değil 25 evin", "tr", 25), ("not 60 but 25 houses", "en", 25)],
)
def test_figures_go_on_behind_a_scale_and_a_number_taken_back_is_none(text: str, language: str, least: float) -> None:
    assert amount(text, language) == (least, least)
