"""Where nodes stand is kept in the case's folder."""

from pathlib import Path

import pytest

from whosays.views.arrangement import FILE, MOST, Arrangement, Spot


def test_the_newest_spot_of_an_entity_holds(tmp_path: Path) -> None:
    kept = Arrangement()
    assert kept.spots(tmp_path) == []
    kept.keep(tmp_path, [Spot("a", 1, 2), Spot("b", 3, 4, pinned=True)])
    kept.keep(tmp_path, [Spot("a", 5, 6)])
    assert kept.spots(tmp_path) == [Spot("b", 3, 4, pinned=True), Spot("a", 5, 6)]
    assert [one.name for one in tmp_path.iterdir()] == [FILE]


def test_those_that_were_moved_last_are_kept(tmp_path: Path) -> None:
    kept = Arrangement()
    kept.keep(tmp_path, [Spot(str(number), 0, 0) for number in range(MOST)])
    kept.keep(tmp_path, [Spot("0", 1, 1), Spot("new", 2, 2)])
    ids = [one.id for one in kept.spots(tmp_path)]
    assert (len(ids), ids[0], ids[-2:]) == (MOST, "2", ["0", "new"])


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"who": 1}]'])
def test_a_broken_file_is_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    assert Arrangement().spots(tmp_path) == []
