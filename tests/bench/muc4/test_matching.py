"""The examples of the scoring guidelines, with people and places of our own."""

import pytest

from bench.muc4.strings import strings
from bench.muc4.values import dates, locations, numbers, set_fills


@pytest.mark.parametrize(
    ("key", "response", "worth", "asked"),
    [
        ("FARMERS", "THE 3 FARMERS", 1, False),
        ("FARMERS", "OLD FARMERS WHO WERE WITNESSES", 1, True),
        ("ELENA DE LA ROCA", "ROCA", 0.5, True),
        ("9TH INFANTRY BRIGADE", "BRIGADE", 0.5, True),
        ("GAS PIPELINE", "GAS", 0.5, True),
        ("FARMERS", "JUDGE", 0, False),
        ("GUERRILLAS", "TERRORISTS", 0.5, True),
        ("BANK [OF THE SOUTH]", "BANK", 1, False),
    ],
)
def test_strings(key, response, worth, asked):
    mark = strings(key, response)
    assert (mark.worth, mark.asked) == (worth, asked)


@pytest.mark.parametrize(
    ("key", "response", "worth"),
    [
        ("26 AUG 89", "26 AUGUST 1989", 1),
        ("25 AUG 89 - 26 AUG 89", "26 AUG 89", 0.5),
        ("- 26 AUG 89", "26 AUG 89", 0.5),
        ("- 26 AUG 89", "25 AUG 89", 0.5),
        ("25 AUG 89 - 26 AUG 89", "- 26 AUG 89", 0.5),
        ("26 AUG 89", "- 26 AUG 89", 0.5),
        ("16 AUG 89", "- 26 AUG 89", 0),
        ("24 AUG 89 - 25 AUG 89", "- 26 AUG 89", 0),
        ("26 AUG 89", "31 FEB 89", 0),
    ],
)
def test_dates(key, response, worth):
    assert dates(key, response).worth == worth


@pytest.mark.parametrize(
    ("key", "response", "worth", "asked"),
    [
        ("PERU: CUSCO (CITY)", "PERU: CUSCO (CITY)", 1, False),
        ("PERU: CUSCO (CITY)", "PERU", 0.5, False),
        ("PERU: CUSCO (CITY)", "PERU: PUNO (CITY)", 0.5, True),
        ("PERU: CUSCO (CITY)", "BOLIVIA: CUSCO (CITY)", 0.5, True),
        ("PERU", "BOLIVIA", 0, False),
    ],
)
def test_locations(key, response, worth, asked):
    mark = locations(key, response)
    assert (mark.worth, mark.asked) == (worth, asked)


@pytest.mark.parametrize(
    ("key", "response", "worth"), [("5 - 7", "7", 0.5), ("~7", "7", 0.5), ("7", "7", 1), ("7", "8", 0)]
)
def test_numbers(key, response, worth):
    assert numbers(key, response).worth == worth


@pytest.mark.parametrize(
    ("slot", "key", "response", "worth"),
    [
        (4, "BOMBING", "ATTACK", 0.5),
        (4, "ATTACK", "BOMBING", 0),
        (7, "MACHINE GUN", "GUN", 0.5),
        (7, "VEHICLE BOMB", "EXPLOSIVE", 0.5),
        (7, "GUN", "MACHINE GUN", 0),
        (16, "SOME DAMAGE", "DESTROYED", 0.5),
        (20, "GOVERNMENT OFFICIAL", "POLITICAL FIGURE", 0.5),
        (23, "NO INJURY OR DEATH", "NO INJURY", 0.5),
        (5, "ATTEMPTED", "ACCOMPLISHED", 0),
    ],
)
def test_set_fills(slot, key, response, worth):
    assert set_fills(slot, key, response).worth == worth
