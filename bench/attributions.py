"""How well attributions are found: source, cue and content spans, one attribution against one. Definition 1.

An attribution has up to three roles: source, cue and content. Each is a set of words; a word is a run of letters and
figures, so that quotation marks, commas and spaces decide nothing. A role may lie in several stretches, and one
attribution inside another: each counts by itself.

1. In each document the system's and the gold attributions are matched one to one, so that the sum over the pairs and
   over the three roles of Dice's coefficient, 2|S∩G| / (|S|+|G|), is greatest. What shares no word is no pair.
2. exact: a role of a pair is right if the two sets are equal. P = right / system attributions that have the role,
   R = right / gold attributions that have the role.
3. overlap: a role of a pair counts |S∩G|/|S| for precision and |S∩G|/|G| for recall (Johansson and Moschitti 2013),
   over the same denominators.
4. touch: a role of a pair is right if the sets share a word (binary overlap, Breck et al. 2007).
5. "exact", "overlap" and "touch" without a role sum counts and denominators of all three roles.
6. "attribution": a pair is right if all three roles are exact, an empty role being equal to an empty one.

Counts of all documents add up before F1 is taken. Change nothing of this without a new number in VERSION.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bench.assignment import assign

VERSION = "attributions/1"
ROLES = ("source", "cue", "content")
WORD = re.compile(r"\w+")
Span = tuple[int, int]
Words = frozenset[int]


@dataclass(frozen=True, slots=True)
class Said:
    """One attribution by the stretches of its source (none if nobody is named), its cue and its content."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(slots=True)
class Sums:
    """Numerators of precision and recall with their denominators."""

    of_system: float = 0.0
    of_gold: float = 0.0
    system: int = 0
    gold: int = 0

    @property
    def f1(self) -> float:
        precision, recall = self.of_system / max(1, self.system), self.of_gold / max(1, self.gold)
        return 200 * precision * recall / (precision + recall) if precision + recall else 0.0


def sums() -> dict[str, Sums]:
    return {role: Sums() for role in (*ROLES, "all")}


@dataclass(slots=True)
class Tally:
    """Counts over any number of documents, by kind of match and role."""

    exact: dict[str, Sums] = field(default_factory=sums)
    overlap: dict[str, Sums] = field(default_factory=sums)
    touch: dict[str, Sums] = field(default_factory=sums)
    whole: Sums = field(default_factory=Sums)

    def figures(self) -> dict[str, float]:
        """F1 of every kind, all roles together and role by role."""
        kinds = {"exact": self.exact, "overlap": self.overlap, "touch": self.touch}
        out = {f"{kind} F1": found["all"].f1 for kind, found in kinds.items()}
        out |= {f"{role} {kind} F1": found[role].f1 for kind, found in kinds.items() for role in ROLES}
        return out | {
            "attribution F1": self.whole.f1,
            "attributions": float(self.whole.gold),
            "found": float(self.whole.system),
        }


def count(tally: Tally, text: str, system: Sequence[Said], gold: Sequence[Said]) -> None:
    """Counts one document."""
    places = [match.span() for match in WORD.finditer(text)]
    ours, theirs = ([in_words(one, places) for one in side] for side in (system, gold))
    for side, name in ((ours, "system"), (theirs, "gold")):
        for one in side:
            add_denominators(tally, one, name)
    for i, j in assign([[likeness(s, g) for g in theirs] for s in ours]):
        pair(tally, ours[i], theirs[j])


def in_words(said: Said, places: Sequence[Span]) -> tuple[Words, Words, Words]:
    """The numbers of the words that each role touches."""
    source, cue, content = (
        frozenset(n for span in spans for n in touched(span, places)) for spans in (said.source, said.cue, said.content)
    )
    return source, cue, content


def touched(span: Span, places: Sequence[Span]) -> range:
    """The numbers of the words that a stretch shares a character with."""
    first = bisect_right(places, span[0], key=lambda place: place[1])
    last = bisect_left(places, span[1], key=lambda place: place[0])
    return range(first, last)


def overlaps(place: Span, spans: Iterable[Span]) -> bool:
    """Whether any stretch shares a character with the place."""
    return any(place[0] < end and start < place[1] for start, end in spans)


def likeness(ours: Sequence[Words], theirs: Sequence[Words]) -> float:
    """The sum of Dice's coefficients of the three roles."""
    return sum(2 * len(s & g) / (len(s) + len(g)) for s, g in zip(ours, theirs, strict=True) if s and g)


def add_denominators(tally: Tally, one: Sequence[Words], side: str) -> None:
    for role, words in zip(ROLES, one, strict=True):
        for kind in (tally.exact, tally.overlap, tally.touch):
            for sum_ in (kind[role], kind["all"]) if words else ():
                setattr(sum_, side, getattr(sum_, side) + 1)
    setattr(tally.whole, side, getattr(tally.whole, side) + 1)


def pair(tally: Tally, ours: Sequence[Words], theirs: Sequence[Words]) -> None:
    """Counts what is right in one matched pair."""
    for role, s, g in zip(ROLES, ours, theirs, strict=True):
        common = len(s & g)
        if common:
            add(tally.exact, role, float(s == g), float(s == g))
            add(tally.overlap, role, common / len(s), common / len(g))
            add(tally.touch, role, 1.0, 1.0)
    same = float(all(s == g for s, g in zip(ours, theirs, strict=True)))
    tally.whole.of_system += same
    tally.whole.of_gold += same


def add(kind: dict[str, Sums], role: str, of_system: float, of_gold: float) -> None:
    for sum_ in (kind[role], kind["all"]):
        sum_.of_system += of_system
        sum_.of_gold += of_gold
