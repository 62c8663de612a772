"""Movements among the claims that no type took."""

from __future__ import annotations

import pytest

from tests.case.routes.story import Story, entities_of
from whosays.case.routes.opened import delivered, opened_piece
from whosays.case.routes.pieces import Piece


def piece(story: Story) -> Piece | None:
    entities = {entity.id: entity for entity in entities_of(story)}
    return opened_piece(story.claims[0], story.language, entities)


def texts(arguments: object) -> list[str]:
    return [one.text for one in arguments]  # type: ignore[attr-defined]


def test_the_word_before_a_place_says_what_it_is() -> None:
    story = Story("The coins were taken from Edirne to Trieste through Bulgaria, Serbia and Sofia by road.")
    story.say(
        "open", "taken", "take", agent="The coins", other=("Edirne", "Trieste", "Bulgaria", "Serbia", "Sofia", "road")
    )
    found = piece(story)
    assert found is not None
    assert texts(found.origin) == ["Edirne"]
    assert texts(found.destination) == ["Trieste"]
    assert texts(found.via) == ["Bulgaria", "Serbia", "Sofia"]
    assert texts(found.means) == ["road"]
    assert texts(found.party) == ["The coins"]
    assert found.goods


def test_turkish_endings_and_postpositions() -> None:
    story = Story("Eserler Edirne’den Filibe üzerinden Trieste’ye götürüldü.", language="tr")
    story.say("open", "götürüldü", "götür", patient="Eserler", other=("Edirne’den", "Filibe", "Trieste’ye"))
    found = piece(story)
    assert found is not None
    assert (texts(found.origin), texts(found.via), texts(found.destination)) == (
        ["Edirne’den"],
        ["Filibe"],
        ["Trieste’ye"],
    )


@pytest.mark.parametrize(
    ("lemma", "roles"),
    [
        ("sell", {"patient": "The coins", "other": "Trieste"}),  # no word of carrying
        ("take", {"patient": "The coins"}),  # no place
        ("take", {"other": "Trieste"}),  # nothing that moves
    ],
)
def test_other_claims_are_no_movement(lemma: str, roles: dict[str, str]) -> None:
    story = Story("The coins were taken to Trieste.")
    story.say("open", "taken", lemma, **roles)
    assert piece(story) is None


def test_who_carries_is_kept() -> None:
    story = Story("Northwind sent the coins to Trieste.")
    story.say("open", "sent", "send", agent="Northwind", patient="the coins", other="Trieste")
    found = piece(story)
    assert found is not None
    assert texts(found.actors) == ["Northwind"]


def test_goods_supplied_to_a_place_are_delivered_there() -> None:
    story = Story("Northwind shipped the coins to Trieste. Northwind gave the coins to Ms Oral.")
    entities = {entity.id: entity for entity in entities_of(story)}
    to_place = story.say("supply", "shipped", "ship", giver="Northwind", thing="the coins", recipient="Trieste")
    to_person = story.say("supply", "gave", "give", giver="Northwind", thing="the coins", recipient="Ms Oral")
    assert delivered(to_place, entities)
    assert not delivered(to_person, entities)


def test_people_are_no_goods() -> None:
    story = Story("Police took them to Sofia. Police took officers to Niš. Lorries rolled to Trieste.")
    story.say("open", "took", "take", agent="Police", patient="them", other="Sofia")
    found = piece(story)
    assert found is not None
    assert not found.goods
    story.claims.clear()
    story.say("open", "took officers", "take", agent="Police", patient="officers", other="Niš")
    found = piece(story)
    assert found is not None
    assert not found.goods
