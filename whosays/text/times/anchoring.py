"""What each expression of a text hangs on, where no tree is at hand: the document's date, what was told, the tense.

It serves the TIMEX3 view. Claims have their own anchors, from trees (claims/timing).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import get_args

from whosays.text.times.phrases import Phrase, phrases_of
from whosays.text.times.resolving import granule_of, up_to, within_told
from whosays.text.times.rules import rules_of
from whosays.text.times.tenses import surely_past, tense_around
from whosays.text.times.together import LAST, yearless
from whosays.text.times.values import Anchor, At, Expression, Granule, Length, Named, Shift, Unit
from whosays.text.times.vocabulary import lowered

UNITS = get_args(Unit)  # the shorter first
SHORT = frozenset({"day", "month", "season", "quarter", "half"})
FAR = 1500  # characters: how far a text goes on from a stretch that it has told
NEAR = 250  # characters: how far behind a day an hour alone is still of that day
COMPARED = (
    Shift(-1, "year", same=True),
    Shift(-1, "year", "reference", same=True),
    Shift(-12, "month", "reference"),
)  # no time that a text goes on from

QUARTER_ENDED = re.compile(r"(?:the\s+)?quarter\s+(?:that\s+)?end(?:ed|ing|s)\b")
PERIOD = re.compile(r"\bperiod\b")
SINCE = re.compile(r"\bsince\s+$")  # what is told since then lies behind, whatever verb stands near


@dataclass(slots=True)
class Told:
    """What a text has told up to an expression: its granules, the last quarter, where its last day ends."""

    document: date | None
    granules: list[Granule] = field(default_factory=list)
    quarter: Granule | None = None
    until: int = 0
    ended: int = 0  # where the last granule does
    stretch: Granule | None = None  # the last one no longer than a season that was told with its year
    stretched: int = 0

    def within(self, one: Expression) -> Granule | None:
        """The stretch in which a day or month without its year may lie: "in June 1991 he fled; in August he …"."""
        return self.stretch if one.start - self.stretched <= FAR else None

    def reference(self, one: Expression) -> date | None:
        """The day that an expression counts from if it counts from the text; an hour only from a day that is near."""
        if one.meaning is None and one.start - self.until > NEAR:
            return self.document
        return self.last("year" if in_that_year(one) else getattr(one.meaning, "unit", "day")) or self.document

    def last(self, unit: Unit) -> date | None:
        """The first day of the last granule told that is no longer than a unit: a year tells no "that day"."""
        known = (one.first for one in reversed(self.granules) if UNITS.index(one.unit) <= UNITS.index(unit))
        return next(known, None)

    def add(self, one: Expression, granule: Granule | None, again: bool = False) -> None:
        """Note what an expression tells; `again`: "the quarter ended Sept. 30" may be a quarter told before."""
        if granule is not None and one.meaning not in COMPARED:
            self.granules.append(granule)
            self.ended = one.end
            self.until = one.end if granule.unit == "day" else self.until
            self.follow(one, granule)
        if not again or self.quarter is None:
            self.quarter = self.quarter_behind(one, granule)

    def follow(self, one: Expression, granule: Granule) -> None:
        """Note a stretch told with its year, or in one told so before it; a longer or relative one leaves none."""
        meaning = one.meaning
        inside = isinstance(meaning, Named) and within_told(meaning, Anchor(self.document, told=self.within(one)))
        if isinstance(meaning, At) or inside:
            self.stretch, self.stretched = granule if granule.unit in SHORT else None, one.end
        elif isinstance(meaning, Shift) and meaning.base == "document":
            self.stretch = None

    def period(self, low: str, one: Expression) -> Granule | None:
        """The quarter that an expression is compared with; of "the same period last year" also a month beside it."""
        last = self.granules[-1] if self.granules else None
        beside = last is not None and last.unit == "month" and "." not in low[self.ended : one.start]
        return last if beside and PERIOD.search(low, one.start, one.end) else self.quarter

    def quarter_behind(self, one: Expression, granule: Granule | None) -> Granule | None:
        """The quarter that a text speaks of behind an expression; "a year earlier" is that of the year before."""
        meaning = one.meaning
        if isinstance(meaning, Length) and meaning.unit == "month" and meaning.amount in (6, 9):
            return None  # it is "the nine months" that "a year earlier" is compared with
        compared = meaning in COMPARED or (isinstance(meaning, At) and meaning.same)
        if granule is None or granule.unit != "quarter" or compared:
            return self.quarter
        begun = self.document is None or granule.first <= self.document  # one to come is compared with no year-ago one
        return granule if begun else self.quarter


def anchored(text: str, found: Sequence[Expression], document: date | None, language: str) -> list[Anchor]:
    """The anchor of each expression. "The day after the raid" counts from the last day told, as no event is known."""
    low, vocabulary = lowered(text, language), rules_of(language).vocabulary
    anchors: list[Anchor] = []
    told = Told(document)
    last: Expression | None = None
    for one in found:
        tense = tense_around(low, one.start, one.end, vocabulary)
        since = SINCE.search(low, max(0, one.start - 8), one.start) is not None
        tense = "past" if since else tense
        sure = since or (tense == "past" and surely_past(low, one.start, one.end, vocabulary))
        if last is not None and sure is False and joined(last, one, low):
            tense, sure = anchors[-1].tense, anchors[-1].sure  # "on 5 and 6 May he fled"
        last = one
        reference, within = told.reference(one), told.within(one)
        period = told.period(low, one)
        anchors.append(Anchor(document, reference, period, tense, sure, within, event=told.last("day")))
        told.add(one, granule_of(one.meaning, anchors[-1]), again=QUARTER_ENDED.match(low, one.start) is not None)
    return anchors


def joined(one: Expression, other: Expression, low: str) -> bool:
    """Whether two days or months without their year stand in one list or range."""
    return yearless(one) and yearless(other) and LAST.fullmatch(low, one.end, other.start) is not None


def ranged(text: str, found: Sequence[Expression], anchors: Sequence[Anchor], language: str) -> list[Expression]:
    """The expressions; those that begin a range without a year in the year of its end: "from December to 3 May"."""
    granules = {one.start: granule_of(one.meaning, anchor) for one, anchor in zip(found, anchors, strict=True)}
    phrases = (phrase for phrase in phrases_of(text, found, language) if is_range(phrase))
    ends = {phrase.first.start: granules[phrase.last.start] for phrase in phrases if phrase.last}
    return [begin_of(one, ends.get(one.start)) for one in found]


def in_that_year(one: Expression) -> bool:
    """As in "in March the same year", which a year told before it is enough for."""
    meaning = one.meaning
    counted = isinstance(meaning, Named) and meaning.base == "reference" and meaning.kind == "season"
    return counted or (isinstance(meaning, Named) and meaning.way == 0 and meaning.kind in ("day", "month"))


def is_range(phrase: Phrase) -> bool:
    """Whether a phrase is a range that begins with a day or month without a year."""
    return phrase.relation == "between" and getattr(phrase.first.meaning, "kind", "") in ("day", "month")


def begin_of(one: Expression, end: Granule | None) -> Expression:
    """An expression; where it begins a range with this end, as the last such day or month before it."""
    begin = up_to(one.meaning, end.first) if end and isinstance(one.meaning, Named) else None
    return replace(one, meaning=At(begin)) if begin else one
