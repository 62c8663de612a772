"""Time expressions in running text: found, and tied to the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import get_args

from whosays.text.times.phrases import Phrase, base_of, find_phrases, phrases_of
from whosays.text.times.placing import day_named, place
from whosays.text.times.resolving import granule_of, up_to, within_told
from whosays.text.times.rules import rules_of
from whosays.text.times.tagging import find_times
from whosays.text.times.tenses import right_behind, tense_around
from whosays.text.times.timex import timex
from whosays.text.times.values import (
    Anchor,
    At,
    Every,
    Expression,
    Granule,
    Length,
    Named,
    Shift,
    Tense,
    Time,
    Timex,
    Unit,
    Vague,
)  # fmt: skip
from whosays.text.times.vocabulary import lowered

__all__ = [
    "Anchor", "At", "Every", "Expression", "Granule", "Length", "Named", "Phrase", "Shift", "Tense", "Time", "Timex",
    "Vague", "base_of", "day_named", "find_phrases", "find_times", "granule_of", "phrase_times", "place", "timexes",
    "within_told",
]  # fmt: skip


UNITS = get_args(Unit)  # the shorter first
COMPARED = (Shift(-1, "year", same=True), Shift(-12, "month", "reference"))  # no time that a text goes on from


def anchored(text: str, found: Sequence[Expression], document: date | None, language: str) -> list[Anchor]:
    """The anchor of each expression: the document's date, the last day spoken of before it, the tense around it."""
    low, vocabulary = lowered(text, language), rules_of(language).vocabulary
    anchors: list[Anchor] = []
    told: list[Granule] = []
    quarter: Granule | None = None
    for one in found:
        tense = tense_around(low, one.start, one.end, vocabulary)
        sure = tense == "past" and right_behind(low, one.start, vocabulary)
        reference = spoken_of(told, getattr(one.meaning, "unit", "day")) or document
        event = spoken_of(told, "day")  # "the day after the raid": TIMEX3 tells no events apart from the last day told
        anchors.append(Anchor(document, reference, quarter, tense, sure, event=event))
        granule = granule_of(one.meaning, anchors[-1])
        told += [granule] if granule and one.meaning not in COMPARED else []
        quarter = quarter_behind(one, granule, quarter, document)
    return anchors


def spoken_of(told: Sequence[Granule], unit: Unit) -> date | None:
    """The first day of the last granule told that is no longer than a unit: a year tells no "that day"."""
    return next((one.first for one in reversed(told) if UNITS.index(one.unit) <= UNITS.index(unit)), None)


def quarter_behind(
    one: Expression, granule: Granule | None, before: Granule | None, document: date | None
) -> Granule | None:
    """The quarter that a text speaks of behind an expression; "a year earlier" is that quarter of the year before."""
    meaning = one.meaning
    if isinstance(meaning, Length) and meaning.unit == "month" and meaning.amount in (6, 9):
        return None  # it is "the nine months" that "a year earlier" is compared with
    compared = meaning in COMPARED or (isinstance(meaning, At) and meaning.same)
    if granule is None or granule.unit != "quarter" or compared:
        return before
    begun = document is None or granule.first <= document  # one to come is compared with no year-ago quarter
    return granule if begun else before


def phrase_times(
    text: str, language: str, document: date | None, reference: date | None = None
) -> list[tuple[Phrase, Time | None]]:
    """The time phrases of a text, each on the calendar where that can be told.

    `reference` is the day that the text spoke of before it begins.
    """
    low, vocabulary = lowered(text, language), rules_of(language).vocabulary
    out: list[tuple[Phrase, Time | None]] = []
    for phrase in find_phrases(text, language):
        tense = tense_around(low, phrase.start, phrase.end, vocabulary)
        anchor = Anchor(document, reference, None, tense, sure=language == "tr")
        out.append((phrase, place(phrase, anchor)))
        granule = granule_of(phrase.first.meaning, anchor)
        reference = granule.first if granule is not None and granule.unit == "day" else reference
    return out


def timexes(text: str, found: Sequence[Expression], document: date | None, language: str) -> list[Timex]:
    """The expressions of a text as TIMEX3."""
    anchors = anchored(text, found, document, language)
    ranges = {id(phrase.first): phrase.last for phrase in phrases_of(text, found, language) if is_range(phrase)}
    ends = {id(one): granule_of(one.meaning, anchor) for one, anchor in zip(found, anchors, strict=True)}
    begun = (begin_of(one, ends.get(id(ranges.get(id(one))))) for one in found)
    return [timex(one, anchor) for one, anchor in zip(begun, anchors, strict=True)]


def is_range(phrase: Phrase) -> bool:
    """Whether a phrase is a range that begins with a day or month without a year."""
    return phrase.relation == "between" and getattr(phrase.first.meaning, "kind", "") in ("day", "month")


def begin_of(one: Expression, end: Granule | None) -> Expression:
    """An expression; where it begins a range, in the year of its end."""
    begin = up_to(one.meaning, end.first) if end and isinstance(one.meaning, Named) else None
    return replace(one, meaning=At(begin)) if begin else one
