"""The map: RFC 7946, and no line where a place is not known."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import pytest

from tests.case.routes.story import Story, entities_of
from whosays.exports.geojson import write_geojson
from whosays.model import Claim, Document, Entity, Judgement, Link


class Fake:
    """A case that is its stories."""

    def __init__(self, *stories: Story, placed: bool = True) -> None:
        self.stories, self.placed = stories, placed

    def snapshot(self) -> nullcontext[None]:
        return nullcontext()

    def documents(self) -> Iterator[Document]:
        return (story.document for story in self.stories)

    def entities(self) -> Iterator[Entity]:
        return iter(entities_of(*self.stories, placed=self.placed))

    def claims(self) -> Iterator[Claim]:
        return (claim for story in self.stories for claim in story.claims)

    def links(self) -> Iterator[Link]:
        return iter(())

    def judgements(self) -> Iterator[Judgement]:
        return iter(())


def story() -> Story:
    told = Story(
        "Ms Oral said that the coins were sent from Edirne to Trieste through Plovdiv and Lipa. "
        "The coins were to be sent to Sofia and on to a village."
    )
    told.say("open", "sent from", "send", patient="the coins", other=("Edirne", "Trieste", "Plovdiv"), by=("Ms Oral",))
    told.say("open", "sent to", "send", patient="The coins", other="Sofia", status="planned")
    return told


def exported(*stories: Story, placed: bool = True) -> list[dict[str, Any]]:
    out = io.StringIO()
    write_geojson(Fake(*stories, placed=placed), out)
    collection = json.loads(out.getvalue())
    assert collection["type"] == "FeatureCollection"
    features: list[dict[str, Any]] = collection["features"]
    return features


def legs(features: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for one in features if one["properties"]["kind"] == "leg"]


def test_places_are_points_with_the_number_of_their_claims() -> None:
    [edirne] = [one for one in exported(story()) if one["properties"].get("name") == "Edirne"]
    assert edirne["geometry"] == {"type": "Point", "coordinates": [26.56, 41.67]}  # longitude first
    assert edirne["properties"] == {
        "kind": "place", "name": "Edirne", "claims": 1, "precision": "point", "country": "TR", "feature": "PPLA",
        "gazetteer_name": None, "geoname": None, "extent": None, "source": "test",
    }  # fmt: skip


def test_a_leg_is_a_line_with_its_status_and_voices() -> None:
    first = legs(exported(story()))[0]
    assert first["geometry"] == {"type": "LineString", "coordinates": [[26.56, 41.67], [24.75, 42.15], [13.78, 45.65]]}
    told = first["properties"]
    assert (told["polarity"], told["reality"], told["certainty"]) == ("affirmed", "actual", "certain")
    assert [voice["text"] for voice in told["tellings"][0]["voices"]] == ["Ms Oral"]
    assert told["alleged"]
    assert told["tellings"][0]["quote"].startswith("Ms Oral said")
    assert told["documents"] == [story().document.id]


def test_a_leg_with_one_known_place_is_listed_without_a_line() -> None:
    [planned] = [one for one in legs(exported(story())) if one["properties"]["reality"] == "planned"]
    assert planned["geometry"] is None
    assert planned["properties"]["destination"] == ["Sofia"]
    assert not planned["properties"]["alleged"]


def test_a_region_is_never_pinned_and_a_country_is_rough() -> None:
    told = Story("The coins were sent from Bulgaria to Trieste and on to Serbia.")
    told.say("open", "sent", "send", patient="The coins", other=("Bulgaria", "Trieste", "Serbia"))
    entities = {entity.name: entity for entity in entities_of(told)}
    for name, precision in (("Bulgaria", "area"), ("Serbia", "region")):
        place = entities[name].place
        assert place is not None
        entities[name] = replace(entities[name], place=replace(place, precision=precision))
    fake = Fake(told)
    fake.entities = lambda: iter(entities.values())  # type: ignore[method-assign]
    out = io.StringIO()
    write_geojson(fake, out)
    features = json.loads(out.getvalue())["features"]
    assert [one["geometry"] for one in features if one["properties"].get("name") == "Serbia"] == [None]
    [leg] = legs(features)
    assert leg["geometry"]["coordinates"] == [[25.5, 42.7], [13.78, 45.65]]
    assert leg["properties"]["rough"] == ["Bulgaria", "Serbia"]
    assert leg["properties"]["unplaced"] == ["Serbia"]


def test_without_coordinates_all_legs_are_listed_and_none_is_drawn() -> None:
    features = exported(story(), placed=False)
    assert [one["geometry"] for one in features] == [None, None]
    assert features[0]["properties"]["unplaced"] == ["Edirne", "Plovdiv", "Trieste"]


def test_a_leg_that_goes_on_begins_where_the_one_before_ended() -> None:
    told = Story("The couriers went to Plovdiv and drove to Sofia.")
    told.say("movement", "went", "go", traveller="The couriers", to="Plovdiv")
    told.say("movement", "drove", "drive", traveller="The couriers", to="Sofia")
    first, second = legs(exported(told))
    assert first["geometry"] is None
    assert second["geometry"]["coordinates"] == [[24.75, 42.15], [23.32, 42.7]]
    assert second["properties"]["origin_from_leg"] == first["id"]


def test_several_ends_are_several_lines() -> None:
    told = Story("The couriers were sent from Tirana to Sofia or Niš.")
    told.say("movement", "sent", "send", traveller="The couriers", from_="Tirana", to="Sofia or Niš")
    [leg] = legs(exported(told))
    assert leg["geometry"]["type"] == "MultiLineString"
    assert [line[-1] for line in leg["geometry"]["coordinates"]] == [[23.32, 42.7], [21.9, 43.32]]


@pytest.mark.parametrize("placed", [True, False])
def test_every_feature_is_valid(placed: bool) -> None:
    for one in exported(story(), placed=placed):
        assert set(one) == {"type", "id", "geometry", "properties"}
        assert one["type"] == "Feature"
        if one["geometry"] is not None:
            assert set(one["geometry"]) == {"type", "coordinates"}
            flat = json.dumps(one["geometry"]["coordinates"])
            assert all(-180 <= float(number) <= 180 for number in flat.replace("[", "").replace("]", "").split(","))
