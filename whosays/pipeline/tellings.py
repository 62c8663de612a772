"""Claims of a store as linking compares them: loaded when they are needed, and kept as long as there is room."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from whosays.case.linking import Setting
from whosays.case.linking.telling import NOWHERE, Telling, named_ones, stands, telling
from whosays.model import Claim, Entity
from whosays.store import Store

ROOM = 100_000  # claims that are kept, some 400 MB
ENTITIES = 50_000  # entities that are kept
AT_ONCE = 1000  # claims that are loaded at a time

Value = TypeVar("Value")


@dataclass(slots=True)
class Tellings:
    """Claims by number, each with its id; `known` are those that are at hand and stand.

    `acts` tells of each that was ever at hand what its act is called: claims meet others of their act.
    """

    store: Store
    ids: dict[int, str] = field(default_factory=dict)
    acts: dict[int, str] = field(default_factory=dict)
    known: dict[int, Telling] = field(default_factory=dict)
    settings: dict[str, Setting] = field(default_factory=dict)
    around: dict[str, frozenset[str]] = field(default_factory=dict)
    entities: dict[str, Entity] = field(default_factory=dict)

    def of(self, numbers: Collection[int]) -> Mapping[int, Telling]:
        """These claims, those that there are and nobody rejected; what was not asked for may be let go."""
        wanted = set(numbers)
        missing = sorted(wanted - self.known.keys())
        self.make_room(wanted, len(missing))
        for some in slices(missing, AT_ONCE):
            self.load(some)
        return self.known

    def make_room(self, wanted: Collection[int], more: int) -> None:
        """Let go of the claims that were loaded first."""
        over = len(self.known) + more - ROOM
        if over > 0:
            for number in list(islice((n for n in self.known if n not in wanted), over)):
                del self.known[number]

    def load(self, numbers: Sequence[int]) -> None:
        """Some claims, with what has to be known of their documents and of those whom these name."""
        claims = self.store.claims_numbered(numbers)
        documents = {claim.evidence.document for claim in claims.values()} - self.settings.keys()
        self.settings |= self.store.settings(documents)
        companies = self.store.companies(documents)
        self.meet(claims.values(), [one for ids in companies.values() for one in ids])
        self.around |= {document: named_ones(ids, self.entities) for document, ids in companies.items()}
        for number, claim in claims.items():
            self.ids[number] = claim.id
            if stands(claim):
                told = self.known[number] = self.telling(claim)
                self.acts[number] = min(told.acts, default=told.lemma)

    def by_act(self, numbers: Iterable[int]) -> list[int]:
        """Claims, those of one act together: they meet, and few have to be loaded again where room is short."""
        return sorted(numbers, key=lambda number: (self.acts.get(number, ""), number))

    def meet(self, claims: Iterable[Claim], companies: Iterable[str]) -> None:
        """The entities that claims name, and all of their documents: one of them may be whom a lawyer speaks for."""
        ids = {id_ for claim in claims for id_ in self.named(claim)} | set(companies)
        if len(self.entities) > ENTITIES:
            self.entities.clear()
        self.entities |= self.store.entities_told(ids - self.entities.keys())

    def named(self, claim: Claim) -> Iterator[str]:
        """The entities that a claim names, and its document does."""
        parts = [one.entity for one in claim.arguments], [one.entity for one in claim.where]
        yield from (id_ for ids in (*parts, [one.entity for one in claim.attribution]) for id_ in ids if id_)
        yield from self.around.get(claim.evidence.document, ())

    def telling(self, claim: Claim) -> Telling:
        """One claim as it is compared."""
        document = claim.evidence.document
        setting, around = self.settings.get(document, NOWHERE), self.around.get(document, frozenset())
        return telling(claim, self.entities, setting, around)


def slices(values: Sequence[Value], size: int) -> Iterator[Sequence[Value]]:
    """The values, so many at a time."""
    return (values[start : start + size] for start in range(0, len(values), size))
