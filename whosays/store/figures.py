"""What a case answers to a screen: a page of claims, how many there are of what, lists without texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from whosays.model import Claim, Document, Place, Status

EVERYTHING = frozenset({"read", "links", "claim", "link", "entity-pair"})  # all that `Store.changed` may tell of


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the claims that a query asks for, in its order, and how many there are in all."""

    total: int
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A claim without its words: the role and the entity of each argument that has one, and who states it in the end.

    `speaker` is an entity, a kind of voice with its words, or the document where no voice states it.
    """

    id: str
    type: str
    status: Status
    arguments: tuple[tuple[str, str], ...]
    speaker: str


@dataclass(frozen=True, slots=True)
class Count:
    """A value by which claims can be narrowed down, and with how many claims that would leave."""

    value: str
    label: str
    count: int


def most_first(one: Count) -> tuple[int, str]:
    """The order of counts."""
    return -one.count, one.label


@dataclass(frozen=True, slots=True)
class Whole:
    """How much a case holds, and what reviewers said of its claims."""

    claims: int
    entities: int
    reviews: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """How the claims of a query are spread; `counts` has an entry for each of FACETS.

    A facet counts the claims that all other fields of the query leave, so that it shows what else could be chosen.
    """

    total: int
    counts: Mapping[str, tuple[Count, ...]]


@dataclass(frozen=True, slots=True)
class Listed:
    """A document in a list: without its text, pages and lines, which are long."""

    document: Document
    pages: int
    claims: int
    voices: tuple[Count, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """An entity of the case in a list: how many claims name it, how many it says, in how many documents."""

    id: str
    schema: str
    name: str
    anonymised: bool
    place: Place | None
    claims: int
    says: int
    documents: int


@dataclass(frozen=True, slots=True)
class Roll:
    """Some of the entities that were asked for, and how many there are in all."""

    total: int
    entities: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What makes bars of a picture look alike: a claim's type and status."""

    type: str
    status: Status


@dataclass(frozen=True, slots=True)
class Time:
    """EDTF where a time could be normalised, and its bounds as ISO dates (one may be open)."""

    edtf: str | None
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Partaker:
    """An entity of the case that takes part in claims, as positions among those of a `Dated`."""

    id: str
    name: str
    claims: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """Dated claims from the earliest on, in columns: `ids[i]` looks as `looks[look[i]]` and so on."""

    ids: tuple[str, ...]
    looks: tuple[Look, ...]
    look: tuple[int, ...]
    times: tuple[Time, ...]
    time: tuple[int, ...]
    documents: tuple[str, ...]
    document: tuple[int, ...]
    partakers: tuple[Partaker, ...]


@dataclass(frozen=True, slots=True)
class State:
    """What changes whenever claims and entities (`read`), links or judgements do. `judged` is the last judgement."""

    read: tuple[int | None, ...]
    links: tuple[int | None, ...]
    judged: int
    undone: frozenset[int]
