"""The toponym scorer on cases made by hand."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from bench.toponyms import FARTHEST, Article, Gold, Located, articles, errors, figures, hits, kilometres, scores

ISTANBUL, ANKARA, IZMIT = (41.01, 28.95), (39.92, 32.85), (40.77, 29.92)
LGL = """<articles><article docid="7"><domain>x.com</domain><text>In Van and Nowhere Road.</text><toponyms>
<toponym><start>3</start><end>6</end><phrase>Van</phrase><gaztag><lat>38.5</lat><lon>43.4</lon></gaztag></toponym>
<toponym><start>11</start><end>23</end><phrase>Nowhere Road</phrase></toponym></toponyms></article></articles>"""
VIRUS = """<articles><article><source>y</source><text>In Van again.</text><locations><location><name>Van</name>
<start>4</start><end>7</end><lat>38.5</lat><lon>43.4</lon></location></locations></article></articles>"""


def test_distances() -> None:
    assert kilometres(ISTANBUL, ANKARA) == pytest.approx(350, abs=5)
    assert kilometres(ANKARA, ANKARA) == 0
    assert kilometres((0, 0), (0, 180)) == pytest.approx(20_015, abs=5)


def test_reading_lgl(tmp_path: Path) -> None:
    (tmp_path / "lgl.xml").write_text(LGL, encoding="utf-8")
    [one] = articles(tmp_path / "lgl.xml")
    assert (one.name, one.source) == ("7", "x.com")
    assert one.gold == (Gold(3, 6, "Van", (38.5, 43.4)), Gold(11, 23, "Nowhere Road", None))
    assert one.half in ("dev", "held")


def test_reading_geovirus_mends_its_offsets(tmp_path: Path) -> None:
    (tmp_path / "v.xml").write_text(VIRUS, encoding="utf-8")
    [one] = articles(tmp_path / "v.xml")
    assert one.gold == (Gold(3, 6, "Van", (38.5, 43.4)),)


def test_what_is_not_placed_is_wrong_and_what_has_no_coordinates_does_not_count() -> None:
    gold = (Gold(0, 1, "a", ISTANBUL), Gold(2, 3, "b", ANKARA), Gold(4, 5, "c", None))
    far = list(errors(Article("n", "a b c", None, gold), {"a": IZMIT, "c": ANKARA}))
    assert far == [pytest.approx(kilometres(ISTANBUL, IZMIT)), FARTHEST]


def test_accuracy_median_and_area() -> None:
    found = figures([0.0, 161.0, 162.0, FARTHEST])
    assert found["acc@161"] == 50
    assert found["median km"] == 161.5
    assert found["unplaced"] == 25
    whole = math.log(FARTHEST + 1)
    assert found["AUC"] == pytest.approx((math.log(162) + math.log(163) + whole) / 4 / whole)


def test_end_to_end_needs_an_overlap_and_the_spot() -> None:
    gold = (Gold(0, 8, "Istanbul", ISTANBUL), Gold(10, 16, "Ankara", ANKARA), Gold(20, 24, "Road", None))
    assert hits(gold, [Located(0, 8, IZMIT), Located(10, 16, ISTANBUL), Located(20, 24, ANKARA)]) == 1
    assert hits(gold, [Located(8, 10, ISTANBUL)]) == 0
    assert scores(1, 2, 4) == {"P": 25, "R": 50, "F1": pytest.approx(100 / 3)}
    assert scores(0, 2, 0)["F1"] == 0
