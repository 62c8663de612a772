"""Where the nodes of the graph stand and which are pinned: drawn by a person, kept in the case's folder.

They stand in `graph.json` beside the database, not in it: moving a node changes nothing that the case says.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from threading import Lock

from whosays.store.originals import write

MOST = 20_000  # nodes whose places are kept: those that were moved last
FILE = "graph.json"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an entity stands in the graph, in units of its layout; whoever is pinned stays there."""

    id: str
    x: float
    y: float
    pinned: bool = False


class Arrangement:
    """The spots of one case; several requests may ask at once."""

    def __init__(self) -> None:
        self.lock = Lock()

    def spots(self, folder: Path) -> list[Spot]:
        """All that is kept; nothing where there is no file, or one that somebody broke."""
        try:
            found = json.loads((folder / FILE).read_text(encoding="utf-8"))
            return [Spot(**row) for row in found]
        except (FileNotFoundError, json.JSONDecodeError, TypeError):
            return []

    def keep(self, folder: Path, moved: Iterable[Spot]) -> None:
        """Put these spots in the place of what was kept of the same entities. Raises OSError."""
        with self.lock:
            spots = {one.id: one for one in self.spots(folder)}
            for one in moved:
                spots.pop(one.id, None)
                spots[one.id] = one
            rows = [asdict(one) for one in list(spots.values())[-MOST:]]
            data = json.dumps(rows, separators=(",", ":")).encode()
            write(folder / f".{FILE}", folder / FILE, data)
