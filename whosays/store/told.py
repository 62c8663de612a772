"""What linking knows of the entities of a case: who each is, without its mentions, kept until members come or go.

An entity that thousands of documents name is put together once; where one more document says nothing new of it, the
claims that name it need not be looked at again.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert

from whosays.case.identity import heaviest, most_common
from whosays.case.linking.blocking import CLIENTS
from whosays.case.linking.fillers import known
from whosays.case.linking.whereabouts import wide
from whosays.case.records import entity_of, entity_record
from whosays.model import Entity
from whosays.store import tables
from whosays.store.rows import fetched

MEMBERS = """
SELECT e.case_entity, json_extract(e.body, '$.schema'), json_extract(e.body, '$.anonymised'),
       json_extract(e.body, '$.place'), min(e.id), count(*)
FROM entity e WHERE e.case_entity IN (SELECT value FROM json_each(:values)) GROUP BY 1, 2, 3, 4
"""
NAMES = """
SELECT n.case_entity, k.id, n.name, n.weight FROM case_entity_name n JOIN case_entity k ON k.number = n.case_entity
WHERE n.case_entity IN (SELECT value FROM json_each(:values))
"""
BEFORE = """
SELECT case_entity, digest, wide FROM case_entity_told WHERE case_entity IN (SELECT value FROM json_each(:values))
"""
FORGET = "DELETE FROM case_entity_told WHERE case_entity IN (SELECT value FROM json_each(:values))"
DUE = "SELECT DISTINCT number FROM due WHERE what = 'entity'"
NO_LONGER_DUE = "DELETE FROM due WHERE what = 'entity'"
NAMING = """
INSERT INTO due (what, number)
SELECT DISTINCT 'claim', n.claim FROM entity e JOIN claim_entity n ON n.entity = e.number
WHERE e.case_entity IN (SELECT value FROM json_each(:values))
"""
IN_THEIR_DOCUMENTS = """
INSERT INTO due (what, number)
SELECT DISTINCT 'claim', c.number FROM entity e JOIN claim c ON c.document = e.document
WHERE e.case_entity IN (SELECT value FROM json_each(:values))
"""
OF_THEIR_LAWYERS = """
INSERT INTO due (what, number)
SELECT DISTINCT 'claim', c.number FROM claim_block b JOIN claim c ON c.number = b.claim
JOIN entity e ON e.document = c.document
WHERE b.key = :clients AND e.case_entity IN (SELECT value FROM json_each(:values))
"""


@dataclass(slots=True)
class Parts:
    """What an entity of the case is put together from."""

    id: str = ""
    weights: dict[str, int] = field(default_factory=dict)
    schemas: Counter[str] = field(default_factory=Counter)
    anonymised: bool = True
    place: tuple[str, str] | None = None  # of the first member by id that has one: that id, the place in JSON

    def entity(self) -> Entity:
        """The entity of the case without its mentions, as `merged` makes it (case/identity.py)."""
        name = heaviest({name: weight for name, weight in self.weights.items() if weight})
        return entity_of(
            {
                "id": self.id,
                "schema": most_common(list(self.schemas.elements())),
                "name": name,
                "aliases": sorted(self.weights.keys() - {name}),
                "anonymised": self.anonymised,
                "place": json.loads(self.place[1]) if self.place else None,
                "mentions": [],
            }
        )


def refresh(connection: Connection) -> None:
    """Look at the entities that won or lost a member; what names one of whom more or less is known now is due."""
    numbers = list(connection.exec_driver_sql(DUE).scalars())
    before = {number: (digest, wide_) for number, digest, wide_ in fetched(connection, BEFORE, numbers)}
    rows = list(map(row_of, *zip(*together(connection, numbers).items(), strict=True))) if numbers else []
    now = {row["case_entity"]: (row["digest"], row["wide"]) for row in rows}
    others = [number for number, found in before.items() if now.get(number) != found]
    spread = [number for number in others if number in now and now[number][1] != before[number][1]]
    values = {"values": json.dumps(others)}
    connection.exec_driver_sql(NAMING, values)
    connection.exec_driver_sql(OF_THEIR_LAWYERS, {**values, "clients": CLIENTS})
    connection.exec_driver_sql(IN_THEIR_DOCUMENTS, {"values": json.dumps(spread)})
    connection.exec_driver_sql(FORGET, {"values": json.dumps(numbers)})
    if rows:
        connection.execute(insert(tables.case_entity_told), rows)
    connection.exec_driver_sql(NO_LONGER_DUE)


def together(connection: Connection, numbers: Sequence[int]) -> Mapping[int, Entity]:
    """Entities of the case by number, put together from their members."""
    found: defaultdict[int, Parts] = defaultdict(Parts)
    for number, schema, anonymised, place, first, count in fetched(connection, MEMBERS, numbers):
        parts = found[number]
        parts.schemas[schema] += count
        parts.anonymised = parts.anonymised and bool(anonymised)
        if place is not None and (parts.place is None or first < parts.place[0]):
            parts.place = (first, place)
    for number, id_, name, weight in fetched(connection, NAMES, numbers):
        found[number].id = id_
        found[number].weights[name] = found[number].weights.get(name, 0) + weight
    return {number: parts.entity() for number, parts in found.items() if parts.schemas}


def row_of(number: int, entity: Entity) -> dict[str, Any]:
    """What is kept of an entity of the case."""
    who = known(entity)
    told = (entity.id, entity.name, sorted(who.names), sorted(who.last), who.initials, who.person, entity.place)
    body = json.dumps(entity_record(entity), ensure_ascii=False)
    is_wide = entity.place is not None and wide(entity.place)
    return {"case_entity": number, "body": body, "digest": repr(told), "wide": is_wide}


def entities(rows: Iterable[tuple[str]]) -> dict[str, Entity]:
    """Entities of the case by id, from their bodies."""
    found = (entity_of(json.loads(body)) for (body,) in rows)
    return {one.id: one for one in found}
