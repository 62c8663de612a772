"""Stops: names, coordinations, and when two are one place."""

from __future__ import annotations

from tests.case.routes.story import Story, entities_of
from whosays.case.routes.places import atlas, there, vague
from whosays.case.routes.values import Stop
from whosays.model import Argument

STORY = Story("Coins went over Plovdiv, Sofia and Niš to Italy, and into the country, and on from there.")
ATLAS = atlas({entity.id: entity for entity in entities_of(STORY)})


def argument(text: str) -> Argument:
    start = STORY.text.index(text)
    return Argument("via", text, start, start + len(text), STORY.entity_id(text, start))


def test_a_coordination_of_names_is_taken_apart() -> None:
    stops = ATLAS.stops([argument("Plovdiv, Sofia and Niš")], STORY.document.id, "en")
    assert stops == (Stop("Plovdiv", "entity:Plovdiv"), Stop("Sofia", "entity:Sofia"), Stop("Niš", "entity:Niš"))


def test_words_that_mean_another_place_everywhere_are_one_in_one_document_only() -> None:
    [stop] = ATLAS.stops([argument("the country")], STORY.document.id, "en")
    assert stop == Stop("the country")
    assert ATLAS.key(stop, "a") != ATLAS.key(stop, "b")
    assert vague("the country", "en")
    assert not vague("the port of Bourgas", "en")


def test_there_is_no_place_of_its_own() -> None:
    assert there(argument("there"), "en")
    assert ATLAS.stops([argument("there")], STORY.document.id, "en") == ()


def test_people_are_no_place() -> None:
    people = Argument("via", "foreign officials", 0, 17)
    assert ATLAS.stops([people], STORY.document.id, "en") == ()


def test_a_happening_is_no_place() -> None:
    raid = Argument("origin", "operasyondan", 0, 12)
    assert ATLAS.stops([raid], STORY.document.id, "tr") == ()
    assert ATLAS.stops([Argument("origin", "the raid", 0, 8)], STORY.document.id, "en") == ()


def test_a_country_holds_what_lies_in_it() -> None:
    assert ATLAS.holds(Stop("Italy", "entity:Italy"), Stop("Trieste", "entity:Italy"))
    assert not ATLAS.holds(Stop("Niš", "entity:Niš"), Stop("Niš", "entity:Niš"))


def test_places_inside_an_argument() -> None:
    assert ATLAS.inside(argument("Niš to Italy"), STORY.document.id) == [
        Stop("Niš", "entity:Niš"),
        Stop("Italy", "entity:Italy"),
    ]
