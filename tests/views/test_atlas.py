"""The map: places and legs, and what has no place."""

from __future__ import annotations

from tests.views.told import DENIED, at, place, told
from whosays.case.routes.values import Leg, Route, Stop, Telling
from whosays.model import Entity, Status
from whosays.views.atlas import atlas

VAN, KARS = place("van", 38.5, 43.4), place("kars", 40.6, 43.1, "area")
REGION = place("the east", 0, 0, "region")
NOWHERE = Entity("a hut", "Address", "a hut")
ENTITIES = {one.id: one for one in (VAN, KARS, REGION, NOWHERE, Entity("Ada", "Person", "Ada"))}


def test_a_place_holds_its_claims_by_family_and_mark() -> None:
    claims = [told(1, "meeting", where=(at("van"),)), told(2, "attack", where=(at("van"),), status=DENIED)]
    (pin,) = atlas(claims, ENTITIES, ()).places
    assert (pin.lat, pin.lon, pin.claims) == (38.5, 43.4, ("claim:1", "claim:2"))
    assert pin.marks == {"affirmed": 1, "negated": 1}
    assert sum(pin.families.values()) == 2


def test_a_claim_that_names_a_place_twice_counts_once() -> None:
    claim = told(1, "movement", roles=(("destination", "van"),), where=(at("van"),))
    assert atlas([claim], ENTITIES, ()).places[0].claims == ("claim:1",)


def test_a_region_has_no_point() -> None:
    (pin,) = atlas([told(1, where=(at("the east"),))], ENTITIES, ()).places
    assert (pin.lat, pin.lon, pin.precision) == (None, None, "region")


def test_what_has_no_place_is_counted() -> None:
    made = atlas([told(1, where=(at("a hut"),)), told(2, roles=(("host", "Ada"),))], ENTITIES, ())
    assert [(one.name, one.claims) for one in made.unplaced] == [("a hut", ("claim:1",))]
    assert (made.nowhere, made.nowhere_claims) == (1, ("claim:2",))


def test_a_leg_is_drawn_between_known_ends_only() -> None:
    claim = told(1, "movement")
    tellings = (Telling(claim.id, DENIED, (), claim.evidence),)
    known = Leg("leg:1", 1, (Stop("Van", "van"),), (), (Stop("Kars", "kars"),), (), (), (), DENIED, tellings)
    unknown = Leg("leg:2", 2, (), (), (Stop("a hut", "a hut"),), (), (), (), Status(), tellings, back=True)
    drawn, listed = atlas([], ENTITIES, [Route("route:1", (), (known, unknown), ())]).legs
    assert drawn.lines == (((43.4, 38.5), (43.1, 40.6)),)
    assert (drawn.mark, drawn.rough, drawn.alleged) == ("negated", ("Kars",), False)
    assert (listed.lines, listed.back) == ((), True)
