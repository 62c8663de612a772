"""The keys and facts of all entities of a case, made anew: for cases that were written before the rules of today."""

from __future__ import annotations

import json

from sqlalchemy import Connection, delete, insert, select

from whosays.case.facts import facts_of
from whosays.case.identity import strong_keys
from whosays.case.records import entity_of
from whosays.store import tables
from whosays.store.regrouping import regroup
from whosays.store.rows import document_from, whole_documents


def rekey(connection: Connection) -> None:
    """Compute keys and facts of every entity again, then who is one in the whole case."""
    for table in (tables.entity_key, tables.entity_fact):
        connection.execute(delete(table))
    for number in connection.scalars(select(tables.document.c.number)).all():
        rekey_document(connection, number)
    regroup(connection, set(connection.scalars(select(tables.case_entity.c.number))))


def rekey_document(connection: Connection, number: int) -> None:
    """The keys and facts of the entities of one document."""
    document = document_from(connection.execute(whole_documents().where(tables.document.c.number == number)).one())
    query = select(tables.entity.c.number, tables.entity.c.body).where(tables.entity.c.document == number)
    rows = connection.execute(query).all()
    entities = [entity_of(json.loads(row.body)) for row in rows]
    note(connection, [row.number for row in rows], strong_keys(document, entities), facts_of(document, entities))


def note(connection: Connection, numbers: list[int], keys: list[frozenset[str]], facts: list[frozenset[str]]) -> None:
    """Write down the keys and facts of entities."""
    for table, column, values in ((tables.entity_key, "key", keys), (tables.entity_fact, "fact", facts)):
        rows = [{"entity": n, column: value} for n, own in zip(numbers, values, strict=True) for value in sorted(own)]
        if rows:
            connection.execute(insert(table), rows)
