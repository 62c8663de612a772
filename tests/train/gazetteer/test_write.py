from pathlib import Path

from train.gazetteer.rows import ALTERNATE, NAME, Row
from train.gazetteer.write import write
from whosays.places import Gazetteer


def rows() -> list[Row]:
    van = Row(298117, "Van", "PPL", "TR", 38.49457, 43.38323, first=298113, population=525_016)
    van.call("Van", NAME)
    van.call("VAN", ALTERNATE)
    sea = Row(-1, "Karadeniz", "SEA", None, extent=(27.4, 40.9, 41.8, 46.8), source="by hand")
    sea.call("Karadeniz", NAME)
    return [sea, van]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert write(tmp_path / "a.sqlite", rows()) == 2
    opened = Gazetteer(tmp_path / "a.sqlite")
    [van] = opened.look_up("van")
    assert (van.lat, van.lon, van.first, van.kind, van.source) == (38.4946, 43.3832, 298113, NAME, "GeoNames")
    [sea] = opened.look_up("KARADENİZ")
    assert (sea.lat, sea.extent, sea.source) == (None, (27.4, 40.9, 41.8, 46.8), "by hand")
    opened.close()


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    write(tmp_path / "a.sqlite", rows())
    write(tmp_path / "b.sqlite", list(reversed(rows())))
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()
