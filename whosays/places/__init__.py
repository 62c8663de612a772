"""Where the places of a document lie: names → a gazetteer's places, by context. Pure, offline, and able to say why."""

from __future__ import annotations

from whosays.places.gazetteer import Gazetteer, shipped
from whosays.places.placing import place

__all__ = ["Gazetteer", "place", "shipped"]
