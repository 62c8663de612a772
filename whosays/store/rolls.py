"""Lists of entities, with how many of the claims at hand name them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np

from whosays.store.columns import PARTS, CaseEntity, Columns, Ints
from whosays.store.facets import Mask, pairs
from whosays.store.figures import Named, Roll

VOICE = PARTS.index("voice")


def roll(
    columns: Columns, left: Mask, like: Collection[str] | None, schemas: frozenset[str], offset: int, limit: int
) -> Roll:
    """Entities that the claims left name, most claims first; `like` keeps those of these ids, `schemas` their kinds."""
    named, says = tallies(columns, left)
    every = bool(left.all())  # without a filter an entity that no claim names stands in the list too
    order = np.lexsort((np.arange(len(named)), -named))
    kept = [at for at in order.tolist() if (named[at] or every) and wanted(columns.entities[at], like, schemas)]
    shown = (entry(columns, at, named, says) for at in kept[offset : offset + limit])
    return Roll(len(kept), tuple(shown))


def tallies(columns: Columns, left: Mask) -> tuple[Ints, Ints]:
    """How many claims name each entity anywhere, and how many it says."""
    row, entity, part = columns.named_row, columns.named_entity, columns.named_part
    size = len(columns.entities)
    voice = part == VOICE
    named = np.bincount(pairs(row, entity, left), minlength=size)
    return named, np.bincount(pairs(row[voice], entity[voice], left), minlength=size)


def wanted(one: CaseEntity, like: Collection[str] | None, schemas: frozenset[str]) -> bool:
    """Whether an entity is of a kind and a name that was asked for."""
    return (like is None or one.id in like) and (not schemas or one.schema in schemas)


def entry(columns: Columns, at: int, named: Ints, says: Ints) -> Named:
    """An entity's line in the list."""
    one = columns.entities[at]
    counts = (int(named[at]), int(says[at]), int(columns.said_in[at]))
    return Named(one.id, one.schema, one.name, one.anonymised, one.place, *counts)


def entries(columns: Columns, ids: Iterable[str]) -> dict[str, Named]:
    """The lines of some entities, by id, counted over all claims."""
    named, says = tallies(columns, np.ones(len(columns.numbers), dtype=np.bool_))
    return {id_: entry(columns, columns.by_id[id_], named, says) for id_ in ids if id_ in columns.by_id}
