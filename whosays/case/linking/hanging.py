"""Which claims hang together: by chains of pairs that speak for one happening. Only these may stand in one group.

In a large case such chains run everywhere. What hangs together by more than LIMIT claims is therefore parted where its
pairs are weakest: only pairs of a higher level count, then of the next, until the pieces are small enough; at last
those of documents of one day. A piece depends on its claims and their pairs alone, and is found from any of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field

LIMIT = 100  # claims of one piece
LEVELS = (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0)  # log-odds above which a pair is of a level, counted from 1
TOP = len(LEVELS) + 1  # the level of a pair of the last that was also published on one day

Rows = Iterable[tuple[int, int, int]]  # claim, another, the level of the pair
Fetch = Callable[[Collection[int]], Rows]  # claims → all pairs of each


def level_of(log_odds: float, one_day: bool) -> int:
    """The level of a pair; 0 where it does not speak for one happening."""
    level = bisect_left(LEVELS, log_odds)
    return TOP if one_day and level == len(LEVELS) else level


@dataclass(slots=True)
class Hanging:
    """Pairs of claims as far as somebody asked; `large`: at each level, claims known to be in a piece too large."""

    fetch: Fetch
    pairs: dict[int, dict[int, int]] = field(default_factory=dict)
    large: dict[int, set[int]] = field(default_factory=dict)

    def look_up(self, claims: Iterable[int]) -> None:
        """Make the pairs of claims known."""
        missing = [claim for claim in claims if claim not in self.pairs]
        self.pairs.update((claim, {}) for claim in missing)
        if missing:
            for claim, other, level in self.fetch(missing):
                self.pairs[claim][other] = level

    def know(self, rows: Rows) -> None:
        """Add pairs that were found just now, each both ways round, to those of claims that are known."""
        for claim, other, level in rows:
            self.pairs[claim][other] = level

    def piece(self, claim: int) -> set[int]:
        """The claims that hang together with this one, and itself."""
        for level in range(1, TOP):
            found = self.reached(claim, level, LIMIT)
            if found is not None:
                return found
        return self.reached(claim, TOP, None) or {claim}

    def reached(self, claim: int, level: int, most: int | None) -> set[int] | None:
        """All claims in reach by pairs of a level; None where they are more than so many."""
        large = self.large.setdefault(level, set())
        found = edge = {claim}
        while edge and large.isdisjoint(edge) and (most is None or len(found) <= most):
            self.look_up(edge)
            edge = {other for one in edge for other, its in self.pairs[one].items() if its >= level} - found
            found = found | edge
        if not edge:
            return found
        large |= found
        return None

    def pieces(self, claims: Iterable[int]) -> Iterator[set[int]]:
        """The pieces of two and more in which these claims are, each once."""
        seen: set[int] = set()
        known = list(claims)
        self.look_up(known)
        for claim in known:
            if claim not in seen and self.pairs[claim]:
                piece = self.piece(claim)
                seen |= piece
                if len(piece) > 1:
                    yield piece


def both_ways(pairs: Rows) -> Iterator[tuple[int, int, int]]:
    """Pairs and the same the other way round."""
    for one, other, level in pairs:
        yield one, other, level
        yield other, one, level
