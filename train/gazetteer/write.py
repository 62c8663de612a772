"""Places → one SQLite file, small and quick to open."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from train.gazetteer.rows import Row
from whosays.places.names import fold

# Coordinates are whole ten-thousandths of a degree (11 m). `extent` is "west south east north" in hundredths.
SCHEMA = """
CREATE TABLE place (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, lat INTEGER, lon INTEGER, feature TEXT NOT NULL, country TEXT,
    first INTEGER, second INTEGER, population INTEGER NOT NULL, extent TEXT, source TEXT
);
CREATE TABLE name (name TEXT NOT NULL, place INTEGER NOT NULL, kind INTEGER NOT NULL, PRIMARY KEY (name, place))
    WITHOUT ROWID;
"""


def write(path: Path, rows: Iterable[Row]) -> int:
    """The file, anew; gives the number of names. The same rows give the same bytes."""
    path.unlink(missing_ok=True)
    ordered = sorted(rows, key=lambda row: row.id)
    names = sorted(named(ordered))
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("PRAGMA page_size = 8192")
        base.executescript(SCHEMA)
        base.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?)", map(values, ordered))
        base.executemany("INSERT OR IGNORE INTO name VALUES (?,?,?)", names)
    with closing(sqlite3.connect(path)) as base:
        base.execute("VACUUM")
        return int(base.execute("SELECT count(*) FROM name").fetchone()[0])


def named(rows: Iterable[Row]) -> Iterator[tuple[str, int, int]]:
    """Every folded name, its place and its kind."""
    for row in rows:
        best: dict[str, int] = {}
        for name, kind in row.names.items():
            key = fold(name)
            best[key] = min(kind, best.get(key, kind))
        yield from ((key, row.id, kind) for key, kind in best.items() if key)


def values(row: Row) -> tuple[object, ...]:
    """A place as a row."""
    extent = " ".join(str(round(side * 100)) for side in row.extent) if row.extent and row.feature != "PPL" else None
    lat, lon = (None if x is None else round(x * 10_000) for x in (row.lat, row.lon))
    return (
        row.id,
        row.name,
        lat,
        lon,
        row.feature,
        row.country,
        row.first,
        row.second,
        row.population,
        extent,
        row.source,
    )
