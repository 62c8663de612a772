"""Hyphens at the end of a line: those of the typesetter go, those of the word stay."""

from __future__ import annotations

import re
from collections.abc import Iterable

HYPHENS = ("-", "\N{HYPHEN}", "\N{SOFT HYPHEN}")

_HYPHENATED = re.compile(r"[^\W\d_]+(?:[-\N{HYPHEN}][^\W\d_]+)+")
_LAST = re.compile(r"([^\W\d_]+)[-\N{HYPHEN}\N{SOFT HYPHEN}]$")
_FIRST = re.compile(r"[^\W\d_]+")


def breaks_word(line: str, following: str) -> bool:
    """Whether a word runs on from the one line to the other: no space may come between."""
    return len(line) > 1 and line.endswith(HYPHENS) and line[-2].isalnum() and following[:1].isalnum()


class Hyphens:
    """Knows the words that the document itself writes with a hyphen inside a line, such as "re-enter"."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._written = {word.casefold() for line in lines for word in _HYPHENATED.findall(line)}

    def is_soft(self, line: str, following: str) -> bool:
        """Whether the hyphen is the typesetter's: the word goes on in lower case and is not a compound elsewhere."""
        last, first = _LAST.search(line), _FIRST.match(following)
        if line.endswith("\N{SOFT HYPHEN}"):
            return True
        if not last or not first or not first[0][0].islower():  # "Al-Qaeda", "2022-2023"
            return bool(last and first and last[1].isupper() and first[0].isupper() and len(last[1]) > 2)
        return f"{last[1]}-{first[0]}".casefold() not in self._written
