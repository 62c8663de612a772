"""Happenings of a case → on how many independent voices each side of them rests, as `corroborates` links."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    sources = store.sources()
    known = quoted_mouths(store, sources)
    against = opponents(contradicting)
    for some in in_portions(happenings):
        yield from of_portion(store, some, sources, known, against)


def of_portion(
    store: Store, happenings: Sequence[Happening], sources: Mapping[str, Source], known: Mouths, against: Against
) -> Iterator[Link]:
    """The links of a few happenings."""
    claims = store.claims_by_id(id_ for happening in happenings for id_ in happening)
    names = store.names_of(voice.entity for claim in claims.values() for voice in claim.attribution if voice.entity)
    for happening in happenings:
        told = sorted(id_ for id_ in happening if id_ in claims)
        yield from corroborations({id_: telling(claims[id_], sources, names, known) for id_ in told}, against)


def telling(claim: Claim, sources: Mapping[str, Source], names: Mapping[str, str], known: Mouths) -> Telling:
    """A claim as counting sees it."""
    speaker = counted_as(speaker_of(claim, sources[claim.evidence.document], names), known)
    return Telling(speaker, claim.evidence.quote, (claim.status.polarity, claim.status.reality))


def quoted_mouths(store: Store, sources: Mapping[str, Source]) -> dict[str, Speaker]:
    """Whom each speaker counts as whose sentences another document quotes from somebody else."""
    found = store.quoted_alike()
    names = store.names_of(voice.entity for _, claim in found for voice in claim.attribution if voice.entity)
    groups: dict[str, list[Speaker]] = defaultdict(list)
    for quotation, claim in found:
        if claim.attribution:
            groups[quotation].append(speaker_of(claim, sources[claim.evidence.document], names))
    return tied(groups.values())


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
