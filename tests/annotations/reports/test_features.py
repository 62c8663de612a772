import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.trees import read_trees
from whosays.annotations.reports.features import (
    CLIMB,
    DISTANCES,
    Grid,
    Inventory,
    distance_numbers,
    pair_features,
    quoted,
    word_features,
)

REPORT = """
Ayla Ayla PROPN 2 nsubj
said say VERB 0 root
the the DET 4 det
boat boat NOUN 5 nsubj
sank sink VERB 2 ccomp

“ “ PUNCT 2 punct
_Slowly slowly ADV 0 root
_” ” PUNCT 2 punct
"""
KNOWN = Inventory.of(["NOUN", "VERB"], ["nsubj", "ccomp", "det"])
UNKNOWN = 0


def grid() -> Grid:
    trees, _ = read_trees(REPORT)
    return Grid.of([tree.sentence for tree in trees])


def test_words_of_several_sentences_are_counted_through() -> None:
    assert grid().heads == [1, -1, 3, 4, 1, 6, -1, 6]
    assert grid().sentences == [(0, 5)] * 5 + [(5, 8)] * 3


def test_words_are_told_by_tag_relation_and_quotation() -> None:
    assert word_features(grid(), KNOWN).tolist() == [
        [UNKNOWN, 1, 0], [2, UNKNOWN, 0], [UNKNOWN, 3, 0], [1, 1, 0], [2, 2, 0],
        [UNKNOWN, UNKNOWN, 2], [UNKNOWN, UNKNOWN, 1], [UNKNOWN, UNKNOWN, 2],
    ]  # fmt: skip


def test_straight_marks_open_and_close_in_turn() -> None:
    trees, _ = read_trees('" " PUNCT 2 punct\nNo no INTJ 0 root\n" " PUNCT 2 punct\nhe he PRON 2 nsubj')
    assert quoted(trees[0].words) == [2, 1, 2, 0]


def test_a_way_is_the_steps_up_and_the_branch_taken_then() -> None:
    """From "said": "Ayla" hangs on it as subject, "the boat sank" as clause, and the quotation is another sentence."""
    ways = pair_features(grid(), [1], KNOWN)[:, 0].tolist()
    none, after = KNOWN.branches - 1, CLIMB * KNOWN.branches + 1
    assert ways == [1, none, 2, 2, 2, after, after, after]


def test_from_a_cue_inside_a_clause_one_climbs() -> None:
    ways = pair_features(grid(), [3], KNOWN)[:, 0].tolist()
    own = KNOWN.branches
    assert ways[:5] == [2 * own + 1, 3 * own - 1, 3, own - 1, 2 * own - 1]


def test_distances_begin_at_the_ends_of_the_cue() -> None:
    pairs = pair_features(grid(), [1, 2], KNOWN)
    assert pairs[:, 2].tolist() == [0, 1, 1, 0, 0, 0, 0, 0]
    assert (pairs[:, 1] - DISTANCES // 2).tolist() == [-1, 0, 0, 1, 2, 3, 4, 5]


@given(st.lists(st.integers(-400, 400), min_size=2).map(sorted))
def test_farther_is_never_nearer(away: list[int]) -> None:
    found = distance_numbers(np.array(away))
    assert (np.diff(found) >= 0).all()
    assert found.min() >= 0
    assert found.max() < DISTANCES
