"""Cut the encoder's 250,002 pieces to those that the languages need.

Kept: the four special pieces, every piece that the training texts use, every single character of them, and then the
most frequent Latin-script pieces (by unigram score) until `--size` is reached.
"""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from tokenizers.models import Unigram

from whosays.annotations.atoms import atoms, clean

SPECIAL = 4


def latin(piece: str) -> bool:
    """Whether a piece is made of Latin letters, digits and signs alone."""
    return all(not c.isalpha() or unicodedata.name(c, "").startswith("LATIN") for c in piece.replace("▁", ""))


def used_pieces(texts: Iterable[str], vocabulary: list[tuple[str, float]]) -> Counter[int]:
    """How often each piece of the whole vocabulary occurs in the texts."""
    model = Unigram(vocabulary, unk_id=3, byte_fallback=False)
    words: Counter[str] = Counter()
    for text in texts:
        for a, b in atoms(text):
            spaced = a == 0 or text[a - 1].isspace()
            words[("▁" if spaced else "") + clean(text[a:b])] += 1
    counts: Counter[int] = Counter()
    for word, n in words.items():
        for token in model.tokenize(word) if word else []:
            counts[token.id] += n
    return counts


def cut(unigram: Path, texts: Iterable[str], size: int) -> list[int]:
    """The ids to keep, ascending; the first four are the special pieces."""
    data = json.loads(unigram.read_text(encoding="utf-8"))
    pieces, scores = data["pieces"], data["scores"]
    keep = set(range(SPECIAL)) | set(used_pieces(texts, list(zip(pieces, scores, strict=True))))
    keep |= {i for i, piece in enumerate(pieces) if len(piece.lstrip("▁")) <= 1 and latin(piece)}
    for i in sorted(range(SPECIAL, len(pieces)), key=lambda i: -scores[i]):
        if len(keep) >= size:
            break
        if latin(pieces[i]):
            keep.add(i)
    return sorted(keep)
