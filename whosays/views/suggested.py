"""Who else an entity may be, for its page: suggestions of the whole case, found in the background and kept."""

from __future__ import annotations

from collections.abc import Sequence

from whosays.case.suggesting.suggest import Suggestion
from whosays.store import Store
from whosays.views.elsewhere import Work
from whosays.views.entity_page import Suggested, SuggestedPair


class Suggesting:
    """Entity id → who else it may be. Pairs that were judged meanwhile are left out; new documents start it anew."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.work: Work[list[Suggestion]] = Work("doubles", [], frozenset({"read"}))

    def __call__(self, entity: str) -> Sequence[Suggested]:
        found = self.work.of(self.store).value
        others = {other_than(entity, pair): pair for pair in found if entity in (pair.first, pair.second)}
        if not others:
            return ()
        judged, known = self.store.judged_pairs(), self.store.named(others)
        return [
            Suggested(other, known[other].name, known[other].schema, why(pair))
            for other, pair in others.items()
            if other in known and frozenset((entity, other)) not in judged
        ]

    def pairs(self) -> Sequence[SuggestedPair]:
        """All pairs of the case that nobody has judged, the likeliest first."""
        found = self.work.of(self.store).value
        judged = self.store.judged_pairs()
        names = self.store.names_of(id_ for pair in found for id_ in (pair.first, pair.second))
        waiting = [
            pair
            for pair in found
            if names.keys() >= {pair.first, pair.second} and frozenset((pair.first, pair.second)) not in judged
        ]
        return [
            SuggestedPair(pair.first, pair.second, why(pair))
            for pair in sorted(waiting, key=lambda pair: (-pair.score, pair.first, pair.second))
        ]


def other_than(entity: str, pair: Suggestion) -> str:
    """The other side of a pair."""
    return pair.second if pair.first == entity else pair.first


def why(pair: Suggestion) -> str:
    """The reasons on one line, with the points that add up."""
    return f"{pair.score} points: " + "; ".join(f"{sign.why} ({sign.points:+})" for sign in pair.signs)
