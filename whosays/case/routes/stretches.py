"""Pieces that move → stretches: a piece with its stops, and what it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas, there
from whosays.case.routes.scene import Scene
from whosays.case.routes.telling import reality
from whosays.model import Argument, Stop

StepKey = tuple[bool, str, tuple[str, ...]]  # way back? · by which end it is known · keys of the places there


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece with its stops; `before` is the stretch told just before it in the same sentence, if it goes on there."""

    piece: Piece
    origin: tuple[Stop, ...]
    via: tuple[Stop, ...]
    destination: tuple[Stop, ...]
    step: StepKey
    before: Piece | None = None

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All stops, in the order of going."""
        return (*self.origin, *self.via, *self.destination)


def stretches(pieces: Iterable[Piece], atlas: Atlas) -> list[Stretch]:
    """The stretches of one group, in order of telling; what names no place is none."""
    out: list[Stretch] = []
    for piece in (piece for piece in pieces if piece.moves):
        last = out[-1] if out and out[-1].piece.at[0] == piece.at[0] else None
        made = _stretch(piece, last, atlas)
        if made.stops:
            out.append(made)
    return out


def _stretch(piece: Piece, last: Stretch | None, atlas: Atlas) -> Stretch:
    def stops(arguments: Sequence[Argument]) -> tuple[Stop, ...]:
        far = [one for one in arguments if not there(one, piece.language)]
        return atlas.stops(far, piece.at[0], piece.language)

    origin = stops(piece.origin)
    if last and last.destination and any(there(one, piece.language) for one in piece.origin):
        origin = (last.destination[-1], *origin)
    via, destination = stops(piece.via), stops(piece.destination)
    before = last.piece if last and not origin and _goes_on(last, piece) else None
    return Stretch(piece, origin, via, destination, _step(piece, origin, via, destination, atlas), before)


def _goes_on(last: Stretch, piece: Piece) -> bool:
    """Whether a movement begins where the one before it in the sentence ended: "reached Sofia and went on to Niš"."""
    same = last.piece.sentence == piece.sentence and reality(last.piece.claim) == reality(piece.claim)
    return same and bool(last.destination)


def _step(
    piece: Piece, origin: Sequence[Stop], via: Sequence[Stop], destination: Sequence[Stop], atlas: Atlas
) -> StepKey:
    for name, stops in (("to", destination), ("through", via), ("from", origin)):
        if stops:
            return piece.back, name, tuple(sorted(atlas.key(stop, piece.at[0]) for stop in stops))
    return piece.back, "", ()


def connected(found: Sequence[Stretch], scene: Scene) -> Iterator[list[Stretch]]:
    """Stretches that hang together: they share a place, or are told in one paragraph."""
    left = list(found)
    while left:
        part, rest = [left[0]], left[1:]
        grown = True
        while grown:
            near = [one for one in rest if any(_near(one, other, scene) for other in part)]
            rest = [one for one in rest if one not in near]
            part += near
            grown = bool(near)
        yield [one for one in found if one in part]
        left = rest


def _near(a: Stretch, b: Stretch, scene: Scene) -> bool:
    if _years_apart(a.piece, b.piece):
        return False
    atlas = scene.atlas
    if scene.paragraph(a.piece) == scene.paragraph(b.piece):
        return True
    first = {atlas.key(stop, a.piece.at[0]) for stop in a.stops}
    second = {atlas.key(stop, b.piece.at[0]) for stop in b.stops}
    if first & second:
        return True
    pairs = [(x, y) for x in a.stops for y in b.stops]
    return any(atlas.holds(x, y) or atlas.holds(y, x) for x, y in pairs)


def _years_apart(a: Piece, b: Piece) -> bool:
    """Whether two movements are dated to years that do not touch: two journeys, not two accounts of one."""
    one, other = a.claim.when, b.claim.when
    if one is None or other is None or not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest[:4] < other.earliest[:4] or other.latest[:4] < one.earliest[:4]
