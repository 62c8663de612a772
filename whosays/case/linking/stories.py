"""The names that a document writes: by them one story is told from another, also where nobody knows who bears them."""

from __future__ import annotations

import re

from whosays.case.linking.lexicon import words
from whosays.text.letters import fold

WORD = re.compile(r"[^\W\d_]+")
OPENING = re.compile(r"(?:^|[.!?:;“”„«»\"(\n–—])\s*$")  # before a first word, whose capital says nothing
BACK = 4  # characters that are looked at before a word
SHORTEST = 3  # letters of a name


def names_written(text: str, language: str) -> frozenset[str]:
    """The words, folded, that a text writes with a capital inside a sentence, and nowhere without one.

    A heading in capitals, months and days of the week name nobody.
    """
    names, common = set[str](), set[str](words(language)["calendar"])
    for found in WORD.finditer(text):
        word = found[0]
        if word.islower():
            common.add(fold(word))
        elif word.istitle() and len(word) >= SHORTEST and not opens(text, found.start()):
            names.add(fold(word))
    return frozenset(names - common)


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins here, so that a capital says nothing."""
    return OPENING.search(text, max(0, start - BACK), start) is not None
