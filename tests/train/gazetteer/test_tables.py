"""The kept tables: every row is whole, lies where it says, and names its source."""

import csv
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "train" / "gazetteer" / "supplement"


def table(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", ["countries", "names", "places", "units"])
def test_every_row_has_a_source(name: str) -> None:
    assert all(row["source"] and None not in row for row in table(name))


@pytest.mark.parametrize("row", table("places"), ids=lambda row: row["name"])
def test_points_lie_in_their_extents(row: dict[str, str]) -> None:
    if row["lat"]:
        assert -90 <= float(row["lat"]) <= 90
        assert -180 <= float(row["lon"]) <= 180
    if row["lat"] and row["west"]:
        assert float(row["west"]) <= float(row["lon"]) <= float(row["east"])
        assert float(row["south"]) <= float(row["lat"]) <= float(row["north"])
