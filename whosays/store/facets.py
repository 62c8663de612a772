"""Counting what a query leaves, facet by facet, over columns in memory; SQL says which claims those are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from whosays.store.base import ClaimQuery
from whosays.store.columns import Columns, Ints, Mask, Pairs, tally
from whosays.store.figures import Count, Facets, most_first

Holds = Callable[[ClaimQuery], Mask]

# Facet → the fields of a query that it leaves out of account when it counts.
FACETS: dict[str, tuple[str, ...]] = {
    "type": ("type",),
    "family": ("family",),
    "status": ("status",),
    "voice": ("voice", "by"),
    "entity": ("about",),
    "place": ("place",),
    "time": ("after", "before"),
    "document": ("document",),
    "review": ("review",),
}
OWN = "kind:own"  # the document speaks in its own voice
MOST_YEARS = 400
MOST_ENTITIES = 1000


def facets(
    columns: Columns, query: ClaimQuery, holds: Holds, family: Mapping[str, str], most: int, only: Collection[str]
) -> Facets:
    """The counts of facets (of all, or `only` some), each at most so many values, the most frequent first.

    Years come in their order.
    """
    counts = {}
    for name in only or FACETS:
        fields = FACETS[name]
        left = holds(without(query, fields))
        found = families(columns, left, family) if name == "family" else COUNTERS[name](columns, left)
        counts[name] = tuple(found)[: MOST_YEARS if name == "time" else most]
    return Facets(int(holds(query).sum()), counts)


def without(query: ClaimQuery, fields: Iterable[str]) -> ClaimQuery:
    """The query without some of its fields."""
    nothing: dict[str, Any] = dict.fromkeys(fields)
    return replace(query, **nothing)


def types(columns: Columns, left: Mask) -> Iterable[Count]:
    """Claim types."""
    return words(columns, left, "type")


def families(columns: Columns, left: Mask, family: Mapping[str, str]) -> Iterable[Count]:
    """Families of claim types; `family` maps a type to its family."""
    found: dict[str, int] = {}
    for one in words(columns, left, "type"):
        name = family.get(one.value, "other")
        found[name] = found.get(name, 0) + one.count
    return sorted((Count(name, name, count) for name, count in found.items()), key=most_first)


def statuses(columns: Columns, left: Mask) -> Iterable[Count]:
    """The words of a status, and "denied" for what a voice denies."""
    found = [one for name in ("polarity", "reality", "certainty") for one in words(columns, left, name)]
    denied = int((left & columns.denied).sum())
    return [*found, *([Count("denied", "denied", denied)] if denied else [])]


def reviews(columns: Columns, left: Mask) -> Iterable[Count]:
    """What reviewers said."""
    return words(columns, left, "review")


def words(columns: Columns, left: Mask, name: str) -> list[Count]:
    """How often each word of a column stands in the rows that are left."""
    column = columns.words[name]
    counts = np.bincount(column.codes[left], minlength=len(column.words))
    found = [Count(word, word, int(count)) for word, count in zip(column.words, counts, strict=True) if count]
    return sorted(found, key=most_first)


def voices(columns: Columns, left: Mask) -> Iterable[Count]:
    """Kinds of voices first, then the entities that speak; a claim counts once for each."""
    counts = tally(columns.kinds, len(columns.kind_words), left)
    found = zip(columns.kind_words, counts, strict=True)
    named = [Count(f"kind:{word}", word, int(count)) for word, count in found if count]
    own = int((left & ~columns.voiced).sum())
    named += [Count(OWN, "the document itself", own)] if own else []
    return [*sorted(named, key=most_first), *entities_in(columns, columns.named.voices, left)]


def entities(columns: Columns, left: Mask) -> Iterable[Count]:
    """Entities anywhere in a claim."""
    return entities_in(columns, columns.named.anywhere, left)


def places(columns: Columns, left: Mask) -> Iterable[Count]:
    """Entities that are places, and whatever claims say something took place in."""
    where = tally(columns.named.where, len(columns.entities), left)
    counts = tally(columns.named.anywhere, len(columns.entities), left)
    counts[~(columns.is_place | (where > 0))] = 0
    return ranked(columns, counts)


def entities_in(columns: Columns, pairs: Pairs, left: Mask) -> list[Count]:
    """How many of the claims name each entity."""
    return ranked(columns, tally(pairs, len(columns.entities), left))


def ranked(columns: Columns, counts: Ints) -> list[Count]:
    """Entities by their counts, the most frequent first."""
    found = np.flatnonzero(counts)
    best = found[np.argsort(-counts[found], kind="stable")][:MOST_ENTITIES].tolist()
    return [Count(columns.entities[at].id, columns.entities[at].name, int(counts[at])) for at in best]


def years(columns: Columns, left: Mask) -> Iterable[Count]:
    """Years in which the claimed things may have begun; an open beginning counts where it ends. "undated" last."""
    counts = np.bincount(columns.year[left & columns.dated])
    shown = [Count(f"{year:04}", f"{year:04}", int(counts[year])) for year in np.flatnonzero(counts).tolist()]
    undated = int((left & ~columns.dated).sum())
    return [*shown, *([Count("undated", "undated", undated)] if undated else [])]


def documents(columns: Columns, left: Mask) -> Iterable[Count]:
    """Documents."""
    counts = np.bincount(columns.document[left], minlength=len(columns.documents))
    found = zip(columns.documents, counts, strict=True)
    return sorted((Count(id_, name, int(count)) for (id_, name), count in found if count), key=most_first)


COUNTERS: dict[str, Callable[[Columns, Mask], Iterable[Count]]] = {
    "type": types, "status": statuses, "voice": voices, "entity": entities,
    "place": places, "time": years, "document": documents, "review": reviews,
}  # fmt: skip
