"""The nouns of routes and processes: views of a case, built from its claims."""

from __future__ import annotations

from dataclasses import dataclass

from whosays.model import Evidence, Status, Voice, When


@dataclass(frozen=True, slots=True)
class Stop:
    """A place on a way, as the documents call it; `entity` leads to its coordinates, where it has any."""

    text: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """Who takes part, and as what: the role is that of the claim ("host", "giver", "agent", "traveller")."""

    role: str
    text: str
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim behind a leg or a stage: who says it, as having happened or not, and in which words."""

    claim: str
    status: Status
    attribution: tuple[Voice, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Leg:
    """One stretch of a route. Nothing is filled in: an origin that no document states is empty.

    Legs of one `step` lead to one place: they are other ways, or other accounts, of the same stretch. `follows` says
    that the leg before, in the same telling, ended where this one must have begun.
    """

    id: str
    step: int
    origin: tuple[Stop, ...]
    via: tuple[Stop, ...]
    destination: tuple[Stop, ...]
    means: tuple[str, ...]
    papers: tuple[str, ...]
    carriers: tuple[Actor, ...]
    status: Status
    tellings: tuple[Telling, ...]
    when: When | None = None
    back: bool = False
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """The way of one group of travellers, or of goods. `why` gives a sentence for all that was joined."""

    id: str
    travellers: tuple[Actor, ...]
    legs: tuple[Leg, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One thing that is done in a described system, such as "lodging": by whom, where, with what."""

    id: str
    kind: str
    actors: tuple[Actor, ...]
    places: tuple[Stop, ...]
    things: tuple[str, ...]
    status: Status
    tellings: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Process:
    """How a described system works for one group: its stages in order."""

    id: str
    travellers: tuple[Actor, ...]
    stages: tuple[Stage, ...]
    why: tuple[str, ...]
