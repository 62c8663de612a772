"""A claim type, its triggers and what may fill a slot, as frozen values."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["verb", "noun", "agent", "adjective"]


@dataclass(frozen=True, slots=True)
class Filter:
    """Words by lemma, or mentions by label: a class such as `weapon`, spelled out. `anything` admits every filler.

    `lemmas` are looked for in a filler's head noun, `qualifiers` also in the compounds and adjectives on it: a "bomb
    threat" is no weapon, but a "forged travel document" is forged.
    """

    lemmas: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    anything: bool = False

    def admits(self, lemmas: Collection[str], label: str | None = None, qualifying: Collection[str] = ()) -> bool:
        """Whether it holds a filler's head lemma (or one of them), its mention label, or a word that qualifies it."""
        if self.anything or label in self.labels or not self.lemmas.isdisjoint(lemmas):
            return True
        return not self.qualifiers.isdisjoint(qualifying)


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of a frame that a role reads. `only` and `never` narrow it: `compound=weapon`, `compound!weapon`.

    With `number`, not the filler but the numeral on it is meant: `obj.number` of "killed 20 people" is "20".
    With `also` (`+@through`) the slot adds its fillers to those of the slots before it.
    """

    name: str
    only: Filter | None = None
    never: Filter | None = None
    number: bool = False
    also: bool = False

    def admits(self, lemmas: Collection[str], label: str | None = None, qualifying: Collection[str] = ()) -> bool:
        """Whether this filler counts as filling the slot."""
        if self.only is not None and not self.only.admits(lemmas, label, qualifying):
            return False
        return self.never is None or not self.never.admits(lemmas, label, qualifying)


@dataclass(frozen=True, slots=True)
class Condition:
    """Some filler of one of these slots is admitted by the filter; with `if_filled`, or none of them is filled."""

    slots: tuple[Slot, ...]
    filter: Filter
    if_filled: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that state a claim type, what their slots mean, and the conditions under which they do.

    Every condition of `when` must hold, none of `unless` may; of each group in `needs` one slot must be filled. A slot
    counts as filled only by what the slot itself admits.
    """

    type: str
    language: str
    kind: Kind
    lemmas: tuple[str, ...]
    roles: tuple[tuple[str, tuple[Slot, ...]], ...]
    when: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()
    needs: tuple[tuple[Slot, ...], ...] = ()

    @property
    def conditions(self) -> int:
        """How many conditions it states: the trigger with the most that hold wins."""
        return len(self.when) + len(self.unless) + len(self.needs)


@dataclass(frozen=True, slots=True)
class ClaimType:
    """A kind of claim: its roles in order, what each means, an example a language, and its FollowTheMoney mapping."""

    name: str
    family: str
    description: str
    roles: tuple[str, ...]
    meanings: Mapping[str, str]
    examples: Mapping[str, str]
    triggers: tuple[Trigger, ...]
    followthemoney: Mapping[str, str]
