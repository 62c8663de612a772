"""Pieces of one group → a process: the stages of a described system, in order.

A stage is a kind of thing that is done for or by the group; the kind comes from the claims' types, and for movements
from where they lead. What is denied, planned or called off is a stage of its own beside what happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from whosays.case.routes.connectives import stated
from whosays.case.routes.lexicon import has_word, lexicon
from whosays.case.routes.order import LINKED, USUAL, Weights, ranked
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas, vague
from whosays.case.routes.scene import Scene
from whosays.case.routes.telling import (
    HAPPENING,
    actors,
    common_status,
    digest,
    reality,
    telling,
    told_first,
    unique_texts,
)
from whosays.model import Actor, Leg, Process, Route, Stage, Telling

# The stages as journeys mostly go; what the documents tell in another order goes before.
KINDS = (
    "recruitment", "training", "arrival", "reception", "lodging", "money", "concealment", "papers", "supply", "bribery",
    "departure", "journey", "crossing", "destination", "sale", "return",
)  # fmt: skip
LEAST_KINDS = 3  # a system has at least so many kinds of stages, not all of them movements
RECEIVED = {"reception", "lodging"}
MOVEMENTS = {"arrival", "departure", "journey", "crossing", "destination", "return"}


def process_of(
    pieces: Sequence[Piece], travellers: tuple[Actor, ...], why: Sequence[str], routes: Sequence[Route], scene: Scene
) -> Process | None:
    """The process that the pieces of one group tell of, or None where they tell of no system."""
    kinds = {piece.claim.id: kind for piece in pieces if (kind := stage_kind(piece, pieces, routes, scene.atlas))}
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


def stage_kind(piece: Piece, pieces: Sequence[Piece], routes: Sequence[Route], atlas: Atlas) -> str | None:
    """The kind of stage that a piece belongs to; None for a movement that is no leg."""
    if not piece.moves:
        return piece.kind
    if piece.back:
        return "return"
    legs = [leg for route in routes for leg in route.legs]
    leg = next((leg for leg in legs if _tells(leg.tellings, piece)), None)
    return _leg_kind(piece, leg, pieces, legs, atlas) if leg else None


def _leg_kind(piece: Piece, leg: Leg, pieces: Sequence[Piece], legs: Sequence[Leg], atlas: Atlas) -> str:
    words, stops = lexicon(piece.language), (*leg.origin, *leg.via, *leg.destination)
    if _over_border(leg, piece.language):
        return "crossing"
    if leg.origin and piece.verb in words["leaving"]:
        return "departure"
    if all(vague(stop.text, piece.language) for stop in stops):
        return "journey"
    if _received_next(piece, leg, pieces, atlas) or _received_there(piece, leg, pieces, atlas):
        return "arrival"
    if (
        leg.destination
        and leg.step == max((one.step for one in legs if one.destination and not one.back), default=0) > 1
    ):
        return "destination"
    under_way = any(one.step < leg.step and _over_border(one, piece.language) for one in legs)
    return "arrival" if piece.verb in words["arriving"] and not under_way else "journey"


def _over_border(leg: Leg, language: str | None) -> bool:
    stops = (*leg.origin, *leg.via, *leg.destination)
    return any(has_word(stop.text, lexicon(language)["border"], language) for stop in stops)


def _received_next(piece: Piece, leg: Leg, pieces: Sequence[Piece], atlas: Atlas) -> bool:
    """Whether the next that is told of the group, in the same document, is that it is met or lodged, nowhere else."""
    after = [one for one in pieces if one.at > piece.at and one.at[0] == piece.at[0]]
    happens = piece.claim.status.reality in HAPPENING
    if not (happens and leg.destination and after and after[0].kind in RECEIVED):
        return False
    there = [stop for one in after[0].places for stop in atlas.inside(one, piece.at[0])]
    return not any(stop in leg.via or stop in leg.origin or atlas.far(stop, leg.destination[-1]) for stop in there)


def _tells(tellings: Sequence[Telling], piece: Piece) -> bool:
    return any(one.claim == piece.claim.id for one in tellings)


def _received_there(piece: Piece, leg: Leg, pieces: Sequence[Piece], atlas: Atlas) -> bool:
    """Whether a leg leads to where the group is met or lodged, or to the country of that place."""
    ends = {atlas.key(stop, piece.at[0]) for stop in leg.destination}
    for other in (other for other in pieces if other.kind in RECEIVED):
        for stop in (stop for one in other.places for stop in atlas.inside(one, other.at[0])):
            if atlas.key(stop, other.at[0]) in ends or any(atlas.holds(end, stop) for end in leg.destination):
                return True
    return False


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
        actors=actors([one for piece in pieces for one in piece.actors]),
        places=tuple(dict.fromkeys(places)),
        things=unique_texts(one for piece in pieces for one in (*piece.things, *piece.means, *piece.papers)),
        status=common_status([piece.claim for piece in pieces]),
        tellings=tuple(telling(piece.claim) for piece in pieces),
    )
