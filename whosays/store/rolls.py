"""Lists of entities, with how many of the claims at hand name them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from whosays.store.columns import CaseEntity, Columns, Mask, Tallies, tally
from whosays.store.figures import Count, Named, Roll, most_first


def roll(
    columns: Columns, left: Mask, like: Collection[str] | None, schemas: frozenset[str], offset: int, limit: int
) -> Roll:
    """Entities that the claims left name, most claims first; `like` keeps those of these ids, `schemas` their kinds."""
    counts = tallies(columns, left)
    every = bool(left.all())  # without a filter an entity that no claim names stands in the list too
    order = np.argsort(-counts.named, kind="stable")
    kept = [at for at in order.tolist() if (counts.named[at] or every) and wanted(columns.entities[at], like, schemas)]
    shown = (entry(columns, at, counts) for at in kept[offset : offset + limit])
    return Roll(len(kept), tuple(shown))


def tallies(columns: Columns, left: Mask) -> Tallies:
    """How many of the claims left name each entity anywhere, and how many it says."""
    if left.all():
        return columns.everything
    size = len(columns.entities)
    return Tallies(tally(columns.named.anywhere, size, left), tally(columns.named.voices, size, left))


def wanted(one: CaseEntity, like: Collection[str] | None, schemas: frozenset[str]) -> bool:
    """Whether an entity is of a kind and a name that was asked for."""
    return (like is None or one.id in like) and (not schemas or one.schema in schemas)


def entry(columns: Columns, at: int, count: Tallies) -> Named:
    """An entity's line in the list."""
    one = columns.entities[at]
    counts = (int(count.named[at]), int(count.says[at]), int(columns.said_in[at]))
    return Named(one.id, one.schema, one.name, one.anonymised, one.place, *counts)


def entries(columns: Columns, ids: Iterable[str]) -> dict[str, Named]:
    """The lines of some entities, by id, counted over all claims."""
    return {id_: entry(columns, columns.by_id[id_], columns.everything) for id_ in ids if id_ in columns.by_id}


def spread(columns: Columns) -> dict[str, tuple[int, tuple[Count, ...]]]:
    """Document id → how many claims it has, and the kinds of the voices in them, the most frequent first."""
    width = len(columns.kind_words)
    claims = np.bincount(columns.document, minlength=len(columns.documents)).tolist()
    kinds = np.bincount(
        columns.document[columns.kinds.row] * width + columns.kinds.value, minlength=len(columns.documents) * width
    ).reshape(len(columns.documents), width)
    return {id_: (claims[at], voices(columns, kinds[at].tolist())) for at, (id_, _) in enumerate(columns.documents)}


def voices(columns: Columns, counts: Iterable[int]) -> tuple[Count, ...]:
    """The kinds of voices that there are, by how many claims have each."""
    found = [
        Count(f"kind:{kind}", kind, count) for kind, count in zip(columns.kind_words, counts, strict=True) if count
    ]
    return tuple(sorted(found, key=most_first))
