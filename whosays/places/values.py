"""A gazetteer's place as the value that an entity holds."""

from __future__ import annotations

from whosays.model import Place, Precision
from whosays.places.gazetteer import Candidate


def as_place(one: Candidate, reasons: tuple[str, ...] = ()) -> Place:
    """A candidate as the value that an entity holds."""
    precision: Precision = "region" if one.is_region else "area" if one.is_unit else "point"
    return Place(
        lat=one.lat or 0.0,
        lon=one.lon or 0.0,
        country=one.country,
        feature=one.feature,
        source=one.source,
        name=one.name,
        geoname=one.id if one.id > 0 else None,
        precision=precision,
        bbox=one.extent,
        why=reasons,
    )
