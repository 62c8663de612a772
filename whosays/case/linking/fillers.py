"""Who or what fills a role, as it is compared: by entity, by name, by the noun that describes it, by how many it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from whosays.case.linking.lexicon import common, measure, office, part_of, thing, words
from whosays.case.linking.numbers import Bounds, amount, meet
from whosays.case.names import INITIALS, key, tokens
from whosays.case.routes.descriptions import described, named
from whosays.case.routes.lexicon import words_of
from whosays.model import Entity, Place
from whosays.text.letters import fold

CUT = re.compile(r"\s*(?:,(?!\d)|[;:(–—\n]| - ).*$", re.DOTALL)
# "the Swedish and Dutch consulates": one noun for two capitalised words before it.
SHARED = re.compile(r"\b[A-Z][\w-]+ (?:and|or) ([A-Z][\w-]+ [a-z])")
ENDING = re.compile(r"((?:[A-ZÇĞİÖŞÜ][\w.-]+ ){0,3}[A-ZÇĞİÖŞÜ][\w-]+)['’][a-zçğıöşü]+(?: d[ea])?$")
UNKNOWN_NOUN = ""
MONEY = "=money"  # "the money" may be any


class Match(IntEnum):
    """How two fillers of one part agree, from named apart to one and the same."""

    APART = -2  # two different names
    OTHER = -1  # two different nouns
    NONE = 0  # nothing can be said: a pronoun nobody was found for
    FOREIGN = 1  # nouns of two languages, of which nobody has said what the one is in the other
    MAY = 2  # vague fits precise: "people" and "three guards"
    HEAD = 3  # one noun
    SAME = 4  # one entity or one name


@dataclass(frozen=True, slots=True, eq=False)
class Filler:
    """One filler: `names` are full names as they are compared, `last` a surname alone or a name's last word."""

    part: str
    role: str
    text: str
    entity: str | None
    names: frozenset[str]
    last: frozenset[str]
    initials: str
    person: bool
    noun: str
    narrowing: frozenset[str]
    anybody: bool
    nobody: bool
    another: bool
    single: bool
    people: bool
    amount: Bounds | None
    unit: str
    place: Place | None
    language: str


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """What is known of an entity of the case by its names."""

    names: frozenset[str]
    last: frozenset[str]
    initials: str
    person: bool


NOBODY_KNOWN = Known(frozenset(), frozenset(), "", False)


@lru_cache(maxsize=65536)
def known(entity: Entity) -> Known:
    """The names of an entity; none where it is only described."""
    person = entity.schema == "Person"
    if entity.anonymised:
        return Known(frozenset(), frozenset(), initials_of(entity.name), person)
    if not named(entity, None):
        return NOBODY_KNOWN
    parts = [found for name in (entity.name, *entity.aliases) if (found := tokens(name))]
    full = frozenset(name for found in parts if (name := key(found)) and not common(name))
    if not full:
        return NOBODY_KNOWN
    last = frozenset(key(found[-1:]) for found in parts) if person else frozenset()
    return Known(full, last, "", person)


def is_named(entity: Entity) -> bool:
    """Whether an entity is known by a name or by initials, and not by a description alone."""
    return known(entity) is not NOBODY_KNOWN


def spelt(said: str) -> Known:
    """A name that led to no entity but is written as one: the apostrophe that parts Turkish endings from names."""
    found = ENDING.match(said)
    name = key(tokens(found[1])) if found else ""
    if not name or common(name):
        return NOBODY_KNOWN
    return Known(frozenset({name}), frozenset({name.split()[-1]}), "", True)


def initials_of(name: str) -> str:
    """The letters of initials: "A.C." → "ac"; empty for other words."""
    found = INITIALS.search(name)
    return re.sub(r"[^\w]", "", fold(found[0])) if found else ""


