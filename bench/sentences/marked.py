"""The sentences and their marks: `attack | [attacker Masked men] {sprayed} [target the guests] {with bullets}.`

Before the bar stands the claim type, or `open` where the marked words are of none. Braces hold what tells of it,
brackets a role and what fills it; besides the roles of the type `when` and `where`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
PARTS = ("read", "sealed")  # nobody reads the second: it says what carries over
LANGUAGES = ("en", "tr")
MARK = re.compile(r"\{([^{}\[\]]+)\}|\[(\w+) ([^\[\]{}]+)\]")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, the type of the claim in it, the spans of its predicate, and its roles with theirs."""

    type: str
    text: str
    predicate: tuple[Span, ...]
    roles: tuple[tuple[str, Span], ...]


def sentences(part: str, language: str) -> list[Marked]:
    """All sentences of a part in one language."""
    lines = (FOLDER / part / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [marked(line) for line in lines]


def marked(line: str) -> Marked:
    """One line without its marks, and where they were."""
    kind, _, rest = line.partition("|")
    text, at = "", 0
    predicate: list[Span] = []
    roles: list[tuple[str, Span]] = []
    rest = rest.strip()
    for mark in MARK.finditer(rest):
        text += rest[at : mark.start()]
        words = mark[1] or mark[3]
        span = (len(text), len(text) + len(words))
        if mark[1]:
            predicate.append(span)
        else:
            roles.append((mark[2], span))
        text, at = text + words, mark.end()
    return Marked(kind.strip(), text + rest[at:], tuple(predicate), tuple(roles))
