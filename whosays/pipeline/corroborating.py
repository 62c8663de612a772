"""Happenings of a case → on how many independent voices each side of them rests, as `corroborates` links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from whosays.case.voices.corroborating import corroborations
from whosays.case.voices.counting import Telling
from whosays.case.voices.mouths import Mouths, counted_as, tied
from whosays.case.voices.speakers import Source, Speaker, speaker_of
from whosays.model import Claim, Link
from whosays.store import Store

TOGETHER = 2000  # claims that are in memory at a time

Happening = Sequence[str]  # ids of claims


@dataclass(frozen=True, slots=True)
class Counted:
    """What counting made of happenings: links, and the keys by which the speakers of their claims are known."""

    links: tuple[Link, ...]
    keys: Mapping[str, frozenset[str]]


def corroborated(
    store: Store, happenings: Iterable[Happening], contradicting: Iterable[Link], speakers: Speakers | None = None
) -> Counted:
    """The voices of these happenings; `contradicting` are the links between their claims that contradict."""
    speakers = speakers or Speakers.of(store)
    against = opponents(contradicting)
    links: list[Link] = []
    keys: dict[str, frozenset[str]] = {}
    for some in in_portions(happenings):
        claims = store.claims_by_id(id_ for happening in some for id_ in happening)
        speakers.learn(claims.values())
        for happening in some:
            told = {id_: speakers.telling(claims[id_]) for id_ in sorted(happening) if id_ in claims}
            links += corroborations(told, against)
        keys |= {id_: speakers.as_read(claim).keys for id_, claim in claims.items()}
    return Counted(tuple(links), keys)


@dataclass(slots=True)
class Speakers:
    """Who speaks in the claims of a case: sources by document, names by entity, and who is quoted alike."""

    store: Store
    sources: dict[str, Source] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    mouths: Mouths = field(default_factory=dict)

    @classmethod
    def of(cls, store: Store) -> Speakers:
        """Of all documents of a case."""
        made = cls.quoted(store)
        made.sources |= store.sources()
        return made

    @classmethod
    def quoted(cls, store: Store) -> Speakers:
        """Of the documents that quote alike; more are learnt claim by claim."""
        made = cls(store)
        found = store.quoted_alike()
        made.learn(claim for _, claim in found)
        groups: dict[str, list[Speaker]] = defaultdict(list)
        for quotation, claim in found:
            if claim.attribution:
                groups[quotation].append(made.speaker(claim))
        made.mouths = tied(groups.values())
        return made

    def learn(self, claims: Iterable[Claim]) -> None:
        """Look up the documents of these claims, and the names of those who speak in them."""
        found = list(claims)
        documents = {claim.evidence.document for claim in found} - self.sources.keys()
        self.sources |= self.store.sources(documents) if documents else {}
        speaking = {claim.attribution[-1].entity for claim in found if claim.attribution}
        unknown = {id_ for id_ in speaking if id_} - self.names.keys()
        self.names |= {id_: one.name for id_, one in self.store.entities_told(unknown).items()}

    def as_read(self, claim: Claim) -> Speaker:
        """The speaker of a claim."""
        return speaker_of(claim, self.sources[claim.evidence.document], self.names)

    def speaker(self, claim: Claim) -> Speaker:
        """As whom the speaker of a claim counts."""
        return counted_as(self.as_read(claim), self.mouths)

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
