"""Time expressions in running text: found, and tied to the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from whosays.text.times.anchoring import anchored, ranged
from whosays.text.times.phrases import Phrase, base_of, find_phrases
from whosays.text.times.placing import day_named, place
from whosays.text.times.resolving import granule_of, up_to, within_told
from whosays.text.times.rules import rules_of
from whosays.text.times.tagging import find_times
from whosays.text.times.tenses import surely_past, tense_around
from whosays.text.times.timex import timex, zoned
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
    Vague,
)  # fmt: skip
from whosays.text.times.vocabulary import lowered

__all__ = [
    "Anchor", "At", "Every", "Expression", "Granule", "Length", "Named", "Phrase", "Shift", "Tense", "Time", "Timex",
    "Vague", "base_of", "day_named", "find_phrases", "find_times", "granule_of", "phrase_times", "place", "tense_told",
    "timexes", "up_to", "within_told",
]  # fmt: skip


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
        sure = language == "tr" or (tense == "past" and surely_past(low, phrase.first.start, phrase.end, vocabulary))
        anchor = Anchor(document, reference, None, tense, sure)
        out.append((phrase, place(phrase, anchor)))
        granule = granule_of(phrase.first.meaning, anchor)
        reference = granule.first if granule is not None and granule.unit == "day" else reference
    return out


def tense_told(text: str, start: int, end: int, language: str) -> Tense | None:
    """Whether a stretch of a text lies ahead or behind, by the words of its sentence."""
    return tense_around(lowered(text, language), start, end, rules_of(language).vocabulary)


def timexes(text: str, found: Sequence[Expression], document: date | None, language: str) -> list[Timex]:
    """The expressions of a text as TIMEX3."""
    anchors = anchored(text, found, document, language)
    begun = ranged(text, found, anchors, language)
    told = ((one, timex(one, anchor)) for one, anchor in zip(begun, anchors, strict=True))
    return [zoned(view, text[one.start : one.end]) for one, view in told]
