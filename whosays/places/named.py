"""An entity as a name that was resolved."""

from __future__ import annotations

from dataclasses import dataclass

from whosays.model import Entity
from whosays.places.resolving import Resolution
from whosays.places.toponyms import Toponym


@dataclass(frozen=True, slots=True)
class Named:
    """An entity, its name with what stands beside it, and what it turned out to mean."""

    entity: Entity
    toponym: Toponym
    resolution: Resolution | None
