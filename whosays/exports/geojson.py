"""A map: places as points, legs of routes as lines (RFC 7946; WGS 84, longitude before latitude).

A line runs only through places that have coordinates. Where fewer than two are known, the leg is listed with a null
geometry: a missing line is better than a wrong one.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from whosays.case.records import voice_record, when_record
from whosays.case.routes import routes_and_processes
from whosays.case.routes.records import sources
from whosays.case.routes.values import Leg, Route, Stop
from whosays.exports.source import Source
from whosays.model import Claim, Entity, Place

Point = list[float]
Ends = Sequence[Point | None]
Feature = dict[str, Any]


def write_geojson(source: Source, out: TextIO) -> None:
    """Write one FeatureCollection: places by entity id, then legs by route."""
    with source.snapshot():
        entities = {entity.id: entity for entity in source.entities()}
        named = Counter(id_ for claim in source.claims() for id_ in places_of(claim))
        views = routes_and_processes(source.claims(), entities.values(), source.documents(), source.links())
    features = [*place_features(entities.values(), named), *leg_features(views.routes, entities)]
    json.dump({"type": "FeatureCollection", "features": features}, out, ensure_ascii=False)
    out.write("\n")


def places_of(claim: Claim) -> set[str]:
    """The entities that stand in a claim, each once."""
    return {one.entity for one in claim.arguments if one.entity} | {one.entity for one in claim.where if one.entity}


def place_features(entities: Iterable[Entity], named: Mapping[str, int]) -> Iterator[Feature]:
    """A point for every place that a gazetteer knows; `claims` says how many claims name it."""
    for entity in entities:
        if entity.place is not None:
            told = {"kind": "place", "name": entity.name, "claims": named.get(entity.id, 0)}
            at = position(entity.place)
            shape = {"type": "Point", "coordinates": at} if at else None
            yield feature(entity.id, shape, told | about(entity.place))


def about(place: Place) -> Feature:
    """What the gazetteer says beside the coordinates, and what the point is worth."""
    return {
        "precision": place.precision,
        "country": place.country,
        "feature": place.feature,
        "gazetteer_name": place.name,
        "geoname": place.geoname,
        "extent": list(place.bbox) if place.bbox else None,
        "source": place.source,
    }


def leg_features(routes: Iterable[Route], entities: Mapping[str, Entity]) -> Iterator[Feature]:
    """A feature for every leg of every route."""
    for route in routes:
        legs = {leg.id: leg for leg in route.legs}
        for leg in route.legs:
            before = legs.get(leg.follows or "")
            yield feature(leg.id, geometry(leg, before, entities), properties(route, leg, entities))


def properties(route: Route, leg: Leg, entities: Mapping[str, Entity]) -> Feature:
    """What a map must show of a leg: whose it is, what is said to have happened, and who says so."""
    stops = (*leg.origin, *leg.via, *leg.destination)
    return {
        "kind": "leg",
        "route": route.id,
        "step": leg.step,
        "back": leg.back,
        "travellers": [one.text for one in route.travellers],
        "origin": [stop.text for stop in leg.origin],
        "origin_from_leg": leg.follows,
        "via": [stop.text for stop in leg.via],
        "destination": [stop.text for stop in leg.destination],
        "unplaced": [stop.text for stop in stops if point(stop, entities) is None],
        "rough": [stop.text for stop in stops if rough(stop, entities)],
        "means": list(leg.means),
        "papers": list(leg.papers),
        "carriers": [one.text for one in leg.carriers],
        "when": when_record(leg.when) if leg.when else None,
        "polarity": leg.status.polarity,
        "reality": leg.status.reality,
        "certainty": leg.status.certainty,
        "alleged": all(one.attribution for one in leg.tellings),
        "documents": sources(leg.tellings),
        "tellings": [
            {
                "claim": one.claim,
                "voices": [voice_record(voice) for voice in one.attribution],
                "document": one.evidence.document,
                "quote": one.evidence.quote,
            }
            for one in leg.tellings
        ],
    }


def geometry(leg: Leg, before: Leg | None, entities: Mapping[str, Entity]) -> Feature | None:
    """A line from origin over vias to destination; several where a claim names several ends; None without two points.

    A leg that goes on from another begins where that one ended.
    """
    starts = leg.origin or (before.destination[-1:] if before else ())
    over = points(leg.via, entities)
    begins: Ends = points(starts, entities) or [None]
    ends: Ends = points(leg.destination, entities) or [None]
    lines = [line for start in begins for end in ends if len(line := _apart([start, *over, end])) > 1]
    if not lines:
        return None
    if len(lines) == 1:
        return {"type": "LineString", "coordinates": lines[0]}
    return {"type": "MultiLineString", "coordinates": lines}


def _apart(line: Iterable[Point | None]) -> list[Point]:
    """The known points, none of them twice in a row."""
    out: list[Point] = []
    for one in line:
        if one is not None and out[-1:] != [one]:
            out.append(one)
    return out


def points(stops: Iterable[Stop], entities: Mapping[str, Entity]) -> list[Point]:
    """The positions of those stops that have one."""
    return [at for stop in stops if (at := point(stop, entities)) is not None]


def point(stop: Stop, entities: Mapping[str, Entity]) -> Point | None:
    """Where a stop lies, if it is known."""
    entity = entities.get(stop.entity or "")
    return position(entity.place) if entity and entity.place else None


def rough(stop: Stop, entities: Mapping[str, Entity]) -> bool:
    """Whether a stop's point is not its spot: the middle of a country, the town that something lies near."""
    entity = entities.get(stop.entity or "")
    return bool(entity and entity.place and entity.place.precision != "point")


def position(place: Place) -> Point | None:
    """Longitude, latitude; None for a region, which has an extent only."""
    return None if place.precision == "region" else [place.lon, place.lat]


def feature(id_: str, shape: Feature | None, about_it: Feature) -> Feature:
    """One feature, its members in the order that people expect."""
    return {"type": "Feature", "id": id_, "geometry": shape, "properties": about_it}
