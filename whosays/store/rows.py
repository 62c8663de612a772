"""Rows → values: documents with their texts, claims with the entities of the case."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, func, select

from whosays.case.records import Record, claim_of
from whosays.model import Claim, Document, Line, Page
from whosays.store import tables

CHUNK = 500  # values in one IN (…)

T = TypeVar("T")

# Plain SQL with the values as one JSON list: a page, a picture and an export read claims by the thousand, and a
# statement that is built and unpacked row by row costs more than the claims do.
BODIES = """
SELECT c.number, c.body, r.review, j.edit FROM claim c
LEFT JOIN claim_review r ON r.claim = c.number LEFT JOIN judgement j ON j.number = r.judgement
WHERE c.number IN (SELECT value FROM json_each(:values))
"""
CASE_IDS = """
SELECT e.id, k.id FROM entity e JOIN case_entity k ON e.case_entity = k.number
WHERE e.id IN (SELECT value FROM json_each(:values))
"""


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values in stretches that fit into one IN (…)."""
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]


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


def claims_from(
    connection: Connection, numbers: Sequence[int], members: Mapping[str, str] | None = None
) -> list[Claim]:
    """The claims with these numbers, in this order, naming the entities of the case.

    `members` gives the entity of the case of every entity of a document, where somebody knows it already.
    """
    return [one for chunk in chunks(numbers) for one in some_claims(connection, chunk, members)]


def some_claims(connection: Connection, numbers: Sequence[int], members: Mapping[str, str] | None) -> Iterator[Claim]:
    """A few claims: their records take more room than they themselves."""
    records = records_of(connection, numbers)
    if members is None:
        members = case_ids(connection, {id_ for record in records.values() for id_ in entities_in(record)})
    yield from (claim_of(records[number], members) for number in numbers)


def records_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Record]:
    """Number → record of claims, with the fields that a reviewer changed."""
    return reviewed(fetched(connection, BODIES, numbers))


def reviewed(rows: Sequence[tuple[int, str, str | None, str | None]]) -> dict[int, Record]:
    """Number → record, of rows of number, record, review and correction. The JSON is parsed in one piece."""
    parsed: list[Record] = json.loads(f"[{','.join([row[1] for row in rows])}]")
    for record, (_, _, review, edit) in zip(parsed, rows, strict=True):
        if review is not None:
            record |= {**(json.loads(edit) if edit else {}), "review": review}
    return {row[0]: record for row, record in zip(rows, parsed, strict=True)}


def entities_in(record: Record) -> list[str]:
    """The entities that a claim's record names."""
    parts = (*record["arguments"], *record["where"], *record["attribution"])
    return [part["entity"] for part in parts if part["entity"]]


def case_ids(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Entity of a document → entity of the case."""
    return dict(fetched(connection, CASE_IDS, list(ids)))


def fetched(connection: Connection, statement: str, values: Sequence[object]) -> Sequence[Any]:
    """The rows of a statement over any number of values (`:values`), as the driver gives them: plain tuples."""
    found = connection.exec_driver_sql(statement, {"values": json.dumps(values)})
    rows: Sequence[Any] = found.cursor.fetchall()
    return rows
