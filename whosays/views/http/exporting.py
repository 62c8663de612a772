"""Exports of what is shown: the claims of a filter with the documents and entities that they name."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from functools import cached_property
from pathlib import Path
from typing import Literal, NamedTuple, TextIO, cast

from fastapi import APIRouter
from starlette.background import BackgroundTask
from starlette.responses import FileResponse, Response

from whosays.exports import EXPORTERS
from whosays.model import Claim, Document, Entity, Judgement, Link
from whosays.store import ClaimQuery, Store
from whosays.views.claim_rows import entities_of
from whosays.views.http.documents import FILE
from whosays.views.http.parameters import Case, Filter

router = APIRouter(prefix="/api/export", tags=["export"])

Format = Literal["jsonl", "csv", "geojson", "gexf"]
KINDS: dict[Format, str] = {
    "jsonl": "application/x-ndjson",
    "csv": "text/csv; charset=utf-8",
    "geojson": "application/geo+json",
    "gexf": "application/gexf+xml",
}


@router.get(
    "/{form}",
    operation_id="export",
    response_class=Response,
    responses={200: {"content": {kind.partition(";")[0]: {"schema": FILE} for kind in KINDS.values()}}},
)
def export(case: Case, query: Filter, form: Format) -> Response:
    """What the filter leaves as jsonl (lossless), csv (a row a claim), geojson (places and legs) or gexf (a graph)."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="", suffix=f".{form}", delete=False) as out:
        EXPORTERS[form](case if query == ClaimQuery() else Selected(case, query), cast(TextIO, out))
    path = Path(out.name)
    name = f"{case.path.resolve().name}.{form}"
    return FileResponse(path, media_type=KINDS[form], filename=name, background=BackgroundTask(path.unlink))


class Selected:
    """The part of a case that a filter leaves, for an exporter: its claims, and what they name."""

    def __init__(self, case: Store, query: ClaimQuery) -> None:
        self.case = case
        self.query = query

    def snapshot(self) -> AbstractContextManager[object]:
        return self.case.snapshot()

    def claims(self) -> Iterator[Claim]:
        return self.case.claims(self.query)

    def documents(self) -> Iterator[Document]:
        return (one for one in self.case.documents() if one.id in self.named.documents)

    def entities(self) -> Iterator[Entity]:
        return (one for one in self.case.entities() if one.id in self.named.entities)

    def links(self) -> Iterator[Link]:
        return (link for link in self.case.links() if self.named.claims.issuperset(link.claims))

    def judgements(self) -> Iterator[Judgement]:
        return (one for one in self.case.judgements() if self.named.claims.issuperset(one.targets))

    @cached_property
    def named(self) -> Named:
        """The ids of what the claims name, from one reading of them."""
        claims, documents, entities = set[str](), set[str](), set[str]()
        for claim in self.claims():
            claims.add(claim.id)
            documents.add(claim.evidence.document)
            entities |= entities_of([claim])
        return Named(claims, documents, entities)


class Named(NamedTuple):
    """Ids: of claims, of the documents that they stand in, of the entities that they name."""

    claims: set[str]
    documents: set[str]
    entities: set[str]
