"""Text of documents made safe to show in a terminal."""

from __future__ import annotations

import re

# Control characters could move the cursor or recolour the screen; bidirectional overrides could show a quote in
# another order than it is stored. Marks that scripts need (joiners, right-to-left marks) stay.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SPACE = re.compile(r"\s+")


def printable(text: str) -> str:
    """The text on one line: runs of white space become one space, what could play tricks is left out."""
    if text.isprintable() and "  " not in text:  # most texts: no control characters, no overrides, one kind of space
        return text.strip()
    return _UNSAFE.sub("", _SPACE.sub(" ", text)).strip()


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "2,300 claims"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
