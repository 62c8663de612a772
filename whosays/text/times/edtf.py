"""Granules and phrases as EDTF (ISO 8601-2), with the first and last day that they can mean.

What EDTF lacks is written as an interval of what it has: a week as its days, "early July" as its first third with an
approximate inner end. `~` widens the bounds: what is about 2015 may lie a year off, the end of a third half of a third.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from whosays.text.times.calendar import SMALLER, holding, last_day, months_on, shifted
from whosays.text.times.timex import length_value
from whosays.text.times.values import Every, Granule, Length, Mod, Time, Unit

SEASONS = {3: 21, 6: 22, 9: 23, 12: 24}
# First and last month and day that a northern season can mean, by the calendar of meteorologists or of the sky.
SEASON_ENDS = {3: ((3, 1), (6, 21)), 6: ((6, 1), (9, 23)), 9: ((9, 1), (12, 21)), 12: ((1, 1), (3, 21))}
THIRDS = {"START": (0, 1), "MID": (1, 2), "END": (2, 3)}
HALVES = {"FIRST_HALF": (0, 1), "SECOND_HALF": (1, 2)}
UPWARDS = ("week", "weekend")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time on its way to EDTF: its form, and its first and last day."""

    edtf: str
    first: date
    last: date


def plain(granule: Granule) -> Stretch:
    """A granule as it stands."""
    first, last = granule.first, last_day(granule)
    year = f"{first.year:04}"
    forms = {
        "day": first.isoformat(), "month": f"{year}-{first.month:02}", "year": year, "decade": f"{year[:3]}X",
        "century": f"{year[:2]}XX", "millennium": f"{year[:1]}XXX",
        "quarter": f"{year}-{33 + (first.month - 1) // 3}", "half": f"{year}-{40 + first.month // 7}",
    }  # fmt: skip
    if granule.unit == "season":
        opening, closing = SEASON_ENDS[first.month]
        ends = date(first.year, *opening), date(first.year + (first.month == 12), *closing)
        return Stretch(f"{year}-{SEASONS[first.month]}", *ends)
    return Stretch(forms.get(granule.unit) or f"{first.isoformat()}/{last.isoformat()}", first, last)


def modified(granule: Granule, mod: Mod | None) -> Stretch:
    """A granule with what its words add: "around", "early", "the end of"."""
    if mod in THIRDS and granule.unit in SMALLER and granule.unit not in UPWARDS:
        return third(granule, *THIRDS[mod])
    if mod in HALVES and granule.unit in SMALLER:
        return half(granule, *HALVES[mod])
    whole = plain(granule)
    if mod in ("APPROX", "LESS_THAN", "MORE_THAN") and "/" not in whole.edtf:
        before, after = shifted(granule, -1), shifted(granule, 1)
        return Stretch(approximate(granule, whole.edtf), before.first, last_day(after))
    return whole


def approximate(granule: Granule, edtf: str) -> str:
    """The form with `~`; parts of a year, which EDTF knows no `~` for, as an interval of their months."""
    if granule.unit not in ("season", "quarter", "half"):
        return edtf + "~"
    last = last_day(granule)
    return f"{granule.first.year:04}-{granule.first.month:02}~/{last.year:04}-{last.month:02}~"


