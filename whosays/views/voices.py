"""Who says how much about whom: the speakers of a case, what their words rest on, and of whom they speak most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from whosays.case.voices.speakers import Speaker
from whosays.case.voices.standing import WORDS, standing_of
from whosays.model import Claim
from whosays.views.happenings import Linked

MOST_NAMED = 5


@dataclass(slots=True)
class Said:
    """One speaker: claims, of them those that no other voice tells and those that are disputed; of whom, how often."""

    speaker: Speaker
    claims: int = 0
    alone: int = 0
    disputed: int = 0
    documents: set[str] = field(default_factory=set)
    about: Counter[str] = field(default_factory=Counter)

    @property
    def called(self) -> str:
        """What the speaker is called; all whom nobody names go by one."""
        return "(nobody is named)" if self.speaker.unnamed else self.speaker.label

    @property
    def standing(self) -> str:
        """Where the speaker stands in the case."""
        return WORDS[standing_of(self.speaker)]

    def most_named(self) -> list[tuple[str, int]]:
        """The entities of whom the speaker tells most."""
        return sorted(self.about.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_NAMED]


def who_says(claims: Iterable[Claim], speaker_of: Callable[[Claim], Speaker], linked: Linked) -> list[Said]:
    """The speakers of a case, those who say most first. That somebody says something is no claim of theirs."""
    found: dict[str, Said] = {}
    for claim in claims:
        if claim.type != "statement":
            speaker = speaker_of(claim)
            count(found.setdefault(known_as(speaker), Said(speaker)), claim, linked)
    return sorted(found.values(), key=lambda said: (-said.claims, said.speaker.label, sorted(said.speaker.keys)))


def known_as(speaker: Speaker) -> str:
    """One key a speaker: its entity, its name, its institution, or its words in one text."""
    keys: Sequence[str] = sorted(speaker.keys)
    if speaker.unnamed:
        return "unnamed"
    if not speaker.names and speaker.institution:
        return speaker.institution
    return next((key for key in keys if not key.startswith(("said:", "outlet:"))), keys[0])


def count(said: Said, claim: Claim, linked: Linked) -> None:
    """Put one claim to its speaker."""
    said.claims += 1
    said.alone += linked.voices(claim.id) == 1
    said.disputed += claim.id in linked.against
    said.documents.add(claim.evidence.document)
    said.about.update({argument.entity for argument in claim.arguments if argument.entity} - said.speaker.keys)
