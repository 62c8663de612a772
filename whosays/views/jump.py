"""Jumping: what a few typed words may mean, an entity, a document or a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from whosays.store.figures import Listed, Named
from whosays.text.letters import fold
from whosays.text.shortening import shortened
from whosays.views.claim_line import as_text
from whosays.views.claim_rows import ClaimRow
from whosays.views.printable import counted, printable

MOST = 8  # hits of a kind
LINE = 140  # characters of a claim's line


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to jump to; `document` is that of a claim."""

    id: str
    label: str
    detail: str
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best first."""

    entities: tuple[Hit, ...]
    documents: tuple[Hit, ...]
    claims: tuple[Hit, ...]


def found(words: str, entities: Iterable[Named], documents: Iterable[Listed], claims: Iterable[ClaimRow]) -> Found:
    """Hits for what the store found; of all documents those whose name or title has the words."""
    return Found(
        tuple(Hit(one.id, printable(one.name), f"{one.schema}, {counted(one.claims, 'claim')}") for one in entities),
        tuple(document_hits(words, documents))[:MOST],
        tuple(claim_hit(row) for row in claims),
    )


def document_hits(words: str, documents: Iterable[Listed]) -> Iterator[Hit]:
    """Documents whose name or title has all the words."""
    parts = fold(words).split()
    for listed in documents:
        one = listed.document
        told = fold(f"{one.name} {one.title or ''}")
        if parts and all(part in told for part in parts):
            yield Hit(one.id, printable(one.title or one.name), f"{one.name}, {counted(listed.claims, 'claim')}")


def claim_hit(row: ClaimRow) -> Hit:
    """A claim by its line."""
    return Hit(row.id, shortened(as_text(list(row.line)), LINE), row.document_name, row.evidence.document)
