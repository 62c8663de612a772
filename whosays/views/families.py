"""The families of claim types: what gives a claim its colour."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

Family = Literal["organisation", "movement", "violence", "money", "papers", "justice", "speech", "other"]
FAMILIES: tuple[Family, ...] = get_args(Family)


def family_of(type_: str) -> Family:
    """The family of a claim type; "other" for a type that this whosays does not know."""
    return families().get(type_, "other")


@cache
def families() -> dict[str, Family]:
    """Claim type → family."""
    from whosays.claims.types import claim_types  # reads the vocabulary

    return {name: family for name, type_ in claim_types().items() for family in FAMILIES if type_.family == family}
