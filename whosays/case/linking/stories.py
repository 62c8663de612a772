"""The names that a document writes: by them one story is told from another, also where nobody knows who bears them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from whosays.case.linking.lexicon import common, words
from whosays.case.voices.institutions import lexicon
from whosays.text.letters import fold

WORD = re.compile(r"[^\W\d_]+")
OPENING = re.compile(r"(?:^|[.!?:;“”„«»\"(\n–—])\s*$")  # before a first word, whose capital says nothing
BACK = 4  # characters that are looked at before a word
SHORTEST = 3  # letters of a name
LONG, STEM = 5, 6  # letters of a word that says something, and those by which it is known
MARKS = 4096


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a document: those of names, folded, and a mark for each long one.

    `sure` are written with a capital inside a sentence, `all` at its beginning as well. `marks` has one of MARKS bits
    for each word's first letters: a set of words in half a kilobyte, in which few words fall together by chance.
    """

    sure: frozenset[str] = frozenset()
    all: frozenset[str] = frozenset()
    marks: int = 0

    def common(self, other: Wording) -> frozenset[str]:
        """The words of names of two documents; what only opens sentences in the one is a name by the other."""
        return (self.sure & other.all) | (self.all & other.sure)

    def alike(self, other: Wording) -> float:
        """The share of its long words that the shorter of two documents has in common with the other."""
        one, many = sorted((self.marks.bit_count(), other.marks.bit_count()))
        by_chance = one * many / MARKS
        return max(0.0, (self.marks & other.marks).bit_count() - by_chance) / max(1, one)


def wording_of(text: str, language: str) -> Wording:
    """The words that tell the story of a text.

    Names are written with a capital, and nowhere without one. A heading in capitals, months, days of the week, and
    words for offices and bodies name nobody.
    """
    sure, opening, small = set[str](), set[str](), set[str](words(language)["calendar"])
    for found in WORD.finditer(text):
        word = found[0]
        if word.islower():
            small.add(fold(word))
        elif word.istitle() and len(word) >= SHORTEST:
            (opening if opens(text, found.start()) else sure).add(fold(word))
    left = {word for word in (sure | opening) - small if not says_nothing(word)}
    marks = {bit(fold(word)[:STEM]) for word in WORD.findall(text) if len(word) >= LONG}
    return Wording(frozenset(left & sure), frozenset(left), sum(1 << one for one in marks))


@lru_cache(maxsize=65536)
def bit(stem: str) -> int:
    """The mark of a word by its first letters, the same on every machine."""
    return crc32(stem.encode()) % MARKS


@lru_cache(maxsize=65536)
def says_nothing(word: str) -> bool:
    """Whether a word is no part of anybody's name: "ministry", "court", "agency"."""
    return common(word) or lexicon().says_nothing(word)


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins here, so that a capital says nothing."""
    return OPENING.search(text, max(0, start - BACK), start) is not None
