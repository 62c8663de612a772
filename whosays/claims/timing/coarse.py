"""Times that count from a stretch told before: "In 1998 … four years later", "in March 2018 … by the end of that year".

No day is known there, so only what is as wide as the stretch, or wider, is counted from it; and only from near by.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from whosays.text.times import At, Granule, Named, Shift
from whosays.text.times.calendar import last_day

UNITS = ("day", "weekend", "week", "month", "season", "quarter", "half", "year")  # narrow to wide
NEAR = 500  # characters


@dataclass(frozen=True, slots=True)
class Stretch:
    """The last stretch of the calendar that a text names, and where."""

    at: int
    granule: Granule


def stretch_after(before: Stretch | None, start: int, meaning: object, told: Granule | None) -> Stretch | None:
    """The stretch that stands behind a time: its own, or the one before; "last year" leaves none."""
    if isinstance(meaning, At):
        return Stretch(start, meaning.granule) if meaning.granule.unit in UNITS else None
    if isinstance(meaning, Named) and meaning.base == "document":
        return Stretch(start, told) if told is not None else before
    return None if isinstance(meaning, Shift) and meaning.base == "document" else before


def counted_from(stretch: Stretch | None, start: int, meaning: object) -> date | None:
    """The day to count a time from, that of another told before: "that year", "the following spring"."""
    if stretch is None or start - stretch.at > NEAR:
        return None
    granule = stretch.granule
    if isinstance(meaning, Shift) and meaning.base == "reference" and meaning.unit in UNITS:
        wide = UNITS.index(meaning.unit) >= UNITS.index(granule.unit)
        return granule.first if wide else None
    if isinstance(meaning, Named) and meaning.base == "reference" and meaning.kind in ("season", "month"):
        return last_day(granule) if meaning.way == 1 else granule.first if meaning.way == 0 else None
    return None
