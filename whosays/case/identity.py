"""Entities of many documents → entities of the case: the same named entity in two documents is one.

Two entities of documents are one entity of the case where they share a strong key: a full name or alias in any script,
a row of the kept table of aliases, or a gazetteer entry; within one family of schemas, and with a place's coordinates.
What has no strong key stays as its document has it: people known by initials, a surname alone, descriptions ("the
militants"). The result does not depend on the order of adding: entities of the case are the connected components over
keys, as far as no judgement and no fact parts them (case/judging/parting.py), and their ids hash the least key.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple

from whosays.case.aliases import alias_key
from whosays.case.names import acronym, capitalised, initial, key, latin, numeric, of_place, particle, tokens
from whosays.model import Document, Entity, Place

# An office is read now as an organisation, now as a public body: names decide, not the reader's choice of schema.
FAMILIES = {
    "Organization": "organisation",
    "PublicBody": "organisation",
    "Company": "organisation",
    "LegalEntity": "organisation",
    "Person": "person",
    "Address": "place",
}
SENTENCE_START = re.compile(r"(?:^|[.!?:;…][\"'”’)\]]*\s+|\n\s*\n\s*|[•*–-]\s+)[\"'“‘«(]*$")
LOOK_BACK = 40  # characters before a mention that tell whether it begins a sentence
SHOUTING = 0.6  # share of capitals among letters from which capitals say nothing about names


def strong_keys(document: Document, entities: Iterable[Entity]) -> list[frozenset[str]]:
    """For each entity of a document the keys by which it is known in the whole case; none for most."""
    loud = shouting(document.text)
    return [keys_of(entity, document, loud) for entity in entities]


def keys_of(entity: Entity, document: Document, loud: bool) -> frozenset[str]:
    """The keys of one entity. Initials and code names give none: only a reviewer may merge those."""
    if entity.anonymised:
        return frozenset()
    family = FAMILIES.get(entity.schema, entity.schema)
    found = (name_tokens(name, family, document) for name in (entity.name, *entity.aliases))
    named = [parts for parts in found if full_name(parts, family, entity, document, loud)]
    keys = {
        f"{family}:{form}{spot(entity.place)}" for parts in named for form in (key(parts), latin(key(parts))) if form
    }
    if family == "organisation":
        rows = {alias_key(name, document.language) for name in (entity.name, *entity.aliases)}
        keys |= {f"{family}={row}" for row in rows if row}
    if family == "place" and named and entity.place and entity.place.geoname and entity.place.precision != "container":
        keys.add(f"place={entity.place.geoname}")
    return frozenset(keys)


def name_tokens(name: str, family: str, document: Document) -> list[str]:
    """A name's words; of a place without what it is called: "Van ilinde" and "Van province" are "Van"."""
    parts = tokens(name, document.language)
    while family == "place" and len(parts) > 1 and not capitalised(parts[-1]) and of_place(parts[-1]):
        parts = parts[:-1]
    return parts


def full_name(parts: list[str], family: str, entity: Entity, document: Document, loud: bool) -> bool:
    """Whether these words are a name that means the same in another document."""
    if not parts or not written_as_name(parts):
        return False
    if family == "person":
        return sum(not initial(part) for part in parts) >= 2
    if family == "place":
        return True
    if loud:  # "THE ARMED FORCES" of which country? Capitals do not tell a name from a description here
        return False
    if family == "organisation":
        return len(parts) > 1 or acronym(parts[0]) or inside_sentence(entity, document)
    return sum(capitalised(part) for part in parts) > 1


def written_as_name(parts: list[str]) -> bool:
    """Every word has a capital but the small ones in between: "Bank of Cyprus", not "Swedish consulate"."""
    return any(map(capitalised, parts)) and all(capitalised(p) or particle(p) or numeric(p) for p in parts)


def inside_sentence(entity: Entity, document: Document) -> bool:
    """Whether a capitalised mention stands anywhere but at the start of a sentence, where anything has a capital."""
    return any(
        capitalised(mention.text)
        and not SENTENCE_START.search(document.text[max(0, mention.start - LOOK_BACK) : mention.start])
        for mention in entity.mentions
        if mention.document == document.id
    )


def shouting(text: str) -> bool:
    """Whether a text is written in capitals, as wires and old court records are."""
    letters = list(filter(str.isalpha, text[:4000]))
    return sum(map(str.isupper, letters)) > SHOUTING * len(letters)


def spot(place: Place | None) -> str:
    """Two places of one name are one only where the gazetteer puts them on one spot (to about a kilometre)."""
    return f"@{place.lat:.2f},{place.lon:.2f}" if place else ""


def case_id(least_key: str) -> str:
    """The id of an entity of the case, from the least of its keys."""
    return "entity:" + hashlib.sha256(least_key.encode()).hexdigest()[:24]


def merged(case_entity: str, members: Iterable[Entity]) -> Entity:
    """One entity of the case, by its id, from the entities of documents that it is made of, in any order."""
    ordered = sorted(members, key=lambda member: member.id)
    if len(ordered) == 1:
        return with_id(ordered[0], case_entity)
    name = usual_name(ordered)
    return Entity(
        id=case_entity,
        schema=most_common([member.schema for member in ordered]),
        name=name,
        aliases=tuple(sorted({n for member in ordered for n in (member.name, *member.aliases)} - {name})),
        anonymised=all(member.anonymised for member in ordered),
        place=next((member.place for member in ordered if member.place), None),
        mentions=tuple(sorted((m for member in ordered for m in member.mentions), key=astuple)),
    )


def with_id(entity: Entity, id_: str) -> Entity:
    """The same entity under another id."""
    e = entity
    return Entity(id_, e.schema, e.name, e.aliases, e.anonymised, e.place, e.mentions)


def usual_name(members: Sequence[Entity]) -> str:
    """The name that stands for most mentions."""
    weight: Counter[str] = Counter()
    for member in members:
        weight[member.name] += weight_of(member)
    return heaviest(weight)


def weight_of(member: Entity) -> int:
    """How much the name of one document's entity counts for the name of the case's."""
    return max(1, len(member.mentions))


def heaviest(weight: Mapping[str, int]) -> str:
    """The name of the greatest weight; the longer, then the first by alphabet, where two are level."""
    return min(weight, key=lambda name: (-weight[name], -len(name), name))


def most_common(values: Sequence[str]) -> str:
    """The value that comes most often; the first by alphabet where two are level."""
    count = Counter(values)
    return min(count, key=lambda value: (-count[value], value))
