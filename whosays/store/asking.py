"""What screens ask of a case: pages, counts, lists without texts, one thing by its id.

Which claims a condition holds for, SQL says, by the same conditions as everywhere (queries.py). The answers are kept as
masks over columns in memory (columns.py) until somebody writes to the case, so that the next move of a filter only
counts.
"""

from __future__ import annotations

import json
import re
from abc import abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal_column, select

from whosays.case.identity import merged
from whosays.case.records import entity_of
from whosays.model import Claim, Document, Entity
from whosays.store import queries, tables
from whosays.store.base import ClaimQuery
from whosays.store.figures import Count, Facets, Listed, Named, Page, Roll
from whosays.store.fulltext import FullText
from whosays.store.rows import chunks, claims_from

if TYPE_CHECKING:
    from whosays.store.columns import Columns
    from whosays.store.facets import Mask

DAY = re.compile(r"(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])")  # surely a day, whatever the month
KEPT_MASKS = 64  # 100,000 claims: 100 kB each
A_PAGE = 100  # claims of a page where the query sets no limit

Found = TypeVar("Found")


class Asking:
    """The part of the store that answers screens; SqlStore is the rest."""

    words: FullText

    def __init__(self) -> None:
        self.remembered = Remembered()

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]: ...

    def page(self, query: ClaimQuery) -> Page:
        from whosays.store.sorting import sorted_rows

        columns, holds = self.counting()
        rows = sorted_rows(columns, holds(query), query.sort)
        shown = rows[query.offset : query.offset + (A_PAGE if query.limit is None else query.limit)]
        with self.reading() as connection:
            return Page(len(rows), tuple(claims_from(connection, columns.numbers[shown].tolist())))

    def facets(self, query: ClaimQuery, most: int = 50, only: Collection[str] = ()) -> Facets:
        from whosays.claims.types import claim_types
        from whosays.store.facets import facets

        columns, holds = self.counting()
        families = {name: type_.family for name, type_ in claim_types().items()}
        return facets(columns, query, holds, families, most, only)

    def roll(
        self, query: ClaimQuery, words: str = "", schemas: Sequence[str] = (), offset: int = 0, limit: int = 100
    ) -> Roll:
        from whosays.store.rolls import roll

        columns, holds = self.counting()
        with self.reading() as connection:
            like = set(connection.execute(self.named_like(words)).scalars()) if words.strip() else None
        return roll(columns, holds(query), like, frozenset(schemas), offset, limit)

    def named_like(self, words: str) -> Select[Any]:
        """The ids of entities of the case that go by these words."""
        name, case = tables.case_entity_name, tables.case_entity
        found = select(case.c.id).join(name, name.c.case_entity == case.c.number)
        return found.where(name.c.number.in_(self.words.names_like(words))).distinct()

    def listed(self, document_id: str | None = None) -> list[Listed]:
        found = self.remembered.kept("listed", self.state(), self.all_listed)
        return [one for one in found if document_id in (None, one.document.id)]

    def all_listed(self) -> list[Listed]:
        """The whole list, which takes counting all claims."""
        document, content = tables.document, tables.content
        pages = func.json_array_length(content.c.pages).label("pages")
        query = select(document, pages).join(content, content.c.document == document.c.number)
        query = query.order_by(document.c.name, document.c.id)
        counts, voices = self.spread()
        with self.reading() as connection:
            rows = connection.execute(query).all()
        return [
            Listed(summary(row), max(1, row.pages), counts.get(row.id, 0), tuple(voices.get(row.id, ())))
            for row in rows
        ]

    def spread(self) -> tuple[dict[str, int], dict[str, list[Count]]]:
        """Document id → its claims; document id → the kinds of voices in it."""
        claim, voice, document = tables.claim, tables.claim_voice, tables.document
        number = func.count().label("count")
        claims = select(document.c.id, number).join(claim, claim.c.document == document.c.number)
        kinds = select(document.c.id, voice.c.kind, number).join(claim, claim.c.document == document.c.number)
        kinds = kinds.join(voice, voice.c.claim == claim.c.number).group_by(document.c.number, voice.c.kind)
        voices: dict[str, list[Count]] = {}
        with self.reading() as connection:
            for id_, kind, count in connection.execute(kinds.order_by(number.desc(), voice.c.kind)):
                voices.setdefault(id_, []).append(Count(f"kind:{kind}", kind, count))
            counts = {row[0]: row[1] for row in connection.execute(claims.group_by(document.c.number))}
        return counts, voices

    def claims_by_id(self, ids: Iterable[str]) -> dict[str, Claim]:
        claim = tables.claim
        with self.reading() as connection:
            numbers = [
                number
                for chunk in chunks(list(dict.fromkeys(ids)))
                for number in connection.execute(select(claim.c.number).where(claim.c.id.in_(chunk))).scalars()
            ]
            found = [one for chunk in chunks(numbers) for one in claims_from(connection, chunk)]
        return {one.id: one for one in found}

    def entity(self, entity_id: str) -> Entity | None:
        case, entity = tables.case_entity, tables.entity
        query = select(entity.c.body).join(case, entity.c.case_entity == case.c.number).where(case.c.id == entity_id)
        with self.reading() as connection:
            bodies = connection.execute(query).scalars().all()
        return merged(entity_id, (entity_of(json.loads(body)) for body in bodies)) if bodies else None

    def names_of(self, ids: Iterable[str]) -> dict[str, str]:
        columns, _ = self.counting()
        known = columns.by_id
        return {id_: columns.entities[known[id_]].name for id_ in ids if id_ in known}

    def named(self, ids: Iterable[str]) -> dict[str, Named]:
        from whosays.store.rolls import entries

        return entries(self.columns(), ids)

    def ids(self, query: ClaimQuery) -> list[str]:
        columns, holds = self.counting()
        return self.ids_of(columns.numbers[holds(query)].tolist())

    def undated(self, query: ClaimQuery, most: int) -> tuple[int, list[str]]:
        columns, holds = self.counting()
        left = columns.numbers[holds(query) & ~columns.dated]
        return len(left), self.ids_of(left[:most].tolist())

    def ids_of(self, numbers: Sequence[int]) -> list[str]:
        """The ids of claims by their numbers, in this order."""
        claim = tables.claim.c
        with self.reading() as connection:
            found = {
                row.number: row.id
                for chunk in chunks(numbers)
                for row in connection.execute(select(claim.number, claim.id).where(claim.number.in_(chunk)))
            }
        return [found[number] for number in numbers if number in found]

    def state(self) -> object:
        with self.reading() as connection:
            return tuple(connection.exec_driver_sql(STATE).one())

    def columns(self) -> Columns:
        return self.counting()[0]

    def rows_of(self, query: ClaimQuery) -> Mask:
        """The rows of `columns` that a query asks for."""
        return self.counting()[1](query)

    def counting(self) -> tuple[Columns, Callable[[ClaimQuery], Mask]]:
        """The columns as the case is now, and what says which of their rows a query asks for."""
        with self.remembered.lock, self.reading() as connection:
            columns = self.remembered.columns_of(connection)
            masks = self.remembered.masks

        def holds(query: ClaimQuery) -> Mask:
            return self.mask(columns, masks, query)

        return columns, holds

    def mask(self, columns: Columns, masks: OrderedDict[tuple[str, object], Mask], query: ClaimQuery) -> Mask:
        """The rows for which every field of a query holds."""
        import numpy as np

        left = np.ones(len(columns.numbers), dtype=np.bool_)
        for field in queries.FIELDS:
            value = getattr(query, field)
            if value is None:
                continue
            with self.remembered.lock:
                found = masks.get((field, value))
            if found is None:
                found = self.holding(columns, field, value)
                with self.remembered.lock:
                    masks[field, value] = found
                    while len(masks) > KEPT_MASKS:
                        masks.popitem(last=False)
            left = left & found
        return left

    def holding(self, columns: Columns, field: str, value: object) -> Mask:
        """The rows for which one field of a query holds, asked of the database."""
        import numpy as np

        from whosays.store.columns import day
        from whosays.store.facets import BY_DAY

        if field in BY_DAY and isinstance(value, str) and DAY.fullmatch(value):
            return BY_DAY[field](columns, day(value))
        one = replace(ClaimQuery(), **{field: value})  # type: ignore[arg-type]
        with self.reading() as connection:
            text = connection.execute(listing(list(queries.conditions(one, self.words)))).scalar() or ""
        found = np.fromstring(text, dtype=np.int64, sep=",")
        rows = columns.row_of[found[found < len(columns.row_of)]]
        mask = np.zeros(len(columns.numbers), dtype=np.bool_)
        mask[rows[rows >= 0]] = True
        return mask


