"""A phrase on the calendar: EDTF and bounds, or None where it has to stay words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from whosays.text.times.calendar import holding, last_day, shifted
from whosays.text.times.edtf import (
    Stretch,
    at_clock,
    between,
    lately,
    listed,
    modified,
    of_length,
    of_set,
    plain,
    spanned,
    time_of,
)  # fmt: skip
from whosays.text.times.phrases import Phrase
from whosays.text.times.resolving import base_day, granule_of, span_of, up_to
from whosays.text.times.values import Anchor, Every, Expression, Granule, Length, Meaning, Named, Shift, Time, Vague


def place(phrase: Phrase, anchor: Anchor) -> Time | None:
    """EDTF and bounds of a phrase."""
    if phrase.relation == "since" and anchor.tense != "future":  # "starting Friday, shops will close"
        anchor = with_tense(anchor, "past")
    if phrase.last is not None and phrase.relation in ("first", "last"):
        return part_of(phrase.first.meaning, granule_of(phrase.last.meaning, anchor), phrase.relation == "last")
    if phrase.last is not None:
        last = stretch_of(phrase.last, anchor)
        first = begun(phrase.first, phrase.last, anchor)
        if not first or not last:
            return None
        return between(first, last) if phrase.relation == "between" else listed(first, last, phrase.relation == "or")
    meaning = phrase.first.meaning
    if isinstance(meaning, Every):
        return of_set(meaning)
    if isinstance(meaning, Length) and phrase.relation in ("after", "before") and not meaning.side:
        return None  # "after thirty minutes": counted from something that the words do not name
    if isinstance(meaning, Length):
        ahead = phrase.relation == "in" and anchor.tense == "future" and not meaning.side  # "will open in two weeks"
        return of_time_length(replace(meaning, side=1) if ahead else meaning, anchor, ahead)
    if meaning is None or isinstance(meaning, Vague):
        return None
    stretch = stretch_of(phrase.first, anchor, about=phrase.relation == "about")
    return related(phrase.relation, stretch, anchor.document) if stretch else None


def related(relation: str, stretch: Stretch, now: date | None) -> Time | None:
    """What a preposition makes of a time. An open range holds the unit that it names, for no text rules it out."""
    if relation == "since":
        past = now if now and stretch.first <= now else None
        return between(stretch, None, past)
    if relation == "after":
        return between(stretch, None)
    if relation in ("until", "before"):
        return between(None, stretch)
    return time_of(stretch)


def stretch_of(one: Expression, anchor: Anchor, about: bool = False) -> Stretch | None:
    """One expression on the calendar."""
    granule = granule_of(one.meaning, anchor)
    if granule is None:
        return None
    return at_clock(modified(granule, "APPROX" if about and not one.mod else one.mod), one.clock)


def part_of(meaning: Meaning | None, whole: Granule | None, last: bool) -> Time | None:
    """The first or last so many units of a granule, as in "the first six months of 2021"; None where it has fewer."""
    if not isinstance(meaning, Length) or not meaning.amount or meaning.amount % 1 or whole is None:
        return None
    weeks = meaning.unit == "week"  # of seven days each, counted from that end
    further = int(meaning.amount) * (7 if weeks else 1) - 1
    one = holding("day" if weeks else meaning.unit, last_day(whole) if last else whole.first)
    other = shifted(one, -further if last else further)
    first, end = sorted((one, other), key=lambda granule: granule.first)
    inside = whole.first <= last_day(first) and end.first <= last_day(whole)
    return between(plain(first), plain(end)) if inside else None


def begun(first: Expression, last: Expression, anchor: Anchor) -> Stretch | None:
    """The beginning of a range; a day or month without its year has that of the end: "3 May to 7 May 2022"."""
    meaning, end = first.meaning, granule_of(last.meaning, anchor)
    if end is not None and anchor.tense == "past" and plain_weekday(meaning) and plain_weekday(last.meaning):
        return stretch_of(
            first, replace(anchor, document=end.first - timedelta(days=1))
        )  # "closed from Monday to Friday"
    if end is None or not isinstance(meaning, Named) or meaning.kind not in ("day", "month") or meaning.way is not None:
        return stretch_of(first, anchor)
    begin = up_to(meaning, end.first)
    return plain(begin) if begin else None


def plain_weekday(meaning: Meaning | None) -> bool:
    """Whether a day of the week is meant that nothing but the verb places."""
    return isinstance(meaning, Named) and meaning.kind == "weekday" and meaning.way is None and not meaning.moved


def of_time_length(length: Length, anchor: Anchor, ahead: bool = False) -> Time | None:
    """A length: tied to a date where one of its ends is ("the last five years"), else a duration.

    `ahead`: only its far end is meant, "in two weeks".
    """
    if ahead and length.amount and length.amount % 1 == 0 and length.unit not in ("second", "minute", "hour"):
        granule = granule_of(Shift(int(length.amount), length.unit), anchor)
        return time_of(plain(granule)) if granule else None
    length = replace(length, side=0) if ahead else length
    day = base_day(length.base, anchor)
    if not length.side:
        return of_length(length)
    if day is None:
        return None
    if length.amount is None:
        return lately(length, day)
    span = span_of(length, anchor)
    return spanned(length, *span) if span else None


def day_named(time: Time) -> date | None:
    """The one day that a time names; None for whatever is longer, or has no place on the calendar."""
    if time.earliest is None or time.earliest != time.latest:
        return None
    return date.fromisoformat(time.earliest)


def with_tense(anchor: Anchor, tense: str | None) -> Anchor:
    """The anchor with the tense of the governing verb."""
    return replace(anchor, tense=tense, sure=True) if tense in ("past", "future") else anchor  # type: ignore[arg-type]
