"""Groups hold together as a whole: no chains, and nothing that is ruled out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from whosays.case.linking.grouping import RULED_OUT, Edge, grouped


def test_sure_pairs_make_a_group() -> None:
    assert grouped([Edge("a", "b", 2.0), Edge("b", "c", 1.5), Edge("a", "c", 1.0)]) == [["a", "b", "c"]]


def test_a_pair_that_is_ruled_out_parts_a_chain() -> None:
    assert grouped([Edge("a", "b", 2.0), Edge("b", "c", 1.5), Edge("a", "c", RULED_OUT - 1)]) == [["a", "b"]]


def test_pairs_that_speak_against_it_on_average_keep_groups_apart() -> None:
    edges = [Edge("a", "b", 3.0), Edge("c", "d", 3.0), Edge("b", "c", 0.5), Edge("a", "d", -1.5)]
    assert grouped(edges) == [["a", "b"], ["c", "d"]]


EDGES = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-5, 5, allow_nan=False),
    max_size=30,
)


@given(EDGES, st.randoms(use_true_random=False))
def test_the_order_of_pairs_changes_nothing_and_nobody_is_in_two_groups(found, chance) -> None:  # type: ignore[no-untyped-def]
    edges = [Edge(str(a), str(b), odds) for (a, b), odds in found.items()]
    groups = grouped(edges)
    chance.shuffle(edges)
    assert grouped(edges) == groups
    members = [one for group in groups for one in group]
    assert len(members) == len(set(members))
