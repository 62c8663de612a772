"""What contradicts a telling contradicts whoever of its happening tells the same as it does.

Two numbers of the dead are found to conflict where two documents are plainly of one story. A third that gives the one
number, and is of their happening by other signs, conflicts with the other number as well, though the two alone say too
little.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from whosays.case.linking.building import disputed
from whosays.case.linking.causing import brought_about_by, told_apart
from whosays.case.linking.comparing import compare
from whosays.case.linking.comparison import Comparison, Difference
from whosays.case.linking.differing import OTHERS, denied, room_left
from whosays.case.linking.telling import Telling
from whosays.case.linking.weighing import all_else
from whosays.model import Link

MOST = 30  # claims of a happening beyond which it is several
# Slots, and the features that say that two tell the same in them.
SAME = {"number": ("number_same",), "actor": ("doer_same",), "place": ("place_same",), "date": ("time_same",)}


def likewise(members: Mapping[str, Telling], found: Iterable[Link]) -> Iterator[Link]:
    """The links that follow from those between claims of one happening."""
    known = {(frozenset(one.claims), one.slot) for one in found}
    if len(members) > MOST:
        return
    for pair, slot in sorted(known, key=lambda one: (sorted(one[0]), one[1])):
        for one, other in (sorted(pair), sorted(pair, reverse=True)):
            for third in sorted(members.keys() - pair):
                between = frozenset((third, other))
                if (between, slot) not in known and (made := drawn(members, (one, third, other), slot)) is not None:
                    known.add((between, slot))
                    yield made


def drawn(members: Mapping[str, Telling], three: tuple[str, str, str], slot: str) -> Link | None:
    """The link of a telling with what contradicts another that says the same; None where it does not."""
    one, third, other = (members[id_] for id_ in three)
    if not agree(side_by_side(one, third), slot):
        return None
    found = side_by_side(third, other)
    difference = differ(found, slot)
    if difference is None or found.has("sentence", "kin_only", "time_apart", "reality", *OTHERS):
        return None
    rest = all_else({**found.features, "nothing": 0.0}, slot)  # that they share what is told, the first pair says
    made = disputed(found.one, found.other, difference, rest) if rest > 0 else None
    return made if made is not None and made.type == "contradicts" else None


def side_by_side(one: Telling, other: Telling) -> Comparison:
    """Two tellings compared in the order of the case."""
    return compare(*sorted((one, other), key=Telling.order))


def agree(found: Comparison, slot: str) -> bool:
    """Whether two say the same in a slot."""
    if denied(found, 0) != denied(found, 1) or any(one.slot == slot for one in found.differences):
        return False
    if slot == "cause":
        mine, theirs = brought_about_by(found.one), brought_about_by(found.other)
        return mine is not None and theirs is not None and bool(mine.stems & theirs.stems)
    return slot == "polarity" or found.has(*SAME.get(slot, ()))


def differ(found: Comparison, slot: str) -> Difference | None:
    """In what two differ in a slot."""
    if slot == "cause":
        mine, theirs = brought_about_by(found.one), brought_about_by(found.other)
        apart = mine is not None and theirs is not None and told_apart(mine, theirs)
        return Difference("cause", (mine.words, theirs.words)) if mine and theirs and apart else None
    if slot == "polarity" and (denied(found, 0) == denied(found, 1) or room_left(found)):
        return None
    return next((one for one in found.differences if one.slot == slot), None)