def listing(conditions: Sequence[ColumnElement[bool]]) -> Select[Any]:
    """The numbers of claims as one text: a tenth of the time that a row for each would take."""
    return select(func.group_concat(tables.claim.c.number, literal_column("','"))).where(*conditions)


def summary(row: Row[Any]) -> Document:
    """A document without its text."""
    return Document(
        id=row.id,
        name=row.name,
        media_type=row.media_type,
        text="",
        title=row.title,
        language=row.language,
        published=row.published,
        source=row.source,
        problems=tuple(json.loads(row.problems)),
    )


class Remembered:
    """The columns and the masks of one state of the case; both are made anew when somebody has written to it."""

    def __init__(self) -> None:
        self.lock = RLock()
        self.state: object = None
        self.columns: Columns | None = None
        self.others: dict[str, tuple[object, Any]] = {}
        self.masks: OrderedDict[tuple[str, object], Mask] = OrderedDict()

    def kept(self, name: str, state: object, make: Callable[[], Found]) -> Found:
        """What was made of this state of the case, made now where it was not."""
        with self.lock:
            known = self.others.get(name)
        if known is None or known[0] != state:
            known = (state, make())
            with self.lock:
                self.others[name] = known
        found: Found = known[1]
        return found

    def columns_of(self, connection: Connection) -> Columns:
        """The columns as the case is now."""
        from whosays.store.columns import load

        state = connection.exec_driver_sql(STATE).one()
        if self.columns is None or tuple(state) != self.state:
            self.columns, self.masks, self.state = load(connection), OrderedDict(), tuple(state)
        return self.columns


# What changes whenever claims, entities or judgements do; each is one step down a tree.
STATE = (
    "SELECT (SELECT max(number) FROM claim), (SELECT max(number) FROM document), "
    "(SELECT max(number) FROM case_entity), (SELECT max(number) FROM judgement), (SELECT count(*) FROM undoing), "
    "(SELECT max(rowid) FROM link), (SELECT count(*) FROM link)"
)
