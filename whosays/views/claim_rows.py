"""A claim as every screen shows it: its record, its line in pieces, its time in words, its document's name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from whosays.model import Argument, Claim, Evidence, Predicate, Review, Status, Voice, When, Where
from whosays.views.claim_line import Piece, claim_line, denied_by
from whosays.views.families import Family, family_of
from whosays.views.time_words import time_words


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """The claim record of the lossless export with what a screen needs beside it.

    `denied_by` is the voice, in words, that denies it: None where it is affirmed, or only said not to be so.
    `voices_count` is how many independent voices agree on it (itself included), `disputed` whether another claim cannot
    be true together with it.
    """

    kind: Literal["claim"]
    id: str
    type: str
    family: Family
    predicate: Predicate
    arguments: tuple[Argument, ...]
    when: When | None
    when_words: str
    where: tuple[Where, ...]
    status: Status
    attribution: tuple[Voice, ...]
    denied_by: str | None
    evidence: Evidence
    document_name: str
    confidence: float
    engine: str
    review: Review
    line: tuple[Piece, ...]
    voices_count: int
    disputed: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are made with: names of entities and documents by id; how many agree and what is disputed by claim."""

    entities: Mapping[str, str]
    documents: Mapping[str, str]
    voices: Mapping[str, int] = field(default_factory=dict)
    disputed: frozenset[str] = frozenset()


def claim_row(claim: Claim, known: Known) -> ClaimRow:
    """The row of one claim."""
    return ClaimRow(
        kind="claim",
        id=claim.id,
        type=claim.type,
        family=family_of(claim.type),
        predicate=claim.predicate,
        arguments=claim.arguments,
        when=claim.when,
        when_words=time_words(claim.when),
        where=claim.where,
        status=claim.status,
        attribution=claim.attribution,
        denied_by=denied_by(claim, known.entities),
        evidence=claim.evidence,
        document_name=known.documents.get(claim.evidence.document, claim.evidence.document),
        confidence=claim.confidence,
        engine=claim.engine,
        review=claim.review,
        line=tuple(claim_line(claim, known.entities)),
        voices_count=known.voices.get(claim.id, 1),
        disputed=claim.id in known.disputed,
    )


def entities_of(claims: Iterable[Claim]) -> set[str]:
    """The ids of all entities that claims name, anywhere."""
    return {
        one.entity
        for claim in claims
        for part in (claim.arguments, claim.where, claim.attribution)
        for one in part
        if one.entity
    }
