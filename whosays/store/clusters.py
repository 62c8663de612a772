"""Which entities of the case the entities of one new document belong to. Touches only what shares a key with them.

The same result as connected components over all keys of the whole case, one document at a time (case/identity.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from whosays.case.identity import case_id
from whosays.store import due
from whosays.store.numbering import next_number
from whosays.store.rows import fetched
from whosays.store.tables import (
    case_entity,
    case_entity_fact,
    case_entity_key,
    case_entity_name,
    case_entity_watch,
    entity,
)

# Asked for every document: SQLAlchemy would put a list of values into the statement each time.
HOLDERS = "SELECT key, case_entity FROM case_entity_key WHERE key IN (SELECT value FROM json_each(:values))"
LEAST_KEYS = """
SELECT case_entity, min(key) FROM case_entity_key WHERE case_entity IN (SELECT value FROM json_each(:values))
GROUP BY case_entity
"""
FACTS = "SELECT case_entity, fact FROM case_entity_fact WHERE case_entity IN (SELECT value FROM json_each(:values))"
RENAME = update(case_entity).where(case_entity.c.number == bindparam("n")).values(id=bindparam("new"))
CREATE, ADD_KEY = insert(case_entity), insert(case_entity_key)


@dataclass
class Joining:
    """Union-find over numbers of case entities; the least number of a cluster stands for it."""

    parent: dict[int, int] = field(default_factory=dict)

    def find(self, number: int) -> int:
        while (above := self.parent.setdefault(number, number)) != number:
            number = above
        return number

    def join(self, numbers: Iterable[int]) -> int:
        roots = sorted({self.find(number) for number in numbers})
        for root in roots[1:]:
            self.parent[root] = roots[0]
        return roots[0]


def place(
    connection: Connection, keys: Sequence[frozenset[str]], ids: Sequence[str], joined: set[int] | None = None
) -> list[int]:
    """The number of the case entity for each entity of a document, given their strong keys and their own ids.

    New case entities are made, and such that turn out to be one are joined, in the transaction of the connection;
    the numbers of those that took others in are put into `joined`.
    """
    known = holders(connection, sorted(frozenset().union(*keys)))
    joining, owner, fresh = Joining(), dict(known), next_number(connection, case_entity)
    placed: list[int] = []
    for own in keys:
        number = joining.join({owner[key] for key in own if key in owner} or {fresh})
        fresh += number == fresh
        owner.update(dict.fromkeys(own, number))
        placed.append(number)
    placed = [joining.find(number) for number in placed]
    create(connection, dict(zip(placed, ids, strict=True)), set(known.values()))
    into = {n: joining.find(n) for n in set(known.values()) if joining.find(n) != n}
    absorb(connection, into)
    if joined is not None:
        joined.update(into.values())
    add_keys(connection, {key: joining.find(owner[key]) for key in owner if key not in known})
    name_clusters(connection, {joining.find(number) for number in owner.values()})
    return placed


def holders(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    """Key → case entity, for the keys that the case knows."""
    return dict(fetched(connection, HOLDERS, keys))


def create(connection: Connection, ids: Mapping[int, str], known: set[int]) -> None:
    """New case entities, under the id of a document's entity until their keys say otherwise."""
    rows = [{"number": number, "id": id_} for number, id_ in ids.items() if number not in known]
    if rows:
        connection.execute(CREATE, rows)


def absorb(connection: Connection, into: Mapping[int, int]) -> None:
    """Move all that belongs to joined case entities to the one that stays."""
    for gone, stays in into.items():
        due.moved(connection, due.members_of(connection, gone), (gone, stays))
        for table in (entity, case_entity_key, case_entity_name):
            connection.execute(update(table).where(table.c.case_entity == gone).values(case_entity=stays))
        absorb_facts(connection, gone, stays)
        connection.execute(delete(case_entity).where(case_entity.c.number == gone))


def absorb_facts(connection: Connection, gone: int, stays: int) -> None:
    """What is known of the one that goes is known of the one that stays; what is watched with it likewise."""
    own, watch = case_entity_fact.c, case_entity_watch.c
    facts = set(connection.scalars(select(own.fact).where(own.case_entity == gone)))
    connection.execute(delete(case_entity_fact).where(own.case_entity == gone))
    add_facts(connection, {(stays, fact) for fact in facts})
    connection.execute(update(case_entity_watch).where(watch.main == gone).values(main=stays))
    watched = set(connection.scalars(select(watch.case_entity).where(watch.case_entity.in_([gone, stays]))))
    connection.execute(delete(case_entity_watch).where(watch.case_entity == gone))
    if gone in watched and stays not in watched:
        connection.execute(insert(case_entity_watch), {"case_entity": stays, "main": stays})


def add_facts(connection: Connection, facts: set[tuple[int, str]]) -> None:
    """Facts of entities of the case that are not noted yet."""
    known = set(fetched(connection, FACTS, sorted({case for case, _ in facts}))) if facts else set()
    fresh = [{"case_entity": case, "fact": fact} for case, fact in sorted(facts - known)]
    if fresh:
        connection.execute(insert(case_entity_fact), fresh)


def add_keys(connection: Connection, owner: Mapping[str, int]) -> None:
    """New keys and whose they are."""
    rows = [{"key": key, "case_entity": number} for key, number in sorted(owner.items())]
    if rows:
        connection.execute(ADD_KEY, rows)


def name_clusters(connection: Connection, numbers: set[int]) -> None:
    """Give case entities the id of their least key, which a new key may have changed."""
    values = [{"n": number, "new": case_id(key)} for number, key in fetched(connection, LEAST_KEYS, sorted(numbers))]
    if values:
        connection.execute(RENAME, values)
