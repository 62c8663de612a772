"""What is kept of linking, so that one more document links only what it touches."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import Connection

from whosays.case.linking import Setting, setting
from whosays.case.linking.blocking import MARK, OBJECTION
from whosays.case.linking.hanging import both_ways
from whosays.case.records import claim_of
from whosays.model import Claim, Entity
from whosays.store import due, linked, told
from whosays.store.outcome import Due, Outcome
from whosays.store.rows import case_ids, entities_in, fetched, records_of

AT_ONCE = 10_000  # values in one statement
MEMBERS = """
SELECT b.key, b.claim FROM json_each(:values) wanted
JOIN claim_block b ON b.key >= wanted.value AND b.key < wanted.value + 256
"""
KEYS = "SELECT key, claim FROM claim_block WHERE claim IN (SELECT value FROM json_each(:values))"
OBJECTIONS = f"{KEYS} AND key & 255 = {OBJECTION}"
NEAR = "SELECT claim, other, level FROM claim_near WHERE claim IN (SELECT value FROM json_each(:values))"
SPEAKING = "SELECT claim FROM claim_speaker WHERE key IN (SELECT value FROM json_each(:values))"
SETTINGS = """
SELECT d.id, d.language, d.published, c.text FROM document d JOIN content c ON c.document = d.number
WHERE d.id IN (SELECT value FROM json_each(:values))
"""
COMPANIES = """
SELECT DISTINCT d.id, k.id FROM document d JOIN entity e ON e.document = d.number
JOIN case_entity k ON k.number = e.case_entity JOIN case_entity_told t ON t.case_entity = k.number
WHERE NOT t.wide AND d.id IN (SELECT value FROM json_each(:values))
"""
ENTITIES = """
SELECT t.body FROM case_entity k JOIN case_entity_told t ON t.case_entity = k.number
WHERE k.id IN (SELECT value FROM json_each(:values))
"""
WAITING = "SELECT 1 FROM linking WHERE rules = :rules AND EXISTS (SELECT 1 FROM due)"
DONE = "DELETE FROM due WHERE what = 'crossed' OR at <= :upto"
COUNTED = "UPDATE linking SET times = times + 1"
NO_BLOCK = "DELETE FROM claim_block WHERE claim IN (SELECT value FROM json_each(:values))"
NOT_NEAR = "DELETE FROM claim_near WHERE claim = ? AND other = ?"
NOT_SPEAKING = "DELETE FROM claim_speaker WHERE claim IN (SELECT value FROM json_each(:values))"
ANEW = ("DELETE FROM claim_block", "DELETE FROM claim_near", "DELETE FROM case_entity_told", "DELETE FROM mouth",
        "INSERT INTO due (what, number) SELECT 'claim', number FROM claim",
        "INSERT INTO due (what, number) SELECT 'entity', number FROM case_entity")  # fmt: skip


class Relinking:
    """The part of the store that knows what linking has to look at again; SqlStore is the rest."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]: ...

    def waiting(self, rules: str) -> bool:
        with self.reading() as connection:
            return connection.exec_driver_sql(WAITING, {"rules": rules}).scalar() is not None

    def due(self, rules: str) -> Due:
        with self.writing() as connection:
            if connection.exec_driver_sql("SELECT rules FROM linking").scalar() != rules:
                link_all_anew(connection, rules)
            told.refresh(connection)
            rows = connection.exec_driver_sql("SELECT at, number FROM due").all()
            filed = connection.exec_driver_sql("SELECT 1 FROM claim_block LIMIT 1").scalar()
        return Due(frozenset(number for _, number in rows), max((at for at, _ in rows), default=0), filed is None)

    def claims_numbered(self, numbers: Iterable[int]) -> dict[int, Claim]:
        with self.reading() as connection:
            records = records_of(connection, list(numbers))
            ids = case_ids(connection, {id_ for record in records.values() for id_ in entities_in(record)})
            return {number: claim_of(record, ids) for number, record in records.items()}

    def settings(self, documents: Iterable[str]) -> dict[str, Setting]:
        rows = self.rows_for(SETTINGS, documents)
        return {id_: setting(language, published, text) for id_, language, published, text in rows}

    def companies(self, documents: Iterable[str]) -> dict[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for document, entity in self.rows_for(COMPANIES, documents):
            found[document].add(entity)
        return {document: frozenset(ids) for document, ids in found.items()}

    def entities_told(self, ids: Iterable[str]) -> dict[str, Entity]:
        return told.entities(self.rows_for(ENTITIES, ids))

    def in_blocks(self, blocks: Collection[int]) -> Iterator[tuple[int, int]]:
        yield from self.rows_for(MEMBERS, [block << MARK for block in blocks])

    def block_keys(self, claims: Iterable[int]) -> dict[int, set[int]]:
        found: defaultdict[int, set[int]] = defaultdict(set)
        for key, claim in self.rows_for(KEYS, claims):
            found[claim].add(key)
        return found

    def objections(self, claims: Iterable[int]) -> Iterator[tuple[int, int]]:
        yield from self.rows_for(OBJECTIONS, claims)

    def near(self, claims: Iterable[int]) -> Iterator[tuple[int, int, int]]:
        yield from self.rows_for(NEAR, claims)

    def speaking(self, keys: Iterable[int]) -> set[int]:
        return {claim for (claim,) in self.rows_for(SPEAKING, keys)}

    def mouths(self) -> dict[str, str]:
        with self.reading() as connection:
            return {row.key: row.speaker for row in connection.exec_driver_sql("SELECT key, speaker FROM mouth")}

    def rows_for(self, statement: str, values: Iterable[object]) -> Iterator[Any]:
        """The rows of a statement over any number of values."""
        everything = list(values)
        with self.reading() as connection:
            for start in range(0, len(everything), AT_ONCE):
                yield from fetched(connection, statement, everything[start : start + AT_ONCE])

    def keep_blocks(self, keys: Mapping[int, Set[int]], others: Iterable[int]) -> None:
        with self.writing() as connection:
            connection.exec_driver_sql(NO_BLOCK, {"values": json.dumps(list(keys))})
            rows = sorted((key, claim) for claim, own in keys.items() for key in own)
            many(connection, "INSERT INTO claim_block VALUES (?, ?)", rows)
            due.mark(connection, due.CROSSED, others)

    def keep_linking(self, found: Outcome, upto: int) -> None:
        with self.writing() as connection:
            keep_near(connection, found)
            keep_voices(connection, found)
            linked.replace(connection, found.known, found.in_doubt, found.links)
            connection.exec_driver_sql(DONE, {"upto": upto})
            connection.exec_driver_sql(COUNTED)


def link_all_anew(connection: Connection, rules: str) -> None:
    """Everything is due, for it was linked by other rules or never."""
    for statement in ANEW:
        connection.exec_driver_sql(statement)
    if not connection.exec_driver_sql("UPDATE linking SET rules = :rules", {"rules": rules}).rowcount:
        connection.exec_driver_sql("INSERT INTO linking (rules) VALUES (:rules)", {"rules": rules})


def keep_near(connection: Connection, found: Outcome) -> None:
    """The near pairs of touched claims in the place of those that they had."""
    before = set(both_ways(fetched(connection, NEAR, list(found.claims))))
    many(connection, NOT_NEAR, sorted((one, other) for one, other, _ in before))
    many(connection, "INSERT INTO claim_near VALUES (?, ?, ?)", sorted(both_ways(found.near)))


def keep_voices(connection: Connection, found: Outcome) -> None:
    """By which keys the speakers of happenings are known, and whom they count as."""
    connection.exec_driver_sql(NOT_SPEAKING, {"values": json.dumps(list(found.claims | found.others))})
    many(connection, "INSERT INTO claim_speaker VALUES (?, ?)", sorted(set(found.speakers)))
    connection.exec_driver_sql("DELETE FROM mouth")
    many(connection, "INSERT INTO mouth VALUES (?, ?)", sorted(found.mouths.items()))


def many(connection: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Run a statement for rows of values in its order, of which there may be none."""
    for start in range(0, len(rows), AT_ONCE):
        connection.exec_driver_sql(statement, list(rows[start : start + AT_ONCE]))
