"""Who says a telling, as far as linking asks: the last voice of the chain, or the document itself."""

from __future__ import annotations

import re
from functools import lru_cache

from whosays.case.linking.fillers import Filler, Match, match, noun_of
from whosays.case.linking.lexicon import words
from whosays.case.linking.telling import Telling
from whosays.case.routes.descriptions import described
from whosays.case.routes.lexicon import words_of
from whosays.case.voices.institutions import lexicon
from whosays.text.letters import fold

BODY = 3  # words at the end of a body's name by which it is known
BEFORE = 12  # characters before a voice in its sentence that may take it back: "no evidence that"


def speaker(one: Telling) -> Filler | None:
    """The voice that speaks last; None where the document says it itself."""
    return one.voices[-1] if one.voices else None


def same_speaker(one: Telling, other: Telling) -> bool:
    """Whether one voice tells both: one entity, one office, or one document in its own words."""
    a, b = speaker(one), speaker(other)
    if a is None or b is None:
        return a is b and one.document == other.document
    level = match(a, b)
    if level >= Match.HEAD:
        return not (a.anybody or b.anybody)
    if one_body(a, b):
        return True
    office = institution(a.text)
    if office is not None and office == institution(b.text):
        return level != Match.APART or a.person or b.person
    body = speaks_for(a)
    return bool(body) and body == speaks_for(b) and level != Match.APART


def one_body(a: Filler, b: Filler) -> bool:
    """Whether the full name of a body is that of the other with a town before it: "Leyth Regional Water Board"."""
    if a.person or b.person:
        return False
    pairs = ((one.split(), other.split()) for one in a.names for other in b.names)
    return any(one[-BODY:] == other[-BODY:] for one, other in pairs if min(len(one), len(other)) >= BODY)


@lru_cache(maxsize=4096)
def speaks_for(voice: Filler) -> str:
    """The noun of the body for which somebody speaks: "a hospital spokeswoman" for the hospital; empty for others."""
    names = {word for name in voice.names | voice.last for word in name.split()}
    said = [word for word in words_of(voice.text) if word not in names]
    posts = words(voice.language)["mouths"]
    left = [word for word in said if word not in posts]
    one = described(" ".join(left), voice.language)
    return noun_of(" ".join(left), one.head, voice.language) if one and not voice.anybody else ""


@lru_cache(maxsize=4096)
def institution(voice: str) -> str | None:
    """What a voice speaks for: "Inspector Ruth Vane" for the police."""
    found = lexicon().institution(words_of(voice))
    return found[0].name if found else None


def called(one: Telling) -> str:
    """A voice for a reader: its words, or the document in its own."""
    return f"“{one.voiced}”" if one.voiced else "a document in its own words"


def unfounded(one: Telling) -> bool:
    """Whether the voice is one that is not there: "found no evidence that", "hiçbir delil"."""
    return bool(one.voiced) and _taken_back(one.voiced, one.quote, one.language)


@lru_cache(maxsize=65536)
def _taken_back(voice: str, quote: str, language: str) -> bool:
    at = quote.find(voice)
    said = re.findall(r"\w+", fold(quote[max(0, at - BEFORE) : at])) + fold(voice).split()[:1]
    return at >= 0 and bool(set(said[-2:]) & words(language)["nothing_of"])
