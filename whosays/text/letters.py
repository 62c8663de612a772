"""Lower and upper case of the same length, with the Turkish dotted and dotless i where the language has them.

And `fold`, by which words of any spelling are compared: it keeps no offsets.
"""

from __future__ import annotations

import unicodedata

# What stays of letters that are no letter with a mark.
PLAIN = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}


class Folding(dict[int, str]):
    """Character → what is compared of it, found when it is first met: neither case folding nor marks need others."""

    def __missing__(self, character: int) -> str:
        parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(character)).casefold())
        found = "".join(PLAIN.get(part, part) for part in parts if not unicodedata.combining(part))
        self[character] = found
        return found


FOLDING = Folding()


def fold(text: str) -> str:
    """Text without case and accents: "IŞİD" and "işid" both give "isid". Scripts stay what they are."""
    return text.lower() if text.isascii() else text.translate(FOLDING)


def lower(text: str, language: str | None) -> str:
    """Lower case, letter by letter, so that offsets stay: Turkish I is ı and İ is i."""
    if language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def upper(text: str, language: str | None) -> str:
    """Upper case, letter by letter; the inverse of `lower` for the letters of English and Turkish."""
    if language == "tr":
        text = text.replace("i", "İ").replace("ı", "I")
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)
