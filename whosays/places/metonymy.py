"""Where a place's name stands for its government or its people: "Ankara said", "Afghan passports".

The entity is the place all the same, but what such a mention takes part in did not happen there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from whosays.model import Claim, EntityMention, Reading, Sense
from whosays.places.gazetteer import DEMONYM
from whosays.places.named import Named
from whosays.places.names import fold
from whosays.places.words import Words

POLITICAL = ("PCL", "PPLC", "ADM1", "ADM0")  # what governments sit in or rule
_NEXT = re.compile(r"\s+(?:has\s+|have\s+|had\s+|also\s+|later\s+)?([^\W\d_]+)")


def senses(reading: Reading, named: Sequence[Named], words: Words) -> dict[str, tuple[EntityMention, ...]]:
    """Entity → its mentions with their senses, for the entities where some mention has one."""
    spoken = set(speaking(reading.claims))
    out = {}
    for one in named:
        meant = one.resolution.candidate if one.resolution else None
        if meant is None:
            continue
        people = meant.kind == DEMONYM
        political = meant.feature.startswith(POLITICAL)
        out[one.entity.id] = tuple(
            replace(m, sense=sense_of(m, people, political, spoken, reading.document.text, words))
            for m in one.entity.mentions
        )
    return out


def speaking(claims: Sequence[Claim]) -> Iterator[tuple[int, int]]:
    """Where the voices and speakers of claims stand."""
    for claim in claims:
        yield from ((voice.start, voice.end) for voice in claim.attribution)
        yield from ((a.start, a.end) for a in claim.arguments if a.role in ("speaker", "hearer"))


def sense_of(
    mention: EntityMention, people: bool, political: bool, spoken: set[tuple[int, int]], text: str, words: Words
) -> Sense:
    """What one mention stands for."""
    if people:
        return "people"
    if not political:
        return ""
    after = _NEXT.match(text, mention.end)
    says = after is not None and fold(after[1]) in words.speaking
    return "government" if says or (mention.start, mention.end) in spoken else ""
