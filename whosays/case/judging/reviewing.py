"""What a judgement makes of a claim: its review, and its corrected fields."""

from __future__ import annotations

from dataclasses import replace

from whosays.model import Answer, Argument, Claim, Edit, Review, Voice

REVIEWS: dict[Answer, Review] = {"positive": "accepted", "negative": "rejected", "unsure": "unsure"}


def reviewed(claim: Claim, review: Review, edit: Edit | None = None) -> Claim:
    """The claim as a reviewer left it."""
    return replace(edited(claim, edit) if edit else claim, review=review)


def edited(claim: Claim, edit: Edit) -> Claim:
    """The claim with a reviewer's corrections; its words, predicate and evidence stay what they are."""
    return replace(
        claim,
        type=claim.type if edit.type is None else edit.type,
        status=claim.status if edit.status is None else edit.status,
        arguments=claim.arguments if edit.arguments is None else edit.arguments,
        attribution=claim.attribution if edit.attribution is None else edit.attribution,
    )


def misquoted(edit: Edit, text: str) -> list[str]:
    """The words of a correction that do not stand in the document where it says: a claim is pinned to its words."""
    parts: tuple[Argument | Voice, ...] = (*(edit.arguments or ()), *(edit.attribution or ()))
    return [part.text for part in parts if not part.text or text[part.start : part.end] != part.text]
