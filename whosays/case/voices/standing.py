"""Where a voice stands in the case: a plain description, never a judgement of truth.

A court reporter wants to know that a sentence rests on one voice only, on somebody whom nobody names, or on a party
that has a stake in the case. What follows from that is for the reader to say.
"""

from __future__ import annotations

from typing import Literal

from whosays.case.voices.speakers import Speaker
from whosays.model import Claim

Standing = Literal[
    "document", "unnamed", "prosecution", "defendant", "lawyer", "court", "state", "group", "company",
    "witness", "expert", "media", "other",
]  # fmt: skip

BY_KIND: dict[str, Standing] = {
    "prosecutor": "prosecution", "court": "court", "police": "state", "intelligence": "state", "government": "state",
    "lawyer": "lawyer", "defendant": "defendant", "witness": "witness", "media": "media", "group": "group",
    "company": "company", "expert": "expert", "anonymous": "unnamed",
}  # fmt: skip
BY_INSTITUTION: dict[str, Standing] = {
    "prosecution": "prosecution", "court": "court", "police": "state", "gendarmerie": "state", "intelligence": "state",
    "ministry": "state", "governor": "state", "municipality": "state", "government": "state", "army": "state",
}  # fmt: skip
STAKE: frozenset[Standing] = frozenset({"prosecution", "defendant", "lawyer", "state", "group"})

WORDS: dict[Standing, str] = {
    "document": "the document's own words",
    "unnamed": "somebody whom nobody names",
    "prosecution": "the prosecution",
    "defendant": "a defendant",
    "lawyer": "a party's lawyer",
    "court": "a court",
    "state": "a body of the state",
    "group": "a group",
    "company": "a company",
    "witness": "a witness",
    "expert": "an expert",
    "media": "the press",
    "other": "a named voice",
}


def standing_of(speaker: Speaker) -> Standing:
    """Where a speaker stands, by what it speaks for, else by its kind."""
    if speaker.own and not speaker.institution:
        return "document"
    if speaker.unnamed:
        return "unnamed"
    return BY_INSTITUTION.get(speaker.institution or "") or BY_KIND.get(speaker.kind, "other")


def takes_part(claim: Claim) -> bool:
    """Whether the speaker is somebody of whom the claim tells: who speaks of their own deeds has a stake in them."""
    if not claim.attribution or claim.type == "statement":
        return False
    entity = claim.attribution[-1].entity
    return entity is not None and any(argument.entity == entity for argument in claim.arguments)


def has_stake(speaker: Speaker, claim: Claim) -> bool:
    """Whether the speaker is a party to the case or to what it tells."""
    return standing_of(speaker) in STAKE or takes_part(claim)


def standing_words(speaker: Speaker, claim: Claim) -> str:
    """A claim's voice and its place: "the police (a body of the state)", "Brodar (a company; takes part in it)"."""
    standing = standing_of(speaker)
    if standing in ("document", "unnamed"):
        return WORDS[standing]
    part = "; takes part in it" if takes_part(claim) else ""
    return f"{speaker.label} ({WORDS[standing]}{part})"
