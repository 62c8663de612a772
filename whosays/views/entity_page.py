"""An entity: how each document writes it, its roles over time, what it says and what is said of it, whom it meets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from whosays.model import Claim, Document, Entity, Judgement, Place, When
from whosays.store.figures import Named
from whosays.text.letters import fold
from whosays.views.claim_rows import ClaimRow, Known, claim_row
from whosays.views.evidence import Judged, judged
from whosays.views.families import Family, family_of
from whosays.views.printable import printable
from whosays.views.time_words import time_words

FIRST_CLAIMS = 10  # claims that are shown of a longer list
MOST_NAMES = 200
MOST_ROLES = 200


@dataclass(frozen=True, slots=True)
class EntityRow:
    """An entity in a list. `anonymised`: the source withholds the name; `says` counts the claims it is a voice of."""

    id: str
    schema: str
    name: str
    anonymised: bool
    place: Place | None
    claims: int
    says: int
    documents: int


@dataclass(frozen=True, slots=True)
class EntityPage:
    """Some of the entities that were asked for, and how many there are in all."""

    total: int
    offset: int
    entities: tuple[EntityRow, ...]


@dataclass(frozen=True, slots=True)
class EntityName:
    """A way in which one document writes the entity, and how often."""

    name: str
    document: str
    document_name: str
    language: str | None
    count: int


@dataclass(frozen=True, slots=True)
class RoleTime:
    """What the entity is in one claim, with the claim's time."""

    role: str
    type: str
    family: Family
    claim: str
    when: When | None
    when_words: str
    text: str


@dataclass(frozen=True, slots=True)
class ClaimList:
    """The first claims of a longer list, and how long it is."""

    total: int
    claims: tuple[ClaimRow, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another entity that takes part in claims with this one, by family of claims."""

    id: str
    name: str
    schema: str
    family: Family
    claims: int


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """A place in the entity's claims; no coordinates where none are known, or only an extent."""

    id: str
    name: str
    claims: int
    precision: str | None
    lat: float | None
    lon: float | None


@dataclass(frozen=True, slots=True)
class Suggested:
    """Another entity that may be the same, with the reason; a reviewer decides."""

    id: str
    name: str
    schema: str
    why: str


@dataclass(frozen=True, slots=True)
class SuggestedPair:
    """Two entities that may be one, by id, with the reasons; a reviewer decides."""

    first: str
    second: str
    why: str


@dataclass(frozen=True, slots=True)
class EntityDetail:
    """All that the entity's page shows."""

    id: str
    schema: str
    name: str
    aliases: tuple[str, ...]
    anonymised: bool
    place: Place | None
    mentions: int
    documents: int
    claims: int
    names: tuple[EntityName, ...]
    roles: tuple[RoleTime, ...]
    says: ClaimList
    said_of: ClaimList
    neighbours: tuple[Neighbour, ...]
    places: tuple[PlaceOf, ...]
    suggestions: tuple[Suggested, ...]
    judgements: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """The claims of an entity's page: those it is a voice of and those that name it otherwise, with their numbers."""

    says: Sequence[Claim]
    says_total: int
    said_of: Sequence[Claim]
    said_of_total: int
    total: int


def entity_row(one: Named) -> EntityRow:
    """A row of the list."""
    return EntityRow(one.id, one.schema, one.name, one.anonymised, one.place, one.claims, one.says, one.documents)


def entity_detail(
    entity: Entity,
    told: Told,
    known: Known,
    documents: Mapping[str, Document],
    others: Mapping[str, Named],
    suggestions: Iterable[Suggested],
    judgements: Iterable[Judgement],
) -> EntityDetail:
    """The page; `documents` are without texts, `others` the entities that stand in the claims."""
    return EntityDetail(
        id=entity.id,
        schema=entity.schema,
        name=entity.name,
        aliases=entity.aliases,
        anonymised=entity.anonymised,
        place=entity.place,
        mentions=len(entity.mentions),
        documents=len({mention.document for mention in entity.mentions}),
        claims=told.total,
        names=tuple(names(entity, documents))[:MOST_NAMES],
        roles=tuple(roles(entity.id, told.said_of))[:MOST_ROLES],
        says=first_of(told.says, told.says_total, known),
        said_of=first_of(told.said_of, told.said_of_total, known),
        neighbours=tuple(neighbours(entity.id, told.said_of, others)),
        places=tuple(places(told.said_of, others)),
        suggestions=tuple(suggestions),
        judgements=tuple(map(judged, judgements)),
    )


def first_of(claims: Sequence[Claim], total: int, known: Known) -> ClaimList:
    """The beginning of a list."""
    return ClaimList(total, tuple(claim_row(claim, known) for claim in claims[:FIRST_CLAIMS]))


def names(entity: Entity, documents: Mapping[str, Document]) -> Iterator[EntityName]:
    """Each name by document, the most frequent first; pronouns and descriptions are no names."""
    known = {fold(name) for name in (entity.name, *entity.aliases)}
    found = Counter((printable(one.text), one.document) for one in entity.mentions if fold(one.text) in known)
    for (name, id_), count in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        document = documents.get(id_)
        yield EntityName(name, id_, document.name if document else id_, document.language if document else None, count)


def roles(id_: str, claims: Iterable[Claim]) -> Iterator[RoleTime]:
    """What it is in each claim: dated claims by their time, then the others."""
    found = [(claim, one) for claim in claims for one in claim.arguments if one.entity == id_]
    found.sort(key=lambda pair: (pair[0].when.earliest if pair[0].when else None) or "9999")
    for claim, one in found:
        told = (claim.when, time_words(claim.when), printable(claim.predicate.text))
        yield RoleTime(one.role, claim.type, family_of(claim.type), claim.id, *told)


def neighbours(id_: str, claims: Iterable[Claim], others: Mapping[str, Named]) -> Iterator[Neighbour]:
    """Who takes part in claims together with it, by family; the most frequent first."""
    count: Counter[tuple[str, Family]] = Counter()
    for claim in claims:
        met = {one.entity for one in claim.arguments if one.entity and one.entity != id_}
        count.update((other, family_of(claim.type)) for other in met)
    for (other, family), number in sorted(count.items(), key=lambda item: (-item[1], item[0])):
        if other in others:
            yield Neighbour(other, others[other].name, others[other].schema, family, number)


def places(claims: Iterable[Claim], others: Mapping[str, Named]) -> Iterator[PlaceOf]:
    """Where its claims take place, or lead from and to."""
    count: Counter[str] = Counter()
    for claim in claims:
        named = {one.entity for part in (claim.where, claim.arguments) for one in part if one.entity}
        count.update(id_ for id_ in named if id_ in others and others[id_].place)
    for id_, number in count.most_common():
        place = others[id_].place
        spot = place if place and place.precision != "region" else None
        precision = place.precision if place else None
        yield PlaceOf(id_, others[id_].name, number, precision, spot.lat if spot else None, spot.lon if spot else None)
