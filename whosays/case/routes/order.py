"""What comes before what: many small preferences → one order.

Ranked pairs (Tideman 1987): preferences are taken in from the strongest to the weakest, and one that would close a
circle with those already taken is left out; the order is the one that they leave, ties in the order given.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)

# How much it counts that one thing is told before another.
LINKED = 8.0  # a claim says so, or one leg begins where the other ends
TOLD = 1.0  # in sentences of one paragraph
SENTENCE = 0.25  # in one sentence: "were met when they landed" is told backwards
USUAL = 0.5  # how journeys mostly go
HOME = 4.0  # a way back comes after the way out
NEXT = 2.0  # a border is crossed before the place is reached that is told next


class Weights(dict[tuple[T, T], float], Generic[T]):
    """How much speaks for one thing coming before another, by `(earlier, later)`."""

    def add(self, earlier: T, later: T, by: float) -> None:
        """One more reason."""
        if earlier != later:
            self[earlier, later] = self.get((earlier, later), 0.0) + by

    def at_least(self, earlier: T, later: T, weight: float) -> None:
        """A reason that counts once, however often it is found."""
        if earlier != later:
            self[earlier, later] = max(self.get((earlier, later), 0.0), weight)


def ranked(items: Sequence[T], preferences: Mapping[tuple[T, T], float]) -> list[T]:
    """The items in the order that the preferences `(earlier, later) → weight` ask for."""
    place = {item: k for k, item in enumerate(items)}
    net = {(a, b): preferences[a, b] - preferences.get((b, a), 0.0) for a, b in preferences}
    wins = [(a, b) for (a, b), weight in net.items() if weight > 0]
    after: dict[T, set[T]] = defaultdict(set)
    for a, b in sorted(wins, key=lambda pair: (-net[pair], place[pair[0]], place[pair[1]])):
        if not _reaches(after, b, a):
            after[a].add(b)
    return _laid_out(items, after)


def _reaches(after: Mapping[T, set[T]], start: T, goal: T) -> bool:
    open_, seen = [start], {start}
    while open_:
        item = open_.pop()
        if item == goal:
            return True
        new = after.get(item, set()) - seen
        seen |= new
        open_ += new
    return False


def _laid_out(items: Sequence[T], after: Mapping[T, set[T]]) -> list[T]:
    """Kahn's order: always the first item, in the order given, that waits for nothing."""
    left, out = list(items), []
    while left:
        waiting = {b for a in left for b in after.get(a, ())}
        item = next(one for one in left if one not in waiting)
        left.remove(item)
        out.append(item)
    return out
