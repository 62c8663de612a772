"""Facilities and other places without a gazetteer entry, placed by what holds them, with the precision shown.

"Hotel Paris" is never looked up: a hotel named after Paris stands anywhere. What places it is the text: "in Istanbul"
behind it, "İstanbul'daki" before it, brackets behind a place, or the one place where all its claims are said to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.model import Claim, Entity, Place, Reading
from whosays.places.gazetteer import DEMONYM, Gazetteer
from whosays.places.names import fold
from whosays.places.values import as_place
from whosays.places.words import Words

AFTER = 48  # characters behind a facility within which its place must begin
_PLAIN = re.compile(r"[^.!?\n;:()]*")
_PREPOSITION = re.compile(r"(?:\s+[^\W\d_]+){0,3}?\s+([a-z]+)\s+(?:the\s+)?$")
_LOCATIVE = re.compile(r"['’]?(?:[dt][ae](?:ki)?|n?[ıiuü]n|yakınlarındaki|civarındaki)\s+(?:[^\W\d_]+\s+){0,2}$")
_COMMA = re.compile(r"\s*,\s*$")
_OPENS = re.compile(r"['’]?\w{0,6}\s*\([^()\n]*$")
Found = dict[str, Place | None]


def is_facility(name: str, words: Words) -> bool:
    """Whether a name or description is of a building, an establishment or the like.

    The head tells: the last word before "in", "of" and the like, or the first word of a name ("Hotel Paris").
    """
    parts = fold(name).split()
    until = next((n for n, part in enumerate(parts) if n and part in words.within), len(parts))
    head = parts[:until]
    ends = {*head[-1:], " ".join(head[-2:]), *(parts[:1] if name[:1].isupper() else ())}
    return not words.facilities.isdisjoint(ends | {part.removesuffix("s") for part in ends})


class Facilities:
    """Places what the gazetteer does not know by what holds it; adds to `found`."""

    def __init__(
        self, reading: Reading, entities: Sequence[Entity], found: Found, words: Words, gazetteer: Gazetteer
    ) -> None:
        self.text = reading.document.text
        self.claims = reading.claims
        self.entities = entities
        self.found = found
        self.words = words
        self.gazetteer = gazetteer
        placed = (e for e in entities if found.get(e.id))
        self.spots = sorted((m.start, m.end, e.id) for e in placed for m in e.mentions if m.text[:1].isupper())

    def settle(self) -> None:
        """Every place without a place that the text puts into another one."""
        for entity in self.entities:
            if self.found.get(entity.id) is None and is_facility(entity.name, self.words):
                held = self.named_after(entity.name) or next(self.holders(entity), None)
                if held is not None:
                    self.found[entity.id] = replace(held, precision="container")

    def named_after(self, name: str) -> Place | None:
        """Of "Mersin port", "İstanbul Havalimanı": only of kinds of facility that are called after where they are."""
        parts = fold(name).split()
        for size in (2, 1):
            if len(parts) > size and " ".join(parts[-size:]) in self.words.named_after:
                places = [c for c in self.gazetteer.called(" ".join(parts[:-size])) if c.kind != DEMONYM]
                known = [c for c in places if self.spoken_of(c.id)] or places[:1]
                if known and known[0].lat is not None:
                    return as_place(known[0], ("named after where it is",))
        return None

    def spoken_of(self, geoname: int) -> bool:
        """Whether the document speaks of this very place elsewhere."""
        return any(place and place.geoname == geoname for place in self.found.values())

    def holders(self, entity: Entity) -> Iterator[Place]:
        """The places that the text puts a facility into, the surest way first."""
        for mention in entity.mentions:
            yield from self.inside(mention.start, mention.end)
            yield from self.behind(mention.end)
            yield from self.before(mention.start)
        yield from self.by_claims(entity)

    def inside(self, start: int, end: int) -> Iterator[Place]:
        """A place inside the description itself, behind a preposition: "hotels around Fatih"."""
        for first, _, id_ in self.spots:
            if start < first < end and self.preposition(self.text[start:first]):
                yield from self.held_by(id_, "the text says that it lies there")

    def behind(self, end: int) -> Iterator[Place]:
        """A place behind it: "… in Istanbul", "… outside Mersin", "…, Mersin"."""
        for first, _, id_ in self.spots:
            if end <= first <= end + AFTER:
                between = self.text[end:first]
                if _PLAIN.fullmatch(between) and (self.preposition(between) or _COMMA.match(between)):
                    yield from self.held_by(id_, "the text says that it lies there")

    def before(self, start: int) -> Iterator[Place]:
        """A place before it: "Mersin'deki …", "Istanbul (Hotel X"."""
        for _, last, id_ in reversed(self.spots):
            between = self.text[last:start]
            if last <= start <= last + 120 and (_OPENS.fullmatch(between) or _LOCATIVE.fullmatch(between)):
                yield from self.held_by(id_, "the text says that it lies there")

    def by_claims(self, entity: Entity) -> Iterator[Place]:
        """The one place in which all claims that name the facility are said to have happened."""
        where = {
            w.entity for claim in self.claims if names(claim, entity.id) for w in claim.where if w.entity != entity.id
        }
        known = [id_ for id_ in where if id_ and self.found.get(id_)]
        if len(known) == 1:
            yield from self.held_by(known[0], "its claims are said to have happened there")

    def held_by(self, id_: str, reason: str) -> Iterator[Place]:
        place = self.found.get(id_)
        if place is not None and place.precision != "region":
            yield replace(place, why=(reason,))

    def preposition(self, between: str) -> bool:
        """Whether the words between end with one that says where."""
        match = _PREPOSITION.search(" " + between)
        return bool(match) and fold(match[1] if match else "") in self.words.within


def names(claim: Claim, entity: str) -> bool:
    """Whether an argument or a place of the claim is the entity."""
    return entity in [one.entity for one in claim.arguments] + [one.entity for one in claim.where]
