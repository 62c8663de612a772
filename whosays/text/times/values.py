"""What time expressions mean, before and after they are tied to the calendar.

A `Granule` is a stretch of the calendar of one unit: a day, the month of March 2023, the 1990s. A meaning (`At`,
`Shift`, `Named`, `Length`, `Every`, `Vague`) is what words say by themselves: "last year" is
`Shift(-1, "year")` in every document. `resolving` turns a meaning and an `Anchor` into a `Time`; without an anchor it
stays a meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Unit = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade",
    "century", "millennium",
]  # fmt: skip
# The document's date; the day that the text spoke of last; the day of the event that the words behind name; no day,
# as some Friday is meant: "on a recent Friday".
Base = Literal["document", "reference", "event", "none"]
Tense = Literal["past", "future"]
# TIMEX3's `mod`, and halves; what the words add to a time or a length.
Mod = Literal[
    "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS",
    "FIRST_HALF", "SECOND_HALF",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Granule:
    """A stretch of the calendar: its unit and its first day. A season has that of its first month; a week its Monday.

    A quarter, a half and a season start with the year's months 1, 4, 7, 10; 1, 7; 3, 6, 9, 12.
    """

    unit: Unit
    first: date


@dataclass(frozen=True, slots=True)
class At:
    """A place on the calendar that the words give in full: "5 November 2023", "the 1990s"."""

    granule: Granule
    same: bool = False  # "the 2021 period", next to a quarter: that quarter of the year


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units before or after the anchor: "yesterday", "two years later"; 0 is the unit it stands in."""

    amount: int
    unit: Unit
    base: Base = "document"
    same: bool = False  # "a year earlier", next to a quarter: that quarter of the year before
    exact: bool = False  # "three years ago today": the same day of it


@dataclass(frozen=True, slots=True)
class Named:
    """A day, month, season or part of a year that comes again, named without its year: "Tuesday", "3 May", "last fall".

    `number` is the weekday (Monday 0), the month, the season's first month, the quarter or half; `day` that of a month.
    `way` is -1 for "last", 0 for "this", 1 for "next", None where the tense has to tell; `moved` says by how many
    years (of a weekday, weeks) it lies from this one: "March of last year". A `feast` and a `week` are the `nth` of
    their month, -1 its last: the fourth Thursday (`day` 3) of November; a `week` is that which holds most of the days.
    `beside` is how far the day meant lies from the one named: "two days before Christmas".
    """

    kind: Literal["weekday", "month", "day", "season", "quarter", "half", "weekend", "feast", "week"]
    number: int
    day: int = 0
    way: int | None = None
    base: Base = "document"
    moved: int = 0
    nth: int = 0
    beside: tuple[int, Unit] | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """How long: "two years", "several months" (amount None).

    `side` says which end lies at the anchor, if one does: -1 "the last two years" ends there, 1 "the next two years"
    begins there.
    """

    amount: float | None
    unit: Unit
    side: Literal[-1, 0, 1] = 0
    base: Base = "document"


@dataclass(frozen=True, slots=True)
class Every:
    """What comes again: "every night", "every two weeks", "on Mondays" (weekday 0), "every few years" (amount None)."""

    amount: int | None
    unit: Unit
    weekday: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Vague:
    """As in "recently", "now", "soon": a direction without a distance."""

    when: Literal["past", "present", "future"]


Meaning = At | Shift | Named | Length | Every | Vague


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression in a text: what TimeML's TIMEX3 marks, without the preposition before it.

    `clock` is a time of day "14:30" or a part of it as TIMEX3 writes it (MO, MI, AF, EV, NI), "" if there is none;
    `meaning` is None for a time of day alone.
    """

    start: int
    end: int
    meaning: Meaning | None
    clock: str = ""
    mod: Mod | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative times hang on. None where it is not known; then they stay relative."""

    document: date | None = None
    reference: date | None = None
    quarter: Granule | None = None  # the quarter that the text spoke of last
    tense: Tense | None = None
    sure: bool = False  # whether the tense is that of the governing verb, not of some word near
    told: Granule | None = None  # the stretch, no longer than a season, that the text named last with its year
    event: date | None = None  # the day of the event that the words name: "two days after the raid"
    close: bool = False  # whether that stretch was named right before


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression as TIMEX3 writes it (TimeML 1.2.1)."""

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """A time on the calendar: EDTF (ISO 8601-2), and the first and last day that it can mean as ISO dates.

    A length and a set have an EDTF-like form of ISO 8601 ("P2Y", "R/P1D") and no days. Where a range is open, so is
    its bound.
    """

    edtf: str
    earliest: str | None = None
    latest: str | None = None
