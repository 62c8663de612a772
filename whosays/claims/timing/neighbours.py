"""The year of a day named without one, from days of the same weeks that the text has given with theirs.

"He was in Ostra in the summer of 1993 … the killings of 3 August 1993 … arrested on 28 July": the text moves about, but
the days of those weeks are of one year.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter

from whosays.text.times import At, Expression, Granule, Named

REACH = 5000  # characters: how far back
WEEKS = 24  # days: how far the days may lie apart
LEAD = 700  # characters: where a text begins
ALONE = 90  # days: how far a day without a year may lie from those with one, where nothing dates the document
BEGINS = attrgetter("first")
Point = tuple[int, Granule]  # where it stands, and what it names


def year_beside(meaning: object, start: int, points: Sequence[Point]) -> Granule | None:
    """The year of the days and months told before that lie about the day named; None where they are of several."""
    if not isinstance(meaning, Named) or meaning.kind != "day" or meaning.way is not None:
        return None
    if (meaning.number, meaning.day) == (2, 29):
        return None
    years = {year for at, point in points if 0 < start - at <= REACH for year in [year_by(meaning, point)] if year}
    return Granule("year", date(years.pop(), 1, 1)) if len(years) == 1 else None


def year_by(meaning: Named, point: Granule) -> int | None:
    """The year in which what is named lies beside a day or in the month told before."""
    if point.unit not in ("day", "month"):
        return None
    years = (point.first.year, point.first.year - 1, point.first.year + 1)
    away = {year: abs((date(year, meaning.number, meaning.day) - point.first).days) for year in years}
    best = min(years, key=away.__getitem__)
    return best if away[best] <= WEEKS else None


def of_one_year(meaning: object, named: Sequence[Expression], published: date | None) -> Granule | None:
    """In a judgment without a date: the year that all its days with a year have, for a day near one of those.

    The first of those has to stand where the text begins, which tells what it is about.
    """
    known = [(one.start, one.meaning.granule) for one in named if isinstance(one.meaning, At)]
    days = [granule for _, granule in known if granule.unit in ("day", "month")]
    if not any(granule in days and start <= LEAD for start, granule in known):
        return None
    if published or not isinstance(meaning, Named) or len({granule.first.year for granule in days}) != 1:
        return None
    if meaning.kind not in ("day", "month") or (meaning.number, meaning.day) == (2, 29):
        return None
    here = date(days[0].first.year, meaning.number, meaning.day or 1)
    near = any(abs((granule.first - here).days) <= ALONE for granule in days)
    near = near or min(days, key=BEGINS).first <= here <= max(days, key=BEGINS).first
    return Granule("year", here.replace(month=1, day=1)) if near else None
