"""What a rule is: a pattern over lowered text, and what a match of it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from whosays.text.times.calendar import holding
from whosays.text.times.values import At, Granule, Meaning, Mod, Unit
from whosays.text.times.vocabulary import Vocabulary

Found = re.Match[str]
CENTURY_TURNS = 40  # two figures from here on are a year of the twentieth century


@dataclass(frozen=True, slots=True)
class Reading:
    """What a match means: a meaning, a time of day, a mod; see `Expression`.

    A match of two times, "3 to 7 July", is cut: `meaning` is that of the words up to `until`, `last` that of the words
    from `since` on, both offsets of the text.
    """

    meaning: Meaning | None
    clock: str = ""
    mod: Mod | None = None
    last: Meaning | None = None
    until: int = 0
    since: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction. `read` gives None where the words only look like it.

    `key` is a group of words of which one must stand near, "figures" where that is a number. `sign` lies in all that
    the pattern matches: a few letters, so that looking for them costs a tenth of trying the pattern.
    """

    pattern: re.Pattern[str]
    read: Callable[[Found], Reading | None]
    key: str
    sign: re.Pattern[str] | None = None

    def matches(self, low: str, start: int, end: int) -> Iterable[Found]:
        """Where the construction stands in a stretch of the lowered text."""
        if self.sign is not None and self.sign.search(low, start, end) is None:
            return ()
        return self.pattern.finditer(low, start, end)


# The group of words that a pattern cannot do without ("unit", or with the rule's sign, "unit with ago"), the pattern,
# its reading.
Keyed = tuple[str, str, Callable[[Found], Reading | None]]


def compiled(vocabulary: Vocabulary, keyed: Iterable[Keyed]) -> Iterator[Rule]:
    """The rules whose patterns name groups of a vocabulary's words."""
    for needed, source, read in keyed:
        key, _, sign = needed.partition(" with ")
        yield Rule(vocabulary.pattern(source), read, key, re.compile(sign) if sign else None)


@dataclass(frozen=True, slots=True)
class Rules:
    """All constructions of a language, the surer first: of two matches of one length the first one stands."""

    vocabulary: Vocabulary
    rules: tuple[Rule, ...]

    @property
    def keys(self) -> frozenset[str]:
        """The groups of words that rules need."""
        return frozenset(rule.key for rule in self.rules)


def day_of(year: int, month: int, day: int) -> Granule | None:
    """A day of the calendar; None for the thirtieth of February."""
    try:
        return Granule("day", date(year, month, day))
    except ValueError:
        return None


def at(unit: Unit, year: int, month: int = 1) -> At | None:
    """The granule of a unit that holds the first of a month; None beyond the calendar."""
    return At(holding(unit, date(year, month, 1))) if 1 <= year <= 9998 and 1 <= month <= 12 else None


def whole_year(figures: str) -> int:
    """A year from four figures or two, with an apostrophe or without: "89" and "'89" are 1989, "12" is 2012."""
    year = int(figures.strip("'"))
    return year if year > 99 else year + (1900 if year >= CENTURY_TURNS else 2000)


def group(found: Found, name: str) -> str | None:
    """The words of a group of a match, None where the pattern has no such group or it matched nothing."""
    return found[name] if name in found.re.groupindex else None


def word_before(found: Found) -> str:
    """The word right before a match, "" where there is none."""
    return next(iter(found.string[max(0, found.start() - 20) : found.start()].split()[-1:]), "")


def clock_of(hour: str, minute: str | None = None, half: str | None = None) -> str | None:
    """A time of day as hh:mm; `half` is "a" or "p" for a.m. and p.m. None where there is no such time."""
    hours, minutes = int(hour), int(minute or 0)
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return f"{hours:02}:{minutes:02}" if hours <= 24 and minutes < 60 else None
