"""The two graphs of the attribution head, run by onnxruntime.

cues:  first, last (B × N × D, states of the words of windows of one length), features (B × N × 3)
       → words (B × N × W), tags (B × N × 3, log-probabilities of outside, begins, goes on)
roles: words (C × N × W, of each cue's window), pairs (C × N × 3) → roles (C × N × 3, of outside, source, content)
"""

from __future__ import annotations

from pathlib import Path

from whosays.annotations.network import Floats, Ints, session

GRAPHS = ("cues", "roles")


class Head:
    """The sessions of one process; `threads` cores for each operator."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._sessions = {name: session(folder / f"{name}.onnx", threads) for name in GRAPHS}

    def cues(self, first: Floats, last: Floats, features: Ints) -> tuple[Floats, Floats]:
        """The words of windows of one length as the head sees them, and the scores of their tags as cues."""
        words, tags = self._sessions["cues"].run(None, {"first": first, "last": last, "features": features})
        return words, tags

    def roles(self, words: Floats, pairs: Ints) -> Floats:
        """The scores of the roles that the words of a window have beside each cue."""
        roles: Floats = self._sessions["roles"].run(None, {"words": words, "pairs": pairs})[0]
        return roles