@lru_cache(maxsize=262144)
def filler(role: str, text: str, entity: Entity | None, language: str) -> Filler:
    """An argument or a place as it is compared."""
    said = CUT.sub("", text.strip()) or text
    who = known(entity) if entity is not None else spelt(said)
    folded = fold(said)
    lists, spoken = words(language), words_of(said)
    one = described(SHARED.sub(r"\1", said), language)
    noun = office(folded, language) or (noun_of(said, one.head, language) if one else UNKNOWN_NOUN)
    unit = next((found for word in spoken if measure(found := thing(word, language))), "")
    if noun == unit and (measured := described(said.partition(" of ")[2], language)):
        noun = thing(measured.head, language)
    bare = folded.removeprefix("the ")
    single = one is not None and not one.plural and spoken[0] in lists["definite"]
    return Filler(
        part=part_of(role),
        role=role,
        text=text,
        entity=entity.id if entity is not None and (who is not NOBODY_KNOWN) else None,
        names=who.names,
        last=who.last,
        initials=who.initials or (initials_of(said) if entity is None else ""),
        person=who.person,
        noun=noun,
        narrowing=frozenset(word for word in one.narrowing if not word.isdigit()) if one else frozenset(),
        anybody=one is None or bool({bare, one.head} & (lists["anybody"] | lists["anything"])),
        people=bool(one) and not who.names and bool({bare, one.head if one else ""} & lists["anybody"]),
        another=not lists["another"].isdisjoint(spoken),
        single=single,
        nobody=bool(set(folded.split()[:1]) & lists["nothing_of"]) or bare in lists["nobody"],
        amount=amount(said, language) if not who.names and (noun == MONEY or not single) else None,
        unit=unit,
        place=entity.place if entity is not None else None,
        language=language,
    )


def noun_of(said: str, head: str, language: str) -> str:
    """The noun that a head stands for; a known noun is not stripped of what looks like an ending ("tekne")."""
    whole = thing(words_of(said)[-1], language) if language == "tr" and words_of(said) else ""
    return whole if whole.startswith("=") else thing(head, language)


def match(one: Filler, other: Filler) -> Match:
    """How two fillers of one part agree."""
    if one.entity and one.entity == other.entity:
        return Match.SAME
    if one.names and other.names:
        return _names(one, other)
    if one.initials or other.initials:
        return _initials(one, other)
    if one.names or other.names:
        return Match.HEAD if _in_words(one, other) or _in_words(other, one) else Match.NONE
    if one.noun and one.noun == other.noun:
        return Match.MAY if one.anybody or one.noun == MONEY else Match.HEAD
    if one.anybody or other.anybody:
        return Match.MAY if one.noun and other.noun else Match.NONE
    return Match.FOREIGN if foreign(one, other) else Match.OTHER


def foreign(one: Filler, other: Filler) -> bool:
    """Whether no list says how the nouns of two languages lie to each other."""
    return one.language != other.language and not (one.noun.startswith("=") and other.noun.startswith("="))


def _names(one: Filler, other: Filler) -> Match:
    """Two names: equal, one a part of the other ("Orhun", "Selma Orhun"), or of two."""
    if one.names & other.names:
        return Match.SAME
    if one.person and other.person:
        alone = (one.names <= one.last and one.names & other.last) or (
            other.names <= other.last and other.names & one.last
        )
        return Match.SAME if alone else Match.APART
    if one.place is not None and other.place is not None:
        return Match.NONE
    inside = any(_inside(a, b) for a in one.names for b in other.names)
    return Match.MAY if inside or one.person != other.person else Match.APART


def _in_words(named_one: Filler, other: Filler) -> bool:
    """Whether what is not known by a name holds the name ("the Kara Şahin group"), or is the noun before it."""
    said = _spoken(other.text)
    for name in named_one.names:
        if name in said and f" {name} " in said:
            return True
    return bool(other.noun) and not other.anybody and other.noun == named_one.noun


@lru_cache(maxsize=65536)
def _spoken(text: str) -> str:
    """The folded words of a text between spaces; the same few phrases are compared again and again."""
    return f" {' '.join(words_of(text))} "


def _inside(a: str, b: str) -> bool:
    few, many = sorted((set(a.split()), set(b.split())), key=len)
    return few <= many


def _initials(one: Filler, other: Filler) -> Match:
    """Initials are one with the same initials of another document for a reviewer only; here they may fit a name."""
    if one.initials and other.initials:
        return Match.MAY if one.initials == other.initials else Match.APART
    letters, names = one.initials or other.initials, one.names | other.names
    if names:
        return Match.NONE if any(fits(letters, name) for name in names) else Match.APART
    return Match.NONE


def fits(letters: str, name: str) -> bool:
    """Whether initials could be those of a name."""
    return "".join(part[0] for part in name.split()) == letters


def counts_meet(one: Filler, other: Filler) -> bool | None:
    """Whether two counts of fillers can be one number; None where either counts nothing."""
    if one.amount is None or other.amount is None:
        return None
    return meet(one.amount, other.amount)


Entities = Mapping[str, Entity]
