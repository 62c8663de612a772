"""Rows → values: documents with their texts, claims with the entities of the case."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from whosays.case.records import Record, claim_of
from whosays.model import Claim, Document, Line, Page
from whosays.store import tables

CHUNK = 500  # values in one IN (…)


def whole_documents() -> Select[Any]:
    """Documents with their texts, pages and lines."""
    joined = tables.document.join(tables.content, tables.content.c.document == tables.document.c.number)
    content = tables.content.c
    return select(tables.document, content.text, content.pages, content.lines).select_from(joined)


def document_from(row: Row[Any]) -> Document:
    """The document of one row of `whole_documents`."""
    return Document(
        id=row.id,
        name=row.name,
        media_type=row.media_type,
        text=row.text,
        title=row.title,
        language=row.language,
        published=row.published,
        source=row.source,
        pages=tuple(Page(*values) for values in json.loads(row.pages)),
        lines=tuple(Line(*values) for values in json.loads(row.lines)),
        problems=tuple(json.loads(row.problems)),
    )


def weighed_names() -> Select[Any]:
    """Entity of the case, a name of it, and the name's weight; without what is only an alias."""
    case, name = tables.case_entity, tables.case_entity_name
    weight = func.sum(name.c.weight)
    query = select(case.c.id, name.c.name, weight).join(name, name.c.case_entity == case.c.number)
    return query.group_by(case.c.id, name.c.name).having(weight > 0)


def claims_from(connection: Connection, numbers: Sequence[int]) -> list[Claim]:
    """The claims with these numbers, in this order, naming the entities of the case."""
    bodies = dict(bodies_of(connection, numbers))
    ids = case_ids(connection, sorted({id_ for body in bodies.values() for id_ in entities_in(body)}))
    return [claim_of(bodies[number], ids) for number in numbers]


def bodies_of(connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, Record]]:
    """Number and record of claims, with the fields that a reviewer changed."""
    claim, review, log = tables.claim, tables.claim_review, tables.judgement
    joined = claim.outerjoin(review, review.c.claim == claim.c.number)
    joined = joined.outerjoin(log, log.c.number == review.c.judgement)
    query = select(claim.c.number, claim.c.body, review.c.review, log.c.edit).select_from(joined)
    for number, body, reviewed, edit in connection.execute(query.where(claim.c.number.in_(numbers))):
        record: Record = json.loads(body)
        if reviewed is not None:
            record |= {**(json.loads(edit) if edit else {}), "review": reviewed}
        yield number, record


def entities_in(record: Record) -> list[str]:
    """The entities that a claim's record names."""
    parts = (*record["arguments"], *record["where"], *record["attribution"])
    return [part["entity"] for part in parts if part["entity"]]


def case_ids(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """Entity of a document → entity of the case."""
    joined = tables.entity.join(tables.case_entity, tables.entity.c.case_entity == tables.case_entity.c.number)
    query = select(tables.entity.c.id, tables.case_entity.c.id).select_from(joined)
    found: dict[str, str] = {}
    for start in range(0, len(ids), CHUNK):
        rows = connection.execute(query.where(tables.entity.c.id.in_(ids[start : start + CHUNK])))
        found.update((of_document, of_case) for of_document, of_case in rows)
    return found
