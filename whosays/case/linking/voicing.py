"""Who says a telling, as far as linking asks: the last voice of the chain, or the document itself."""

from __future__ import annotations

import re

from whosays.case.linking.fillers import Filler, Match, match
from whosays.case.linking.lexicon import words
from whosays.case.linking.telling import Telling
from whosays.case.names import fold

BEFORE = 12  # characters before a voice in its sentence that may take it back: "no evidence that"


def speaker(one: Telling) -> Filler | None:
    """The voice that speaks last; None where the document says it itself."""
    return one.voices[-1] if one.voices else None


def same_speaker(one: Telling, other: Telling) -> bool:
    """Whether one voice tells both: one entity, one office, or one document in its own words."""
    a, b = speaker(one), speaker(other)
    if a is None or b is None:
        return a is b and one.document == other.document
    return match(a, b) >= Match.HEAD and not (a.anybody or b.anybody)


def called(one: Telling) -> str:
    """A voice for a reader: its words, or the document in its own."""
    return f"“{one.voiced}”" if one.voiced else "a document in its own words"


def unfounded(one: Telling) -> bool:
    """Whether the voice is one that is not there: "found no evidence that", "hiçbir delil"."""
    if not one.voiced:
        return False
    at = one.quote.find(one.voiced)
    said = re.findall(r"\w+", fold(one.quote[max(0, at - BEFORE) : at])) + fold(one.voiced).split()[:1]
    return at >= 0 and bool(set(said[-2:]) & words(one.language)["nothing_of"])
