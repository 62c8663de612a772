"""A reading with its places placed: `place(reading, gazetteer)`.

Names that the gazetteer knows are resolved together (resolving.py); facilities and places that it does not know are
placed by what holds them, and say so; regions keep an extent; what stays doubtful stays without a place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from whosays.model import Entity, Place, Reading
from whosays.places.facilities import Facilities, is_facility
from whosays.places.gazetteer import DEMONYM, Candidate, Gazetteer
from whosays.places.metonymy import senses
from whosays.places.misread import SCHEMA, mended
from whosays.places.named import Named
from whosays.places.names import fold
from whosays.places.origin import country_of, town_in
from whosays.places.resolving import Resolution, load_weights, resolve
from whosays.places.toponyms import Surroundings, Toponym
from whosays.places.values import as_place
from whosays.places.words import Words, load_words

DOUBT = 0.2  # share of belief under which a name stays without a place: better none than a wrong pin
SHOWN = 4  # features that a place's `why` names
SITES = ("AIR", "PRN", "BDRP", "CMP", "S.")  # features of facilities that the gazetteer knows by name
LEAST = 0.15  # contribution of a feature that is worth showing


def place(reading: Reading, gazetteer: Gazetteer) -> Reading:
    """The reading with `Entity.place` of its places and facilities filled, and metonyms marked on their mentions."""
    words = load_words()
    reading = mended(reading, gazetteer, words)
    entities = [entity for entity in reading.entities if entity.schema == SCHEMA]
    if not entities:
        return reading
    named = resolve_names(reading, entities, gazetteer, words)
    found = {one.entity.id: settled(one, words, gazetteer) for one in named}
    Facilities(reading, entities, found, words, gazetteer).settle()
    senses_of = senses(reading, named, words)
    placed = tuple(
        replace(e, place=found.get(e.id), mentions=senses_of.get(e.id, e.mentions)) if e.schema == SCHEMA else e
        for e in reading.entities
    )
    return replace(reading, entities=placed)


def resolve_names(reading: Reading, entities: Sequence[Entity], gazetteer: Gazetteer, words: Words) -> list[Named]:
    """The entities that are names, resolved together with the town that the document's source is called after."""
    names = [
        e
        for e in entities
        if is_name(e.name) and not (is_facility(e.name, words) and not known_site(e.name, gazetteer))
    ]
    spans = [(m.text, (m.start, m.end)) for e in entities for m in e.mentions if is_name(m.text)]
    around = Surroundings(reading.document.text, spans, gazetteer, words)
    toponyms = [around.toponym(e.name, [(m.start, m.end) for m in e.mentions if is_name(m.text)]) for e in names]
    country = country_of(reading.document.source, gazetteer)
    town = around.toponym(town_in(reading.document.source), [])
    meant = resolve([*toponyms, town], [country] if country else [], load_weights())
    return [Named(*one) for one in zip(names, toponyms, meant, strict=False)]


def is_name(text: str) -> bool:
    """Whether some word of it has a capital: "the desert" names nothing."""
    return any(word[:1].isupper() for word in text.split() if fold(word) not in ("the", "a", "an")) and len(text) > 1


def known_site(name: str, gazetteer: Gazetteer) -> bool:
    """Whether the gazetteer has a facility of this name."""
    return any(one.feature.startswith(SITES) for one in gazetteer.look_up(name))


def settled(named: Named, words: Words, gazetteer: Gazetteer) -> Place | None:
    """The place of a resolved name; None for words of belonging, for doubt, and for what lies nowhere."""
    meant = named.resolution
    if meant is None:
        return several(named.entity.name, gazetteer) or unknown_in_container(named.toponym)
    one = meant.candidate
    if one.kind == DEMONYM or one.lat is None or meant.share < DOUBT:
        return None
    place_ = as_place(one, why(meant))
    return replace(place_, precision="container") if is_part(named.entity.name, one, words) else place_


def why(meant: Resolution) -> tuple[str, ...]:
    """The features that counted most, "inside +5.0", strongest first, and how sure it is."""
    weights = load_weights()
    counted = {name: weights[name] * value for name, value in meant.features.items()}
    most = sorted((n for n in counted if abs(counted[n]) >= LEAST), key=lambda n: (-abs(counted[n]), n))[:SHOWN]
    return (*(f"{name} {counted[name]:+.1f}" for name in most), f"share {meant.share:.2f}")


def is_part(name: str, one: Candidate, words: Words) -> bool:
    """Whether the name says a part of the place, "northern Syria", and is not itself a name ("North Macedonia")."""
    parts = fold(name).split()
    parts = parts[1:] if parts and parts[0] in words.articles else parts
    return len(parts) > 1 and parts[0] in words.directions and fold(one.name).split()[:1] != parts[:1]


def unknown_in_container(toponym: Toponym) -> Place | None:
    """A name that the gazetteer lacks, by the place that the text says holds it: "Harwinton, Connecticut"."""
    for places in toponym.containers:
        if places and places[0].lat is not None:
            return replace(as_place(places[0], ("held by the place named beside it",)), precision="container")
    return None


def several(name: str, gazetteer: Gazetteer) -> Place | None:
    """The extent of the places that "the A-B-C region" is called after, where the gazetteer knows two or more."""
    joined = re.search(r"\w[^\s-]*(?:[-–—]\w[^\s–—-]*)+", name)
    found = [gazetteer.look_up(part)[:1] for part in re.split(r"[-–—]", joined[0] if joined else "")]
    points = [(c.lat, c.lon, c.country) for places in found for c in places if c.lat is not None and c.lon is not None]
    countries = {country for *_, country in points}
    if len(found) < 2 or len(points) < 2 or len(countries) != 1:
        return None
    lats, lons = [lat for lat, *_ in points], [lon for _, lon, _ in points]
    box = (min(lons), min(lats), max(lons), max(lats))
    middle = ((box[1] + box[3]) / 2, (box[0] + box[2]) / 2)
    reason = "the extent of the places in its name"
    return Place(*middle, points[0][2], "RGN", "GeoNames", name, None, "region", box, (reason,))
