"""Times that stand together: "two days after 3 March", "on 28 February and 3 March 1997"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.text.times.calendar import moved
from whosays.text.times.resolving import up_to
from whosays.text.times.values import At, Expression, Granule, Length, Meaning, Named, Shift, Unit

BESIDE = re.compile(r"\s+(?P<way>before|after|following|prior\s+to|ahead\s+of|in\s+advance\s+of)\s+")
LASTING = re.compile(r"\b(?:for|in|over|during|within|throughout|the|first|last|next|past|at)\s+$")
LISTED = re.compile(r",?\s+|\s*[-–—/]\s*|,?\s+(?:and|or|to|until|through|ve|veya|ile|ila)\s+(?:the\s+)?")
WORKING = re.compile(r"\b(?:trading|working|business)\b")  # days that no calendar tells
LAST = re.compile(r"\s*[-–—/]\s*|,?\s+(?:and|or|to|until|through|ve|veya|ile|ila)\s+(?:the\s+)?")
UNITS = ("day", "week", "month", "year")


def counted(found: Sequence[Expression], low: str) -> Iterator[Expression]:
    """As in "two days after 3 March", "the day before Christmas": one time."""
    waiting: Expression | None = None
    for one in found:
        both = beside(waiting, one, low) if waiting is not None else None
        if waiting is not None and both is None:
            yield waiting
        waiting = both or one
    if waiting is not None:
        yield waiting


def beside(away: Expression, day: Expression, low: str) -> Expression | None:
    """A day that is so many units from another; None where the words do not say so."""
    between = BESIDE.fullmatch(low, away.end, day.start) if isinstance(away.meaning, Length | Shift) else None
    if (
        between is None
        or day.clock
        or WORKING.search(low, away.start, away.end)
        or LASTING.search(low, max(0, away.start - 12), away.start)
    ):
        return None
    distance, way = distance_of(away.meaning), 1 if between["way"].startswith(("after", "following")) else -1
    meaning = moved_by(day.meaning, way * distance[0], distance[1]) if distance else None
    return replace(away, end=day.end, meaning=meaning) if meaning else None


def distance_of(meaning: Meaning | None) -> tuple[int, Unit] | None:
    """How far, in a unit of the calendar; None where that is no whole number of them."""
    if isinstance(meaning, Shift) and meaning.base == "event" and meaning.unit in UNITS:
        return abs(meaning.amount), meaning.unit
    whole = isinstance(meaning, Length) and not meaning.side and meaning.amount and meaning.amount % 1 == 0
    if not whole or not isinstance(meaning, Length) or meaning.unit not in UNITS:
        return None
    return int(meaning.amount or 0), meaning.unit


def moved_by(meaning: Meaning | None, amount: int, unit: Unit) -> Meaning | None:
    """A day so many units from the one that is meant; None where no day is."""
    if isinstance(meaning, At) and meaning.granule.unit == "day":
        return At(Granule("day", moved(meaning.granule.first, amount, unit)))
    if isinstance(meaning, Named) and meaning.kind in ("day", "weekday", "feast") and meaning.beside is None:
        return replace(meaning, beside=(amount, unit))
    return None


def years_shared(found: Sequence[Expression], low: str) -> list[Expression]:
    """The expressions; a day or month without a year has that of the last one of its list, or the year before."""
    out = list(found)
    for at in range(len(out) - 2, -1, -1):
        one, other = out[at], out[at + 1]
        if not yearless(one) or not dated(other):
            continue
        listed = LAST if other is found[at + 1] else LISTED
        granule = up_to(one.meaning, other.meaning.granule.first) if between(one, other, low, listed) else None  # type: ignore[arg-type,union-attr]
        out[at] = replace(one, meaning=At(granule)) if granule else one
    return out


def between(one: Expression, other: Expression, low: str, listed: re.Pattern[str]) -> bool:
    """Whether only what joins a list stands between two expressions."""
    return listed.fullmatch(low, one.end, other.start) is not None


def yearless(one: Expression) -> bool:
    """Whether an expression is a day or month whose year only the text can tell."""
    meaning = one.meaning
    if not isinstance(meaning, Named) or meaning.way is not None or meaning.moved or meaning.base != "document":
        return False
    return meaning.kind in ("day", "month") and meaning.beside is None


def dated(one: Expression) -> bool:
    """Whether an expression is a day or month with its year."""
    return isinstance(one.meaning, At) and one.meaning.granule.unit in ("day", "month")
