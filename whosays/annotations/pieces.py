"""Atoms → ids of the encoder's vocabulary, with a memory of atoms seen."""

from __future__ import annotations

import json
from pathlib import Path

from tokenizers.models import Unigram

from whosays.annotations.atoms import clean

START, PAD, END, UNKNOWN = 0, 1, 2, 3
MOST = 12  # pieces of one atom; what is beyond says little
REMEMBERED = 200_000  # atoms; bounds the memory on huge inputs


class Pieces:
    """The unigram vocabulary (XLM-R's, cut to the languages we read), applied atom by atom.

    An atom after white space carries the word-boundary sign U+2581, one glued to its neighbour does not.
    """

    def __init__(self, vocabulary: list[tuple[str, float]]) -> None:
        self._model = Unigram(vocabulary, unk_id=UNKNOWN, byte_fallback=False)
        self._seen: dict[str, list[int]] = {}

    @classmethod
    def load(cls, path: Path) -> Pieces:
        """Read `{"pieces": [...], "scores": [...]}`."""
        data = json.loads(path.read_text(encoding="utf-8"))
        return cls(list(zip(data["pieces"], data["scores"], strict=True)))

    def ids(self, atom: str, spaced: bool) -> list[int]:
        """The pieces of one atom, at least one, at most `MOST`."""
        key = "▁" + atom if spaced else atom
        found = self._seen.get(key)
        if found is None:
            found = self._split(atom, spaced)
            if len(self._seen) < REMEMBERED:
                self._seen[key] = found
        return found

    def _split(self, atom: str, spaced: bool) -> list[int]:
        shown = clean(atom)
        tokens = self._model.tokenize(("▁" if spaced else "") + shown) if shown else []
        return [token.id for token in tokens[:MOST]] or [UNKNOWN]
