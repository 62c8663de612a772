"""Who hangs together: found from any of them, near one, and parted at the weakest pairs where it is too many."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whosays.case.linking import hanging
from whosays.case.linking.hanging import LEVELS, TOP, Hanging, both_ways, level_of

Pair = tuple[int, int, int]
PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 30), st.integers(0, 30)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(1, TOP),
    max_size=60,
).map(lambda found: [(*pair, level) for pair, level in found.items()])


def opened(pairs: Collection[Pair]) -> Hanging:
    """All pairs behind a store that is asked claim by claim."""
    rows = list(both_ways(pairs))
    return Hanging(lambda claims: (row for row in rows if row[0] in set(claims)))


def chain(size: int, weak: Collection[int] = ()) -> list[Pair]:
    return [(one, one + 1, 1 if one in weak else 3) for one in range(size - 1)]


def test_odds_have_levels_and_only_what_speaks_for_one_happening_has_any() -> None:
    assert [level_of(odds, one_day=False) for odds in (-1.0, 0.0, 0.1, 0.6, 9.0)] == [0, 0, 1, 2, len(LEVELS)]
    assert (level_of(9.0, one_day=True), level_of(0.1, one_day=True)) == (TOP, 1)


def test_a_long_chain_is_parted_where_its_pairs_are_weakest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hanging, "LIMIT", 4)
    assert opened(chain(4)).piece(0) == {0, 1, 2, 3}
    found = list(opened(chain(8, weak={2, 5})).pieces(range(8)))
    assert sorted(map(sorted, found)) == [[0, 1, 2], [3, 4, 5], [6, 7]]


def test_a_chain_without_weak_pairs_falls_apart_by_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hanging, "LIMIT", 4)
    days = [(one, one + 1, TOP if one % 3 else len(LEVELS)) for one in range(9)]
    assert sorted(map(sorted, opened(days).pieces(range(10)))) == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


@given(PAIRS, st.randoms(use_true_random=False))
def test_everybody_in_a_piece_finds_the_same_piece(pairs: list[Pair], chance: object) -> None:
    claims = list(range(31))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hanging, "LIMIT", 5)
        pieces = [frozenset(piece) for piece in opened(pairs).pieces(claims)]
        chance.shuffle(claims)  # type: ignore[attr-defined]
        assert {frozenset(piece) for piece in opened(pairs).pieces(claims)} == set(pieces)
        for piece in pieces:
            assert all(opened(pairs).piece(claim) == piece for claim in piece)
    assert sum(map(len, pieces)) == len(frozenset().union(*pieces)) if pieces else True
