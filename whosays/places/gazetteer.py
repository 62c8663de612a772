"""The gazetteer: what places there are by a name. One SQLite file, opened in milliseconds, read where it lies.

`train/gazetteer` builds it from GeoNames data and a kept supplement.
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import as_file, files
from pathlib import Path

from whosays.places.names import fold

NAME, ALTERNATE, ABBREVIATION, DEMONYM = 0, 1, 2, 3
MOST = 60  # places of one name that are looked at, by population: there are 300 San Josés
CELL = 1.0  # degrees: places in one cell, or in cells that touch, are near each other
REMEMBERED = 20_000  # names whose places are kept in memory

Extent = tuple[float, float, float, float]

_COLUMNS = "p.id, p.name, p.lat, p.lon, p.feature, p.country, p.first, p.second, p.population, p.extent, p.source"
_BY_NAME = f"""SELECT {_COLUMNS}, n.kind FROM name n JOIN place p ON p.id = n.place WHERE n.name = ?
               ORDER BY p.population DESC, p.id LIMIT {MOST}"""  # noqa: S608 - nothing but constants
_BY_ID = f"SELECT {_COLUMNS}, 0 FROM place p WHERE p.id = ?"  # noqa: S608

_OF_KIND = f"SELECT {_COLUMNS}, 0 FROM place p WHERE p.feature = ?"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that a name may mean.

    `id` is that of GeoNames, or negative for the supplement; `feature` a GeoNames code; `first` and `second` the ids of
    the province and district that it lies in; `extent` west, south, east, north in degrees; `kind` says what the name
    is to the place (NAME, ALTERNATE, ABBREVIATION, DEMONYM); `cell` is the part of the map that it lies in, for what
    stands for a spot. Without `lat` it is known to lie nowhere on a map of today.
    """

    id: int
    name: str
    lat: float | None
    lon: float | None
    feature: str
    country: str | None
    first: int | None
    second: int | None
    population: int
    extent: Extent | None
    source: str
    kind: int
    cell: tuple[int, int] | None

    def within(self, other: Candidate) -> bool:
        """Whether it lies in the other, by the units that it belongs to, or in the extent of a region."""
        if self.id == other.id:
            return False
        if other.id in (self.first, self.second):
            return True
        if other.feature.startswith("PCL"):
            return self.country == other.country
        return other.is_region and self.inside(other.extent)

    def inside(self, extent: Extent | None) -> bool:
        """Whether its point lies in an extent."""
        if extent is None or self.lat is None or self.lon is None:
            return False
        west, south, east, north = extent
        return west <= self.lon <= east and south <= self.lat <= north

    @property
    def is_region(self) -> bool:
        """Whether it has an extent but no point that stands for it: a sea, a river, "Central Asia"."""
        return self.feature in REGIONS

    @property
    def is_unit(self) -> bool:
        """Whether it is a country or an administrative unit, or larger."""
        return self.feature.startswith(("PCL", "ADM", "CONT"))


REGIONS = frozenset({"RGN", "CONT", "SEA", "GULF", "OCN", "STM", "DSRT", "CHN", "CNL", "MTS", "LK"})


class Gazetteer:
    """Places by name and by id. Safe to share within a process; each process opens its own."""

    def __init__(self, path: Path) -> None:
        self.base = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self.called = lru_cache(maxsize=REMEMBERED)(self._called)
        self.get = lru_cache(maxsize=REMEMBERED)(self._get)

    def _called(self, name: str) -> tuple[Candidate, ...]:
        """The places of this folded name, those of most people first."""
        return tuple(self._candidates(_BY_NAME, name))

    def _get(self, number: int) -> Candidate | None:
        """The place of this id."""
        return next(self._candidates(_BY_ID, number), None)

    def country(self, iso: str) -> Candidate | None:
        """The country of an ISO 3166 code."""
        return self.countries.get(iso)

    @cached_property
    def countries(self) -> dict[str | None, Candidate]:
        """All countries by their ISO 3166 codes."""
        return {one.country: one for one in self._candidates(_OF_KIND, "PCLI")}

    def look_up(self, name: str) -> tuple[Candidate, ...]:
        """The places that are called so, as it is written in a text."""
        return self.called(fold(name))

    def _candidates(self, query: str, value: object) -> Iterator[Candidate]:
        for row in self.base.execute(query, (value,)):
            number, name, lat, lon, *rest, extent, source, kind = row
            box = _extent(extent)
            y, x = (None, None) if lat is None else (lat / 10_000, lon / 10_000)
            feature, country, first, second, population = rest
            says = source or "GeoNames"
            spot = cell(y, x) if feature not in REGIONS and not feature.startswith("PCL") else None
            yield Candidate(number, name, y, x, feature, country, first, second, population, box, says, kind, spot)

    def close(self) -> None:
        self.base.close()


def cell(lat: float | None, lon: float | None) -> tuple[int, int] | None:
    """The cell of a point: cells are about as wide as high."""
    if lat is None or lon is None:
        return None
    y = math.floor(lat / CELL)
    return y, math.floor(lon * max(0.1, math.cos(math.radians(y * CELL))) / CELL)


def _extent(text: str | None) -> Extent | None:
    """Degrees, from hundredths: "2600 3600 4480 4210"."""
    if text is None:
        return None
    west, south, east, north = (int(side) / 100 for side in text.split())
    return west, south, east, north


@lru_cache(maxsize=1)
def shipped() -> Gazetteer:
    """The gazetteer of the package, opened once a process."""
    with as_file(files("whosays.places") / "gazetteer.sqlite") as path:
        return Gazetteer(path.resolve())
