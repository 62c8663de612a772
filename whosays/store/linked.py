"""Links between claims as they are kept: those of some claims, and new ones in the place of old ones."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Sequence, Set
from contextlib import AbstractContextManager
from dataclasses import replace as copied
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from whosays.case.records import link_of
from whosays.model import Link
from whosays.store import reviews
from whosays.store.rows import chunks
from whosays.store.tables import link, link_claim

# Drawn over the whole case when documents come; the order of claims is drawn with its document and stays.
OF_CASE = ("same", "contradicts", "updates", "stage", "corroborates")
BATCH = 500


class Linked:
    """The part of the store that keeps links; SqlStore is the rest."""

    @abstractmethod
    def reading(self) -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def writing(self) -> AbstractContextManager[Connection]: ...

    def save_links(self, links: Iterable[Link]) -> None:
        found = list(links)
        with self.writing() as connection:
            remove(connection, [one.id for one in found])
            put(connection, found)
            reviews.links_came(connection)

    def replace_links(self, links: Iterable[Link], claims: Sequence[str] | None = None) -> None:
        with self.writing() as connection:
            known = list(self.drawn(connection, claims))
            replace(connection, known, {one.id for one in known}, links)

    def drawn(self, connection: Connection, claims: Sequence[str] | None) -> Iterator[Link]:
        """The links over the case that touch these claims, or all of them."""
        query = select(link).where(link.c.type.in_(OF_CASE))
        if claims is None:
            yield from map(link_from, connection.execute(query))
            return
        for chunk in chunks(claims):
            of = select(link_claim.c.link).where(link_claim.c.claim.in_(chunk))
            yield from map(link_from, connection.execute(query.where(link.c.id.in_(of))))

    def links(self, claims: Iterable[str] | None = None) -> Iterator[Link]:
        with self.reading() as connection:
            if claims is None:
                query = select(link).order_by(link.c.id).execution_options(yield_per=BATCH)
                yield from map(link_from, connection.execute(query))
                return
            wanted = sorted(set(claims))
            found: dict[str, Link] = {}
            for chunk in chunks(wanted):
                of = select(link_claim.c.link).where(link_claim.c.claim.in_(chunk))
                rows = connection.execute(select(link).where(link.c.id.in_(of)))
                found |= {row.id: link_from(row) for row in rows}
            yield from (found[id_] for id_ in sorted(found))


def link_from(row: Row[Any]) -> Link:
    """The link of one row."""
    record = dict(row._mapping)
    return link_of({**record, "claims": json.loads(row.claims), "values": json.loads(row.differing)})


def told(one: Link) -> tuple[object, ...]:
    """What a link says, without what a reviewer says of it."""
    return one.claims, one.why, one.confidence, one.slot, one.values


def replace(connection: Connection, known: Iterable[Link], in_doubt: Set[str], links: Iterable[Link]) -> None:
    """Put links in the place of those `in_doubt` among the `known` ones; what stays the same is not touched.

    What a reviewer said of a link that only says something else now, stays.
    """
    before = {one.id: one for one in known if one.type in OF_CASE}
    wanted = {one.id: with_review(one, before.get(one.id)) for one in links}
    changed = [one for id_, one in wanted.items() if id_ not in before or told(before[id_]) != told(one)]
    remove(connection, sorted((before.keys() & in_doubt) - wanted.keys()))
    remove(connection, [one.id for one in changed])
    put(connection, changed)
    if changed:
        reviews.links_came(connection)


def with_review(one: Link, before: Link | None) -> Link:
    """A link with what a reviewer said of it before."""
    return copied(one, review=before.review) if before else one


def remove(connection: Connection, ids: Sequence[str]) -> None:
    """Let links go."""
    for chunk in chunks(ids):
        connection.execute(delete(link_claim).where(link_claim.c.link.in_(chunk)))
        connection.execute(delete(link).where(link.c.id.in_(chunk)))


def put(connection: Connection, links: Sequence[Link]) -> None:
    """Keep links that are not known."""
    from whosays.store.writing import link_claims, link_row

    if links:
        connection.execute(insert(link), [link_row(one) for one in links])
        connection.execute(insert(link_claim), [row for one in links for row in link_claims(one)])
