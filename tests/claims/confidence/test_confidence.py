"""How sure a reading is said to be."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.claims.trees import read_trees
from whosays.claims.confidence import Confidence, Weights, weights
from whosays.claims.confidence.hints import FILLER, PARTS, WHOLE, Hints
from whosays.claims.fillers import Labels
from whosays.model import Argument, Status

SPOKE = """
Ana Ana PROPN 2 nsubj
left leave VERB 0 root
Van Van PROPN 2 obj

Police police NOUN 2 nsubj
came come VERB 0 root
"""


def sure(rows: Sequence[Sequence[float]] = (), number: int = 0, arguments: Sequence[Argument] = ()) -> float:
    trees, _ = read_trees(SPOKE)
    confidence = Confidence(Labels(trees, []), Hints(trees, rows))
    return confidence.of(trees[number], 1, "movement", arguments, [], Status())


def test_every_part_has_weights() -> None:
    assert set(weights()) == {*WHOLE, FILLER} == set(PARTS)


def test_a_chance_is_the_logistic_of_what_is_known() -> None:
    part = Weights(1.0, {"role=agent": -1.0})
    assert part.chance(["role=agent", "never seen"], 0.0) == pytest.approx(0.5)
    assert part.chance([], 0.0) == pytest.approx(0.731, abs=0.001)


def test_what_the_engine_saw_of_the_predicate_speaks_for_or_against_the_claim() -> None:
    for part in WHOLE:
        rows = [[0.0] * len(PARTS) for _ in range(5)]
        rows[1][PARTS.index(part)] = -3.0
        assert sure(rows) < sure([[0.0] * len(PARTS)] * 5)


def test_hints_are_those_of_the_word_in_its_own_sentence() -> None:
    rows = [[0.0] * len(PARTS) for _ in range(5)]
    rows[4] = [-3.0] * len(PARTS)  # "came", the second word of the second sentence
    assert sure(rows) == sure()
    assert sure(rows, number=1) < sure(number=1)


def test_each_argument_is_one_more_thing_to_get_right() -> None:
    assert sure(arguments=[Argument("traveller", "Ana", 0, 3)]) < sure()
    assert 0 < sure(arguments=[Argument("traveller", "Ana", 0, 3, "e:1"), Argument("origin", "Van", 9, 12)]) < 1
