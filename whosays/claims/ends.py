"""From whom to whom a claim leads: what makes it an edge of a graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from whosays.model import Claim


def pairs(claim: Claim) -> Iterator[tuple[str, str]]:
    """The subject of the claim's type with its object, or with all others where that is not named; ids of entities."""
    return between(claim.type, ((one.role, one.entity) for one in claim.arguments if one.entity))


def between(type_: str, arguments: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The same of a claim of which only its type is at hand, and the roles and entities of its arguments."""
    subject, object_ = ends(type_)
    parts = list(arguments)
    subjects = {entity: None for role, entity in parts if role == subject} or {entity: None for _, entity in parts[:1]}
    others = {entity: None for _, entity in parts if entity not in subjects}
    objects = {entity: None for role, entity in parts if role == object_ and entity in others} or others
    for source in subjects:
        for target in objects:
            yield source, target


@cache
def ends(type_: str) -> tuple[str, str]:
    """The roles that are subject and object of a claim type, as it is exported to FollowTheMoney."""
    from whosays.claims.types import claim_types  # reads the vocabulary

    known = claim_types().get(type_)
    mapping = known.followthemoney if known else {}
    return mapping.get("subject", ""), mapping.get("object", "")
