"""A small gazetteer told by hand, and readings to place with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from train.gazetteer.rows import ALTERNATE, DEMONYM, NAME, Row
from train.gazetteer.write import write
from whosays.model import Claim, Document, Entity, EntityMention, Reading
from whosays.places import Gazetteer

ROWS = (
    Row(1, "Turkey", "PCLI", "TR", 39.0, 35.0, population=82_000_000, extent=(26, 36, 45, 42)),
    Row(2, "Iraq", "PCLI", "IQ", 33.0, 44.0, population=38_000_000, extent=(39, 29, 49, 37)),
    Row(3, "United States", "PCLI", "US", 39.8, -98.6, population=330_000_000, extent=(-168, 24, -67, 71)),
    Row(4, "France", "PCLI", "FR", 46.0, 2.0, population=67_000_000),
    Row(10, "Van", "ADM1", "TR", 38.5, 43.5, population=670_000, extent=(42.4, 37.8, 44.3, 39.3)),
    Row(11, "Tekirdağ", "ADM1", "TR", 41.1, 27.4, population=900_000),
    Row(12, "İstanbul", "ADM1", "TR", 41.1, 28.97, population=15_000_000),
    Row(13, "Nīnawá", "ADM1", "IQ", 36.2, 42.8, population=4_000_000),
    Row(14, "Texas", "ADM1", "US", 31.0, -99.0, population=29_000_000),
    Row(15, "Aksaray", "ADM1", "TR", 38.5, 33.9, population=400_000),
    Row(20, "Van", "PPL", "TR", 38.49, 43.38, first=10, population=525_000),
    Row(21, "Saray", "PPL", "TR", 38.65, 44.16, first=10, population=3_000),
    Row(22, "Saray", "PPL", "TR", 41.44, 27.92, first=11, population=25_000),
    Row(23, "Aksaray", "PPL", "TR", 38.37, 34.03, first=15, population=327_000),
    Row(24, "Aksaray", "PPLX", "TR", 41.01, 28.95, first=12, population=8_000),
    Row(25, "Fatih", "PPL", "TR", 41.02, 28.94, first=12, population=356_000),
    Row(26, "Mersin", "PPL", "TR", 36.81, 34.64, population=537_000),
    Row(27, "Ankara", "PPLC", "TR", 39.92, 32.85, population=5_000_000),
    Row(28, "Istanbul", "PPL", "TR", 41.01, 28.95, first=12, population=15_000_000),
    Row(30, "Tall 'Afar", "PPL", "IQ", 36.38, 42.45, first=13, population=160_000),
    Row(31, "Mosul", "PPL", "IQ", 36.34, 43.12, first=13, population=1_600_000),
    Row(40, "Paris", "PPLC", "FR", 48.85, 2.35, population=2_100_000),
    Row(41, "Paris", "PPL", "US", 33.66, -95.56, first=14, population=24_000),
    Row(42, "Dallas", "PPL", "US", 32.78, -96.8, first=14, population=1_300_000),
    Row(-1, "Central Asia", "RGN", None, 43.0, 65.0, extent=(46.5, 35.1, 87.4, 55.5), source="test"),
    Row(-2, "Ottoman Empire", "RGN", None, source="test"),
    Row(-3, "Kapıkule", "BDRP", "TR", 41.717, 26.357, source="test"),
)
MORE = {
    30: {"Telafer": ALTERNATE},
    31: {"Musul": ALTERNATE},
    1: {"Turkish": DEMONYM, "Türkiye": NAME},
    2: {"Irak": NAME},
}


def world(folder: Path) -> Gazetteer:
    """The gazetteer of these rows."""
    for row in ROWS:
        row.call(row.name, NAME)
        for name, kind in MORE.get(row.id, {}).items():
            row.call(name, kind)
    write(folder / "world.sqlite", ROWS)
    return Gazetteer(folder / "world.sqlite")


def reading(text: str, *names: str, source: str | None = None, claims: tuple[Claim, ...] = (), **more: Any) -> Reading:
    """A document in which these names are places, each mentioned wherever it stands."""
    document = Document("sha256:d", "d.txt", "text/plain", text, source=source, **more)
    return Reading(document, claims, tuple(entity(text, name) for name in names))


def entity(text: str, name: str) -> Entity:
    """The place of this name with all its mentions."""
    starts = [i for i in range(len(text)) if text.startswith(name, i)]
    assert starts, name
    mentions = tuple(EntityMention("sha256:d", i, i + len(name), name) for i in starts)
    return Entity(f"entity:{name}", "Address", name, mentions=mentions)