def half(granule: Granule, begin: int, end: int) -> Stretch:
    """The first or second half of a granule, in the next smaller unit."""
    unit, steps = SMALLER[granule.unit], list(pieces(granule))
    first, last = steps[len(steps) * begin // 2], steps[len(steps) * end // 2 - 1]
    return Stretch(
        f"{plain(Granule(unit, first)).edtf}/{plain(Granule(unit, last)).edtf}", first, last_day(Granule(unit, last))
    )


def third(granule: Granule, begin: int, end: int) -> Stretch:
    """From one third of a granule to another, in the next smaller unit; its inner ends are approximate."""
    unit = SMALLER[granule.unit]
    steps = list(pieces(granule))
    first, last = steps[len(steps) * begin // 3], steps[len(steps) * end // 3 - 1]
    half = max(1, len(steps) // 6)
    low = steps[max(0, steps.index(first) - half)] if begin else first
    high = steps[min(len(steps) - 1, steps.index(last) + half)] if end < 3 else last
    left = plain(Granule(unit, first)).edtf + ("~" if begin else "")
    right = plain(Granule(unit, last)).edtf + ("~" if end < 3 else "")
    return Stretch(f"{left}/{right}", low, last_day(Granule(unit, high)))


def pieces(granule: Granule) -> list[date]:
    """The first days of the smaller units that make up a granule."""
    unit, last, found = SMALLER[granule.unit], last_day(granule), [granule.first]
    while (following := shifted(Granule(unit, found[-1]), 1).first) <= last:
        found.append(following)
    return found


def at_clock(stretch: Stretch, clock: str) -> Stretch:
    """A day with its time: EDTF wants seconds, so they are zero; a part of the day it cannot say."""
    if len(clock) != 5 or stretch.first != stretch.last:
        return stretch
    if clock == "24:00":
        return stretch
    return Stretch(f"{stretch.first.isoformat()}T{clock}:00", stretch.first, stretch.last)


def time_of(stretch: Stretch) -> Time:
    """The record's form of a stretch."""
    return Time(stretch.edtf, stretch.first.isoformat(), stretch.last.isoformat())


def between(first: Stretch | None, last: Stretch | None, now: date | None = None) -> Time | None:
    """From one time to another. None for an end that is open; `now` bounds what has gone on until the document."""
    if first and last and first.first > last.last:
        return None
    left = first.edtf.partition("/")[0] if first else ".."
    right = last.edtf.rpartition("/")[2] if last else ".."
    latest = last.last if last else now
    if first and latest and latest < first.first:
        latest = None
    return Time(
        f"{left.partition('T')[0]}/{right.partition('T')[0]}", first.first.isoformat() if first else None,
        latest.isoformat() if latest else None,
    )  # fmt: skip


def listed(first: Stretch, last: Stretch, one_of: bool) -> Time | None:
    """Two times as an EDTF set: all of them {a,b}, or one of them [a,b]; None where one is an interval itself."""
    if "/" in first.edtf + last.edtf or first.first > last.last:
        return None
    opening, closing = "[]" if one_of else "{}"
    return Time(f"{opening}{first.edtf},{last.edtf}{closing}", first.first.isoformat(), last.last.isoformat())


def of_length(length: Length) -> Time | None:
    """A length that hangs on no date: ISO 8601's duration. What has no number has no form."""
    return None if length.amount is None else Time(length_value(length.amount, length.unit))


def of_set(every: Every) -> Time | None:
    """What comes again, as ISO 8601's repeating interval of a duration. What has no number has no form."""
    unit: Unit = "week" if every.unit == "weekend" else every.unit
    return None if every.amount is None else Time("R/" + length_value(every.amount, unit))


# How far back "recent days" and so on may reach: not as far as would be told in the next larger unit.
RECENT = {"hour": 1, "day": 14, "week": 61, "month": 365, "year": 3652, "decade": 14610}


def lately(length: Length, day: date) -> Time | None:
    """As in "in recent days", "the coming weeks": an interval whose far end is approximate."""
    days = RECENT.get(length.unit)
    if days is None:
        return None
    far = day + timedelta(days=days * length.side)
    if length.unit == "week":
        far = months_on(day, 2 * length.side)
    if length.unit in ("month", "year"):
        far = months_on(day, (12 if length.unit == "month" else 120) * length.side)
    low, high = sorted((far, day))
    units: dict[Unit, Unit] = {"month": "month", "year": "year", "decade": "year"}
    ends = [plain(holding(units.get(length.unit, "day"), one)).edtf for one in (low, high)]
    ends[0 if length.side < 0 else 1] += "~"
    return Time("/".join(ends), low.isoformat(), high.isoformat())


def spanned(length: Length, low: date, high: date) -> Time:
    """As in "the last five years": from then to now, in months; of shorter units in days."""
    unit: Unit = "month" if length.unit in ("year", "decade", "century") else "day"
    ends = [plain(holding(unit, one)).edtf for one in (low, high)]
    first = holding("month", low).first if unit == "month" else low
    last = high if length.side < 0 or unit == "day" else last_day(holding("month", high))
    return Time("/".join(ends), first.isoformat(), last.isoformat())
