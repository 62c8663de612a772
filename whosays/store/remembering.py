"""What is kept in memory of one state of the case: the columns, masks over them, lists; and what makes it stale.

Documents and links that come make everything stale. A judgement changes a few claims, which are read again alone: a
reviewer answers every second.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection

from whosays.model import JudgedKind
from whosays.store.figures import EVERYTHING, State
from whosays.store.rows import fetched

if TYPE_CHECKING:
    from whosays.store.columns import Columns, Mask

MOST_MASKS = 64  # 100,000 claims: 100 kB each
Masks = OrderedDict[tuple[str, object], "Mask"]
Found = TypeVar("Found")

STATE = (  # each is one step down a tree, but for what was taken back and the number of links
    "SELECT (SELECT max(number) FROM claim), (SELECT max(number) FROM document), "
    "(SELECT max(number) FROM case_entity), (SELECT max(number) FROM entity), "
    "(SELECT max(rowid) FROM link), (SELECT count(*) FROM link), (SELECT times FROM linking), "
    "(SELECT max(number) FROM judgement), (SELECT group_concat(judgement) FROM undoing)"
)
JUDGED = """
SELECT j.kind, t.now, (SELECT count(edit) FROM judgement_target s JOIN judgement e ON s.judgement = e.number
                       WHERE s.now = t.now)
FROM judgement j JOIN judgement_target t ON t.judgement = j.number
WHERE j.number IN (SELECT value FROM json_each(:values))
"""


@dataclass(frozen=True, slots=True)
class Change:
    """What judgements changed: their kinds, the claims (ids) that they are about, whether one was corrected."""

    kinds: frozenset[JudgedKind]
    claims: frozenset[str]
    corrected: bool


def state_of(connection: Connection) -> State:
    """The state that a connection sees."""
    *numbers, judged, undone = connection.exec_driver_sql(STATE).one()
    taken_back = frozenset(map(int, undone.split(","))) if undone else frozenset[int]()
    return State(tuple(numbers[:4]), tuple(numbers[4:]), judged or 0, taken_back)


def change(connection: Connection, before: State, now: State) -> Change | None:
    """What judgements since a state have changed; None where more than judgements has."""
    if before.read != now.read or before.judged > now.judged or before.undone > now.undone:
        return None
    numbers = [*range(before.judged + 1, now.judged + 1), *sorted(now.undone - before.undone)]
    rows = fetched(connection, JUDGED, numbers)
    claims = [(id_, edits) for kind, id_, edits in rows if kind == "claim" and id_ is not None]
    return Change(
        frozenset(kind for kind, _, _ in rows), frozenset(id_ for id_, _ in claims), any(edits for _, edits in claims)
    )


def changed(connection: Connection, before: State, now: State) -> frozenset[str]:
    """What has changed between two states, by EVERYTHING."""
    found = change(connection, before, now)
    links = {"links"} if before.links != now.links else set[str]()
    return frozenset(links | found.kinds) if found else EVERYTHING


class Remembered:
    """What was made of the case as it was when somebody last asked."""

    def __init__(self) -> None:
        self.lock = RLock()  # of the columns: whoever asks while they are read waits
        self.listing = Lock()  # of the others, which need not wait for the columns
        self.state: State | None = None
        self.columns: Columns | None = None
        self.masks: Masks = OrderedDict()
        self.others: dict[str, tuple[object, Any]] = {}

    def kept(self, name: str, state: object, make: Callable[[], Found]) -> Found:
        """What was made of this state of the case, made now where it was not."""
        with self.listing:
            known = self.others.get(name)
        if known is None or known[0] != state:
            known = (state, make())
            with self.listing:
                self.others[name] = known
        found: Found = known[1]
        return found

    def columns_of(self, connection: Connection) -> tuple[Columns, Masks]:
        """The columns as the case is now, and the masks that hold of them."""
        from whosays.store.loading import load

        with self.lock:
            now = state_of(connection)
            if self.columns is None or self.state is None:
                self.columns, self.masks = load(connection), OrderedDict()
            elif now != self.state:
                self.columns, self.masks = self.renewed(connection, self.columns, self.state, now)
            self.state = now
            return self.columns, self.masks

    def renewed(self, connection: Connection, columns: Columns, before: State, now: State) -> tuple[Columns, Masks]:
        """The columns and masks after something was written."""
        from whosays.store.loading import load
        from whosays.store.patching import patched

        found = change(connection, before, now)
        if found is None or "entity-pair" in found.kinds:
            return load(connection), OrderedDict()
        stale = {"review"} if found.claims else set[str]()
        if before.links != now.links or "link" in found.kinds:
            stale.add("link")
        masks = {key: mask for key, mask in self.masks.items() if key[0] not in stale}
        kept = OrderedDict[tuple[str, object], "Mask"]() if found.corrected else OrderedDict(masks)
        return (patched(connection, columns, found.claims) if found.claims else columns), kept

    def keep_mask(self, masks: Masks, key: tuple[str, object], mask: Mask) -> None:
        """Keep a mask as long as there is room."""
        with self.lock:
            masks[key] = mask
            while len(masks) > MOST_MASKS:
                masks.popitem(last=False)
