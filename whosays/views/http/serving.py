"""What an application serves, and what it may do besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Protocol

from whosays.store import Store
from whosays.views.arrangement import Arrangement
from whosays.views.entity_page import Suggested, SuggestedPair
from whosays.views.http.files import Adder, Adding
from whosays.views.http.standing import Kept

STATIC = Path(__file__).parent / "static"


class Suggest(Protocol):
    """Who else an entity (its id) may be; all pairs that wait for a reviewer, the likeliest first."""

    def __call__(self, entity: str) -> Sequence[Suggested]: ...
    def pairs(self) -> Sequence[SuggestedPair]: ...


class Nobody:
    """No suggestions."""

    def __call__(self, entity: str) -> Sequence[Suggested]:  # noqa: ARG002
        return ()

    def pairs(self) -> Sequence[SuggestedPair]:
        return ()


@dataclass(frozen=True, slots=True)
class Serving:
    """One case on one port. `hosts` are the values of the Host header that mean this server; `who` judges.

    `relink` draws the links anew that a judgement has touched; it may go on after it has returned.
    One picture is `drawn` at a time: tens of thousands of claims are in memory meanwhile, and two would take as long.
    """

    store: Store
    token: str
    hosts: frozenset[str]
    who: str = "reviewer"
    add: Adder | None = None
    relink: Callable[[], None] = lambda: None
    static: Path = STATIC
    suggestions: Suggest = field(default_factory=Nobody)
    adding: Adding = field(default_factory=Adding)
    kept: Kept = field(default_factory=Kept)
    drawn: Lock = field(default_factory=Lock)
    arrangement: Arrangement = field(default_factory=Arrangement)
