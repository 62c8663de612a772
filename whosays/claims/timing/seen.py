"""A time phrase on a tree."""

from __future__ import annotations

from dataclasses import dataclass, replace

from whosays.text.times import At, Expression, Named, Phrase, up_to


@dataclass(frozen=True, slots=True)
class Seen:
    """A phrase on a tree: its words, and the one that governs the others."""

    phrase: Phrase
    tree: int
    words: frozenset[int]
    head: int


def ends_of(seen: Seen) -> list[Expression]:
    """A time, or both ends of a range, the first by the year of the last: "between 3 March and 28 May 2022"."""
    first, last = seen.phrase.first, seen.phrase.last
    meant = last.meaning if last is not None else None
    if last is None or not isinstance(meant, At) or not isinstance(first.meaning, Named):
        return [one for one in (first, last) if one is not None]
    begun = up_to(first.meaning, meant.granule.first) if first.meaning.kind in ("day", "month") else None
    return [replace(first, meaning=At(begun)) if begun is not None else first, last]
