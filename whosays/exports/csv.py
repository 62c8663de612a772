"""A table for a spreadsheet: one claim a row.

What is denied, planned, called off or only said has its own columns. A view, not the lossless form. A spreadsheet runs
a cell that begins with =, +, - or @ as a formula, and documents are other people's words: such cells get an apostrophe
in front. Where no byte order mark is first, Excel reads the old code page of the machine, and shows "ÄŸ" for "ğ".
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import TextIO

from whosays.case.denying import denier
from whosays.exports.source import Source
from whosays.model import Claim, Status, Voice

COLUMNS = (
    "document", "type", "predicate", "arguments", "when", "earliest", "latest", "where",
    "status", "polarity", "reality", "certainty", "said_by", "quote", "page", "start", "end",
    "confidence", "engine", "review", "claim", "document_id",
)  # fmt: skip
MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(source: Source, out: TextIO) -> None:
    """Write a header and a row for every claim."""
    out.write(MARK)
    table = csv.writer(out, lineterminator="\n")
    table.writerow(COLUMNS)
    with source.snapshot():
        table.writerows(rows(source))


def rows(source: Source) -> Iterator[list[object]]:
    """All rows, harmless ones."""
    names = {document.id: document.name for document in source.documents()}
    entities = {entity.id: entity.name for entity in source.entities()}
    for claim in source.claims():
        yield [harmless(cell) for cell in row(claim, names, entities)]


def row(claim: Claim, names: dict[str, str], entities: dict[str, str]) -> Iterator[object]:
    """The cells of one claim, in the order of COLUMNS."""
    evidence, status, when = claim.evidence, claim.status, claim.when
    yield from (names.get(evidence.document, evidence.document), claim.type, claim.predicate.text)
    yield "; ".join(f"{a.role}: {meant(a.text, a.entity, entities)}" for a in claim.arguments)
    yield from (when.text, when.earliest, when.latest) if when else (None, None, None)
    yield "; ".join(meant(where.text, where.entity, entities) for where in claim.where)
    yield from (in_words(status, claim.attribution), status.polarity, status.reality, status.certainty)
    yield " > ".join(f"{meant(voice.text, voice.entity, entities)} ({voice.kind})" for voice in claim.attribution)
    yield from (evidence.quote, evidence.page, evidence.start, evidence.end)
    yield from (claim.confidence, claim.engine, claim.review, claim.id, evidence.document)


def meant(text: str, entity: str | None, entities: dict[str, str]) -> str:
    """Words as they stand and, where they are another's name or no name, whom they mean: "he [A.C.]"."""
    name = entities.get(entity) if entity else None
    return text if name is None or name == text else f"{text} [{name}]"


def in_words(status: Status, voices: tuple[Voice, ...]) -> str:
    """How the claim is to be read: "alleged", "denied", "alleged, negated"; "stated" is the document's own word."""
    denied = denier(status, voices) is not None
    marked = ["denied" if denied else "alleged" if voices else ""]
    marked += ["negated"] if status.polarity == "negated" and not denied else []
    marked += [value for value, plain in ((status.reality, "actual"), (status.certainty, "certain")) if value != plain]
    return ", ".join(filter(None, marked)) or "stated"


def harmless(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
