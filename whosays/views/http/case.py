"""The case as a whole: its name and numbers, jumping, the review's queue."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Annotated

from fastapi import APIRouter, Query

from whosays import __version__
from whosays.store import ClaimQuery
from whosays.store.figures import Count
from whosays.views.http.claims import known_of, rows
from whosays.views.http.parameters import Case, Filter, Served
from whosays.views.jump import MOST, Found, found
from whosays.views.line_words import WORDS, Language
from whosays.views.review_queue import ReviewQueue, review_queue

router = APIRouter(prefix="/api")

NEXT = 20  # claims of the queue that come at once


@dataclass(frozen=True, slots=True)
class Counts:
    """How much the case holds."""

    documents: int
    claims: int
    entities: int
    links: int


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """The case; `languages` are those of its documents, the most frequent first; `can_add`: files can be dropped."""

    name: str
    version: str
    counts: Counts
    languages: tuple[str, ...]
    reviews: tuple[Count, ...]
    reviewer: str
    can_add: bool


@router.get("/case", operation_id="case", tags=["case"])
def case_summary(served: Served) -> CaseSummary:
    """Name and numbers."""
    case = served.store
    listed = case.listed()
    languages = Counter(one.document.language for one in listed if one.document.language)
    whole = case.whole()
    counts = Counts(len(listed), whole.claims, whole.entities, served.kept.of(case).total)
    return CaseSummary(
        name=case.path.resolve().name,
        version=__version__,
        counts=counts,
        languages=tuple(language for language, _ in languages.most_common()),
        reviews=whole.reviews,
        reviewer=served.who,
        can_add=served.add is not None,
    )


@router.get("/search", operation_id="search", tags=["case"])
def search(
    served: Served, q: Annotated[str, Query(description="a few words")] = "", language: Language = "en"
) -> Found:
    """Entities, documents and claims to jump to; the claims' lines are in `language`."""
    case = served.store
    if not q.strip():
        return Found((), (), ())
    entities = case.roll(ClaimQuery(), q, limit=MOST).entities
    claims = case.page(ClaimQuery(search=q, limit=MOST)).claims
    return found(q, entities, case.listed(), claims, known_of(served, claims), WORDS[language])


@router.get("/review", operation_id="review", tags=["review"])
def review(case: Case, served: Served, query: Filter, limit: Annotated[int, Query(ge=1, le=500)] = NEXT) -> ReviewQueue:
    """The next claims without an answer, among those that the filter leaves."""
    waiting = replace(query, review="unreviewed", limit=limit)
    queue = rows(served, case.page(waiting).claims)
    everything = case.facets(replace(query, review=None), only=("review",)).counts["review"]
    left = case.facets(waiting, 1000, ("type", "document")).counts
    contested = (one for id_ in case.judged_apart() for one in case.judgements("claim", of=id_))
    return review_queue(queue, everything, left, contested)
