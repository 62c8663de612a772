"""An entity of the case as it is compared: its names, what it is called beside them, and the company it keeps."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from whosays.case.identity import FAMILIES, written_as_name
from whosays.case.names import INITIALS, initial, key, tokens
from whosays.model import Argument, Claim, Entity, Place, Where

MOST_NAMES = 8  # names of one entity that are compared; the longest
LETTERS = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Profile:
    """What is compared of an entity. `company`: entities that stand in a claim with it; `roles`: its descriptions."""

    id: str
    family: str
    name: str
    names: tuple[str, ...]
    anonymised: bool
    place: Place | None
    documents: frozenset[str]
    roles: frozenset[str]
    company: frozenset[str] = field(default=frozenset())
    facts: frozenset[str] = field(default=frozenset())

    def letters(self) -> str:
        """The initials by which alone the source knows somebody, as small letters; empty for all others."""
        if not self.anonymised or not (INITIALS.fullmatch(self.name.strip()) or initial(self.name)):
            return ""
        return "".join(LETTERS.findall(key([self.name])))


def profiles(
    entities: Iterable[Entity], company: Mapping[str, frozenset[str]], facts: Mapping[str, frozenset[str]]
) -> list[Profile]:
    """Everybody and everything that has a name, by id."""
    found = (profile(entity, company, facts) for entity in entities)
    return sorted((one for one in found if one.names), key=lambda one: one.id)


def profile(entity: Entity, company: Mapping[str, frozenset[str]], facts: Mapping[str, frozenset[str]]) -> Profile:
    """One entity of the case."""
    forms = dict.fromkeys((entity.name, *entity.aliases))
    names = [form for form in forms if named(form) or entity.anonymised]
    names = sorted(sorted(names, key=lambda form: (-len(form), form))[:MOST_NAMES])
    return Profile(
        entity.id,
        FAMILIES.get(entity.schema, entity.schema),
        entity.name,
        tuple(names),
        entity.anonymised,
        entity.place,
        frozenset(mention.document for mention in entity.mentions),
        frozenset(key(tokens(form)) for form in forms if not named(form)) - {""},
        company.get(entity.id, frozenset()),
        facts.get(entity.id, frozenset()),
    )


def named(form: str) -> bool:
    """Whether a form is a name and no description."""
    return written_as_name(tokens(form))


def companies(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Entity → the others that stand in a claim with it, as argument or place. Voices are not company."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        parts: tuple[Argument | Where, ...] = (*claim.arguments, *claim.where)
        own = {part.entity for part in parts if part.entity is not None}
        for id_ in own:
            found[id_] |= own - {id_}
    return {id_: frozenset(others) for id_, others in found.items()}
