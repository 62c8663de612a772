"""The gazetteer of the package: what users rely on is in it, and it opens at once."""

from __future__ import annotations

import subprocess
import sys
import time
from importlib.resources import files

import pytest

from whosays.model import Document, Entity, EntityMention, Reading
from whosays.places import Gazetteer, place, shipped


@pytest.mark.parametrize(
    ("name", "lat", "lon"),
    [
        ("Kumkapı", 41.0, 28.96), ("Baghuz", 34.45, 40.95), ("Resafa", 35.6, 38.8), ("Ithriya", 35.4, 37.8),
        ("İsriya", 35.4, 37.8), ("Kapıkule", 41.7, 26.4), ("al-Hol", 36.4, 41.1),
        ("Telafer", 36.4, 42.4), ("Musul", 36.3, 43.1), ("دمشق", 33.5, 36.3), ("Стамбул", 41.0, 28.9),
        ("Harwinton Nowhere", None, None), ("W.Va.", 38.9, -80.7), ("Çeçenistan", 43.4, 45.7),
    ],
)  # fmt: skip
def test_places_that_reports_name(name: str, lat: float | None, lon: float | None) -> None:
    found = shipped().look_up(name)
    assert any(
        one.lat is not None
        and one.lon is not None
        and abs(one.lat - (lat or 0)) < 0.6
        and abs(one.lon - (lon or 0)) < 0.6
        for one in found
    ) == (lat is not None)


def test_it_is_small_and_opens_in_milliseconds() -> None:
    path = files("whosays.places") / "gazetteer.sqlite"
    assert path.stat().st_size < 30_000_000  # type: ignore[attr-defined]
    began = time.perf_counter()
    opened = Gazetteer(path)  # type: ignore[arg-type]
    assert opened.look_up("Van")
    opened.close()
    assert time.perf_counter() - began < 0.5


def test_every_place_of_the_supplement_names_its_source() -> None:
    rows = shipped().base.execute("SELECT count(*), count(source) FROM place WHERE id < 0 AND id > -100000").fetchone()
    assert rows[0] == rows[1] > 150


def test_importing_the_package_opens_nothing() -> None:
    program = "import sys, whosays.places; sys.exit('numpy' in sys.modules or 'onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("name", ["Odesa", "Kharkiv", "Lviv", "Van", "Gothenburg"])
def test_a_town_that_its_province_is_called_after_has_no_pin_in_the_fields(name: str) -> None:
    text = f"From {name} they travelled on."
    mention = EntityMention("a", 5, 5 + len(name), name)
    told = Reading(Document("a", "a", "text/plain", text), (), (Entity("1", "Address", name, mentions=(mention,)),))
    [entity] = place(told, shipped()).entities
    assert entity.place is not None
    town = max(
        (one for one in shipped().look_up(name) if one.feature.startswith("PPL")), key=lambda one: one.population
    )
    assert town.lat is not None
    assert town.lon is not None
    assert abs(entity.place.lat - town.lat) < 0.1
    assert abs(entity.place.lon - town.lon) < 0.1
