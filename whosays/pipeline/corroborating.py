"""Happenings of a case → on how many independent voices each side of them rests, as `corroborates` links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from whosays.case.voices.corroborating import Against, corroborations
from whosays.case.voices.counting import Telling
from whosays.case.voices.mouths import Mouths, counted_as, tied
from whosays.case.voices.speakers import Source, Speaker, speaker_of
from whosays.model import Claim, Link
from whosays.store import Store

TOGETHER = 2000  # claims that are in memory at a time

Happening = Sequence[str]  # ids of claims


def corroborated(store: Store, happenings: Iterable[Happening], contradicting: Iterable[Link]) -> Iterator[Link]:
    """The links of these happenings; `contradicting` are the links between their claims that contradict."""
    speakers = Speakers.of(store)
    against = opponents(contradicting)
    for some in in_portions(happenings):
        yield from of_portion(store, some, speakers, against)


def of_portion(store: Store, happenings: Sequence[Happening], speakers: Speakers, against: Against) -> Iterator[Link]:
    """The links of a few happenings."""
    claims = store.claims_by_id(id_ for happening in happenings for id_ in happening)
    speakers.learn(store, claims.values())
    for happening in happenings:
        told = sorted(id_ for id_ in happening if id_ in claims)
        yield from corroborations({id_: speakers.telling(claims[id_]) for id_ in told}, against)


@dataclass(slots=True)
class Speakers:
    """Who speaks in the claims of a case: sources by document, names by entity, and who is quoted alike."""

    sources: Mapping[str, Source]
    names: dict[str, str] = field(default_factory=dict)
    mouths: Mouths = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> Speakers:
        """What the store knows of its documents and quotations."""
        made = cls(store.sources())
        found = store.quoted_alike()
        made.learn(store, (claim for _, claim in found))
        groups: dict[str, list[Speaker]] = defaultdict(list)
        for quotation, claim in found:
            if claim.attribution:
                groups[quotation].append(made.speaker(claim))
        made.mouths = tied(groups.values())
        return made

    def learn(self, store: Store, claims: Iterable[Claim]) -> None:
        """Look the names up of those who speak in these claims."""
        speaking = {claim.attribution[-1].entity for claim in claims if claim.attribution}
        self.names.update(store.names_of(id_ for id_ in speaking if id_ and id_ not in self.names))

    def speaker(self, claim: Claim) -> Speaker:
        """As whom the speaker of a claim counts."""
        return counted_as(speaker_of(claim, self.sources[claim.evidence.document], self.names), self.mouths)

    def telling(self, claim: Claim) -> Telling:
        """A claim as counting sees it."""
        return Telling(self.speaker(claim), claim.evidence.quote, (claim.status.polarity, claim.status.reality))


def opponents(contradicting: Iterable[Link]) -> dict[str, set[str]]:
    """Claim → the claims that contradict it."""
    found: dict[str, set[str]] = {}
    for link in contradicting:
        for one in link.claims:
            found.setdefault(one, set()).update(other for other in link.claims if other != one)
    return found


def in_portions(happenings: Iterable[Happening]) -> Iterator[list[Happening]]:
    """Happenings a few at a time, whole."""
    portion: list[Happening] = []
    size = 0
    for happening in happenings:
        portion.append(happening)
        size += len(happening)
        if size >= TOGETHER:
            yield portion
            portion, size = [], 0
    yield portion
