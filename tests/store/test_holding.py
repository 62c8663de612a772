"""What the columns answer is what the database answers, condition by condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.store.readings import judgment, report
from whosays.model import Argument, Edit, Entity, EntityMention, Judgement, Place, Reading, Where
from whosays.store import STATUS_WORDS, ClaimQuery, Store
from whosays.store.holding import held

# A country, an area of it, towns inside and outside of both: name, latitude, longitude, country, feature, extent.
LAND: tuple[tuple[str, float, float, str, str, tuple[float, float, float, float] | None], ...] = (
    ("Turkey", 39.0, 35.0, "TR", "PCLI", None),
    ("Edirne Province", 41.2, 26.6, "TR", "ADM1", (26.0, 40.6, 27.2, 42.0)),
    ("Edirne", 41.68, 26.56, "TR", "PPLA", None),
    ("Van", 38.49, 43.38, "TR", "PPLA", None),
    ("Svilengrad", 41.77, 26.2, "BG", "PPL", None),
)


def placed(reading: Reading) -> Reading:
    """The reading with places: a claim takes place in one and has another among its arguments."""
    document = reading.document
    mention = EntityMention(document.id, 0, 3, document.text[:3])
    land = tuple(
        Entity(
            f"entity:{name}", "Address", name, mentions=(mention,),
            place=Place(lat, lon, country, feature, "test", bbox=box),
        )
        for name, lat, lon, country, feature, box in LAND
    )  # fmt: skip
    claims = tuple(
        replace(
            claim,
            where=(Where(mention.text, 0, 3, land[at % 5].id),),
            arguments=(*claim.arguments, Argument("place", mention.text, 0, 3, land[(at + 2) % 5].id)),
        )
        for at, claim in enumerate(reading.claims)
    )
    return replace(reading, entities=(*reading.entities, *land), claims=claims)


@pytest.fixture
def told(store: Store) -> Store:
    reading, data = report()
    store.save(placed(reading), data)
    store.save(*judgment())
    first, second, *_ = store.page(ClaimQuery()).claims
    store.judge(Judgement("", "claim", (first.id,), "negative", "Nermin", ""))
    store.judge(Judgement("", "claim", (second.id,), "positive", "Nermin", "", edit=Edit(type="threat")))
    return store


def conditions(store: Store) -> Iterator[tuple[str, Any]]:
    """Every value that there is for every field that the columns answer, some that there are not, and several."""
    entities = [one.id for one in store.roll(ClaimQuery(), limit=1000).entities]
    for field in ("about", "voice", "subject", "place"):
        yield from ((field, id_) for id_ in entities)
        yield field, ("entity:none", *entities[:2])
    yield from (
        ("status", word) for word in [*STATUS_WORDS, "planned,possible", "negated denied", ("planned", "denied")]
    )
    yield from (("type", word) for word in ["trade", "threat", "none", ("trade", "attack")])
    yield from (("family", word) for word in ["money", "violence", "other", ("money", "none")])
    yield from (
        ("voice", word) for word in ["kind:own", "kind:court", "kind:other", "kind:none", ("kind:own", "kind:other")]
    )
    yield from (("review", word) for word in ["unreviewed", "accepted", "rejected", "unsure", ("accepted", "rejected")])
    yield from (
        ("document", word) for word in ["report", "rep", "judgment.txt", "none", "sha256:", ("report", "judgment")]
    )
    yield from (("document", one.document.id[:20]) for one in store.listed())
    yield from ((field, iso) for field in ("after", "before") for iso in ("2022-12-31", "2023-01-01", "2024-02-28"))


def test_the_columns_answer_as_the_database_does(told: Store) -> None:
    columns = told.columns()  # type: ignore[attr-defined]
    for field, value in conditions(told):
        found = held(columns, field, value)
        assert found is not None, (field, value)
        asked = told.asked(columns, field, value)  # type: ignore[attr-defined]
        assert found.tolist() == asked.tolist(), (field, value)


def test_what_lies_in_a_place_is_found(told: Store) -> None:
    def inside(name: str) -> int:
        [place] = [one.id for one in told.roll(ClaimQuery(), limit=1000).entities if one.name == name]
        return told.page(ClaimQuery(place=place, limit=0)).total

    assert inside("Turkey") == 3
    assert 0 < inside("Edirne") <= inside("Edirne Province") <= inside("Turkey")


@pytest.mark.parametrize(
    ("field", "value"), [("search", "boat"), ("about", "Ada"), ("after", "soon"), ("link", "single"), ("by", "court")]
)
def test_what_the_columns_cannot_tell_is_asked_of_the_database(told: Store, field: str, value: str) -> None:
    assert held(told.columns(), field, value) is None  # type: ignore[attr-defined]
