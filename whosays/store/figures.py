"""What a case answers to a screen: a page of claims, how many there are of what, lists without texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from whosays.model import Claim, Document, Place

EVERYTHING = frozenset({"read", "links", "claim", "link", "entity-pair"})  # all that `Store.changed` may tell of


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the claims that a query asks for, in its order, and how many there are in all."""

    total: int
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """A value by which claims can be narrowed down, and with how many claims that would leave."""

    value: str
    label: str
    count: int


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
class State:
    """What changes whenever claims and entities (`read`), links or judgements do. `judged` is the last judgement."""

    read: tuple[int | None, ...]
    links: tuple[int | None, ...]
    judged: int
    undone: frozenset[int]
