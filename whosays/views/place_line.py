"""A place's coordinates in words, with what they are worth."""

from __future__ import annotations

from whosays.model import Place
from whosays.views.printable import printable


def place_line(place: Place | None) -> str:
    """Of a spot "41.01, 28.96 (TR)"; an area says so, a container is named, a region shows its extent and no point."""
    if place is None:
        return ""
    country = f" ({place.country})" if place.country else ""
    if place.precision == "region":
        return f"{_extent(place)}{country}"
    point = f"{place.lat:.2f}, {place.lon:.2f}{country}"
    if place.precision == "container":
        return f"in {printable(place.name or '?')}: {point}"
    return f"area around {point}" if place.precision == "area" else point


def _extent(place: Place) -> str:
    if place.bbox is None:
        return "region"
    west, south, east, north = place.bbox
    return f"region {south:.1f} to {north:.1f}, {west:.1f} to {east:.1f}"
