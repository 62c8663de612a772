"""A `ClaimQuery` as SQL: one condition a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select

from whosays.errors import WhosaysError
from whosays.store.base import STATUS_WORDS, ClaimQuery
from whosays.store.fulltext import FullText
from whosays.store.tables import case_entity, case_entity_name, claim, claim_entity, document, entity

ORDER = (document.c.name, document.c.id, claim.c.start, claim.c.type, claim.c.id)


def numbers(query: ClaimQuery, words: FullText) -> Select[Any]:
    """The numbers of the claims that a query asks for, in the store's order."""
    joined = select(claim.c.number).join(document, claim.c.document == document.c.number)
    return joined.where(*conditions(query, words)).order_by(*ORDER).limit(query.limit)


def conditions(query: ClaimQuery, words: FullText) -> Iterator[ColumnElement[bool]]:
    """What must hold of a claim (and its document)."""
    if query.type is not None:
        yield claim.c.type == query.type
    if query.status is not None:
        yield from map(status, re.findall(r"[^\s,]+", query.status.lower()))
    if query.document is not None:
        yield from_document(query.document)
    if query.search is not None:
        yield claim.c.number.in_(words.claims_with(query.search))
    if query.who is not None:
        yield or_(naming(query.who, words, "who"), meaning(query.who, words, "argument"))
    if query.by is not None:
        yield or_(naming(query.by, words, "voices"), meaning(query.by, words, "voice"))
    if query.about is not None:
        yield meaning(query.about, words)


def status(word: str) -> ColumnElement[bool]:
    """One word of STATUS_WORDS; "denied" is what a voice negates, "negated" is that and what the document negates."""
    if word not in STATUS_WORDS:
        raise WhosaysError(f"no status is called “{word}”; use one of {', '.join(STATUS_WORDS)}")
    field, value = STATUS_WORDS[word]
    holds: ColumnElement[bool] = claim.c[field] == value
    return and_(holds, claim.c.voiced) if word == "denied" else holds


def from_document(beginning: str) -> ColumnElement[bool]:
    """By the beginning of a name or of an id; a range, because LIKE cannot use an index here."""
    of_id = beginning if beginning.startswith("sha256:") else f"sha256:{beginning}"
    found = or_(*(between(column, start) for column, start in ((document.c.name, beginning), (document.c.id, of_id))))
    return claim.c.document.in_(select(document.c.number).where(found))


def between(column: ColumnElement[str], beginning: str) -> ColumnElement[bool]:
    """The column begins with this."""
    return and_(column >= beginning, column < beginning + "\U0010ffff")


def naming(name: str, words: FullText, part: str) -> ColumnElement[bool]:
    """The claim's own words have the name."""
    return claim.c.number.in_(words.claims_naming(part, name))


def meaning(name: str, words: FullText, part: str | None = None) -> ColumnElement[bool]:
    """The claim means an entity of the case by that name or id, though it may write "he" or "the group"."""
    if name.startswith("entity:"):
        wanted = select(case_entity.c.number).where(case_entity.c.id == name)
    else:
        wanted = select(case_entity_name.c.case_entity).where(case_entity_name.c.number.in_(words.names_like(name)))
    rows = select(claim_entity.c.claim).join(entity, claim_entity.c.entity == entity.c.number)
    rows = rows.where(entity.c.case_entity.in_(wanted))
    return claim.c.number.in_(rows if part is None else rows.where(claim_entity.c.part == part))
