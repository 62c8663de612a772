"""The store over SQLAlchemy Core. SQLite today; what is SQLite's own is in engine.py and fulltext.py."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, func, select

from whosays.case.identity import heaviest, merged
from whosays.case.records import entity_of
from whosays.errors import NotInCase
from whosays.model import Answer, Claim, Document, Entity, JudgedKind, Judgement, Reading, Undoing
from whosays.store import judged, judging, pairing, queries, rereading, reviews, tables, writing
from whosays.store.asking import Asking
from whosays.store.base import ClaimQuery
from whosays.store.engine import explained
from whosays.store.fulltext import FullText
from whosays.store.linked import Linked
from whosays.store.lock import WriterLock
from whosays.store.originals import keep
from whosays.store.relinking import Relinking
from whosays.store.rows import claims_from, document_from, weighed_names, whole_documents
from whosays.store.texts import Texts

BATCH = 200  # claims that are in memory at a time
ALL = ClaimQuery()


class Pins(threading.local):
    """The connection of the snapshot that is open, one for each thread: a server reads in several."""

    connection: Connection | None = None


class SqlStore(Asking, Texts, Linked, Relinking):
    """A case in a folder. Opened by `opening.open_sqlite`."""

    def __init__(self, path: Path, engine: Engine, lock: WriterLock) -> None:
        super().__init__()
        self.path = path
        self.engine = engine
        self.lock = lock
        self.words = FullText()
        self.pins = Pins()

    # --- writing

    def save(self, reading: Reading, original: bytes) -> None:
        """The original first, then all rows in one transaction."""
        with self.writing() as connection:
            digest = keep(self.path / "originals", original)
            if reading.document.id != f"sha256:{digest}":
                raise ValueError(f"{reading.document.name}: {reading.document.id} is not the id of these bytes")
            if not writing.also_named(connection, reading.document):
                writing.save(connection, reading, self.words)
                reviews.document_came(connection, reading.document.id)

    def read_again(self, reading: Reading) -> None:
        with self.writing() as connection:
            row = connection.execute(writing.HELD, {"id_": reading.document.id}).first()
            if row is None:
                raise NotInCase(f"{reading.document.name}: is not in the case")
            rereading.read_again(connection, row.number, reading, self.words)

    def judge(self, judgement: Judgement) -> Judgement:
        with self.deciding() as connection:
            return judging.judge(connection, judgement)

    def undo(self, judgement_id: str, who: str, reason: str = "", when: str = "") -> Judgement:
        with self.deciding() as connection:
            return judging.undo(connection, judgement_id, Undoing(who, when, reason))

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction of the one writer."""
        with explained(self.path):
            self.lock.take()
            with self.deciding() as connection:
                yield connection

    @contextmanager
    def deciding(self) -> Iterator[Connection]:
        """A transaction of a reviewer: it waits for one of the writer, not for the writer to be done."""
        engine = self.engine.execution_options(writes=True)
        with explained(self.path), engine.begin() as connection:
            yield connection

    # --- reading

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        with self.reading() as connection:
            before, self.pins.connection = self.pins.connection, connection
            try:
                yield
            finally:
                self.pins.connection = before

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the case as it is now (or as the snapshot holds it), whoever writes meanwhile."""
        if self.pins.connection is not None:
            yield self.pins.connection
            return
        with explained(self.path), self.engine.connect() as connection, connection.begin():
            yield connection

    def known(self, document_id: str) -> bool:
        with self.reading() as connection:
            return connection.execute(writing.HELD, {"id_": document_id}).first() is not None

    def document(self, document_id: str) -> Document | None:
        with self.reading() as connection:
            row = connection.execute(whole_documents().where(tables.document.c.id == document_id)).first()
            return document_from(row) if row else None

    def documents(self) -> Iterator[Document]:
        query = whole_documents().order_by(tables.document.c.name, tables.document.c.id)
        with self.reading() as connection:
            for row in connection.execute(query.execution_options(yield_per=20)):
                yield document_from(row)

    def document_count(self) -> int:
        with self.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.document)).scalar_one()

    def claim_counts(self) -> dict[str, int]:
        joined = tables.document.outerjoin(tables.claim, tables.claim.c.document == tables.document.c.number)
        query = select(tables.document.c.id, func.count(tables.claim.c.number)).select_from(joined)
        with self.reading() as connection:
            rows = connection.execute(query.group_by(tables.document.c.number))
            return {row[0]: row[1] for row in rows}

    def original(self, document_id: str) -> bytes:
        return (self.path / "originals" / document_id.removeprefix("sha256:")).read_bytes()

    def claims(self, query: ClaimQuery = ALL) -> Iterator[Claim]:
        with self.reading() as connection:
            wanted = queries.numbers(query, self.words).execution_options(yield_per=BATCH)
            for found in connection.execute(wanted).partitions():
                yield from claims_from(connection, [row.number for row in found])

    def entities(self) -> Iterator[Entity]:
        joined = tables.case_entity.join(tables.entity, tables.entity.c.case_entity == tables.case_entity.c.number)
        query = select(tables.case_entity.c.id, tables.entity.c.body).select_from(joined)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(tables.case_entity.c.id).execution_options(yield_per=BATCH))
            for id_, members in groupby(rows, key=lambda row: row.id):
                yield merged(id_, (entity_of(json.loads(row.body)) for row in members))

    def entity_names(self) -> dict[str, str]:
        weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
        with self.reading() as connection:
            for id_, name, weight in connection.execute(weighed_names()):
                weights[id_][name] = weight
        return {id_: heaviest(by_name) for id_, by_name in weights.items()}

    def entity_facts(self) -> dict[str, frozenset[str]]:
        with self.reading() as connection:
            return pairing.facts(connection)

    def judged_pairs(self) -> dict[frozenset[str], Answer]:
        with self.reading() as connection:
            return pairing.judged(connection)

    def members(self, entity_id: str) -> list[Entity]:
        with self.reading() as connection:
            return judged.members(connection, entity_id)

    def document_names(self) -> dict[str, str]:
        with self.reading() as connection:
            rows = connection.execute(select(tables.document.c.id, tables.document.c.name))
            return {row.id: row.name for row in rows}

    def judgements(
        self, kind: JudgedKind | None = None, of: str | None = None, standing: bool = False
    ) -> Iterator[Judgement]:
        with self.reading() as connection:
            ids = None if of is None else judging.also_known_as(connection, of)
            yield from judging.read(connection, kind, ids, standing)

    def judged_apart(self) -> list[str]:
        with self.reading() as connection:
            return judging.apart(connection)

    # --- the end

    def close(self) -> None:
        self.engine.dispose()
        self.lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()
