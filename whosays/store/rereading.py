"""Another reading in the place of the one that the case holds: new claims and entities, the same judgements."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Column, Connection, Table, delete, select, update

from whosays.case.records import claim_of, entity_of
from whosays.model import Reading
from whosays.store import due, linked, reviews, tables, writing
from whosays.store.fulltext import FullText, claim_columns
from whosays.store.regrouping import mains_now, mains_of, regroup
from whosays.store.rows import chunks

_claim, _entity, _link_claim = tables.claim.c, tables.entity.c, tables.link_claim.c


def read_again(connection: Connection, document: int, reading: Reading, words: FullText) -> None:
    """All rows of a document but its own number are those of the new reading.

    The old rows step aside, the new ones come, the old ones go: no number is given twice.
    """
    claims = list(connection.scalars(select(_claim.number).where(_claim.document == document)))
    entities = list(connection.scalars(select(_entity.number).where(_entity.document == document)))
    mains = mains_of(connection, connection.scalars(select(_entity.id).where(_entity.document == document)).all())
    due.document_came(connection, document)  # who has gone is due as well as who comes
    forget_links(connection, document)
    step_aside(connection, document)
    retell(connection, document, reading)
    writing.fill(connection, document, reading, words)
    forget_claims(connection, claims, entities, words)
    remove(connection, tables.claim, claims)
    remove(connection, tables.entity, entities)
    reviews.document_came(connection, reading.document.id)
    regroup(connection, mains_now(connection, mains), lost=True)


def step_aside(connection: Connection, document: int) -> None:
    """Ids are given once: what goes gives its own away."""
    own = select(_entity.id).where(_entity.document == document)  # entities of the case may go by one of these ids
    case = update(tables.case_entity).where(tables.case_entity.c.id.in_(own))
    connection.execute(case.values(id="gone " + tables.case_entity.c.id))
    for table in (tables.claim, tables.entity):
        gone = update(table).where(table.c.document == document)
        connection.execute(gone.values(id="gone " + table.c.id))


def retell(connection: Connection, document: int, reading: Reading) -> None:
    """The document as it was read now, under the name that it has."""
    row = writing.document_row(document, reading.document)
    row = {name: value for name, value in row.items() if name not in ("number", "id", "name")}
    connection.execute(update(tables.document).where(tables.document.c.number == document).values(row))
    content = {k: v for k, v in writing.content_row(document, reading.document).items() if k != "document"}
    connection.execute(update(tables.content).where(tables.content.c.document == document).values(content))


def forget_links(connection: Connection, document: int) -> None:
    """Links that join a claim of the old reading; links over the case are drawn anew when documents are linked next."""
    joined = tables.link_claim.join(tables.claim, _link_claim.claim == _claim.id)
    gone = select(_link_claim.link).select_from(joined).where(_claim.document == document).distinct()
    linked.remove(connection, list(connection.scalars(gone)))


def forget_claims(connection: Connection, claims: Sequence[int], entities: Sequence[int], words: FullText) -> None:
    """Take the words of old claims out of the full-text table, which must be told what they were."""
    named = {}
    for chunk in chunks(entities):
        for body in connection.scalars(select(_entity.body).where(_entity.number.in_(chunk))):
            entity = entity_of(json.loads(body))
            named[entity.id] = entity
    for chunk in chunks(claims):
        rows = []
        for number, body in connection.execute(select(_claim.number, _claim.body).where(_claim.number.in_(chunk))):
            claim = claim_of(json.loads(body))
            own = [named[a.entity] for a in claim.arguments if a.entity in named]
            rows.append({"number": number, **claim_columns(claim, own)})
        words.drop_claims(connection, rows)


def remove(connection: Connection, table: Table, numbers: Sequence[int]) -> None:
    """Rows of claims or entities, after all rows of other tables that hang on them."""
    for chunk in chunks(numbers):
        for column in hanging_on(table):
            connection.execute(delete(column.table).where(column.in_(chunk)))
        connection.execute(delete(table).where(table.c.number.in_(chunk)))


def hanging_on(table: Table) -> Iterator[Column[int]]:
    """The columns, of any table, that refer to a table's numbers."""
    for other in tables.metadata.tables.values():
        for column in other.columns:
            if any(key.column is table.c.number for key in column.foreign_keys):
                yield column
