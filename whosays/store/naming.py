"""The names by which an entity of the case is found, made anew from its members, with their words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from whosays.case.identity import weight_of
from whosays.case.records import entity_of
from whosays.store import tables
from whosays.store.fulltext import FullText
from whosays.store.numbering import next_number
from whosays.store.rows import chunks

_names, _entity = tables.case_entity_name.c, tables.entity.c


def rename_all(connection: Connection, cases: Collection[int]) -> None:
    """The names of these entities of the case after members came or went."""
    words = FullText()
    for chunk in chunks(sorted(cases)):
        query = select(_names.number, _names.name).where(_names.case_entity.in_(chunk))
        words.drop_names(connection, [dict(row) for row in connection.execute(query).mappings()])
        connection.execute(delete(tables.case_entity_name).where(_names.case_entity.in_(chunk)))
    rows = names_of(connection, cases)
    if rows:
        connection.execute(insert(tables.case_entity_name), rows)
    words.add_names(connection, rows)


def names_of(connection: Connection, cases: Collection[int]) -> list[dict[str, Any]]:
    """Rows of names with their weights, as `writing.save_names` would have added them one document at a time."""
    weights: Counter[tuple[int, str]] = Counter()
    for chunk in chunks(sorted(cases)):
        query = select(_entity.case_entity, _entity.body).where(_entity.case_entity.in_(chunk))
        for case, body in connection.execute(query):
            entity = entity_of(json.loads(body))
            weights[case, entity.name] += weight_of(entity)
            weights.update({(case, alias): 0 for alias in entity.aliases})
    numbers = enumerate(sorted(weights), next_number(connection, tables.case_entity_name))
    return [
        {"number": number, "case_entity": case, "name": name, "weight": weights[case, name]}
        for number, (case, name) in numbers
    ]
