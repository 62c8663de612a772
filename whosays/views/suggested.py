"""Who else an entity may be, for its page: suggestions of the whole case, found in the background and kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from threading import Lock, Thread

from whosays.case.suggesting.suggest import Suggestion, suggestions
from whosays.store import Store
from whosays.views.entity_page import Suggested, SuggestedPair

AT_ONCE = 20  # documents up to which suggestions are found while the reader waits


class Suggesting:
    """Entity id → who else it may be. Pairs that were judged meanwhile are left out; new documents start it anew."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.lock = Lock()
        self.documents = 0
        self.found: dict[str, list[Suggestion]] = {}

    def __call__(self, entity: str) -> Sequence[Suggested]:
        self.refresh()
        pairs = self.found.get(entity, [])
        if not pairs:
            return ()
        others = {other_than(entity, pair): pair for pair in pairs}
        judged, known = self.store.judged_pairs(), self.store.named(others)
        return [
            Suggested(other, known[other].name, known[other].schema, why(pair))
            for other, pair in others.items()
            if other in known and frozenset((entity, other)) not in judged
        ]

    def pairs(self) -> Sequence[SuggestedPair]:
        """All pairs of the case that nobody has judged, the likeliest first."""
        self.refresh()
        found = {(pair.first, pair.second): pair for pairs in self.found.values() for pair in pairs}
        judged, names = self.store.judged_pairs(), self.store.names_of(id_ for both in found for id_ in both)
        waiting = [
            pair
            for pair in found.values()
            if names.keys() >= {pair.first, pair.second} and frozenset((pair.first, pair.second)) not in judged
        ]
        return [
            SuggestedPair(pair.first, pair.second, why(pair))
            for pair in sorted(waiting, key=lambda pair: (-pair.score, pair.first, pair.second))
        ]

    def refresh(self) -> None:
        """Find suggestions if documents came since: at once in a small case, else in the background."""
        with self.lock:
            count = self.store.document_count()
            if count == self.documents:
                return
            self.documents = count
        if count <= AT_ONCE:
            self.find()
        else:
            Thread(target=self.find, daemon=True).start()

    def find(self) -> None:
        """All suggestions of the case, by entity."""
        found: defaultdict[str, list[Suggestion]] = defaultdict(list)
        for pair in suggestions(self.store):
            found[pair.first].append(pair)
            found[pair.second].append(pair)
        self.found = dict(found)


def other_than(entity: str, pair: Suggestion) -> str:
    """The other side of a pair."""
    return pair.second if pair.first == entity else pair.first


def why(pair: Suggestion) -> str:
    """The reasons on one line, with the points that add up."""
    return f"{pair.score} points: " + "; ".join(f"{sign.why} ({sign.points:+})" for sign in pair.signs)
