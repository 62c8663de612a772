"""The cases: short documents written for this set, with the links that a careful person would draw.

A text marks the words of a claim's predicate: `A fire [destroyed|fire] a warehouse`. The label names the happening;
`label/x` tells two tellings in one document apart; `label?` may be linked or not. `bench/cases/README.md` has it all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from typing import Any

import yaml

from bench.reading import document
from whosays.model import Document

FOLDER = Path(__file__).parent
MARK = re.compile(r"\[([^\[\]|]+)\|([\w-]+)(?:/([\w-]+))?(\?)?\]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a document that tells of a happening; `key` is the document's short name in the case."""

    key: str
    document: str
    happening: str
    variant: str
    start: int
    end: int
    text: str
    optional: bool


Pair = frozenset[Mark]


@dataclass(frozen=True, slots=True)
class Count:
    """How many independent voices these tellings rest on."""

    marks: tuple[Mark, ...]
    voices: int


@dataclass(frozen=True, slots=True)
class GoldCase:
    """One case: documents in order of the file, marks, and links between marks.

    `same` holds the pairs that must be linked, `free` those that may be (they contradict or update each other, are two
    stages of one happening, or are optional).
    """

    name: str
    title: str
    documents: tuple[Document, ...]
    marks: tuple[Mark, ...]
    same: frozenset[Pair]
    contradicts: frozenset[Pair]
    updates: tuple[tuple[Mark, Mark], ...]
    voices: tuple[Count, ...]
    free: frozenset[Pair]
    undecided: frozenset[Pair]


def cases(part: str) -> list[GoldCase]:
    """The cases of one part (a folder beside this file: "development", "held"…), by name."""
    return [case_of(path) for path in sorted((FOLDER / part).glob("*.yaml"))]


def case_of(path: Path) -> GoldCase:
    """One case from its file; raises ValueError for a link that names nothing."""
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    documents, marks = [], []
    for key, one in raw["documents"].items():
        text, found = plain(one["text"])
        made = document(f"{key}.txt", text, one["language"])
        documents.append(dated(made, str(one["published"])))
        marks += [Mark(key, made.id, *rest) for rest in found]
    return assembled(path.stem, raw, tuple(documents), tuple(marks))


def assembled(name: str, raw: dict[str, Any], documents: tuple[Document, ...], marks: tuple[Mark, ...]) -> GoldCase:
    """The links of a file over its marks."""
    against = frozenset(pair for one in raw.get("contradicts", ()) for pair in across(one["sides"], marks))
    updates = tuple((a, b) for one in raw.get("updates", ()) for a, b in product(*(named(r, marks) for r in one)))
    undecided = frozenset(pair for sides in raw.get("unscored", ()) for pair in across(sides, marks))
    within = {frozenset(pair) for pair in combinations(marks, 2) if pair[0].happening == pair[1].happening}
    free = against | undecided | {frozenset(pair) for pair in updates}
    free |= {pair for pair in within if any(mark.optional for mark in pair)}
    voices = tuple(
        Count(tuple(mark for ref in one["of"] for mark in named(ref, marks)), one["count"]) for one in raw["voices"]
    )
    same = frozenset(within - free)
    return GoldCase(name, raw["title"], documents, marks, same, against, updates, voices, free, undecided)


def plain(marked: str) -> tuple[str, list[tuple[str, str, int, int, str, bool]]]:
    """A text without its marks; (happening, variant, start, end, words, optional) of each."""
    out, found, at, length = [], [], 0, 0
    for mark in MARK.finditer(marked):
        before, words = marked[at : mark.start()], mark[1]
        start = length + len(before)
        out += [before, words]
        length, at = start + len(words), mark.end()
        found.append((mark[2], mark[3] or "", start, length, words, bool(mark[4])))
    return "".join([*out, marked[at:]]), found


def dated(one: Document, published: str) -> Document:
    return Document(one.id, one.name, one.media_type, one.text, language=one.language, published=published)


def across(sides: Iterable[Iterable[str]], marks: tuple[Mark, ...]) -> Iterator[Pair]:
    """Every pair of tellings from two different sides."""
    told = [[mark for ref in side for mark in named(ref, marks)] for side in sides]
    for one, other in combinations(told, 2):
        yield from (frozenset(pair) for pair in product(one, other))


def named(ref: str, marks: tuple[Mark, ...]) -> list[Mark]:
    """The firm marks that `document:label` or `document:label/variant` means."""
    key, label = ref.split(":")
    happening, _, variant = label.partition("/")
    found = [m for m in marks if (m.key, m.happening, m.variant, m.optional) == (key, happening, variant, False)]
    if not found:
        raise ValueError(f"nothing is marked {ref}")
    return found
