"""Whom a lawyer means by "my client": the one whose lawyer speaks ("Suna Ergin'in avukatı")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from whosays.case.linking.fillers import Filler, filler, known
from whosays.case.linking.lexicon import thing
from whosays.case.names import key as folded
from whosays.case.names import tokens
from whosays.model import Claim, Entity, Voice

CLIENT, LAWYER = "=client", "=lawyer"


def client(claim: Claim, around: Iterable[str], entities: Mapping[str, Entity], language: str) -> Entity | None:
    """The one whom the last voice of a claim speaks for, where a client is named and one known name is the lawyer's."""
    voice = claim.attribution[-1] if claim.attribution else None
    if voice is None or not is_lawyer(voice.text, language):
        return None
    if not any(is_client(filler(a.role, a.text, None, language)) for a in claim.arguments):
        return None
    found = [entities[one] for one in sorted(around) if one in entities and one != voice.entity]
    named = [one for one in found if known(one).person and spoken_for(voice, one, language)]
    return named[0] if len(named) == 1 else None


def is_client(one: Filler) -> bool:
    """Whether a filler is a client, whoever that may be."""
    return one.noun == CLIENT


def spoken_for(voice: Voice, entity: Entity, language: str) -> bool:
    """Whether the words of a lawyer's voice name this person."""
    return bool(known(entity).last & set(said_by(voice.text, language)))


@lru_cache(maxsize=65536)
def is_lawyer(words: str, language: str) -> bool:
    """Whether a voice's words call it a lawyer."""
    return any(thing(word, language) == LAWYER or word.startswith("avukat") for word in said_by(words, language))


def said_by(words: str, language: str) -> list[str]:
    """The words of a voice as they are compared."""
    return [folded(tokens(word, language)) for word in words.split()]
