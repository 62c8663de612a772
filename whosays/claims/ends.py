"""From whom to whom a claim leads: what makes it an edge of a graph."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from whosays.model import Claim


def pairs(claim: Claim) -> Iterator[tuple[str, str]]:
    """The subject of the claim's type with its object, or with all others where that is not named; ids of entities."""
    subject, object_ = ends(claim.type)
    parts = [one for one in claim.arguments if one.entity]
    subjects = {one.entity: None for one in parts if one.role == subject} or {one.entity: None for one in parts[:1]}
    others = {one.entity: None for one in parts if one.entity not in subjects}
    objects = {one.entity: None for one in parts if one.role == object_ and one.entity in others} or others
    for source in subjects:
        for target in objects:
            if source and target:
                yield source, target


@cache
def ends(type_: str) -> tuple[str, str]:
    """The roles that are subject and object of a claim type, as it is exported to FollowTheMoney."""
    from whosays.claims.types import claim_types  # reads the vocabulary

    known = claim_types().get(type_)
    mapping = known.followthemoney if known else {}
    return mapping.get("subject", ""), mapping.get("object", "")
