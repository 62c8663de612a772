"""Each group's pieces: those that name it, and those that can only be about it, with the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from whosays.case.routes.descriptions import described
from whosays.case.routes.groups import Groups, Key, key_of, keys_of
from whosays.case.routes.pieces import Piece
from whosays.case.routes.scene import Scene
from whosays.model import Argument

Beside = Sequence[tuple[Key, Piece]]


@dataclass(slots=True)
class Party:
    """The pieces about one group, and why those that do not name it are among them."""

    pieces: list[Piece] = field(default_factory=list)
    why: list[str] = field(default_factory=list)


def parties(pieces: Iterable[Piece], groups: Groups, scene: Scene) -> dict[Key, Party]:
    """Group → its pieces, for pieces in order of telling."""
    found: dict[Key, Party] = defaultdict(Party)
    sentences: dict[tuple[str, int, int], list[tuple[Key, Piece]]] = defaultdict(list)
    left: list[tuple[Piece, Beside]] = []
    last: dict[tuple[str, int], Beside] = {}
    for piece in pieces:
        roots = [*dict.fromkeys(groups.root(key) for key in keys_of(piece))]
        for root in roots:
            found[root].pieces.append(piece)
            sentences[piece.sentence].append((root, piece))
        if roots:
            last[scene.paragraph(piece)] = sentences[piece.sentence]
        else:
            left.append((piece, last.get(scene.paragraph(piece), ())))
    for piece, before in left:
        for root, why in _about(piece, sentences[piece.sentence], before, found):
            found[root].pieces.append(piece)
            found[root].why.append(why)
    return found


def _about(piece: Piece, beside: Beside, before: Beside, found: Mapping[Key, Party]) -> Iterator[tuple[Key, str]]:
    """The groups that a piece without a party is about, with the reason."""
    words = f"“{piece.claim.predicate.text}”"
    if piece.moves or (piece.language == "tr" and not piece.actors):
        yield from _dropped(piece, words, beside, before)
        return
    doers = {key_of(one, piece.at[0]) for one in piece.actors}
    same_doer = {root for root, other in beside if doers & {key_of(one, other.at[0]) for one in other.actors}}
    if len(same_doer) == 1:
        yield same_doer.pop(), f"{words} is told in one sentence of the same doer"
        return
    for root in sorted(found):
        if shared := _same_papers(piece, found[root].pieces):
            yield root, f"{words}: “{shared}” are the papers that the group uses"


def _dropped(piece: Piece, words: str, beside: Beside, before: Beside) -> Iterator[tuple[Key, str]]:
    """A clause without a subject goes on with the one group of its sentence, in Turkish of the sentence before too."""
    told = {root for root, _ in beside}
    if len(told) == 1:
        yield told.pop(), f"{words} names nobody who goes and stands in one sentence with the group"
    earlier = {root for root, _ in before}
    if not beside and piece.language == "tr" and len(earlier) == 1:
        yield earlier.pop(), f"{words} names nobody who goes and follows a sentence about the group"


def _same_papers(piece: Piece, others: Iterable[Piece]) -> str | None:
    """The papers of a piece that the group uses or gets, in the same document."""
    if piece.kind != "papers":
        return None
    used = {
        mark
        for other in others
        if other.at[0] == piece.at[0] and (other.papers or other.kind == "papers")
        for one in (*other.papers, *other.things)
        for mark in _marks(one, piece.language)
    }
    return next((one.text for one in piece.things if _marks(one, piece.language) & used), None)


def _marks(one: Argument, language: str | None) -> frozenset[str]:
    """What papers are compared by: their entity, and a description with at least one narrowing word."""
    parts = described(one.text, language)
    narrow = {f"{parts.head} {' '.join(sorted(parts.narrowing))}"} if parts and parts.narrowing else set()
    return frozenset(narrow | ({one.entity} if one.entity else set()))
