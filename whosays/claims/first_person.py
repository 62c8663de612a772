"""Who "I" and "we" are inside a quotation: whoever speaks there.

Only between quotation marks or under a speaker's label, and only where the speaker is named outside them: "X said that
I …" is about somebody else. "We" stands for a body that speaks; of a person that says "we" the text does not tell who
else is meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from whosays.claims.attribution.interviews import CUE as INTERVIEW
from whosays.claims.attribution.labels import CUE as LABEL
from whosays.model import Argument, Voice

ALONE = frozenset({"i", "me", "my", "myself", "ben", "beni", "bana", "bende", "benden", "benim", "benimle"})
TOGETHER = frozenset({"we", "us", "our", "ourselves", "biz", "bizi", "bize", "bizde", "bizden", "bizim", "bizimle"})
BODIES = frozenset({"Organization", "Company", "PublicBody"})  # FollowTheMoney schemas of what can say "we"
REACH = 1200  # characters back to the opening mark
PAIRS = {"“": "”", "«": "»", "„": "“"}


def first_person(
    text: str, found: tuple[Argument, ...], chain: tuple[Voice, ...], schemas: Mapping[str, str]
) -> tuple[Argument, ...]:
    """The arguments, with the speaker's entity where one is a first person in that speaker's quoted words."""
    if not chain or chain[-1].entity is None:
        return found
    voice = chain[-1]
    words = TOGETHER if schemas.get(voice.entity or "") in BODIES else ALONE
    mine = [a for a in found if a.entity is None and a.text.lower() in words and speaks(text, a, voice)]
    return tuple(replace(a, entity=voice.entity) if a in mine else a for a in found)


def speaks(text: str, argument: Argument, voice: Voice) -> bool:
    """Whether a pronoun stands in quoted words of the voice."""
    if voice.cue in (LABEL, INTERVIEW):
        return voice.end <= argument.start
    opened = opening(text, argument.start)
    if opened is None:
        return False
    behind = voice.start >= argument.end and closes(text[argument.end : voice.start])
    return voice.end <= opened or behind


def opening(text: str, at: int) -> int | None:
    """Where the quotation opens in which a place stands, None where it stands in none; within its paragraph."""
    first = max(text.rfind("\n\n", 0, at) + 1, at - REACH, 0)
    before = text[first:at]
    for mark, end in PAIRS.items():
        if before.rfind(mark) > before.rfind(end):
            return first + before.rfind(mark)
    return first + before.rfind('"') if before.count('"') % 2 else None


def closes(between: str) -> bool:
    """Whether the quotation ends before the speaker is named behind it."""
    return any(mark in between for mark in ('"', "”", "»"))
