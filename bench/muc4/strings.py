"""When two strings taken from a text are the same, or half the same: sections 3.1.1 of the scoring guidelines.

In 1992 the program itself only forgave nonessential modifiers; every other mismatch was put before a person. What that
person was told to do is followed here by rule: more modifiers than the key has are forgiven, an adjunct that goes
overboard or a part of the name gives half. Meaning is beyond a rule ("urban guerrillas" for "urban terrorists").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

# fmt: off
# What the program of 1992 forgave: articles, quantifiers and numbers, and adjectives of nationality.
NONESSENTIAL = frozenset({
    "THE", "A", "AN", "ANOTHER", "SOME", "SEVERAL", "MANY", "ALL", "OTHER", "OTHERS", "ONE", "TWO", "THREE", "FOUR",
    "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "ELEVEN", "TWELVE", "DOZEN", "DOZENS", "VARIOUS", "NUMEROUS",
    "APPROXIMATELY", "ABOUT", "HIS", "HER", "ITS", "THEIR", "THESE", "THOSE", "THIS", "THAT", "AT", "LEAST", "FEW",
    "BOTH", "SALVADORAN", "COLOMBIAN", "PERUVIAN", "CHILEAN", "GUATEMALAN", "HONDURAN", "BOLIVIAN", "ECUADORAN",
    "ARGENTINE", "MR", "MRS", "MS",
})
PREPOSITIONS = frozenset({
    "OF", "IN", "ON", "AT", "FROM", "BY", "FOR", "WITH", "WHO", "WHICH", "THAT", "WHERE", "WHOSE", "TO", "NEAR",
    "OUTSIDE", "INSIDE", "BELONGING", "LOCATED", "WEARING", "ARMED", "KNOWN", "CARRYING", "DURING", "AGAINST",
})
# Words so general that one is as good, or as bad, as another (3.2.9): of those who did it, of those who suffered it.
DOERS = frozenset({
    "TERRORIST", "GUERRILLA", "REBEL", "CRIMINAL", "SUBVERSIVE", "EXTREMIST", "INDIVIDUAL", "MEN", "PEOPLE", "PERSON",
    "ASSAILANT", "ATTACKER",
})
SUFFERERS = frozenset({
    "PEOPLE", "PERSON", "CIVILIAN", "CITIZEN", "VICTIM", "CASUALTIE", "CASUALTY", "WOUNDED", "INJURED", "DEAD",
    "KILLED", "MAN", "MEN", "WOMAN", "WOMEN",
})
# fmt: on
LITTLE = NONESSENTIAL | PREPOSITIONS | {"AND", "OR"}


@dataclass(frozen=True, slots=True)
class Mark:
    """What a comparison is worth: 1 correct, ½ partly, 0 not; `asked` where the program of 1992 asked a person."""

    worth: float
    asked: bool = False


CORRECT, INCORRECT = Mark(1.0), Mark(0.0)
HALF_ASKED, CORRECT_ASKED = Mark(0.5, True), Mark(1.0, True)


@lru_cache(maxsize=100_000)
def words(text: str) -> tuple[str, ...]:
    """Words in capitals without punctuation; what stands in square brackets is left out."""
    return tuple(re.findall(r"[A-Z0-9]+(?:'[A-Z]+)?", re.sub(r"\[[^\]]*\]", " ", text.upper())))


@lru_cache(maxsize=100_000)
def essential(text: str) -> tuple[str, ...]:
    """Its words without nonessential ones; all of them, where nothing else is there."""
    kept = tuple(word for word in words(text) if word not in NONESSENTIAL and not word.isdigit())
    return kept or words(text)


@lru_cache(maxsize=100_000)
def head(text: str) -> str:
    """The last word before the first preposition, which is the noun in most English noun phrases; singular."""
    found = essential(text)
    stop = next((at for at, word in enumerate(found) if at and word in PREPOSITIONS), len(found))
    return singular(found[stop - 1]) if found[:stop] else ""


def singular(word: str) -> str:
    """Plural and genitive endings taken off; enough to compare with another word."""
    return re.sub(r"(?<=[A-Z]{3})(?:'S|S)$", "", word)


def strings(key: str, response: str) -> Mark:
    """What a string is worth beside one alternative of the key."""
    if essential(key) == essential(response):
        return CORRECT
    return _judged(key, response)


def _judged(key: str, response: str) -> Mark:
    """As the guidelines ask a person to judge."""
    wanted, given = _content(key), _content(response)
    if _general(key, response):
        return HALF_ASKED
    if not wanted & given:
        return INCORRECT
    same_head = head(key) == head(response)
    if wanted <= given:
        return CORRECT_ASKED if same_head else HALF_ASKED
    if same_head or (given < wanted and 2 * len(given) >= len(wanted)):
        return HALF_ASKED
    return INCORRECT


@lru_cache(maxsize=100_000)
def _content(text: str) -> frozenset[str]:
    """Its content words, singular."""
    return frozenset(singular(word) for word in essential(text) if word not in LITTLE)


def _general(key: str, response: str) -> bool:
    """Whether both name somebody in so general a way that one is half as good as the other."""
    heads = {head(key), head(response)}
    return heads <= DOERS or heads <= SUFFERERS


def says_little(text: str) -> bool:
    """Whether it names sufferers by a general word alone."""
    return head(text) in SUFFERERS
