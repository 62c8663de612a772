"""What the gazetteer is made of: places, and the names that lead to them."""

from __future__ import annotations

from dataclasses import dataclass, field

NAME, ALTERNATE, ABBREVIATION, DEMONYM = 0, 1, 2, 3
Extent = tuple[float, float, float, float]  # west, south, east, north; degrees


@dataclass(slots=True)
class Row:
    """One place. `id` is that of GeoNames, or a negative number of ours; `source` is None for GeoNames."""

    id: int
    name: str
    feature: str
    country: str | None
    lat: float | None = None
    lon: float | None = None
    first: int | None = None
    second: int | None = None
    population: int = 0
    extent: Extent | None = None
    source: str | None = None
    names: dict[str, int] = field(default_factory=dict)

    def call(self, name: str, kind: int) -> None:
        """Add a name, unless a better kind of it is there."""
        self.names[name] = min(kind, self.names.get(name, kind))
