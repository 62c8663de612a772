"""Which kind of stage a piece belongs to: of a claim by its type, of a movement by where it leads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from whosays.case.routes.lexicon import has_word, lexicon
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas, vague
from whosays.case.routes.telling import HAPPENING
from whosays.case.routes.values import Leg, Route, Stop

RECEIVED = {"reception", "lodging"}


@dataclass(frozen=True, slots=True)
class Journey:
    """What the kinds of one group's movements depend on."""

    legs: Mapping[str, Leg]  # by claim
    last: int  # the last step of the way out that leads to a place
    border: int | None  # the first step over a border
    next: Mapping[str, Piece]  # what is told after a piece of the group, in the same document
    received: tuple[tuple[str, Stop], ...]  # where the group is met or lodged, each with its document
    atlas: Atlas


def stage_kinds(pieces: Sequence[Piece], routes: Sequence[Route], atlas: Atlas) -> dict[str, str]:
    """Claim → kind of stage, for the pieces of one group in order of telling; a movement that is no leg has none."""
    journey = _journey(pieces, routes, atlas)
    return {piece.claim.id: kind for piece in pieces if (kind := _kind(piece, journey))}


def _journey(pieces: Sequence[Piece], routes: Sequence[Route], atlas: Atlas) -> Journey:
    legs = [leg for route in routes for leg in route.legs]
    languages = {piece.claim.id: piece.language for piece in pieces}
    received = tuple(
        (piece.at[0], stop) for piece in pieces if piece.kind in RECEIVED for stop in _inside(piece, atlas)
    )
    return Journey(
        legs={one.claim: leg for leg in legs for one in leg.tellings},
        last=max((leg.step for leg in legs if leg.destination and not leg.back), default=0),
        border=min((leg.step for leg in legs if _over_border(leg, languages[leg.tellings[0].claim])), default=None),
        next={a.claim.id: b for a, b in pairwise(pieces) if a.at[0] == b.at[0]},
        received=received,
        atlas=atlas,
    )


def _inside(piece: Piece, atlas: Atlas) -> Iterator[Stop]:
    """The named places in which a piece takes place."""
    return (stop for one in piece.places for stop in atlas.inside(one, piece.at[0]))


def _kind(piece: Piece, journey: Journey) -> str | None:
    if not piece.moves:
        return piece.kind
    if piece.back:
        return "return"
    leg = journey.legs.get(piece.claim.id)
    return _leg_kind(piece, leg, journey) if leg else None


def _leg_kind(piece: Piece, leg: Leg, journey: Journey) -> str:
    words = lexicon(piece.language)
    if _over_border(leg, piece.language):
        return "crossing"
    if leg.origin and piece.verb in words["leaving"]:
        return "departure"
    if all(vague(stop.text, piece.language) for stop in _stops(leg)):
        return "journey"
    if _received_next(piece, leg, journey) or _received_there(piece, leg, journey):
        return "arrival"
    if leg.destination and leg.step == journey.last > 1:
        return "destination"
    under_way = journey.border is not None and journey.border < leg.step
    return "arrival" if piece.verb in words["arriving"] and not under_way else "journey"


def _stops(leg: Leg) -> tuple[Stop, ...]:
    return (*leg.origin, *leg.via, *leg.destination)


def _over_border(leg: Leg, language: str | None) -> bool:
    return any(has_word(stop.text, lexicon(language)["border"], language) for stop in _stops(leg))


def _received_next(piece: Piece, leg: Leg, journey: Journey) -> bool:
    """Whether the next that is told of the group, in the same document, is that it is met or lodged, nowhere else."""
    after = journey.next.get(piece.claim.id)
    happens = piece.claim.status.reality in HAPPENING
    if after is None or after.kind not in RECEIVED or not (happens and leg.destination):
        return False
    before, end = (*leg.origin, *leg.via), leg.destination[-1]
    return not any(stop in before or journey.atlas.far(stop, end) for stop in _inside(after, journey.atlas))


def _received_there(piece: Piece, leg: Leg, journey: Journey) -> bool:
    """Whether a leg leads to where the group is met or lodged, or to the country of that place."""
    atlas = journey.atlas
    ends = {atlas.key(stop, piece.at[0]) for stop in leg.destination}
    return any(
        atlas.key(stop, document) in ends or any(atlas.holds(end, stop) for end in leg.destination)
        for document, stop in journey.received
    )
