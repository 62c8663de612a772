"""Documents: the list, one of them, its text, its claims, its original."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query
from starlette.responses import FileResponse, Response

from whosays.store import Store
from whosays.views.documents import (
    DocumentDetail,
    DocumentPage,
    DocumentText,
    document_detail,
    document_row,
    document_text,
)
from whosays.views.http.claims import ClaimPage, page
from whosays.views.http.parameters import Case, Filter, Offset, Served
from whosays.views.http.problems import missing

router = APIRouter(prefix="/api/documents", tags=["documents"])

ID = re.compile(r"sha256:[0-9a-f]{64}")
ALL = 5000  # rows of the list, claims of one document
FILE = {"type": "string", "format": "binary"}
SHOWN = ("application/pdf",)  # formats that a page of ours draws; whatever else it was, a browser must not try
# A document is somebody else's: if a browser opens it all the same, it may run nothing and ask for nothing.
SEALED = "sandbox; default-src 'none'; frame-ancestors 'none'"

Longest = Annotated[int, Query(ge=0, le=ALL, description="no more than so many")]


@router.get("", operation_id="documents")
def documents(case: Case, offset: Offset = 0, limit: Longest = ALL) -> DocumentPage:
    """What was read, by name."""
    found, groups = case.listed(), groups_of(case)
    rows = (document_row(one, groups) for one in found[offset : offset + limit])
    return DocumentPage(len(found), offset, tuple(rows))


@router.get("/{document_id}", operation_id="document")
def document(case: Case, document_id: str) -> DocumentDetail:
    """One document: how it was read, who speaks in it, what prints the same."""
    everything = case.listed()
    listed = next((one for one in everything if one.document.id == document_id), None)
    if listed is None:
        raise missing("document")
    return document_detail(listed, everything, groups_of(case))


@router.get("/{document_id}/text", operation_id="document_text")
def text(case: Case, document_id: str) -> DocumentText:
    """Its text, in which all offsets are counted in Unicode code points."""
    found = case.document(document_id)
    if found is None:
        raise missing("document")
    return document_text(found)


@router.get("/{document_id}/claims", operation_id="document_claims")
def claims(served: Served, query: Filter, document_id: str, offset: Offset = 0, limit: Longest = ALL) -> ClaimPage:
    """Its claims, in the order of the text."""
    if not served.store.known(document_id):
        raise missing("document")
    return page(served, replace(query, document=document_id, offset=offset, limit=limit))


@router.get(
    "/{document_id}/original",
    operation_id="original",
    response_class=Response,
    responses={200: {"content": {kind: {"schema": FILE} for kind in ("application/octet-stream", *SHOWN)}}},
)
def original(case: Case, document_id: str) -> Response:
    """The file as it was added; to be saved, or drawn by a page of ours, never to be opened as a page."""
    listed = case.listed(document_id) if ID.fullmatch(document_id) else []
    path = Path(case.path) / "originals" / document_id.removeprefix("sha256:")
    if not listed or not path.is_file():
        raise missing("document")
    one = listed[0].document
    kind = one.media_type if one.media_type in SHOWN else "application/octet-stream"
    name = quote(one.name.rpartition("/")[2], safe="")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}", "Content-Security-Policy": SEALED}
    return FileResponse(path, media_type=kind, headers=headers)


def groups_of(case: Store) -> dict[str, str]:
    """Document → the first of those that print its text, where there is another."""
    texts = {id_: source.text for id_, source in case.sources().items()}
    several = {text for text, count in Counter(texts.values()).items() if count > 1}
    return {id_: text for id_, text in texts.items() if text in several}
