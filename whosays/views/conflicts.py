"""Conflicts: claims that cannot all be true, side by side. Nothing is resolved here; who reads decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from whosays.model import Claim, Link, Review
from whosays.views.claim_rows import ClaimRow, Known, claim_row


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Claims of a group that exclude each other: `slot` is what they differ in, `values` what each says in it."""

    id: str
    slot: str
    values: tuple[str, ...]
    why: str
    confidence: float
    review: Review
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that are joined by disagreements, each claim once, in the order of the case."""

    id: str
    claims: tuple[ClaimRow, ...]
    disagreements: tuple[Disagreement, ...]


@dataclass(frozen=True, slots=True)
class ConflictPage:
    """Some of the conflicts, the surest first, and how many there are in all."""

    total: int
    offset: int
    conflicts: tuple[Conflict, ...]


def conflicts(
    links: Iterable[Link], claims: Mapping[str, Claim], known: Known, offset: int = 0, limit: int = 50
) -> ConflictPage:
    """The conflicts among links of type "contradicts"; `claims` by id in the case's order.

    A link whose claims are not all known, or that a reviewer rejected, joins nothing.
    """
    found = [
        one
        for one in links
        if one.type == "contradicts" and one.review != "rejected" and all(id_ in claims for id_ in one.claims)
    ]
    groups = sorted(joined(found), key=lambda group: (-max(one.confidence for one in group), group[0].id))
    shown = groups[offset : offset + limit]
    return ConflictPage(len(groups), offset, tuple(conflict(group, claims, known) for group in shown))


def joined(links: Iterable[Link]) -> Iterator[list[Link]]:
    """The links in groups that share claims."""
    by_claim: defaultdict[str, list[Link]] = defaultdict(list)
    ordered = sorted(links, key=lambda one: one.id)
    for link in ordered:
        for id_ in link.claims:
            by_claim[id_].append(link)
    seen: set[str] = set()
    for link in ordered:
        if link.id not in seen:
            group = reached(link, by_claim)
            seen.update(one.id for one in group)
            yield group


def reached(link: Link, by_claim: Mapping[str, list[Link]]) -> list[Link]:
    """A link and all that hang together with it."""
    found = {link.id: link}
    waiting = [link]
    while waiting:
        for id_ in waiting.pop().claims:
            for other in by_claim[id_]:
                if other.id not in found:
                    found[other.id] = other
                    waiting.append(other)
    return sorted(found.values(), key=lambda one: one.id)


def conflict(group: Iterable[Link], claims: Mapping[str, Claim], known: Known) -> Conflict:
    """One conflict."""
    links = list(group)
    inside = {id_ for link in links for id_ in link.claims}
    rows = tuple(claim_row(claim, known) for id_, claim in claims.items() if id_ in inside)
    return Conflict(f"conflict:{links[0].id}", rows, tuple(map(disagreement, links)))


def disagreement(link: Link) -> Disagreement:
    """One link of the conflict."""
    return Disagreement(link.id, link.slot, link.values, link.why, link.confidence, link.review, link.claims)
