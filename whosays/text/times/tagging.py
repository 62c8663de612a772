"""Text → time expressions: every rule over the lowered text, the longest match where several meet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.text.times.checks import plausible
from whosays.text.times.rules import Rules, rules_of
from whosays.text.times.rules.form import Found, Reading
from whosays.text.times.together import years_shared
from whosays.text.times.triggers import windows
from whosays.text.times.values import Expression, Length, Meaning, Shift, Unit
from whosays.text.times.vocabulary import lowered

# Between a time of day and its day: "5 p.m. EST, Nov. 6", "the night of 14 March", "10 a.m. (0700 GMT) Friday".
NOON, DAWN = 12, 4  # hours
AND = re.compile(r",?\s+(?:and\s+)?")
PARTS: dict[tuple[Unit, Unit], int] = {("year", "month"): 12, ("hour", "minute"): 60}
JOINT = re.compile(r"(?:'s|,)?(?:\s+\([^()]{4,25}\))?\s+(?:(?:on|of|at|in)\s+)?")


def find_times(text: str, language: str) -> tuple[Expression, ...]:
    """The time expressions of a text in their order, none inside another; offsets are the text's own."""
    rules = rules_of(language)
    low = lowered(text, language)
    chosen = longest(candidates(text, low, rules))
    return tuple(years_shared(list(merged(chosen, low)), low))


def candidates(text: str, low: str, rules: Rules) -> Iterator[tuple[int, Expression]]:
    """All that the rules find, each with the rank of its rule."""
    places = windows(low, rules.vocabulary.code, rules.keys)
    for rank, rule in enumerate(rules.rules):
        for start, end in places.get(rule.key, ()):
            for found in rule.matches(low, start, end):
                reading = rule.read(found) if plausible(text, low, found, rules.vocabulary) else None
                if reading is not None:
                    yield from ((rank, one) for one in expressions(found, reading))


def expressions(found: Found, reading: Reading) -> Iterator[Expression]:
    """The one expression of a match, or the two where it is cut."""
    end = reading.until if reading.last else found.end()
    yield Expression(found.start(), end, reading.meaning, reading.clock, reading.mod)
    if reading.last:
        yield Expression(reading.since, found.end(), reading.last)


def longest(found: Iterator[tuple[int, Expression]]) -> list[Expression]:
    """Of those that overlap, the longest, then the first, then the surer rule's."""
    taken: list[Expression] = []
    ends: set[int] = set()
    for _, one in sorted(found, key=lambda pair: (pair[1].start - pair[1].end, pair[1].start, pair[0])):
        stretch = range(one.start, one.end)
        if ends.isdisjoint(stretch):
            ends.update(stretch)
            taken.append(one)
    return sorted(taken, key=lambda one: one.start)


def merged(found: Sequence[Expression], low: str) -> Iterator[Expression]:
    """A time of day and the day beside it are one expression: "9 a.m. Tuesday", "Nov. 6, 5 p.m."."""
    waiting: Expression | None = None
    for one in found:
        if waiting is not None and (both := added(waiting, one, low)) is not None:
            waiting = both
            continue
        if waiting is not None and is_part(waiting) and is_clock(one) and JOINT.fullmatch(low, waiting.end, one.start):
            one, waiting = replace(one, start=waiting.start, clock=in_part(one.clock, waiting.clock)), None
        if waiting is not None and is_clock(waiting) and is_clock(one) and low[one.start - 1] == "(":
            continue  # the same time in another zone
        if waiting is not None and JOINT.fullmatch(low, waiting.end, one.start) and fit(waiting, one):
            day, time = (waiting, one) if waiting.meaning else (one, waiting)  # the surer time is kept
            clock = in_part(time.clock, day.clock)
            one = replace(day, start=waiting.start, end=one.end, clock=clock, meaning=by_dawn(day, clock))
        elif waiting is not None:
            yield waiting
        waiting = one
    if waiting is not None:
        yield waiting


def added(one: Expression, other: Expression, low: str) -> Expression | None:
    """As in "six years and four months", "an hour and 20 minutes": one length, in the longer unit."""
    longer, shorter = one.meaning, other.meaning
    if not isinstance(longer, Length) or not isinstance(shorter, Length) or longer.side or shorter.side:
        return None
    many = PARTS.get((longer.unit, shorter.unit))
    whole = longer.amount is not None and shorter.amount is not None and longer.amount % 1 == 0
    if not many or not whole or not AND.fullmatch(low, one.end, other.start) or not 0 < (shorter.amount or 0) < many:
        return None
    amount = (longer.amount or 0) + (shorter.amount or 0) / many
    return replace(one, end=other.end, meaning=replace(longer, amount=amount))


def in_part(clock: str, part: str) -> str:
    """A time of day within a part of it, as TIMEX3 writes both: "7:30 Tuesday night" is half past seven at night."""
    hour = int(clock[:2]) if ":" in clock else NOON
    late = (part in ("AF", "EV") or (part == "NI" and hour > DAWN)) and hour < NOON
    return f"{hour + NOON:02}{clock[2:]}" if late else clock


def by_dawn(day: Expression, clock: str) -> Meaning | None:
    """The day of an hour: "at 3 a.m. last night" is already today."""
    last_night = day.meaning == Shift(-1, "day") and day.clock == "NI"
    return Shift(0, "day") if last_night and ":" in clock and int(clock[:2]) <= DAWN else day.meaning


def fit(one: Expression, other: Expression) -> bool:
    """Whether one is a time of day without a day, and the other a day without a time."""
    day, time = (one, other) if one.meaning else (other, one)
    return time.meaning is None and bool(time.clock) and is_day(day) and (not day.clock or day.clock.isalpha())


def is_clock(one: Expression) -> bool:
    """Whether an expression is a time of day on no day that it names."""
    return one.meaning is None and ":" in one.clock


def is_part(one: Expression) -> bool:
    """Whether an expression is a part of some day: "in the evening"."""
    return one.meaning is None and one.clock.isalpha()


def is_day(one: Expression) -> bool:
    """Whether a meaning is a single day, on which a time of day can lie."""
    meaning = one.meaning
    if isinstance(meaning, Length):
        return False  # "at 6 a.m. ten days before the raid"
    unit = getattr(meaning, "unit", None) or getattr(getattr(meaning, "granule", None), "unit", None)
    return unit == "day" or getattr(meaning, "kind", None) in ("day", "weekday")
