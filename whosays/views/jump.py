"""Jumping: what a few typed words may mean, an entity, a document or a claim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from whosays.model import Claim
from whosays.store.figures import Listed, Named
from whosays.text.letters import fold
from whosays.text.shortening import shortened
from whosays.views.claim_line import as_text, claim_line
from whosays.views.claim_rows import Known
from whosays.views.line_words import LineWords
from whosays.views.printable import printable

MOST = 8  # hits of a kind
LINE = 140  # characters of a claim's line


@dataclass(frozen=True, slots=True)
class Hit:
    """Something to jump to. `schema` is the kind of an entity; `name` and `document` are those of the file.

    `claims` are those that name the entity, or that the document has.
    """

    id: str
    label: str
    schema: str | None = None
    name: str | None = None
    document: str | None = None
    claims: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best first."""

    entities: tuple[Hit, ...]
    documents: tuple[Hit, ...]
    claims: tuple[Hit, ...]


def found(
    words: str,
    entities: Iterable[Named],
    documents: Iterable[Listed],
    claims: Iterable[Claim],
    known: Known,
    line: LineWords,
) -> Found:
    """Hits for what the store found; of all documents those whose name or title has the words.

    A claim's line is told with the words of `line`.
    """
    return Found(
        tuple(Hit(one.id, printable(one.name), schema=one.schema, claims=one.claims) for one in entities),
        tuple(document_hits(words, documents))[:MOST],
        tuple(claim_hit(claim, known, line) for claim in claims),
    )


def document_hits(words: str, documents: Iterable[Listed]) -> Iterator[Hit]:
    """Documents whose name or title has all the words."""
    parts = fold(words).split()
    for listed in documents:
        one = listed.document
        told = fold(f"{one.name} {one.title or ''}")
        if parts and all(part in told for part in parts):
            yield Hit(one.id, printable(one.title or one.name), name=one.name, document=one.id, claims=listed.claims)


def claim_hit(claim: Claim, known: Known, words: LineWords) -> Hit:
    """A claim by its line."""
    document = claim.evidence.document
    line = shortened(as_text(claim_line(claim, known.entities, words)), LINE)
    return Hit(claim.id, line, name=known.documents.get(document), document=document)
