"""The same voice, later: "the number of dead has risen to nine" takes up what it said before."""

from __future__ import annotations

from whosays.case.linking.comparison import Difference
from whosays.case.linking.telling import UNDATED, Telling
from whosays.case.linking.voicing import same_speaker

CHANGES = frozenset({"number"})  # what a voice may say anew without taking anything back


def update(one: Telling, other: Telling, difference: Difference) -> tuple[Telling, Telling] | None:
    """The earlier and the later telling, where one voice says a number anew; None where it is no update."""
    if difference.slot not in CHANGES or not same_speaker(one, other):
        return None
    first, second = sorted((one, other), key=Telling.order)
    if first.published == second.published or UNDATED in (first.published, second.published):
        return None
    return first, second
