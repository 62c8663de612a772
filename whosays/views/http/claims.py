"""Claims: a page of them, how they are spread, one with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fastapi import APIRouter, Query, Request

from whosays.model import Claim
from whosays.store import ClaimQuery
from whosays.store.figures import Count
from whosays.views.claim_rows import ClaimRow, Known, claim_row, entities_of
from whosays.views.evidence import ClaimDetail, claim_detail
from whosays.views.http.parameters import Filter, Limit, Offset, Served, Sort
from whosays.views.http.problems import missing
from whosays.views.http.serving import Serving
from whosays.views.line_words import Language

router = APIRouter(prefix="/api/claims", tags=["claims"])


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """Some of the claims that were asked for, and how many there are in all."""

    total: int
    offset: int
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """By facet the values with their counts, the most frequent first; years in their order."""

    type: tuple[Count, ...]
    family: tuple[Count, ...]
    status: tuple[Count, ...]
    voice: tuple[Count, ...]
    entity: tuple[Count, ...]
    place: tuple[Count, ...]
    time: tuple[Count, ...]
    document: tuple[Count, ...]
    review: tuple[Count, ...]


@router.get("", operation_id="claims")
def claims(served: Served, query: Filter, offset: Offset = 0, limit: Limit = 100, sort: Sort = "document") -> ClaimPage:
    """Claims that the filter leaves."""
    return page(served, replace(query, offset=offset, limit=limit, sort=sort))


@router.get("/facets", operation_id="facets")
def facets(
    served: Served, query: Filter, most: int = Query(50, ge=1, le=1000, description="values of a facet")
) -> FacetCounts:
    """By facet the values with their counts; each facet counts what the other facets leave."""
    return FacetCounts(**served.store.facets(query, most).counts)


@router.get("/{claim_id}", operation_id="claim")
def claim(served: Served, claim_id: str, request: Request, language: Language = "en") -> ClaimDetail:
    """One claim with its evidence, its links, its judgements and a footnote, which is in `language`."""
    case = served.store
    with case.snapshot():
        found = case.claims_by_id([claim_id]).get(claim_id)
        document = case.document(found.evidence.document) if found else None
        if found is None or document is None:
            raise missing("claim")
        linked = served.kept.of(case).linked(case, claim_id)
        known = known_of(served, [found, *(other for _, other in linked)])
        judgements = list(case.judgements(of=claim_id))
    address = f"{request.base_url}?view=reader&doc={document.id}&claim={found.id}"
    return claim_detail(found, known, document, linked, judgements, address, language)


def page(served: Serving, query: ClaimQuery) -> ClaimPage:
    """A page of claims as rows."""
    found = served.store.page(query)
    return ClaimPage(found.total, query.offset, tuple(rows(served, found.claims)))


def rows(served: Serving, claims: Sequence[Claim]) -> list[ClaimRow]:
    """Claims as screens show them."""
    known = known_of(served, claims)
    return [claim_row(one, known) for one in claims]


def known_of(served: Serving, claims: Iterable[Claim]) -> Known:
    """What rows of these claims are made with."""
    case, standing = served.store, served.kept.of(served.store)
    return Known(case.names_of(entities_of(claims)), case.document_names(), standing.voices, standing.disputed)
