"""What two tellings could have in common at most is never less than what they have, over all written cases."""

from __future__ import annotations

import pytest

from tests.pipeline.test_relinking import CASES, readings
from whosays.case.linking import setting
from whosays.case.linking.blocking import pairs
from whosays.case.linking.ceiling import ceiling, outline
from whosays.case.linking.comparing import comparable, compare
from whosays.case.linking.differing import differences
from whosays.case.linking.telling import Telling, tellings
from whosays.case.linking.weighing import all_else, odds


def told(name: str) -> list[Telling]:
    """The claims of a case as they are compared, each document with entities of its own."""
    papers = readings(name)
    entities = {one.id: one for paper in papers for one in paper.entities}
    texts = [paper.document for paper in papers]
    settings = {one.id: setting(one.language, one.published, one.text) for one in texts}
    return list(tellings((claim for paper in papers for claim in paper.claims), entities, settings))


@pytest.mark.parametrize("name", CASES)
def test_no_pair_comes_to_more_than_could_be(name: str) -> None:
    found = told(name)
    outlines = [outline(one) for one in found]
    for a, b in pairs(found):
        one, other = sorted((found[a], found[b]), key=Telling.order)
        if comparable(one, other):
            most = ceiling(found[a], found[b], outlines[a], outlines[b])
            seen = compare(one, other)
            worths = [odds(seen.features), *(all_else(seen.features, slot.slot) for slot in differences(seen))]
            assert max(worths) <= most + 1e-9, (one.quote, other.quote)


@pytest.mark.parametrize("name", ["development/camp", "mending/port-strike"])
def test_pairs_that_cannot_be_of_one_happening_are_seen(name: str) -> None:
    found = told(name)
    outlines = [outline(one) for one in found]
    met = [(a, b) for a, b in pairs(found) if comparable(found[a], found[b])]
    assert sum(ceiling(found[a], found[b], outlines[a], outlines[b]) <= 0 for a, b in met) > len(met) // 10
