"""Arithmetic of granules: which one holds a day, the next one, its last day."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta

from whosays.text.times.values import Granule, Unit

MONTHS_IN: dict[str, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000,
}  # fmt: skip
DAYS_IN = {"day": 1, "weekend": 7, "week": 7}
SMALLER: dict[Unit, Unit] = {
    "century": "year", "decade": "year", "year": "month", "half": "month", "quarter": "month", "season": "month",
    "month": "day", "week": "day", "weekend": "day",
}  # fmt: skip


def holding(unit: Unit, day: date) -> Granule:
    """The granule of a unit that holds a day."""
    if unit in ("second", "minute", "hour", "day"):
        return Granule("day", day)
    if unit in ("week", "weekend"):
        monday = day - timedelta(days=day.weekday())
        return Granule(unit, monday if unit == "week" else monday + timedelta(days=5))
    if unit == "season":  # December begins a winter that ends in the next year
        back = day.month % 3
        return Granule(unit, months_on(date(day.year, day.month, 1), -back))
    months = day.year * 12 + day.month - 1
    return Granule(unit, first_of(months - months % MONTHS_IN[unit]))


def shifted(granule: Granule, amount: int) -> Granule:
    """The granule so many units later. Raises OverflowError beyond the calendar of `datetime`."""
    if granule.unit in DAYS_IN:
        return Granule(granule.unit, granule.first + timedelta(days=DAYS_IN[granule.unit] * amount))
    return Granule(granule.unit, months_on(granule.first, MONTHS_IN[granule.unit] * amount))


def last_day(granule: Granule) -> date:
    """The last day of a granule."""
    if granule.unit == "weekend":
        return granule.first + timedelta(days=1)
    return shifted(granule, 1).first - timedelta(days=1)


def months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    first = first_of(day.year * 12 + day.month - 1 + months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def moved(day: date, amount: int, unit: Unit) -> date:
    """The day so many units later; units below a day leave it where it is."""
    if unit in ("second", "minute", "hour"):
        return day
    return (
        shifted(Granule("day", day), amount * DAYS_IN[unit]).first
        if unit in DAYS_IN
        else months_on(day, amount * MONTHS_IN[unit])
    )


def first_of(months: int) -> date:
    """The first day of the month with this number, counted from the year 0."""
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OverflowError(f"the year {year} is beyond the calendar")
    return date(year, month + 1, 1)
