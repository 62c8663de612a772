"""What later sentences undo: "The attack was cancelled" turns the plan told before it into a cancelled one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from whosays.model import Claim, Status

REACH = 4000  # characters: how far back a definite "the attack" reaches for its plan
PENDING = ("planned", "attempted")


def settle(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims of one document with every plan that a claim of the same document calls off marked `cancelled`."""
    called_off = [claim for claim in claims if claim.status.reality == "cancelled"]
    undone = {plan.id for end in called_off for plan in plans_of(end, claims)}
    return tuple(cancelled(claim) if claim.id in undone else claim for claim in claims)


def cancelled(claim: Claim) -> Claim:
    """The claim as one of something called off."""
    return replace(claim, status=Status(claim.status.polarity, "cancelled", claim.status.certainty))


def plans_of(end: Claim, claims: Sequence[Claim]) -> list[Claim]:
    """The plans that a cancellation undoes: of those that fit, the nearest before it, with what shares its sentence."""
    fitting = [claim for claim in claims if is_plan(claim, end) and agree(claim, end)]
    if not fitting:
        return []
    nearest = max(fitting, key=lambda claim: claim.predicate.start)
    return [claim for claim in fitting if claim.evidence.start == nearest.evidence.start]


def is_plan(claim: Claim, end: Claim) -> bool:
    """A plan told before, of the same type and the same deed."""
    if claim.status.reality not in PENDING or claim.status.polarity == "negated" or claim.type != end.type:
        return False
    gap = end.predicate.start - claim.predicate.start
    return 0 < gap <= REACH and (claim.predicate.lemma == end.predicate.lemma or claim.type != "open")


def agree(plan: Claim, end: Claim) -> bool:
    """No role is filled with different entities: cancelling one attack leaves the plan of another."""
    for role in {argument.role for argument in end.arguments}:
        mine, other = fillers(plan, role), fillers(end, role)
        if mine and other and not mine & other:
            return False
    return True


def fillers(claim: Claim, role: str) -> set[str]:
    """Who or what fills a role: entities where they are known, else the words."""
    return {argument.entity or argument.text.lower() for argument in claim.arguments if argument.role == role}
