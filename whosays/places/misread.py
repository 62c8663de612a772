"""Places that the reader took for somebody: "the loss of Baghuz", "the town of Saray".

Only where the words before say what befalls places and not people, and the gazetteer has the name in a country that the
document names: the reader is the better judge of everything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from whosays.model import Entity, Reading
from whosays.places.gazetteer import DEMONYM, Gazetteer
from whosays.places.names import fold
from whosays.places.words import Words

SCHEMA = "Address"
BEFORE = 24  # characters before a name that are looked at
OTHERS = frozenset({"Person", "Organization", "Thing"})


def mended(reading: Reading, gazetteer: Gazetteer, words: Words) -> Reading:
    """The reading with such entities as places; everything else as it is."""
    doubtful = [one for one in reading.entities if one.schema in OTHERS and befallen(one, reading.document.text, words)]
    if not doubtful:
        return reading
    countries = set(named_countries(reading, gazetteer))
    places = {one.id for one in doubtful if lies_in(one.name, countries, gazetteer)}
    entities = tuple(replace(one, schema=SCHEMA) if one.id in places else one for one in reading.entities)
    return replace(reading, entities=entities)


def befallen(entity: Entity, text: str, words: Words) -> bool:
    """Whether it is one word that stands behind "the loss of", "the town of" and the like."""
    if entity.anonymised or not entity.name[:1].isupper() or len(fold(entity.name).split()) != 1:
        return False
    before = (fold(text[max(0, m.start - BEFORE) : m.start]) for m in entity.mentions if m.text == entity.name)
    return any(" ".join(words_.split()[-2:]) in words.befalls for words_ in before)


def named_countries(reading: Reading, gazetteer: Gazetteer) -> Iterator[str]:
    """The countries that the document's places are called."""
    for entity in reading.entities:
        if entity.schema == SCHEMA and entity.name[:1].isupper():
            found = gazetteer.look_up(entity.name)
            yield from (c.country for c in found if c.feature == "PCLI" and c.kind != DEMONYM and c.country)


def lies_in(name: str, countries: set[str], gazetteer: Gazetteer) -> bool:
    """Whether the gazetteer has a place of this name in one of the countries."""
    return any(c.country in countries and c.kind != DEMONYM for c in gazetteer.look_up(name))
