"""What legs and stages have in common: tellings, statuses, the order of telling, ids."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from whosays.case.routes.order import SENTENCE, TOLD
from whosays.case.routes.pieces import Piece
from whosays.case.routes.scene import Scene
from whosays.case.routes.values import Actor, Telling
from whosays.model import Argument, Claim, Status

T = TypeVar("T", bound=Hashable)

HAPPENING = {"actual", "habitual"}


def telling(claim: Claim) -> Telling:
    """A claim as it stands behind a leg or a stage."""
    return Telling(claim.id, claim.status, claim.attribution, claim.evidence)


def reality(claim: Claim) -> tuple[str, str, str]:
    """What must not be mixed: what happens or happened, and each of the other statuses, are kept apart."""
    status = claim.status
    kind = "actual" if status.reality in HAPPENING else status.reality
    return status.polarity, kind, status.certainty


def common_status(claims: Sequence[Claim]) -> Status:
    """The status of claims that differ in nothing but once or again and again."""
    statuses = {claim.status for claim in claims}
    return claims[0].status if len(statuses) == 1 else Status(*reality(claims[0]))  # type: ignore[arg-type]


def told_first(pieces: Sequence[Piece], kind_of: Callable[[Piece], T], scene: Scene) -> Mapping[tuple[T, T], float]:
    """How often one kind of thing is told before another: at most once for each paragraph."""
    weight: dict[tuple[T, T], float] = {}
    by_paragraph: dict[tuple[str, int], dict[T, Piece]] = {}
    for piece in pieces:
        if piece.claim.status.reality in HAPPENING:
            by_paragraph.setdefault(scene.paragraph(piece), {}).setdefault(kind_of(piece), piece)
    for firsts in by_paragraph.values():
        for (a, first), (b, second) in combinations(firsts.items(), 2):
            here = SENTENCE if first.sentence == second.sentence else TOLD
            weight[a, b] = weight.get((a, b), 0.0) + here
    return weight


def actors(arguments: Sequence[Argument]) -> tuple[Actor, ...]:
    """Who takes part, each once."""
    return tuple(dict.fromkeys(Actor(one.role, one.text, one.entity) for one in arguments))


def unique_texts(arguments: Iterable[Argument]) -> tuple[str, ...]:
    """The words of arguments, each once."""
    return tuple(dict.fromkeys(one.text for one in arguments))


def digest(kind: str, *parts: object) -> str:
    """An id that hashes what a thing is made of."""
    words = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return f"{kind}:" + hashlib.sha256(words.encode()).hexdigest()[:24]
