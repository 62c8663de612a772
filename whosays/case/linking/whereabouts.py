"""Whether two places may be the spot of one act: one place, one inside the other, or apart."""

from __future__ import annotations

from enum import IntEnum
from math import cos, hypot, radians

from whosays.case.linking.fillers import Filler, Match, match
from whosays.model import Place

APART = 40.0  # kilometres between two spots that are not one
DEGREE = 111.2  # kilometres


class Nearness(IntEnum):
    """How two places lie to each other."""

    APART = 0
    UNKNOWN = 1
    INSIDE = 2
    SAME = 3


def nearness(one: Filler, other: Filler) -> Nearness:
    """How the places that two fillers name lie to each other."""
    if match(one, other) == Match.SAME:
        return Nearness.SAME
    a, b = one.place, other.place
    if a is None or b is None:
        return (
            Nearness.SAME if match(one, other) == Match.HEAD and one.narrowing == other.narrowing else Nearness.UNKNOWN
        )
    if holds(a, b) or holds(b, a):
        return Nearness.INSIDE
    if "container" in (a.precision, b.precision) or kilometres(a, b) <= APART:
        return Nearness.UNKNOWN
    return Nearness.APART


def holds(outer: Place, inner: Place) -> bool:
    """Whether one place lies in the other: in its country, or in the box of its extent."""
    if outer.feature and outer.feature.startswith("PCL"):
        return outer.country == inner.country
    if outer.bbox is None:
        return False
    west, south, east, north = outer.bbox
    return west <= inner.lon <= east and south <= inner.lat <= north


def wide(place: Place) -> bool:
    """Whether a place is a country or a part of one."""
    return place.precision in ("area", "region") or bool(
        place.feature and place.feature.startswith(("PCL", "ADM", "CONT"))
    )


def kilometres(a: Place, b: Place) -> float:
    """The distance of two points, near enough for short ways."""
    return hypot(a.lat - b.lat, (a.lon - b.lon) * cos(radians((a.lat + b.lat) / 2))) * DEGREE
