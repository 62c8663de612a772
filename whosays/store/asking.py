"""What screens ask of a case: pages, counts, lists without texts, one thing by its id.

Which claims a condition holds for, columns in memory say (holding.py), or the database where they cannot (queries.py).
The answers are kept as masks until they are stale (remembering.py), so that the next move of a filter only counts.
"""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Row, Select, func, literal_column, select

from whosays.case.identity import merged
from whosays.case.records import entity_of
from whosays.model import Claim, Document, Entity
from whosays.store import early, queries, tables
from whosays.store.base import ClaimQuery
from whosays.store.figures import Dated, Facets, Listed, Named, Outline, Page, Roll, State, Whole
from whosays.store.fulltext import FullText
from whosays.store.outlines import outlines_from
from whosays.store.remembering import Masks, Remembered, changed, state_of
from whosays.store.rows import chunks, claims_from

if TYPE_CHECKING:
    from whosays.store.columns import Columns, Mask

A_PAGE = 100  # claims of a page where the query sets no limit

Found = TypeVar("Found")


class Asking:
    """The part of the store that answers screens; SqlStore is the rest."""

    words: FullText

    def __init__(self) -> None:
        self.remembered = Remembered()

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]: ...

    def whole(self) -> Whole:
        with self.reading() as connection:
            return early.whole(connection)

    def page(self, query: ClaimQuery) -> Page:
        if query == ClaimQuery(limit=0, sort=query.sort):
            return Page(self.whole().claims, ())
        columns, total, numbers = self.turned_to(query)
        with self.reading() as connection:
            return Page(total, tuple(claims_from(connection, numbers, columns.members)))

    def outlines(self, query: ClaimQuery) -> list[Outline]:
        columns, _, numbers = self.turned_to(query)
        with self.reading() as connection:
            return list(outlines_from(connection, numbers, columns.members))

    def turned_to(self, query: ClaimQuery) -> tuple[Columns, int, list[int]]:
        """The columns, how many claims a query asks for, and the numbers of those on its page."""
        from whosays.store.sorting import sorted_rows

        columns, holds = self.counting()
        rows = sorted_rows(columns, holds(query), query.sort)
        shown = rows[query.offset : query.offset + (A_PAGE if query.limit is None else query.limit)]
        return columns, len(rows), columns.numbers[shown].tolist()

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
        """The whole list."""
        from whosays.store.rolls import spread

        columns = self.remembered.columns  # not waited for
        document, content = tables.document, tables.content
        pages = func.json_array_length(content.c.pages).label("pages")
        query = select(document, pages).join(content, content.c.document == document.c.number)
        with self.reading() as connection:
            rows = connection.execute(query.order_by(document.c.name, document.c.id)).all()
            counts = early.spread(connection) if columns is None else spread(self.columns())
        return [Listed(summary(row), max(1, row.pages), *counts.get(row.id, (0, ()))) for row in rows]

    def claims_by_id(self, ids: Iterable[str]) -> dict[str, Claim]:
        claim = tables.claim
        with self.reading() as connection:
            numbers = [
                number
                for chunk in chunks(list(dict.fromkeys(ids)))
                for number in connection.execute(select(claim.c.number).where(claim.c.id.in_(chunk))).scalars()
            ]
            found = claims_from(connection, numbers)
        return {one.id: one for one in found}

    def entity(self, entity_id: str) -> Entity | None:
        case, entity = tables.case_entity, tables.entity
        query = select(entity.c.body).join(case, entity.c.case_entity == case.c.number).where(case.c.id == entity_id)
        with self.reading() as connection:
            bodies = connection.execute(query).scalars().all()
        return merged(entity_id, (entity_of(json.loads(body)) for body in bodies)) if bodies else None

    def names_of(self, ids: Iterable[str]) -> dict[str, str]:
        ids = list(ids)
        if not ids:
            return {}
        columns, _ = self.counting()
        known = columns.by_id
        return {id_: columns.entities[known[id_]].name for id_ in ids if id_ in known}

    def named(self, ids: Iterable[str]) -> dict[str, Named]:
        from whosays.store.rolls import entries

        return entries(self.columns(), ids)

    def ids(self, query: ClaimQuery) -> list[str]:
        columns, holds = self.counting()
        return ids_in(columns, holds(query))

    def undated(self, query: ClaimQuery, most: int) -> tuple[int, list[str]]:
        columns, holds = self.counting()
        left = holds(query) & ~columns.dated
        return int(left.sum()), ids_in(columns, left)[:most]

    def dated(self, query: ClaimQuery, most: int, most_partakers: int) -> Dated:
        from whosays.store.dating import dated

        columns, holds = self.counting()
        with self.reading() as connection:
            return dated(connection, columns, holds(query), most, most_partakers)

    def state(self) -> State:
        with self.reading() as connection:
            return state_of(connection)

    def changed(self, before: State, now: State) -> frozenset[str]:
        if before == now:
            return frozenset()
        with self.reading() as connection:
            return changed(connection, before, now)

    def columns(self) -> Columns:
        return self.counting()[0]

    def rows_of(self, query: ClaimQuery) -> Mask:
        """The rows of `columns` that a query asks for."""
        return self.counting()[1](query)

    def counting(self) -> tuple[Columns, Callable[[ClaimQuery], Mask]]:
        """The columns as the case is now, and what says which of their rows a query asks for."""
        with self.reading() as connection:
            columns, masks = self.remembered.columns_of(connection)

        def holds(query: ClaimQuery) -> Mask:
            return self.mask(columns, masks, query)

        return columns, holds

    def mask(self, columns: Columns, masks: Masks, query: ClaimQuery) -> Mask:
        """The rows for which every field of a query holds."""
        import numpy as np

        left = np.ones(len(columns.numbers), dtype=np.bool_)
        for field in queries.FIELDS:
            value = getattr(query, field)
            if value is None:
                continue
            found = masks.get((field, value))
            if found is None:
                found = self.holding(columns, field, value)
                self.remembered.keep_mask(masks, (field, value), found)
            left = left & found
        return left

    def holding(self, columns: Columns, field: str, value: str | tuple[str, ...]) -> Mask:
        """The rows for which one field of a query holds: of the columns, or asked of the database."""
        from whosays.store.holding import held

        found = held(columns, field, value)
        return self.asked(columns, field, value) if found is None else found

    def asked(self, columns: Columns, field: str, value: str | tuple[str, ...]) -> Mask:
        """The rows for which one field of a query holds, asked of the database."""
        import numpy as np

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


def ids_in(columns: Columns, left: Mask) -> list[str]:
    """The ids of the claims that are left, in the store's order."""
    return [id_.decode() for id_ in columns.ids[left].tolist()]


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
