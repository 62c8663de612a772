"""Whole readings: which place an entity gets, and when it gets none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.places.world import reading
from whosays.model import Argument, Claim, Evidence, Place, Predicate, Voice, Where
from whosays.places import Gazetteer, place, shipped


def placed(gazetteer: Gazetteer, text: str, *names: str, **more: object) -> dict[str, Place | None]:
    told = place(reading(text, *names, **more), gazetteer)  # type: ignore[arg-type]
    return {one.name: one.place for one in told.entities}


def ids(gazetteer: Gazetteer, text: str, *names: str, **more: object) -> dict[str, int | None]:
    return {name: p.geoname if p else None for name, p in placed(gazetteer, text, *names, **more).items()}


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("He drove to Paris.", ["Paris"], {"Paris": 40}),
        ("He drove to Paris, Texas.", ["Paris", "Texas"], {"Paris": 41, "Texas": 14}),
        ("Police in Paris (Texas) said so.", ["Paris"], {"Paris": 41}),
        ("From Dallas he went on to Paris.", ["Dallas", "Paris"], {"Dallas": 42, "Paris": 41}),
        ("He was held in Saray.", ["Saray"], {"Saray": 22}),
        ("He was held in Van province's Saray district.", ["Van", "Saray"], {"Saray": 21}),
        ("Musul'un Telafer ilçesinde yakalandı.", ["Musul", "Telafer"], {"Musul": 31, "Telafer": 30}),
        ("Van'ın Saray ilçesinde yakalandı.", ["Van'ın Saray ilçesi"], {"Van'ın Saray ilçesi": 21}),
        ("Hotels in Aksaray were searched.", ["Aksaray"], {"Aksaray": 23}),
        (
            "Hotels around Fatih and Aksaray in Istanbul.",
            ["Fatih", "Aksaray", "Istanbul"],
            {"Aksaray": 24, "Fatih": 25},
        ),
        ("The city of Van was quiet.", ["Van"], {"Van": 20}),
        ("Van was quiet.", ["Van"], {"Van": 20}),
        ("The province of Van was quiet.", ["Van"], {"Van": 10}),
        ("They left through Kapıkule.", ["Kapıkule"], {"Kapıkule": None}),
    ],
)
def test_names_mean_what_the_text_says(
    gazetteer: Gazetteer, text: str, names: list[str], expected: dict[str, int]
) -> None:
    assert ids(gazetteer, text, *names).items() >= expected.items()


def test_one_name_is_one_place_in_a_document(gazetteer: Gazetteer) -> None:
    told = place(reading("Paris, Texas, is small. Nobody in Paris knew him.", "Paris", "Texas"), gazetteer)
    [paris, _] = told.entities
    assert len(paris.mentions) == 2
    assert paris.place is not None
    assert paris.place.country == "US"


def test_where_the_document_comes_from_counts(gazetteer: Gazetteer) -> None:
    text = "The trial of the two brothers will open in Saray next week."
    assert ids(gazetteer, text, "Saray")["Saray"] == 22
    assert ids(gazetteer, text, "Saray", source="The Van Herald")["Saray"] == 21


def test_a_place_of_the_supplement_names_its_source(gazetteer: Gazetteer) -> None:
    found = placed(gazetteer, "They left through Kapıkule.", "Kapıkule")["Kapıkule"]
    assert found is not None
    assert (found.source, found.feature, found.precision) == ("test", "BDRP", "point")


def test_what_a_point_is_worth(gazetteer: Gazetteer) -> None:
    text = "From Turkey and Central Asia they came to Ankara, as under the Ottoman Empire."
    found = placed(gazetteer, text, "Turkey", "Central Asia", "Ankara", "Ottoman Empire")
    assert {name: p and p.precision for name, p in found.items()} == {
        "Turkey": "area", "Central Asia": "region", "Ankara": "point", "Ottoman Empire": None
    }  # fmt: skip
    region = found["Central Asia"]
    assert region is not None
    assert region.bbox == (46.5, 35.1, 87.4, 55.5)


def test_a_part_of_a_country_is_no_more_than_somewhere_in_it(gazetteer: Gazetteer) -> None:
    found = placed(gazetteer, "They hid in northern Iraq.", "northern Iraq")["northern Iraq"]
    assert found is not None
    assert (found.name, found.precision) == ("Iraq", "container")


def test_words_of_belonging_are_no_places(gazetteer: Gazetteer) -> None:
    told = place(reading("They had Turkish papers.", "Turkish"), gazetteer)
    [entity] = told.entities
    assert entity.place is None
    assert [mention.sense for mention in entity.mentions] == ["people"]


@pytest.mark.parametrize("text", ["the desert", "their country", "an unknown spot"])
def test_what_names_nothing_stays_without_a_place(gazetteer: Gazetteer, text: str) -> None:
    assert placed(gazetteer, f"They went to {text}.", text) == {text: None}


def test_a_place_that_the_gazetteer_lacks_lies_in_what_the_text_says(gazetteer: Gazetteer) -> None:
    found = placed(gazetteer, "He was born in Yenibağ, Texas.", "Yenibağ", "Texas")["Yenibağ"]
    assert found is not None
    assert (found.name, found.precision) == ("Texas", "container")
    assert placed(gazetteer, "He was born in Yenibağ.", "Yenibağ") == {"Yenibağ": None}


def test_a_row_of_names_is_their_extent(gazetteer: Gazetteer) -> None:
    name = "Fatih-Van-Ankara"
    found = placed(gazetteer, f"Somewhere on the {name} line.", name)[name]
    assert found is not None
    assert found.precision == "region"
    assert found.bbox is not None
    assert found.bbox[0] == pytest.approx(28.94)


# --- facilities ---


@pytest.mark.parametrize(
    ("text", "name", "container"),
    [
        ("He slept at Hotel Paris in Ankara.", "Hotel Paris", "Ankara"),
        ("They met in Ankara (Hotel Paris) at night.", "Hotel Paris", "Ankara"),
        ("The weapons lay in a warehouse outside Mersin.", "a warehouse", "Mersin"),
        ("Mersin'deki Deniz Oteli'nde kaldı.", "Deniz Oteli", "Mersin"),
        ("The bag was found at Mersin port; Mersin was closed.", "Mersin port", "Mersin"),
    ],
)
def test_facilities_lie_where_the_text_puts_them(gazetteer: Gazetteer, text: str, name: str, container: str) -> None:
    found = placed(gazetteer, text, name, container)[name]
    assert found is not None
    assert (found.name, found.precision) == (container, "container")


def test_a_hotel_is_never_looked_up_by_its_name(gazetteer: Gazetteer) -> None:
    assert placed(gazetteer, "He slept at Hotel Paris.", "Hotel Paris") == {"Hotel Paris": None}
    assert placed(gazetteer, "He slept at the Paris Hotel.", "Paris Hotel") == {"Paris Hotel": None}


def test_claims_say_where_a_facility_is(gazetteer: Gazetteer) -> None:
    text = "The depot burnt. Mersin saw the smoke."
    where = Where("Mersin", 17, 23, "entity:Mersin")
    thing = Argument("thing", "The depot", 0, 9, "entity:The depot")
    claim = Claim(
        "claim:1", "open", Predicate("burnt", "burn", 10, 15), (thing,), Evidence("d", 0, 16, text[:16]), where=(where,)
    )
    found = placed(gazetteer, text, "The depot", "Mersin", claims=(claim,))["The depot"]
    assert found is not None
    assert (found.name, found.precision) == ("Mersin", "container")


# --- metonymy ---


def test_a_capital_that_speaks_is_a_government(gazetteer: Gazetteer) -> None:
    told = place(reading("Ankara said so. He fled to Ankara. Mersin said no.", "Ankara", "Mersin"), gazetteer)
    ankara, mersin = told.entities
    assert [mention.sense for mention in ankara.mentions] == ["government", ""]
    assert [mention.sense for mention in mersin.mentions] == [""]
    assert ankara.place is not None


def test_a_voice_is_a_government(gazetteer: Gazetteer) -> None:
    text = "According to Ankara, two men were killed."
    voice = Voice("Ankara", 13, 19, "government", "according to", "entity:Ankara")
    claim = Claim(
        "claim:1", "casualty", Predicate("killed", "kill", 35, 41), (), Evidence("d", 0, 41, text), attribution=(voice,)
    )
    [ankara] = place(reading(text, "Ankara", claims=(claim,)), gazetteer).entities
    assert [mention.sense for mention in ankara.mentions] == ["government"]


# --- what the reader took for somebody ---


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("After the loss of Saray they left Turkey.", "Address"),
        ("They came from the town of Saray in Turkey.", "Address"),
        ("After the loss of Saray they left Iraq.", "Person"),  # no Saray is known there
        ("After the death of Saray they left Turkey.", "Person"),
        ("Saray left Turkey.", "Person"),
    ],
)
def test_a_lone_name_that_befell_what_befalls_places(gazetteer: Gazetteer, text: str, schema: str) -> None:
    country = "Turkey" if "Turkey" in text else "Iraq"
    told = reading(text, "Saray", country)
    told = replace(told, entities=(replace(told.entities[0], schema="Person"), told.entities[1]))
    [saray, _] = place(told, gazetteer).entities
    assert saray.schema == schema
    assert (saray.place is not None) == (schema == "Address")


# --- the whole ---


def test_a_place_can_say_why(gazetteer: Gazetteer) -> None:
    found = placed(gazetteer, "He drove to Paris, Texas.", "Paris", "Texas")["Paris"]
    assert found is not None
    assert any(reason.startswith("inside +") for reason in found.why)
    assert found.why[-1].startswith("share ")


def test_nothing_but_places_changes(gazetteer: Gazetteer) -> None:
    told = reading("He drove to Paris.", "Paris")
    after = place(told, gazetteer)
    assert (after.document, after.claims) == (told.document, told.claims)
    assert place(after, gazetteer) == after


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.sampled_from(["Van", "Saray", "Paris", "Texas", "Fatih", "Aksaray", "Turkish"]), min_size=1), st.data()
)
def test_placing_never_fails_and_keeps_offsets(names: list[str], data: st.DataObject) -> None:
    joints = st.sampled_from([", ", " and ", " in ", " (", "'un ", ". ", "\n", " province's "])
    text = "".join(name + data.draw(joints) for name in names)
    told = place(reading(text, *dict.fromkeys(names)), shipped())
    for one in told.entities:
        assert all(text[mention.start : mention.end] == mention.text for mention in one.mentions)
        assert one.place is None or -90 <= one.place.lat <= 90


@pytest.mark.parametrize(
    "text",
    [
        "They stole the Zorbel, a statue.",
        "The Zorbel, from Tekirdağ.",
        "It was the Zorbel, Saray said.",
        "ZORBEL, A STATUE",
    ],
)
def test_what_merely_follows_a_comma_holds_nothing(gazetteer: Gazetteer, text: str) -> None:
    """Nearly every word is the name of a place somewhere: a village called Å, a town called Saray."""
    name = "ZORBEL" if text.isupper() else "Zorbel"
    assert placed(gazetteer, text, name)[name] is None
    assert placed(shipped(), text, name)[name] is None


def test_initials_are_no_town() -> None:
    """ "ba" is another name of Bath; the U.S. is the United States."""
    assert placed(shipped(), "The shop of B.A. was searched.", "B.A.")["B.A."] is None
    found = placed(shipped(), "He flew to the U.S. in May.", "U.S.")["U.S."]
    assert found is not None
    assert found.country == "US"
