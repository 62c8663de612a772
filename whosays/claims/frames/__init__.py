"""Predicates with what fills their slots, read from UD trees. See `values` for the slots."""

from __future__ import annotations

from whosays.claims.frames.gerunds import gerund_frames
from whosays.claims.frames.located import located_frames
from whosays.claims.frames.nominal import nominal_frames
from whosays.claims.frames.values import Frame
from whosays.claims.frames.verbal import verbal_frames
from whosays.claims.frames.view import View

__all__ = ["Frame", "View", "frames_of"]


def frames_of(view: View) -> list[Frame]:
    """Every frame of a sentence, in the order of its predicates."""
    found = [*verbal_frames(view), *nominal_frames(view), *gerund_frames(view), *located_frames(view)]
    return sorted(found, key=lambda frame: (frame.word, frame.kind))
