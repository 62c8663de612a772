"""How claims stand to each other, kept until somebody writes to the case: who agrees, what is disputed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Any

from whosays.case.routes import TYPES, Views, routes_and_processes
from whosays.model import Claim, Link
from whosays.store import ClaimQuery, Store

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
    """What is made of the whole case, kept for one state of it."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.made: dict[str, tuple[object, Any]] = {}

    def of(self, case: Store) -> Standing:
        """The standing as the case is now."""
        found: Standing = self.kept("standing", case, lambda: standing(case.links()))
        return found

    def views_of(self, case: Store) -> Views:
        """The routes and processes of the case as it is now."""
        found: Views = self.kept("views", case, lambda: views(case))
        return found

    def kept(self, name: str, case: Store, make: Callable[[], Any]) -> Any:
        """What was made of this state of the case, made now where it was not."""
        state = case.state()
        with self.lock:
            known = self.made.get(name)
            if known is None or known[0] != state:
                known = self.made[name] = (state, make())
        return known[1]


def views(case: Store) -> Views:
    """Routes and processes, from the claims of the types that make them."""
    with case.snapshot():
        told = case.claims(ClaimQuery(type=tuple(sorted(TYPES))))
        return routes_and_processes(told, case.entities(), case.documents(), case.links())


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
