"""One slot of two templates: which fill of the response answers which fill of the key, and what that counts."""

from __future__ import annotations

from bench.assignment import assign
from bench.muc4.slots import Slot
from bench.muc4.strings import CORRECT, INCORRECT, Mark, says_little, strings
from bench.muc4.tally import Tally
from bench.muc4.templates import Fill, Template
from bench.muc4.values import dates, locations, numbers, set_fills


def score_slot(slot: Slot, key: Template | None, response: Template | None) -> Tally:
    """The counts of one slot; a template that is not there has nothing but empty slots."""
    wanted = key.of(slot.number) if key else ()
    given = response.of(slot.number) if response else ()
    marks = paired(slot, wanted, given)
    answered = {at for at, _, _ in marks}
    left = [fill for at, fill in enumerate(wanted) if at not in answered]
    must = sum(not fill.optional for fill in left)
    over = len(given) - len(marks)
    # What answers nothing is set against what is open, required or optional: it stands where an answer belongs.
    return counted([mark for _, _, mark in marks], max(must, min(over, len(left))), over, not wanted and not given)


def counted(marks: list[Mark], unanswered: int, left_over: int, empty: bool) -> Tally:
    """Marks as counts: what is left over on both sides is incorrect, on one side missing or spurious."""
    wrong = min(unanswered, left_over)
    return Tally(
        correct=sum(mark.worth == 1 for mark in marks),
        partial=sum(mark.worth == 0.5 for mark in marks),
        incorrect=wrong,
        spurious=left_over - wrong,
        missing=unanswered - wrong,
        non=int(empty),
        asked_correct=sum(mark.worth == 1 and mark.asked for mark in marks),
        asked_partial=sum(mark.worth == 0.5 and mark.asked for mark in marks),
    )


def paired(slot: Slot, wanted: tuple[Fill, ...], given: tuple[Fill, ...]) -> list[tuple[int, int, Mark]]:
    """The best pairs of fills (of the key, of the response) and their marks; a fill that must be there goes first."""
    table = [[compare(slot, one, other, len(wanted) == 1) for other in given] for one in wanted]
    worths = [
        [mark.worth + EVEN * (not fill.optional) if mark.worth else 0.0 for mark in row]
        for fill, row in zip(wanted, table, strict=True)
    ]
    return [(row, column, table[row][column]) for row, column in assign(worths)]


EVEN = 0.001  # between two equal pairs, the one with the fill that the key requires


def compare(slot: Slot, key: Fill, response: Fill, alone: bool) -> Mark:
    """What a fill is worth beside a fill of the key, with its cross-reference.

    A cross-reference to something else halves it; where the key has several fills, it tells that another is meant.
    """
    value = best(slot, key, response.values[0])
    if not value.worth or not key.references or key.references == ("-",):
        return value
    tag = tagged(key, response)
    if not tag.worth and not alone and slot.kind == "set" and _names_another(response):
        return INCORRECT
    asked = value.asked or (tag.asked and tag.worth > 0)
    if slot.kind == "string":  # section 3.2.19: right only with the right person behind it
        return Mark(min(value.worth, 1.0 if tag.worth == 1 else 0.5), asked)
    return Mark(value.worth if tag.worth == 1 else 0.5, asked)


def tagged(key: Fill, response: Fill) -> Mark:
    """Whether the cross-reference names what the key's does."""
    if not response.references:
        return INCORRECT
    return max((strings(one, response.references[0]) for one in key.references), key=_rank)


def _names_another(response: Fill) -> bool:
    """Whether the cross-reference is there and names somebody or something, rather than "people" or nothing."""
    return bool(response.references) and response.references[0] != "-" and not says_little(response.references[0])


def best(slot: Slot, key: Fill, value: str) -> Mark:
    """The best mark among the alternatives of the key."""
    return max((_value(slot, one, value) for one in key.values), key=_rank)


def _value(slot: Slot, key: str, value: str) -> Mark:
    if key == value:
        return CORRECT
    if slot.kind == "string":
        return strings(key, value)
    if slot.kind == "date":
        return dates(key, value)
    if slot.kind == "location":
        return locations(key, value)
    return numbers(key, value) if slot.kind == "number" else set_fills(slot.number, key, value)


def _rank(mark: Mark) -> tuple[float, bool]:
    return mark.worth, not mark.asked
