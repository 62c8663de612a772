"""When two dates, places, numbers or set fills are the same, or half the same: scoring guidelines, 3.2."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from bench.muc4.strings import CORRECT, CORRECT_ASKED, HALF_ASKED, INCORRECT, Mark

HALF = Mark(0.5)
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")

# A response that is above the key's fill on the shallow list of instruments: section 3.2.7 and the list of slot 7.
INSTRUMENTS = {
    "GUN": {"MACHINE GUN", "MORTAR", "HANDGUN", "RIFLE"},
    "BOMB": {"VEHICLE BOMB", "DYNAMITE", "MINE", "AERIAL BOMB"},
    "PROJECTILE": {"MISSILE", "ROCKET"},
}
INSTRUMENTS["EXPLOSIVE"] = INSTRUMENTS["BOMB"] | {"BOMB", "GRENADE", "MOLOTOV COCKTAIL"}
TYPES = {"BOMBING", "KIDNAPPING", "ARSON", "HIJACKING", "ROBBERY", "FORCED WORK STOPPAGE"}
# slot → response → the fills of the key beside which it is half right
NEAR: dict[int, dict[str, set[str]]] = {
    4: {"ATTACK": TYPES},
    7: INSTRUMENTS,
    11: {"SUSPECTED OR ACCUSED": {"SUSPECTED OR ACCUSED BY AUTHORITIES"}},
    13: {"POLITICAL FIGURE OFFICE OR RESIDENCE": {"GOVERNMENT OFFICE OR RESIDENCE"}},
    16: {"DESTROYED": {"SOME DAMAGE"}},
    20: {
        "GOVERNMENT OFFICIAL": {"FORMER GOVERNMENT OFFICIAL"},
        "ACTIVE MILITARY": {"FORMER ACTIVE MILITARY"},
        "POLITICAL FIGURE": {"GOVERNMENT OFFICIAL"},
    },
    23: {"NO INJURY": {"NO INJURY OR DEATH"}, "NO DEATH": {"NO INJURY OR DEATH"}},
}


def set_fills(slot: int, key: str, response: str) -> Mark:
    """Fills of a closed list: the same, or half right by the lists of the guidelines."""
    if key == response:
        return CORRECT
    return HALF if key in NEAR.get(slot, {}).get(response, ()) else INCORRECT


def numbers(key: str, response: str) -> Mark:
    """Numbers: the same, or half right where the response is the anchor of a range or of a rough number."""
    one, other = key.replace(" ", ""), response.replace(" ", "")
    if one == other:
        return CORRECT
    return HALF_ASKED if other.isdigit() and other in re.findall(r"\d+", one) else INCORRECT


Span = tuple[date | None, date | None]


@lru_cache(maxsize=10_000)
def span(text: str) -> Span | None:
    """`21 JAN 89`, `15 JAN 89 - 21 JAN 89` or `- 21 JAN 89` as (earliest, latest); None for what is no date."""
    days = [_day(*parts) for parts in re.findall(r"(\d{1,2}) ([A-Z]{3})[A-Z]* (?:19)?(\d\d)\b", text)]
    if not days or any(day is None for day in days):
        return None
    if len(days) == 1 and text.strip().startswith("-"):
        return None, days[0]
    return days[0], days[-1]


def _day(day: str, month: str, year: str) -> date | None:
    try:
        return date(1900 + int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def dates(key: str, response: str) -> Mark:
    """Dates: the same; half right inside the key's span, or as a default that ends where the key does."""
    if key == response:
        return CORRECT
    wanted, given = span(key), span(response)
    if not wanted or not given or not wanted[1] or not given[1]:
        return INCORRECT
    if wanted == given:
        return CORRECT
    late = (given[1] - wanted[1]).days
    if given[0] is None:  # a default looks like one: it has to end at the key's last day
        if wanted[0] is None and 0 < late <= CLOSE_DEFAULT:
            return CORRECT_ASKED
        return HALF_ASKED if not late else INCORRECT
    if given[0] != given[1]:
        return INCORRECT
    if wanted[0] is None:
        return HALF_ASKED if late in (0, -1) else INCORRECT
    if wanted[0] != wanted[1]:
        return HALF_ASKED if wanted[0] <= given[1] <= wanted[1] else INCORRECT
    return CORRECT_ASKED if 0 < late <= CLOSE else INCORRECT


# Days by which a date may come late and still be "close to the key's" (3.2.2): the date of the message is a day or more
# after the event's in local time.
CLOSE, CLOSE_DEFAULT = 2, 3


def locations(key: str, response: str) -> Mark:
    """Places: the same; half right in the country alone, or in all but the country."""
    wanted, given = _places(key), _places(response)
    if wanted == given:
        return CORRECT
    if not given:
        return INCORRECT
    if wanted[0] == given[0]:
        return HALF if len(given) == 1 else HALF_ASKED
    return HALF_ASKED if wanted[1:] and wanted[1:] == given[1:] else INCORRECT


@lru_cache(maxsize=10_000)
def _places(text: str) -> tuple[str, ...]:
    """Country, then places from the wider to the narrower; question marks and spaces are nobody's business."""
    return tuple(" ".join(part.replace("?", "").split()) for part in text.split(":") if part.strip(" -"))
