"""Small claims for the tests of pictures."""

from __future__ import annotations

from whosays.model import Argument, Claim, Entity, Evidence, Place, Predicate, Status, Voice, When, Where
from whosays.store.figures import Named

QUOTE = "Ada Kaya drove from Van to Kars with Bora Demir."


def told(number: int, type_: str = "meeting", document: str = "sha256:a", **more: object) -> Claim:
    """A claim; keywords are fields of `Claim`, and `roles` its arguments as (role, entity)."""
    roles = more.pop("roles", ())
    assert isinstance(roles, tuple)
    arguments = tuple(Argument(role, entity, 0, 3, entity) for role, entity in roles)
    evidence = Evidence(document, 0, len(QUOTE), QUOTE)
    return Claim(f"claim:{number}", type_, Predicate("drove", "drive", 9, 14), arguments, evidence, **more)  # type: ignore[arg-type]


def named(*ids: str) -> dict[str, Named]:
    """What a list knows of these entities; those written in lower case are known by initials only."""
    return {id_: Named(id_, "Person", id_.title(), id_.islower(), None, 9, 1, 2) for id_ in ids}


def place(id_: str, lat: float, lon: float, precision: str = "point") -> Entity:
    """A place that a gazetteer knows."""
    spot = Place(lat, lon, "TR", "PPL", "GeoNames", precision=precision)  # type: ignore[arg-type]
    return Entity(id_, "Address", id_.title(), place=spot)


def at(entity: str) -> Where:
    """Where a claim takes place."""
    return Where(entity, 0, 3, entity)


def on(earliest: str | None, latest: str | None, edtf: str | None = None) -> When:
    """When it takes place."""
    return When("then", 0, 4, edtf, earliest, latest)


def says(who: str, kind: str = "witness") -> Voice:
    """Who says so."""
    return Voice(who, 0, len(who), kind, "said")  # type: ignore[arg-type]


DENIED = Status("negated")
PLANNED = Status(reality="planned")
