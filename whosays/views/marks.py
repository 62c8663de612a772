"""The one mark that a claim bears in every picture: that it is denied, or in which way it is said to have happened."""

from __future__ import annotations

from typing import Literal

from whosays.model import Claim, Status

Mark = Literal["affirmed", "habitual", "planned", "attempted", "cancelled", "hypothetical", "negated"]


def mark_of(status: Status) -> Mark:
    """That something is denied matters most, then in which way it is said to have happened."""
    if status.polarity == "negated":
        return "negated"
    return "affirmed" if status.reality == "actual" else status.reality


def speaker(claim: Claim) -> str:
    """Who states a claim in the end, as far as its own words tell: an entity, a kind with words, or the document."""
    if not claim.attribution:
        return claim.evidence.document
    innermost = claim.attribution[-1]
    return innermost.entity or f"{innermost.kind}:{innermost.text.casefold()}"
