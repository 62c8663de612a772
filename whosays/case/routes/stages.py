"""Pieces of one group → a process: the stages of a described system, in order.

A stage is a kind of thing that is done for or by the group; the kind comes from the claims' types, and for movements
from where they lead. What is denied, planned or called off is a stage of its own beside what happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from whosays.case.routes.connectives import stated
from whosays.case.routes.descriptions import shown
from whosays.case.routes.kinds import stage_kinds
from whosays.case.routes.order import LINKED, USUAL, Weights, ranked
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas
from whosays.case.routes.scene import Scene
from whosays.case.routes.telling import (
    actors,
    common_status,
    digest,
    reality,
    telling,
    told_first,
    unique_texts,
)
from whosays.case.routes.values import Actor, Process, Route, Stage

# The stages as journeys mostly go; what the documents tell in another order goes before.
KINDS = (
    "recruitment", "training", "arrival", "reception", "lodging", "money", "concealment", "papers", "supply", "bribery",
    "departure", "journey", "crossing", "destination", "sale", "return",
)  # fmt: skip
LEAST_KINDS = 3  # a system has at least so many kinds of stages, not all of them movements
MOVEMENTS = {"arrival", "departure", "journey", "crossing", "destination", "return"}


def process_of(
    pieces: Sequence[Piece], travellers: tuple[Actor, ...], why: Sequence[str], routes: Sequence[Route], scene: Scene
) -> Process | None:
    """The process that the pieces of one group tell of, or None where they tell of no system."""
    kinds = stage_kinds(pieces, routes, scene.atlas)
    told = [piece for piece in pieces if piece.claim.id in kinds]
    if not _system(set(kinds.values())):
        return None
    order = kind_order(told, kinds, scene)
    apart: dict[tuple[int, tuple[str, str, str]], list[Piece]] = {}
    for piece in told:
        apart.setdefault((order.index(kinds[piece.claim.id]), reality(piece.claim)), []).append(piece)
    stages = tuple(_stage(order[key[0]], apart[key], scene.atlas) for key in sorted(apart, key=_affirmed_first))
    return Process(digest("process", [one.id for one in stages]), travellers, stages, tuple(dict.fromkeys(why)))


def _system(kinds: set[str]) -> bool:
    """Whether these stages are more than a journey or a deal."""
    return len(kinds) >= LEAST_KINDS and not kinds <= MOVEMENTS and bool(kinds & MOVEMENTS)


def _affirmed_first(stage: tuple[int, tuple[str, str, str]]) -> tuple[int, bool, tuple[str, str, str]]:
    kind, status = stage
    return kind, status != ("affirmed", "actual", "certain"), status


def kind_order(told: Sequence[Piece], kinds: Mapping[str, str], scene: Scene) -> list[str]:
    """The kinds of stages in order: as the documents tell it, and as journeys go where they do not."""
    weights = Weights(told_first(told, lambda piece: kinds[piece.claim.id], scene))
    present = [kind for kind in KINDS if kind in kinds.values()]
    for earlier, later in combinations(present, 2):
        weights.add(earlier, later, USUAL)
    for first, second in {*scene.before, *stated(told)}:
        if first in kinds and second in kinds:
            weights.at_least(kinds[first], kinds[second], LINKED)
    return ranked(present, weights)


def _stage(kind: str, pieces: Sequence[Piece], atlas: Atlas) -> Stage:
    places = [
        stop
        for piece in pieces
        for some in (piece.origin, piece.via, piece.destination, piece.places)
        for stop in atlas.stops(some, piece.at[0], piece.language)
    ]
    return Stage(
        id=digest("stage", kind, sorted(piece.claim.id for piece in pieces)),
        kind=kind,
        actors=_who(pieces, atlas),
        places=tuple(dict.fromkeys(places)),
        things=unique_texts(one for piece in pieces for one in (*piece.things, *piece.means, *piece.papers)),
        status=common_status([piece.claim for piece in pieces]),
        tellings=tuple(telling(piece.claim) for piece in pieces),
    )


def _who(pieces: Sequence[Piece], atlas: Atlas) -> tuple[Actor, ...]:
    """Who acts in a stage, under the name that the case knows him by; "he" stays where nobody knows whom it means."""
    told = [(one, atlas.entities.get(one.entity or ""), piece.language) for piece in pieces for one in piece.actors]
    return actors([replace(one, text=shown(one.text, entity, language)) for one, entity, language in told])
