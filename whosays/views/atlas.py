"""A map of claims: places sized by the claims that name them, legs of routes, and what has no place.

A claim is at every place that it names, as where it happened or as an argument ("to Istanbul"). A region has an extent
and no point: it is drawn as an extent or not at all, never as a pin.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from whosays.case.routes.records import sources
from whosays.case.routes.values import Leg, Route
from whosays.exports.geojson import geometry, rough
from whosays.model import Claim, Entity, Place, Precision, Status, When
from whosays.views.families import Family, family_of
from whosays.views.marks import Mark, mark_of

MOST_IDS = 500  # claims without a place that are named by id


@dataclass(frozen=True, slots=True)
class Pin:
    """A place with its claims. `extent`: W, S, E, N in degrees; `lat`, `lon` are None for a region."""

    id: str
    name: str
    lat: float | None
    lon: float | None
    precision: Precision
    within: str | None
    country: str | None
    extent: tuple[float, float, float, float] | None
    claims: tuple[str, ...]
    families: Mapping[Family, int]
    marks: Mapping[Mark, int]


@dataclass(frozen=True, slots=True)
class Line:
    """A leg of a route on the map: one or more lines of [longitude, latitude]; none where an end is not known.

    `alleged`: no document tells it on its own account. `rough` names the stops whose point is not their spot.
    """

    id: str
    route: str
    number: int
    back: bool
    travellers: tuple[str, ...]
    stops: tuple[str, ...]
    lines: tuple[tuple[tuple[float, float], ...], ...]
    status: Status
    mark: Mark
    alleged: bool
    rough: tuple[str, ...]
    means: tuple[str, ...]
    papers: tuple[str, ...]
    when: When | None
    claims: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A place that claims name and no gazetteer knows."""

    id: str
    name: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """What the map draws. `nowhere` counts the claims that name no place at all, with the first of their ids.

    `making`: the legs are being worked out anew; ask again.
    """

    places: tuple[Pin, ...]
    legs: tuple[Line, ...]
    unplaced: tuple[Unplaced, ...]
    nowhere: int
    nowhere_claims: tuple[str, ...]
    making: bool = False


def atlas(claims: Iterable[Claim], entities: Mapping[str, Entity], routes: Iterable[Route]) -> Atlas:
    """The map of claims; `entities` by id, with all that stand in claims and routes."""
    at: defaultdict[str, list[Claim]] = defaultdict(list)
    nowhere: list[str] = []
    for claim in claims:
        found = places_of(claim, entities)
        for id_ in found:
            at[id_].append(claim)
        if not found:
            nowhere.append(claim.id)
    ranked = sorted(at, key=lambda id_: (-len(at[id_]), id_))
    pins = tuple(pin(entities[id_], place, at[id_]) for id_ in ranked if (place := entities[id_].place))
    missing = tuple(
        Unplaced(id_, entities[id_].name, tuple(one.id for one in at[id_]))
        for id_ in ranked
        if entities[id_].place is None
    )
    return Atlas(pins, tuple(legs(routes, entities)), missing, len(nowhere), tuple(nowhere[:MOST_IDS]))


def places_of(claim: Claim, entities: Mapping[str, Entity]) -> list[str]:
    """The entities that say where a claim takes place, each once."""
    told = [*(one.entity for one in claim.where), *(one.entity for one in claim.arguments)]
    return [id_ for id_ in dict.fromkeys(told) if id_ and id_ in entities and is_place(entities[id_])]


def is_place(entity: Entity) -> bool:
    """Whether an entity is a place on earth, known to the gazetteer or not."""
    return entity.place is not None or entity.schema in ("Address", "RealEstate")


def pin(entity: Entity, place: Place, claims: Iterable[Claim]) -> Pin:
    """A place with what happens there."""
    told = list(claims)
    spot = place.precision != "region"
    return Pin(
        id=entity.id,
        name=entity.name,
        lat=place.lat if spot else None,
        lon=place.lon if spot else None,
        precision=place.precision,
        within=place.name if place.precision == "container" else None,
        country=place.country,
        extent=place.bbox,
        claims=tuple(one.id for one in told),
        families=Counter(family_of(one.type) for one in told),
        marks=Counter(mark_of(one.status) for one in told),
    )


def legs(routes: Iterable[Route], entities: Mapping[str, Entity]) -> Iterator[Line]:
    """Every leg of every route, in the order of travel."""
    for route in routes:
        by_id = {leg.id: leg for leg in route.legs}
        for leg in route.legs:
            yield line(route, leg, by_id.get(leg.follows or ""), entities)


def line(route: Route, leg: Leg, before: Leg | None, entities: Mapping[str, Entity]) -> Line:
    """One leg; a leg that goes on from another begins where that one ended."""
    stops = (*leg.origin, *leg.via, *leg.destination)
    return Line(
        id=leg.id,
        route=route.id,
        number=leg.step,
        back=leg.back,
        travellers=tuple(one.text for one in route.travellers),
        stops=tuple(stop.text for stop in stops),
        lines=drawn(leg, before, entities),
        status=leg.status,
        mark=mark_of(leg.status),
        alleged=all(one.attribution for one in leg.tellings),
        rough=tuple(stop.text for stop in stops if rough(stop, entities)),
        means=leg.means,
        papers=leg.papers,
        when=leg.when,
        claims=tuple(dict.fromkeys(one.claim for one in leg.tellings)),
        documents=tuple(sources(leg.tellings)),
    )


def drawn(leg: Leg, before: Leg | None, entities: Mapping[str, Entity]) -> tuple[tuple[tuple[float, float], ...], ...]:
    """The lines of a leg, as the GeoJSON export has them."""
    shape = geometry(leg, before, entities)
    if shape is None:
        return ()
    lines = shape["coordinates"] if shape["type"] == "MultiLineString" else [shape["coordinates"]]
    return tuple(tuple((x, y) for x, y in one) for one in lines)
