"""What somebody is in somebody else's eyes: "whom the prosecution regards as the leader", "is described as a member".

The verb itself makes the claim, so whoever views is a voice over it, and what is only thought is not certain.
"""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.attribution import VoiceSpan
from whosays.claims.attribution.speakers import agent, anonymous, is_passive, subject, voice
from whosays.claims.languages import Language
from whosays.claims.lexicon import belongs
from whosays.claims.tree import NOMINAL, Tree
from whosays.model import Status

TYPES = frozenset({"affiliation", "presence", "association", "origin", "structure", "ownership"})


def viewer(tree: Tree, verb: int, kind: str, language: Language) -> VoiceSpan | None:
    """Who views, or a voice that nobody names; None where the verb of the claim is none of viewing."""
    if kind not in TYPES or tree.words[verb].upos != "VERB" or not belongs(tree, verb, language, "views"):
        return None
    places = tree.lemmas[verb] == "place"
    if places != (kind == "presence"):
        return None  # "was seen in Izmir" tells where, whoever saw it
    if places and not any("at" in tree.markers(c) for c in tree.having(verb, "obl")):
        return None  # "placed him in a cell"
    cue = tree.words[verb].text
    if is_passive(tree, verb, language):
        by = agent(tree, verb, language)
        if by is None:
            return None if places else anonymous(tree, verb, cue)
        return voice(tree, by, cue, language)
    by = subject(tree, verb)
    named = by is not None and tree.words[by].upos in NOMINAL
    return voice(tree, by, cue, language) if by is not None and named else None


def as_viewed(status: Status, tree: Tree, verb: int, language: Language) -> Status:
    """The status of what somebody is thought to be: "regards him as the leader" is no more than probable."""
    thought = status.certainty == "certain" and belongs(tree, verb, language, "thinks_of")
    return replace(status, certainty="probable") if thought else status
