"""What speaks for and against two entities being one: each sign has points and says why; the score is their sum."""

from __future__ import annotations

from dataclasses import dataclass

NAME = 70  # points of two names that are the same; what a pair shares beside its names adds the rest


@dataclass(frozen=True, slots=True)
class Sign:
    """One reason: what kind, how many points (below 0 it speaks against), and why in words."""

    kind: str
    points: int
    why: str


def score(signs: tuple[Sign, ...]) -> int:
    """The sum that the reader sees."""
    return sum(sign.points for sign in signs)
