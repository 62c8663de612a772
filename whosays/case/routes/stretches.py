"""Pieces that move → stretches: a piece with its stops, and what it leads to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from whosays.case.routes.lexicon import has_word, lexicon
from whosays.case.routes.pieces import Piece
from whosays.case.routes.places import Atlas, there
from whosays.case.routes.telling import reality
from whosays.case.routes.values import Stop
from whosays.model import Argument

StepKey = tuple[bool, str, tuple[str, ...]]  # way back? · by which end it is known · keys of the places there


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece with its stops; `before` is the stretch told just before it in the same sentence, if it goes on there."""

    piece: Piece
    origin: tuple[Stop, ...]
    via: tuple[Stop, ...]
    destination: tuple[Stop, ...]
    step: StepKey
    ends: frozenset[str]  # keys of the places that it leads to
    begins: frozenset[str]  # and of those that it comes from
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
        return atlas.stops(arguments, piece.at[0], piece.language)

    origin = stops(piece.origin)
    if last and last.destination and any(there(one, piece.language) for one in piece.origin):
        origin = (last.destination[-1], *origin)
    via = tuple(stop for stop in stops(piece.via) if _place(stop, piece.language))
    destination = stops(piece.destination)
    before = last.piece if last and not origin and _goes_on(last, piece) else None
    keys = {stop: atlas.key(stop, piece.at[0]) for stop in (*origin, *via, *destination)}
    ends, begins = frozenset(keys[stop] for stop in destination), frozenset(keys[stop] for stop in origin)
    step = _step(piece.back, *([keys[stop] for stop in stops] for stops in (destination, via, origin)))
    return Stretch(piece, origin, via, destination, step, ends, begins, before)


def _place(stop: Stop, language: str | None) -> bool:
    """Whether what was passed is a place: "through Sofia", "over the border", but not "through their raids"."""
    words = lexicon(language)
    named = any(word[:1].isupper() for word in stop.text.split())
    return bool(stop.entity) or named or has_word(stop.text, words["border"] | words["vague"], language)


def _goes_on(last: Stretch, piece: Piece) -> bool:
    """Whether a movement begins where the one before it in the sentence ended: "reached Sofia and went on to Niš"."""
    same = last.piece.sentence == piece.sentence and reality(last.piece.claim) == reality(piece.claim)
    return same and bool(last.destination)


def _step(back: bool, destination: Sequence[str], via: Sequence[str], origin: Sequence[str]) -> StepKey:
    """What a stretch leads to: its end, or all that is known of it."""
    for name, keys in (("to", destination), ("through", via), ("from", origin)):
        if keys:
            return back, name, tuple(sorted(keys))
    return back, "", ()
