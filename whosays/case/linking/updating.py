"""The same voice, later: "the number of dead has risen to nine" takes up what it said before."""

from __future__ import annotations

from whosays.case.linking.comparing import Comparison, Difference
from whosays.case.linking.telling import Telling
from whosays.case.linking.voicing import same_speaker

CHANGES = frozenset({"number"})  # what a voice may say anew without taking anything back
UNDATED = "9999"


def update(found: Comparison, difference: Difference) -> tuple[Telling, Telling] | None:
    """The earlier and the later telling, where one voice says a number anew; None where it is no update."""
    if difference.slot not in CHANGES or not same_speaker(found.one, found.other):
        return None
    one, other = sorted((found.one, found.other), key=Telling.order)
    if one.published == other.published or UNDATED in (one.published, other.published):
        return None
    return one, other
