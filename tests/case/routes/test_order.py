"""Ranked pairs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosays.case.routes.order import Weights, ranked

ITEMS = "abcdef"
PAIRS = st.tuples(st.sampled_from(ITEMS), st.sampled_from(ITEMS)).filter(lambda pair: pair[0] != pair[1])


@given(st.dictionaries(PAIRS, st.integers(1, 9).map(float)))
def test_every_item_stands_once(weights: dict[tuple[str, str], float]) -> None:
    assert sorted(ranked(ITEMS, weights)) == list(ITEMS)


@given(st.permutations(ITEMS))
def test_preferences_without_a_circle_are_all_kept(wanted: list[str]) -> None:
    weights = {(a, b): 1.0 for k, a in enumerate(wanted) for b in wanted[k + 1 :]}
    assert ranked(ITEMS, weights) == wanted


def test_the_weakest_of_a_circle_gives_way() -> None:
    assert ranked("abc", {("c", "a"): 3.0, ("a", "b"): 2.0, ("b", "c"): 1.0}) == ["c", "a", "b"]


def test_without_a_preference_the_given_order_stays() -> None:
    assert ranked("bca", {}) == ["b", "c", "a"]


def test_preferences_for_and_against_are_set_off() -> None:
    assert ranked("ab", {("a", "b"): 1.0, ("b", "a"): 2.0}) == ["b", "a"]


def test_a_reason_that_counts_once() -> None:
    weights: Weights[str] = Weights()
    weights.at_least("a", "b", 8.0)
    weights.at_least("a", "b", 8.0)
    weights.add("a", "b", 1.0)
    weights.add("a", "a", 1.0)
    assert weights == {("a", "b"): 9.0}
