"""How claims stand to each other, kept until somebody writes to the case: who agrees, what is disputed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import Lock

from whosays.case.routes import Views
from whosays.model import Claim, Link
from whosays.store import Store
from whosays.store.figures import EVERYTHING, State
from whosays.views.elsewhere import Made, Work

LINKING = frozenset({"read", "links", "link"})  # what changes how claims stand to each other
VOICES = re.compile(r"(\d+) independent")  # as a link that corroborates tells how many there are


@dataclass(frozen=True, slots=True)
class Standing:
    """The links by claim; how many voices agree on a claim, where it is more than its own; the disputed claims.

    `total` is how many links there are.
    """

    total: int
    links: Mapping[str, tuple[Link, ...]]
    voices: Mapping[str, int]
    disputed: frozenset[str]

    def linked(self, case: Store, claim_id: str) -> list[tuple[Link, Claim]]:
        """The links of a claim, each with every other claim that it joins."""
        links = self.links.get(claim_id, ())
        others = case.claims_by_id(id_ for link in links for id_ in link.claims if id_ != claim_id)
        return [(link, others[id_]) for link in links for id_ in link.claims if id_ in others]


class Kept:
    """What is made of the whole case, kept until what it is made of changes."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.state: State | None = None
        self.standing = Standing(0, {}, {}, frozenset())
        self.routes: Work[Views] = Work("routes", Views((), ()), EVERYTHING)

    def of(self, case: Store) -> Standing:
        """The standing as the case is now."""
        with self.lock:
            now = case.state()
            if self.state is None or LINKING & case.changed(self.state, now):
                self.standing = standing(case.links())
            self.state = now
            return self.standing

    def routes_of(self, case: Store) -> Made[Views]:
        """The routes and processes of the case, and whether newer ones are being made."""
        return self.routes.of(case)


def standing(links: Iterable[Link]) -> Standing:
    """What links make of claims; a link that a reviewer rejected makes nothing."""
    by_claim: dict[str, list[Link]] = defaultdict(list)
    voices: dict[str, int] = {}
    disputed: set[str] = set()
    total = 0
    for link in links:
        total += 1
        for id_ in link.claims:
            by_claim[id_].append(link)
        if link.review == "rejected":
            continue
        if link.type == "contradicts":
            disputed.update(link.claims)
        if found := VOICES.match(link.why) if link.type == "corroborates" else None:
            voices.update({id_: max(int(found[1]), voices.get(id_, 1)) for id_ in link.claims})
    return Standing(total, {id_: tuple(some) for id_, some in by_claim.items()}, voices, frozenset(disputed))
