"""Places of routes: what they are called, and when two of them are one."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from whosays.case.names import TURKISH_SUFFIX, capitalised, tokens
from whosays.case.routes.descriptions import described, shown
from whosays.case.routes.lexicon import lexicon, singular, words_of
from whosays.case.routes.values import Stop
from whosays.model import Argument, Entity, Place
from whosays.text.letters import fold

FAR = 100.0  # kilometres beyond which nobody is met where he arrives
EARTH = 6371.0  # its mean radius in kilometres
COUNTRY = "PCL"  # GeoNames feature codes of countries begin so
_PARTS = re.compile(r"\s*,\s*(?:and\s+|ve\s+)?|\s+(?:and|or|ve|veya)\s+")


@dataclass(frozen=True, slots=True)
class Atlas:
    """Entities by id, and the places that begin at an offset: each name of a coordination has its own entity."""

    entities: Mapping[str, Entity]
    starting: Mapping[tuple[str, int], str]

    def stops(self, arguments: Iterable[Argument], document: str, language: str | None) -> tuple[Stop, ...]:
        """The stops that arguments name, a coordination of names taken apart, each once."""
        kept = (one for one in arguments if not _no_place(one, language) and not there(one, language))
        parts = (part for one in kept for part in self._parts(one, document))
        return tuple(dict.fromkeys(self._stop(part, language) for part in parts))

    def inside(self, one: Argument, document: str) -> list[Stop]:
        """The named places inside an argument: "a flat in Varna" → Varna."""
        ids = (self.starting.get((document, at)) for at in range(one.start, one.end))
        return [Stop(self.entities[id_].name, id_) for id_ in ids if id_]

    def key(self, stop: Stop, document: str) -> str:
        """What a place is compared by: the gazetteer's, else its words. What lies in or near a place is not that place.

        Words without a name in them ("the country") are one place in one document only.
        """
        entity = self.entities.get(stop.entity or "")
        if entity is not None and entity.place is not None and entity.place.precision != "container":
            return spot(entity.place)
        words = [word for word in words_of(stop.text) if word not in lexicon(None)["determiners"]]
        if not any(map(capitalised, tokens(stop.text))):
            return f"{document}:{' '.join(words)}"
        return " ".join(words)

    def countries(self, stop: Stop) -> frozenset[str]:
        """The country in which a stop lies, as an ISO code; none where it is not known."""
        entity = self.entities.get(stop.entity or "")
        return frozenset({entity.place.country} if entity and entity.place and entity.place.country else ())

    def is_country(self, stop: Stop) -> bool:
        """Whether a stop is a whole country."""
        entity = self.entities.get(stop.entity or "")
        return bool(entity and entity.place and (entity.place.feature or "").startswith(COUNTRY))

    def holds(self, wide: Stop, narrow: Stop) -> bool:
        """Whether one stop is the country in which the other lies."""
        return self.is_country(wide) and bool(self.countries(wide) & self.countries(narrow))

    def far(self, a: Stop, b: Stop) -> bool:
        """Whether two stops are known to be a day's journey apart."""
        one, other = self.entities.get(a.entity or ""), self.entities.get(b.entity or "")
        if one is None or other is None or one.place is None or other.place is None:
            return False
        return kilometres(one.place, other.place) > FAR

    def _parts(self, one: Argument, document: str) -> Iterator[Argument]:
        at, pieces = 0, [one.text[a:b] for a, b in _between(one.text)]
        if len(pieces) < 2 or not all(piece and capitalised(piece) for piece in pieces):
            yield one
            return
        for piece in pieces:
            at = one.text.index(piece, at)
            start = one.start + at
            yield Argument(one.role, piece, start, start + len(piece), self.starting.get((document, start)))
            at += len(piece)

    def _stop(self, one: Argument, language: str | None) -> Stop:
        entity = self.entities.get(one.entity or "")
        if entity is not None and entity.schema == "Address" and not vague(one.text, language):
            return Stop(shown(one.text, entity, language), entity.id)
        return Stop(TURKISH_SUFFIX.sub("", one.text) if language == "tr" else one.text)


def _no_place(one: Argument, language: str | None) -> bool:
    """Whether people or a happening stand in the role of a place: "through foreign officials", "from the raid"."""
    parts, words = described(one.text, language), lexicon(language)
    return one.entity is None and parts is not None and parts.head in words["loose"] | words["happening"]


def spot(place: Place) -> str:
    """What a gazetteer's place is compared by. A town and the province called after it are one stop."""
    if place.name and place.country:
        return f"{place.country} {place.name}"
    return f"@{place.lat:.2f},{place.lon:.2f}"


def kilometres(a: Place, b: Place) -> float:
    """The distance on a sphere (haversine)."""
    lat, lon, lat2, lon2 = map(math.radians, (a.lat, a.lon, b.lat, b.lon))
    h = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(h))


def vague(text: str, language: str | None) -> bool:
    """Whether words mean another place in every document: "the country", "their home"."""
    words = [word for word in words_of(text) if word not in lexicon(language)["determiners"]]
    return all(singular(word, language) in lexicon(language)["vague"] for word in words)


def atlas(entities: Mapping[str, Entity]) -> Atlas:
    """The atlas of a case's entities."""
    starting = {
        (mention.document, mention.start): entity.id
        for entity in entities.values()
        if entity.schema == "Address"
        for mention in entity.mentions
    }
    return Atlas(entities, starting)


def there(one: Argument, language: str | None) -> bool:
    """Whether an argument is a word for the place just told of: "from there"."""
    return fold(one.text.strip()).removeprefix("from ") in lexicon(language)["there"]


def _between(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between commas and conjunctions."""
    at = 0
    for found in _PARTS.finditer(text):
        yield at, found.start()
        at = found.end()
    yield at, len(text)
