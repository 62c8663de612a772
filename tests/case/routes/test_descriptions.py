"""Which descriptions may mean one group, and which words are names."""

from __future__ import annotations

import pytest

from whosays.case.routes.descriptions import described, goes_on, named, one_group
from whosays.model import Argument, Entity


@pytest.mark.parametrize(
    ("first", "second", "language", "joined"),
    [
        ("the couriers", "Couriers from Tirana", "en", True),
        ("armed couriers", "the couriers", "en", True),
        ("some of the couriers", "the couriers", "en", True),
        ("armed couriers", "unarmed couriers", "en", False),
        ("three couriers", "the couriers", "en", False),
        ("12 couriers", "the couriers", "en", False),
        ("the couriers", "the drivers", "en", False),
        ("the people", "people", "en", False),  # too wide to be one group
        ("kuryeler", "kuryelere", "tr", True),
        ("Kuryeleri", "bu kuryelerin", "tr", True),
        ("sürücüler", "kuryeler", "tr", False),
        ("iki kurye", "kuryeler", "tr", False),
    ],
)
def test_descriptions(first: str, second: str, language: str, joined: bool) -> None:
    one, other = described(first, language), described(second, language)
    assert one is not None
    assert other is not None
    assert one_group(one, other, language) is joined
    assert one_group(other, one, language) is joined


@pytest.mark.parametrize("text", ["they", "Those", "who", "", "…"])
def test_what_describes_nobody(text: str) -> None:
    assert described(text, "en") is None


def test_words_that_go_on_with_whoever_travelled() -> None:
    def argument(text: str, entity: str | None = None) -> Argument:
        return Argument("traveller", text, 0, len(text), entity)

    assert goes_on(argument("especially those"), "en")
    assert goes_on(argument("the newcomers", "entity:n"), "en")
    assert not goes_on(argument("they", "entity:n"), "en")  # resolved by the reader
    assert not goes_on(argument("the couriers"), "en")
    assert goes_on(argument("onları"), "tr")


@pytest.mark.parametrize(
    ("schema", "name", "is_name"),
    [
        ("Person", "K.T.", True),
        ("Person", "Kemal Durak", True),
        ("Person", "the driver", False),
        ("Organization", "Northwind", True),
        ("LegalEntity", "Couriers", False),  # a capital at the start of a sentence is no name
        ("Thing", "the objects", False),
        ("Thing", "Ainos Runner", True),
    ],
)
def test_names(schema: str, name: str, is_name: bool) -> None:
    assert named(Entity("entity:1", schema, name), "en") is is_name
