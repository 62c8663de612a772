"""Counting what a query leaves, facet by facet, over columns in memory; SQL says which claims those are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from whosays.store.base import ClaimQuery
from whosays.store.columns import OPEN, PARTS, Columns, Ints
from whosays.store.figures import Count, Facets

Mask = NDArray[np.bool_]
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


def facets(columns: Columns, query: ClaimQuery, holds: Holds, family: Mapping[str, str], most: int) -> Facets:
    """The counts of every facet, each at most so many values, the most frequent first (years in their order)."""
    counts = {}
    for name, fields in FACETS.items():
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
    """The words of a status, and "denied" for what a voice negates."""
    found = [one for name in ("polarity", "reality", "certainty") for one in words(columns, left, name)]
    negated = columns.words["polarity"]
    if "negated" in negated.words:
        denied = int((left & columns.voiced & (negated.codes == negated.words.index("negated"))).sum())
        found += [Count("denied", "denied", denied)] if denied else []
    return found


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
    kinds = pairs(columns.voice_row, columns.voice_kind.codes, left)
    counts = np.bincount(kinds, minlength=len(columns.voice_kind.words))
    found = zip(columns.voice_kind.words, counts, strict=True)
    named = [Count(f"kind:{word}", word, int(count)) for word, count in found if count]
    own = int((left & ~columns.voiced).sum())
    named += [Count(OWN, "the document itself", own)] if own else []
    return [*sorted(named, key=most_first), *entities_in(columns, left, part="voice")]


def entities(columns: Columns, left: Mask) -> Iterable[Count]:
    """Entities anywhere in a claim."""
    return entities_in(columns, left)


def places(columns: Columns, left: Mask) -> Iterable[Count]:
    """Entities that have a place, or that claims say something took place in."""
    return entities_in(columns, left, places_only=True)


def entities_in(columns: Columns, left: Mask, part: str | None = None, places_only: bool = False) -> list[Count]:
    """How many of the claims name each entity, anywhere or in one part."""
    row, entity = columns.named_row, columns.named_entity
    if part is not None:
        chosen = columns.named_part == PARTS.index(part)
        row, entity = row[chosen], entity[chosen]
    counts = np.bincount(pairs(row, entity, left), minlength=len(columns.entities))
    best = np.argsort(-counts, kind="stable")
    found = []
    for at in best[: 2000 if places_only else 200]:
        one = columns.entities[at]
        if counts[at] and (not places_only or one.place or one.schema == "Address"):
            found.append(Count(one.id, one.name, int(counts[at])))
    return found


def pairs(row: NDArray[np.intp], value: Ints, left: Mask) -> Ints:
    """The values of the rows that are left, each once a row."""
    kept = left[row]
    if not kept.any():
        return value[:0]
    width = int(value.max()) + 1
    both = np.unique(row[kept] * width + value[kept])
    return both % width


def years(columns: Columns, left: Mask) -> Iterable[Count]:
    """Years in which the claimed things may have begun; an open beginning counts where it ends. "undated" last."""
    begins = np.where(columns.earliest == OPEN, columns.latest, columns.earliest)[left]
    dated = begins[begins != OPEN]
    found, counts = np.unique([date.fromordinal(day).year for day in dated.tolist()], return_counts=True)
    shown = [Count(f"{int(year):04}", f"{int(year):04}", int(count)) for year, count in zip(found, counts, strict=True)]
    undated = len(begins) - len(dated)
    return [*shown, *([Count("undated", "undated", undated)] if undated else [])]


def documents(columns: Columns, left: Mask) -> Iterable[Count]:
    """Documents."""
    counts = np.bincount(columns.document[left], minlength=len(columns.documents))
    found = zip(columns.documents, counts, strict=True)
    return sorted((Count(id_, name, int(count)) for (id_, name), count in found if count), key=most_first)


def most_first(one: Count) -> tuple[int, str]:
    """The order of a facet's values."""
    return -one.count, one.label


COUNTERS: dict[str, Callable[[Columns, Mask], Iterable[Count]]] = {
    "type": types, "status": statuses, "voice": voices, "entity": entities,
    "place": places, "time": years, "document": documents, "review": reviews,
}  # fmt: skip
