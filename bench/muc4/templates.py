"""Answer keys and responses in the format of 1992: one slot a line, further fills on lines of their own.

A fill of a key may have alternatives (`A / B`), be optional (`? A`) and refer to a fill of another slot
(`A: "B" / "C"`). Whole fills are bracketed where alternatives hold a colon themselves: `(PERU: LIMA (CITY)) / (PERU)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from bench.muc4.slots import BY_NUMBER, SLOTS, Slot

QUOTED = re.compile(r'"(?:\\.|[^"\\])*"')
EMPTY = ("-", "*", "")


@dataclass(frozen=True, slots=True)
class Fill:
    """One fill: what may stand there, what it may refer to, and whether it may be left out."""

    values: tuple[str, ...]
    references: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """One incident of one message. `fills` maps a slot's number to its fills; a slot that has none is not in it."""

    message: str
    number: str
    optional: bool = False
    fills: Mapping[int, tuple[Fill, ...]] = field(default_factory=dict)

    def of(self, number: int) -> tuple[Fill, ...]:
        """The fills of a slot."""
        return self.fills.get(number, ())

    def values(self, number: int) -> list[str]:
        """The first alternative of every fill of a slot."""
        return [fill.values[0] for fill in self.of(number)]


def read_templates(path: Path) -> dict[str, list[Template]]:
    """A file of templates, by message; a message without incidents has an empty list."""
    return parse(path.read_text(encoding="latin-1"))


def parse(text: str) -> dict[str, list[Template]]:
    """Templates out of their text; lines that open with `;` are remarks."""
    found: dict[str, list[Template]] = {}
    for message, lines in _blocks(text):
        found.setdefault(message, [])
        template = _template(message, lines)
        if template:
            found[message].append(template)
    return found


def _blocks(text: str) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """Each template's message and its lines as slot number and words."""
    message, lines, number = "", list[tuple[int, str]](), 0
    for line in text.splitlines():
        if line.startswith(";") or not line.strip():
            continue
        opened = _opened(line)
        number, words = opened or (number, line.strip())
        if opened and number == 0:
            if message:
                yield message, lines
            message, lines = words.split()[0], []
        else:
            lines.append((number, words))
    if message:
        yield message, lines


NAMES = {0: "MESSAGE: ID", 1: "MESSAGE: TEMPLATE"} | {slot.number: slot.name for slot in SLOTS}


def _opened(line: str) -> tuple[int, str] | None:
    """The slot that a line opens and the words behind its name, or None for a line that goes on."""
    found = re.match(r"\s*(\d{1,2})\.\s+", line)
    if not found or int(found[1]) not in NAMES:
        return None
    rest = line[found.end() :]
    name = NAMES[int(found[1])]
    return (int(found[1]), rest[len(name) :].strip()) if rest.startswith(name) else None


def _template(message: str, lines: Iterable[tuple[int, str]]) -> Template | None:
    """The template of a block, or None for the one that says that the message holds no incident."""
    number, fills = "", dict[int, list[Fill]]()
    for slot, words in lines:
        if slot == 1:
            number = words
        elif words.strip("-* ") and (fill := read_fill(BY_NUMBER[slot], words)):
            fills.setdefault(slot, []).append(fill)
    if number in EMPTY:
        return None
    whole = {slot: tuple(several) for slot, several in fills.items()}
    return Template(message, number.split()[0], "OPTIONAL" in number, whole)


def read_fill(slot: Slot, words: str) -> Fill | None:
    """One line of fills, taken apart."""
    optional = words.startswith("?")
    words = words.removeprefix("?").strip()
    if slot.kind in ("date", "location"):
        return Fill(tuple(_bracketed(words)), (), optional)
    before, after = _halves(words)
    values = tuple(_alternatives(before))
    if not values or all(value in EMPTY for value in values):
        return None
    return Fill(values, tuple(_alternatives(after)), optional)


def _bracketed(words: str) -> list[str]:
    """`(A) / (B)` or `A` → [A, B]: places and dates, which hold colons, hyphens and brackets of their own."""
    parts = [part.strip() for part in re.split(r"\)\s*/\s*\(", words)] if words.startswith("(") else [words]
    if words.startswith("("):
        parts[0] = parts[0].removeprefix("(")
        parts[-1] = parts[-1].removesuffix(")")
    return [" ".join(part.split()) for part in parts]


def _halves(words: str) -> tuple[str, str]:
    """The fill and its cross-reference: cut at the first colon outside quotation marks."""
    masked = QUOTED.sub(lambda found: "x" * len(found[0]), words)
    at = masked.find(":")
    return (words, "") if at < 0 else (words[:at], words[at + 1 :])


def _alternatives(words: str) -> list[str]:
    """The alternatives, without their quotation marks."""
    masked = QUOTED.sub(lambda found: "x" * len(found[0]), words)
    cuts = [-1, *(found.start() for found in re.finditer("/", masked)), len(words)]
    return [bare for a, b in pairwise(cuts) if (bare := _bare(words[a + 1 : b]))]


def _bare(word: str) -> str:
    """Without outer quotation marks and escapes, spaces single."""
    word = " ".join(word.split())
    if len(word) > 1 and word[0] == word[-1] == '"':
        word = word[1:-1]
    return word.replace('\\"', '"').strip()
