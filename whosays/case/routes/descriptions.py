"""Descriptions of groups compared: "armed couriers" and "the couriers" may be one group, "three men" are not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from whosays.case.names import TURKISH_SUFFIX, capitalised, tokens
from whosays.case.routes.lexicon import lexicon, singular, words_of
from whosays.model import Argument, Entity
from whosays.text.letters import fold

PEOPLE = {"Person", "Organization", "PublicBody", "Company"}


@dataclass(frozen=True, slots=True)
class Description:
    """The head of a description ("courier"), the words that narrow it, and whether it counts ("three …")."""

    head: str
    narrowing: frozenset[str]
    counted: bool
    plural: bool


@lru_cache(maxsize=4096)
def described(text: str, language: str | None) -> Description | None:
    """A description in parts, or None for a pronoun or for words without a head."""
    words = lexicon(language)
    said = words_of(TURKISH_SUFFIX.sub("", text))
    counted = bool(said) and (said[0] in words["numbers"] or said[0].isdigit())
    beside = unsaying(language)
    said = [word for word in said if word not in beside]
    phrase = said if language == "tr" else _before_modifiers(said, words["ends_head"])
    if not phrase or phrase[-1] in words["pronouns"]:
        return None
    head = singular(phrase[-1], language)
    rest = frozenset(said) - {phrase[-1]} - words["ends_head"]
    return Description(head, rest, counted, phrase[-1] != head)


@cache
def unsaying(language: str | None) -> frozenset[str]:
    """The words before a noun that do not say what it is: articles, parts of a whole, numbers."""
    words = lexicon(language)
    return words["determiners"] | words["parts"] | words["numbers"]


def _before_modifiers(said: list[str], ends: frozenset[str]) -> list[str]:
    """The words before "of", "from", "who" …; a partitive's "of" ("some of the drivers") has nothing before it."""
    while said and said[0] in ends:
        said = said[1:]
    end = next((k for k, word in enumerate(said) if word in ends), len(said))
    return said[:end]


def one_group(a: Description, b: Description, language: str | None) -> bool:
    """Whether two descriptions of one document may mean one group: one head, and no word that sets them apart."""
    if a.head != b.head or a.counted or b.counted or a.head in lexicon(language)["loose"]:
        return False
    return a.narrowing <= b.narrowing or b.narrowing <= a.narrowing


def named(entity: Entity | None, language: str | None) -> bool:
    """Whether an entity is known by a name of its own, initials and code names included; a description is not."""
    if entity is None or entity.schema == "LegalEntity":
        return False
    parts = tokens(entity.name, language)
    if entity.schema in PEOPLE:
        return any(map(capitalised, parts[-1:]))
    return bool(parts) and all(map(capitalised, parts))


def goes_on(one: Argument, language: str | None) -> bool:
    """Whether words go on with whom the story was about: "especially those" if nobody knows whom, "the newcomers"."""
    words, said = lexicon(language), words_of(one.text)
    if not said or len(said) > 3:
        return False
    return (one.entity is None and said[-1] in words["pronouns"]) or singular(said[-1], language) in words["anyone"]


def shown(text: str, entity: Entity | None, language: str | None) -> str:
    """How a traveller or a place is called: by its name where the words show it, else in the words themselves."""
    bare = TURKISH_SUFFIX.sub("", text) if language == "tr" else text
    if entity is not None and (fold(entity.name) in fold(text) or named(entity, language)):
        return entity.name
    return bare
