"""Meaning + anchor → the calendar. What the anchor does not carry stays unresolved: None, never a guess."""

from __future__ import annotations

from calendar import isleap
from dataclasses import replace
from datetime import date, timedelta

from whosays.text.times.calendar import MONTHS_IN, holding, last_day, months_on, moved, shifted
from whosays.text.times.values import Anchor, At, Base, Granule, Length, Meaning, Named, Shift, Tense, Unit

AHEAD = 150  # days: by so much the nearest time behind is likelier than the nearest ahead
STARTS = {"quarter": 3, "half": 6}
LEAP = (2, 29)
SHORTER = ("second", "minute", "hour")  # than what a calendar counts
JUST = 31  # days
FOLLOWING = 45  # days behind a date given right before: "on 5 January 2019 he was held; on 20 January …"
SOON, RECENT = 150, 90  # days: how far a story goes on from the last date that it gives; what is about the document's


def granule_of(meaning: Meaning | None, anchor: Anchor) -> Granule | None:
    """The granule that a meaning names, None where the anchor is missing or it names none."""
    try:
        if isinstance(meaning, At):
            return in_quarter(meaning.granule, anchor.quarter) if meaning.same else meaning.granule
        if isinstance(meaning, Shift):
            return shift(meaning, anchor)
        if isinstance(meaning, Named):
            if (told := within_told(meaning, anchor)) is not None:
                return told
            day = base_day(meaning.base, anchor, meaning.kind in ("month", "season", "quarter", "half"))
            granule = named(meaning, day, anchor) if day else None
            return beside(granule, *meaning.beside) if granule and meaning.beside else granule
    except (OverflowError, ValueError):  # beyond the years 1 to 9999
        return None
    return None


def beside(granule: Granule, amount: int, unit: Unit) -> Granule:
    """The day so many units from another, as in "two days before Christmas"."""
    return Granule("day", moved(granule.first, amount, unit))


def in_quarter(year: Granule, quarter: Granule | None) -> Granule:
    """The quarter that the text spoke of last, in another year; the year where it spoke of none."""
    return Granule(quarter.unit, quarter.first.replace(year=year.first.year)) if quarter else year


def base_day(base: Base, anchor: Anchor, coarse: bool = False) -> date | None:
    """The day from which a relative time counts; of what is `coarse` one in the month told of last is enough."""
    if base == "reference" and anchor.reference is None and coarse and anchor.told is not None:
        return anchor.told.first
    days = {"document": anchor.document, "reference": anchor.reference, "event": anchor.event}
    return days.get(base)


