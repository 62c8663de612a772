"""GUM (24 genres, annotations CC BY 4.0): names inside its entity spans, and its dates.

GUM marks whole noun phrases and links the named ones to Wikipedia; the name is the run of proper nouns around the head,
made longer ("Bank of England") where the linked title says so. Proper nouns that end up in no name are left open.
Genres whose texts are non-commercial are left out (`treebanks.CLOSED_GENRES`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from train.reader.conllu import Block, blocks
from train.reader.entity_text import UNKNOWN, EntityText, Span, settled
from train.reader.sets.demonyms import is_demonym
from train.reader.sets.titles import split_title
from train.reader.treebanks import gum_dev, gum_train

TYPES = {"person": "person", "organization": "organisation", "place": "place"}
LABELS = frozenset(TYPES.values())
_PIECE = re.compile(r"\(([^()]+)(\))?|(\d*)\)")
_DATE = re.compile(
    r"\d|january|february|march|april|may\b|june|july|august|september|october|november|december|monday|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|week|month|year|decade|century|morning|evening"
)
_LINKS = frozenset({"of", "for", "and", "the", "de", "la", "&", "'s", "to", "in", "on", ",", "-"})
_COMMON_TEXT = """
church university court nations people congressmen sheriff state council house committee mom dad
"""
_COMMON = frozenset(_COMMON_TEXT.split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """An entity phrase: its first and last row, its type and its group number."""

    first: int
    last: int
    kind: str
    group: str


def documents(folder: Path, split: str) -> list[Path]:
    """The allowed documents of a split, by splits.md."""
    return list(gum_dev(folder.parent) if split == "dev" else gum_train(folder.parent))


def pieces(row: list[str]) -> Iterator[re.Match[str]]:
    """The brackets in a row's Entity column."""
    found = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
    return _PIECE.finditer(found.group(1)) if found else iter(())


def phrases(block: Block) -> Iterator[Phrase]:
    """The entity phrases that open and close inside one sentence."""
    waiting: list[tuple[str, str, int]] = []
    for number, row in enumerate(block.rows):
        for piece in pieces(row):
            if piece.group(1):
                group, kind, *_ = piece.group(1).split("-")
                waiting.append((group, kind, number))
            if piece.group(2) or piece.group(3) is not None:
                wanted = piece.group(3) or (waiting[-1][0] if waiting else "")
                at = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][0] == wanted), None)
                if at is not None:
                    group, kind, first = waiting.pop(at)
                    yield Phrase(first, number, kind, group)


def identities(sentences: list[Block]) -> dict[str, str]:
    """Group number → the Wikipedia title that its mentions are linked to."""
    known: dict[str, str] = {}
    for row in (row for block in sentences for row in block.rows):
        for piece in pieces(row):
            cells = (piece.group(1) or "").split("-", 6)
            if len(cells) == 7:
                known[cells[0]] = unquote(cells[6]).replace("_", " ")
    return known


def placed(block: Block, text: str) -> list[tuple[int, int]] | None:
    """Where each row's form lies in the sentence's text; None where the two do not agree."""
    where, at = [], 0
    for row in block.rows:
        if "-" in row[0] or "." in row[0]:
            where.append((at, at))
            continue
        while at < len(text) and text[at].isspace():
            at += 1
        if not text.startswith(row[1], at):
            return None
        where.append((at, at + len(row[1])))
        at += len(row[1])
    return where


def name_in(block: Block, phrase: Phrase, identity: str) -> tuple[int, int] | None:
    """The rows of the name in a phrase: proper nouns around its head, and what the linked title adds to them."""
    rows = block.rows
    ids = {rows[i][0] for i in range(phrase.first, phrase.last + 1)}
    head = next(
        (i for i in range(phrase.first, phrase.last + 1) if rows[i][0].isdigit() and rows[i][6] not in ids), None
    )
    if head is None or rows[head][3] != "PROPN":
        return None
    start = end = head
    while start > phrase.first and (
        rows[start - 1][3] == "PROPN"
        or (rows[start - 1][1].lower() in identity.lower().split() and rows[start - 1][1][:1].isupper())
    ):
        start -= 1
    while end < phrase.last and (rows[end + 1][3] == "PROPN" or continues(rows[end + 1][1], identity)):
        end += 1
    while rows[end][1].lower() in _LINKS:
        end -= 1
    return start, end


def continues(form: str, identity: str) -> bool:
    """Whether a word after the name is still part of it, by the linked title."""
    return form in identity.replace(",", " ,").split() and (form[:1].isupper() or form in _LINKS)


class Reader:
    """One document: which groups are linked, and which titles are called places in it."""

    def __init__(self, sentences: list[Block]) -> None:
        self.identity = identities(sentences)
        kinds = ((self.identity.get(p.group), p.kind) for block in sentences for p in phrases(block))
        self.places = {identity for identity, kind in kinds if identity and kind == "place"}

    def label(self, phrase: Phrase, name: str) -> str:
        """The label of a name; a lone word that is linked to nothing may be no name at all."""
        if is_demonym(name):
            return "group"
        identity = self.identity.get(phrase.group, "")
        if phrase.kind == "organization" and (identity in self.places or identity in COUNTRIES):
            return "place"
        lone = not identity and " " not in name and not (name.isupper() and len(name) > 1)
        doubtful = lone and phrase.kind != "person"
        return UNKNOWN if doubtful or name.lower() in _COMMON or len(name) < 2 else TYPES[phrase.kind]

    def spans(self, block: Block, text: str, where: list[tuple[int, int]]) -> Iterator[Span]:
        """Names and dates of one sentence."""
        for phrase in phrases(block):
            stretch = text[where[phrase.first][0] : where[phrase.last][1]]
            name = name_in(block, phrase, self.identity.get(phrase.group, "")) if phrase.kind in TYPES else None
            if name:
                start, end = where[name[0]][0], where[name[1]][1]
                yield from split_title(text, (start, end, self.label(phrase, text[start:end])))
            elif phrase.kind == "time" and phrase.last - phrase.first < 6 and _DATE.search(stretch.lower()):
                yield where[phrase.first][0], where[phrase.last][1], "time"

    def convert(self, block: Block) -> EntityText | None:
        """One sentence, None where its text and rows do not agree."""
        text = next((c.removeprefix("# text = ") for c in block.comments if c.startswith("# text = ")), "")
        where = placed(block, text)
        if where is None:
            return None
        found = settled(text, self.spans(block, text, where))
        for (start, end), row in zip(where, block.rows, strict=True):
            if row[3] == "PROPN" and all(end <= a or start >= b for a, b, _ in found):
                found.append((start, end, "group" if is_demonym(row[1]) else UNKNOWN))
        return EntityText("gum", "en", text, settled(text, found), LABELS)


COUNTRIES = frozenset({
    "United States", "North Korea", "South Korea", "China", "Russia", "Soviet Union", "United Kingdom", "France",
    "Germany", "Israel", "Iran", "Iraq", "Syria", "Turkey", "Ukraine", "India", "Pakistan", "Japan", "Canada", "Mexico",
    "Tunisia",
})  # fmt: skip


def read(folder: Path, split: str) -> Iterator[EntityText]:
    """One sentence each."""
    for path in documents(folder, split):
        sentences = list(blocks(path))
        reader = Reader(sentences)
        yield from (item for item in map(reader.convert, sentences) if item)
