"""How many, how much: the numbers of two tellings, part by part."""

from __future__ import annotations

import re
from collections.abc import Iterator

from whosays.case.linking.comparison import Comparison, Difference
from whosays.case.linking.fillers import Filler, Match, counts_meet, foreign, match
from whosays.case.linking.numbers import written
from whosays.case.linking.storied import near
from whosays.case.linking.telling import Telling

COUNTED = frozenset({"doer", "done_to", "receiver", "thing", "number", "outcome"})
OF_THEM = frozenset({"number", "done_to"})  # how many they are, and they with their number
PART = re.compile(r"^[\w-]+ of (?:the|them|its|his|her|their|these|those)\b|l[ae]r(?:[ıiuü]n)?d[ae]n ", re.IGNORECASE)
SMALL = 2  # up to this many are told of in every other report


def compare_numbers(found: Comparison) -> None:
    """Counts of what may be one thing, part by part: three firms here and there may be paid two sums."""
    counted: dict[str, list[tuple[Filler, Filler]]] = {}
    for a, b in _counted(found):
        counted.setdefault("number" if {a.part, b.part} <= OF_THEM else a.part, []).append((a, b))
    for pairs in counted.values():
        same = next((a.amount for a, b in pairs if a.amount and a.amount == b.amount), None)
        if same is not None:
            says = same[1] > SMALL or near(found)
            found.features["number_same" if says else "number_small"] = 1.0
            found.shared.append(f"both count {written(same)}")
        elif not any(counts_meet(a, b) or left_to_count(found, a, b) for a, b in pairs):
            found.features["number_apart"] = 1.0
            found.features["sums_apart"] = float(found.one.kin == "money" and other_ends(found))
            found.differences.append(Difference("number", (pairs[0][0].text, pairs[0][1].text)))


def left_to_count(found: Comparison, a: Filler, b: Filler) -> bool:
    """Whether one count is of a part of those whom the other counts: "two of the workers" among nine."""
    if not {a.part, b.part} <= OF_THEM or of_some(found.one) == of_some(found.other):
        return False
    few, many = (a.amount, b.amount) if of_some(found.one) else (b.amount, a.amount)
    return few is not None and many is not None and few[0] <= many[1]


def of_some(one: Telling) -> bool:
    """Whether a telling is of a part of some who are known: "two of the workers", "işçilerden ikisi"."""
    return any(PART.search(each.text) for each in one.parts.get("done_to", ()))


def other_ends(found: Comparison) -> bool:
    """Whether money goes from or to others; on one day "the mayor" may be the one whom another names."""
    called = found.has("receiver_unsaid") and found.has("doer_same") and one_day(found.one, found.other)
    found.features["receiver_called"] = float(called)
    return found.has("receiver_unlike", "receiver_apart", "doer_apart") and not called


def one_day(one: Telling, other: Telling) -> bool:
    """Whether two are told to be of one and the same day."""
    return one.days is not None and one.days == other.days and one.days[0] == one.days[1]


def _counted(found: Comparison) -> Iterator[tuple[Filler, Filler]]:
    for a in found.one.fillers:
        for b in found.other.fillers:
            if a.amount and b.amount and {a.part, b.part} <= COUNTED:
                of_them = "number" in (a.part, b.part) and {a.part, b.part} <= OF_THEM
                quantity = of_them or (a.role == b.role and one_measure(a, b))
                if quantity or (a.part == b.part and people_both(a, b) and match(a, b) >= Match.MAY):
                    yield a, b


def people_both(a: Filler, b: Filler) -> bool:
    """Whether two may be people, and one is said to be: "dockers" and "people", but not "objects"."""
    return (a.people or b.people) and all(one.people or not one.anybody for one in (a, b))


def one_measure(a: Filler, b: Filler) -> bool:
    """Whether two fillers of one role count one thing, as far as words of one or two languages tell."""
    if a.unit != b.unit:
        return False
    return a.noun == b.noun or foreign(a, b) or (a.part == "outcome" and a.language != b.language)
