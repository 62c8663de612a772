from dataclasses import replace

from whosays.model import Place
from whosays.views.place_line import place_line

VAN = Place(38.4946, 43.3832, "TR", "PPL", "GeoNames", "Van")


def test_a_line_says_what_the_point_is_worth() -> None:
    assert place_line(VAN) == "38.49, 43.38 (TR)"
    assert place_line(replace(VAN, precision="area")) == "area around 38.49, 43.38 (TR)"
    assert place_line(replace(VAN, precision="container")) == "in Van: 38.49, 43.38 (TR)"
    assert place_line(None) == ""


def test_a_region_shows_no_point() -> None:
    region = replace(VAN, precision="region", country=None, bbox=(27.4, 40.9, 41.8, 46.8))
    assert place_line(region) == "region 40.9 to 46.8, 27.4 to 41.8"
    assert "38.49" not in place_line(replace(region, bbox=None))