def shift(meaning: Shift, anchor: Anchor) -> Granule | None:
    """So many units from the anchor; "a year ago" beside a quarter is that quarter of the year before."""
    if meaning.same and anchor.quarter is not None:
        if not meaning.amount:
            return holding(meaning.unit, anchor.quarter.first)
        return shifted(anchor.quarter, -12 // MONTHS_IN[anchor.quarter.unit] if meaning.unit == "year" else 0)
    day = base_day(meaning.base, anchor, meaning.unit == "year") or (anchor.document if meaning.same else None)
    if day is None or meaning.unit in SHORTER:
        return None
    if meaning.exact:
        return Granule("day", moved(day, meaning.amount, meaning.unit))
    return shifted(holding(meaning.unit, day), meaning.amount)


def named(meaning: Named, day: date, anchor: Anchor) -> Granule:
    """The one of those that come again which the words mean, seen from a day."""
    tense = anchor.tense
    if meaning.kind == "weekday":
        return weekday(meaning, day, tense)
    if meaning.kind == "weekend":
        return weekend(meaning, day, tense)
    if meaning.kind in ("quarter", "half"):
        return part_of_year(meaning, day, tense)
    if meaning.kind == "day" and not anchor.sure and (tense == "past" or just_gone(meaning, day)):
        tense = None  # "extended to 20 November", "to leave by 14 January": the nearest, whatever verb stands near
    if meaning.kind == "month" and just_gone(meaning, day):
        tense = None  # "October sales will be reported on 3 November"
    return yearly(meaning, day, tense)


def within_told(meaning: Named, anchor: Anchor) -> Granule | None:
    """As in "in the autumn of 2021 they met; on 3 November …": the day or month that lies in what was told before it.

    Or soon behind it. Where one so named lies about the document's own date, that is meant, as in news, unless the
    account plainly goes on.
    """
    if anchor.told is None or meaning.way is not None or meaning.moved or meaning.beside or meaning.base != "document":
        return None
    if meaning.kind not in ("day", "month") or (meaning.number, meaning.day) == LEAP:
        return None
    first, last = anchor.told.first, last_day(anchor.told)
    years = (in_year(meaning, first.year), in_year(meaning, first.year + 1))
    until = last + timedelta(days=SOON)
    found = next((granule for granule in years if last_day(granule) >= first and granule.first <= until), None)
    spoken = anchor.close and anchor.told.unit in ("day", "month")
    goes_on = spoken and found is not None and (found.first - last).days <= FOLLOWING
    return None if is_recent(meaning, anchor.document) and not goes_on else found


def is_recent(meaning: Named, document: date | None) -> bool:
    """Whether a day or month so named lies about the document's own date."""
    return document is not None and abs((yearly(meaning, document, None).first - document).days) <= RECENT


def weekday(meaning: Named, day: date, tense: Tense | None) -> Granule:
    """The latest before the day for "last Friday", up to it for "Friday"; the next where the verb looks ahead."""
    if meaning.moved and meaning.way:  # "a week from Tuesday", "a week ago Tuesday"
        return shifted(weekday(replace(meaning, moved=0), day, tense), 7 * meaning.moved)
    if meaning.moved:
        return Granule("day", day + timedelta(days=7 * meaning.moved + meaning.number - day.weekday()))
    back = (day.weekday() - meaning.number) % 7
    if meaning.way == -1:
        return Granule("day", day - timedelta(days=back or 7))
    if meaning.way == 1:
        return Granule("day", day + timedelta(days=(-back) % 7 or 7))
    if meaning.way == 0 and tense is None and day.weekday() < meaning.number:
        return Granule("day", day + timedelta(days=meaning.number - day.weekday()))  # "the vote this Friday"
    ahead = tense == "future" and back != 0
    return Granule("day", day + timedelta(days=7 - back) if ahead else day - timedelta(days=back))


def weekend(meaning: Named, day: date, tense: Tense | None) -> Granule:
    """The weekend that is or was, or the next where the verb looks ahead."""
    here = holding("weekend", day)
    if meaning.way == 0 and tense == "past" and day < here.first:
        return shifted(here, -1)  # "he spoke this weekend", on a Monday
    if meaning.way == 1 or (tense == "future" and meaning.way != -1) or meaning.way == 0:
        return shifted(here, 1) if meaning.way == 1 and day >= here.first else here
    return here if day >= here.first and meaning.way is None else shifted(here, -1)


def part_of_year(meaning: Named, day: date, tense: Tense | None) -> Granule:
    """The quarter or half of this year, or of another where `moved` says so.

    Without a word for its year the latest one begun where the verb is in the past, else the nearer one, as in "cuts in
    the fourth quarter" and in "expects to report a third-quarter loss"; this year's where the verb looks ahead to it.
    """
    months = STARTS[meaning.kind]
    year = day.year + meaning.moved
    granule = Granule("quarter" if months == 3 else "half", date(year, (meaning.number - 1) * months + 1, 1))
    if meaning.way is not None:
        return granule
    ahead = granule if granule.first > day else shifted(granule, 12 // months)
    behind = shifted(ahead, -12 // months)
    nearer = (ahead.first - day).days < (day - last_day(behind)).days
    coming = (nearer and tense != "past") or (tense == "future" and granule is ahead)
    return ahead if coming else behind


def yearly(meaning: Named, day: date, tense: Tense | None) -> Granule:
    """A month, season or day of the year."""
    if (meaning.number, meaning.day) == LEAP and meaning.kind == "day":
        return leap_day(day, tense)
    here = in_year(meaning, day.year + meaning.moved)
    if meaning.way == -1:
        return here if last_day(here) < day else in_year(meaning, day.year - 1)
    if meaning.way == 1:
        return here if here.first > day else in_year(meaning, day.year + 1)
    if meaning.way == 0:
        return here
    if tense == "future":
        return here if last_day(here) >= day else in_year(meaning, day.year + 1)
    if tense == "past":
        return here if here.first <= day else in_year(meaning, day.year - 1)
    others = (in_year(meaning, year) for year in (day.year, day.year - 1, day.year + 1))
    return min(others, key=lambda granule: abs((granule.first - day).days) + AHEAD * (granule.first > day))


def just_gone(meaning: Named, day: date) -> bool:
    """Whether a day of the year lies a month back at most, or a month has just ended: next year's is hardly meant."""
    if (meaning.number, meaning.day) == LEAP:
        return False
    here = in_year(meaning, day.year if meaning.number <= day.month else day.year - 1)
    return 0 < (day - last_day(here)).days <= JUST


def leap_day(day: date, tense: Tense | None) -> Granule:
    """The last 29 February up to a day, or the next where the verb looks ahead; up to eight years lie between two."""
    days = [Granule("day", date(year, *LEAP)) for year in range(day.year - 8, day.year + 9) if isleap(year)]
    if tense == "future":
        return next(granule for granule in days if granule.first > day)
    return next(granule for granule in reversed(days) if granule.first <= day)


def in_year(meaning: Named, year: int) -> Granule:
    """What is named, in one year. Raises ValueError where it has no such day."""
    if meaning.kind == "day":
        return Granule("day", date(year, meaning.number, meaning.day))
    if meaning.kind in ("feast", "week"):
        return nth_in_month(meaning, year)
    return Granule("season" if meaning.kind == "season" else "month", date(year, meaning.number, 1))


def up_to(meaning: Named, day: date) -> Granule | None:
    """The last one so named that begins by a day; None where neither its year nor the one before it has such a day."""
    for year in (day.year, day.year - 1):
        try:
            granule = in_year(meaning, year)
        except ValueError:  # the 29th of February
            continue
        if granule.first <= day:
            return granule
    return None


def nth_in_month(meaning: Named, year: int) -> Granule:
    """The nth such weekday of a month, or the week that holds most of its nth seven days; -1 is the last."""
    month = date(year, meaning.number, 1)
    if meaning.kind == "week" and meaning.day:
        return holding("week", month.replace(day=meaning.day))
    begin = last_day(Granule("month", month)) - timedelta(days=6) if meaning.nth < 0 else month
    begin += timedelta(days=7 * max(0, meaning.nth - 1))
    if meaning.kind == "week":
        return holding("week", begin + timedelta(days=3))
    return Granule("day", begin + timedelta(days=(meaning.day - begin.weekday()) % 7))


def span_of(length: Length, anchor: Anchor) -> tuple[date, date] | None:
    """First and last day of a length that ends or begins at an anchor: "the last two years"."""
    day = base_day(length.base, anchor)
    if day is None or not length.side or length.amount is None:
        return None
    try:
        other = far_end(day, length.amount * length.side, length)
    except (OverflowError, ValueError):
        return None
    return (other, day) if length.side < 0 else (day, other)


def far_end(day: date, amount: float, length: Length) -> date:
    """The other end of a length; half a year is six months."""
    if amount == int(amount):
        return moved(day, int(amount), length.unit)
    whole = int(amount)
    middle = moved(day, whole, length.unit)
    return months_on(middle, int((amount - whole) * 12)) if length.unit == "year" else middle
