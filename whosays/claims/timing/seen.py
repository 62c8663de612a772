"""A time phrase on a tree."""

from __future__ import annotations

from dataclasses import dataclass

from whosays.text.times import Phrase


@dataclass(frozen=True, slots=True)
class Seen:
    """A phrase on a tree: its words, and the one that governs the others."""

    phrase: Phrase
    tree: int
    words: frozenset[int]
    head: int
