"""What an application serves, and what it may do besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from whosays.store import Store
from whosays.views.entity_page import Suggested
from whosays.views.http.files import Adder, Adding
from whosays.views.http.standing import Kept

STATIC = Path(__file__).parent / "static"


Suggest = Callable[[str], Sequence[Suggested]]  # entity id → who else it may be


def nobody(_: str) -> Sequence[Suggested]:
    """No suggestions."""
    return ()


@dataclass(frozen=True, slots=True)
class Serving:
    """One case on one port. `hosts` are the values of the Host header that mean this server; `who` judges."""

    store: Store
    token: str
    hosts: frozenset[str]
    who: str = "reviewer"
    add: Adder | None = None
    static: Path = STATIC
    suggestions: Suggest = nobody
    adding: Adding = field(default_factory=Adding)
    kept: Kept = field(default_factory=Kept)
