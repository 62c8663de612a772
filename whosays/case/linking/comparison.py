"""Two tellings side by side: what they share, what differs, and features that can be weighed."""

from __future__ import annotations

from dataclasses import dataclass, field

from whosays.case.linking.telling import Telling


@dataclass(frozen=True, slots=True)
class Difference:
    """A slot in which two tellings differ, and what each says."""

    slot: str
    values: tuple[str, str]


@dataclass(slots=True)
class Comparison:
    """Two tellings side by side."""

    one: Telling
    other: Telling
    features: dict[str, float] = field(default_factory=dict)
    shared: list[str] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)

    def has(self, *names: str) -> bool:
        """Whether any of these features is there; asked many times of every pair, and any() takes twice as long."""
        for name in names:  # noqa: SIM110
            if self.features.get(name):
                return True
        return False

    def value(self, name: str) -> float:
        """How much of a feature there is."""
        return self.features.get(name, 0.0)
