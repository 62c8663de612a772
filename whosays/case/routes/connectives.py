"""Which of two pieces of one sentence comes first, where a word says so: "before leaving Varna, they hide …".

A clause that opens its sentence is set against what comes next, any other against what was told just before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from whosays.case.routes.lexicon import lexicon, words_of
from whosays.case.routes.pieces import Piece

NEAR = 3  # words between the connective and the verb: "after they had reached"


def stated(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    """Pairs of claims, the earlier first, of pieces in order of telling."""
    for _, group in groupby(pieces, key=lambda piece: piece.sentence):
        told = list(group)
        for k, piece in enumerate(told):
            said = _connective(piece)
            other = _other(told, k)
            if said and other and not _connective(other):  # "when crossing … and after entering": both hang elsewhere
                pair = other.claim.id, piece.claim.id
                yield pair if said == "later_than" else (pair[1], pair[0])


def _connective(piece: Piece) -> str | None:
    """What a clause is to the other: “later_than” behind “before”. In Turkish the word stands behind the verb."""
    words, quote = lexicon(piece.language), piece.claim.evidence.quote
    start = piece.claim.predicate.start - piece.claim.evidence.start
    end = piece.claim.predicate.end - piece.claim.evidence.start
    beside = words_of(quote[end:])[:1] if piece.language == "tr" else words_of(quote[: max(0, start)])[-NEAR:]
    return next((name for name in ("later_than", "earlier_than") if set(beside) & words[name]), None)


def _other(told: Sequence[Piece], k: int) -> Piece | None:
    """The piece that a clause is set against."""
    quote = told[k].claim.evidence.quote
    start = told[k].claim.predicate.start - told[k].claim.evidence.start
    opens = k == 0 and len(words_of(quote[: max(0, start)])) <= NEAR
    if told[k].language == "tr" or opens:
        return told[k + 1] if k + 1 < len(told) else None
    return told[k - 1] if k else None
