"""The year of a day from days of the same weeks."""

from __future__ import annotations

from datetime import date

from whosays.claims.timing.neighbours import year_beside
from whosays.text.times import Granule, Named

KILLINGS = Granule("day", date(1993, 8, 3))
JULY = Named("day", 7, 28)


def test_a_day_has_the_year_of_the_days_of_its_weeks() -> None:
    found = year_beside(JULY, 400, [(100, KILLINGS), (200, Granule("year", date(1998, 1, 1)))])
    assert found == Granule("year", date(1993, 1, 1))


def test_it_has_none_where_they_are_of_several_or_far_or_other_weeks() -> None:
    assert year_beside(JULY, 400, [(100, KILLINGS), (200, Granule("day", date(1995, 7, 20)))]) is None
    assert year_beside(JULY, 9000, [(100, KILLINGS)]) is None
    assert year_beside(Named("day", 3, 2), 400, [(100, KILLINGS)]) is None


def test_a_day_of_december_beside_one_of_january_is_of_the_year_before() -> None:
    beside = year_beside(Named("day", 12, 30), 400, [(100, Granule("day", date(2020, 1, 4)))])
    assert beside == Granule("year", date(2019, 1, 1))
