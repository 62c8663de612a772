"""Which names make two entities one, and what the one looks like."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.store.readings import document, entity
from whosays.case.identity import case_id, merged, strong_keys
from whosays.model import Entity, EntityMention, Place

TEXT = "On Monday {0} was seen. {0} left."


def keys(name: str, schema: str, *aliases: str, text: str = TEXT, language: str = "en", **more: object) -> set[str]:
    of = document("a.txt", text.format(name), language=language)
    return set(strong_keys(of, [entity(of, schema, name, *aliases, **more)])[0])


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("Jale Demir", "Person", {"person:jale demir"}),
        ("JALE DEMİR", "Person", {"person:jale demir"}),
        ("George W. Bush", "Person", {"person:george w bush"}),
        ("Osama bin Laden", "Person", {"person:osama bin laden"}),
        ("Demir", "Person", set()),  # a surname alone may be anybody
        ("J. Demir", "Person", set()),
        ("A.C. Demir", "Person", set()),
        ("Judge Demir", "Person", set()),
        ("Sayın Demir", "Person", set()),
        ("the tall man", "Person", set()),
        ("Harbour Union", "Organization", {"organisation:harbour union"}),
        ("The Harbour Union", "PublicBody", {"organisation:harbour union"}),
        ("Bank of Cyprus", "Company", {"organisation:bank of cyprus"}),
        ("HU", "Organization", {"organisation:hu"}),
        ("H.U.", "Organization", {"organisation:hu"}),
        ("Harmonia", "Organization", {"organisation:harmonia"}),
        ("the militants", "LegalEntity", set()),
        ("the Swedish consulate", "PublicBody", set()),
        ("the Khorasan branch of HU", "Organization", set()),
        ("Ankara", "Address", {"place:ankara"}),
        ("the border", "Address", set()),
        ("Penal Code", "Document", {"Document:penal code"}),
        ("Article 314", "Document", set()),
        ("500", "Thing", set()),
    ],
)
def test_what_is_a_name_in_the_whole_case(name: str, schema: str, expected: set[str]) -> None:
    assert keys(name, schema) == expected


def test_initials_and_code_names_are_never_known_by_a_name() -> None:
    assert keys("A.C.", "Person", anonymised=True) == set()
    assert keys("A.C.", "Person", "Ahmet Cinar", anonymised=True) == set()


def test_aliases_count_as_names_and_descriptions_among_them_do_not() -> None:
    assert keys("Harbour Union", "Organization", "HU", "the union") == {"organisation:harbour union", "organisation:hu"}


def test_a_word_that_only_begins_sentences_may_be_any_word() -> None:
    assert keys("Militants", "Organization", text="{0} came. {0} left.\n\n{0} fled. “{0} ran.") == set()
    assert keys("Harmonia", "Organization", text="{0} came. On Monday {0} left.") == {"organisation:harmonia"}


def test_where_all_is_in_capitals_only_people_and_places_have_names() -> None:
    text = "TODAY IT WAS SAID THAT {0} HAD BEEN SEEN NEAR THE OLD HARBOUR."
    assert keys("THE ARMED FORCES", "Organization", text=text) == set()
    assert keys("JALE DEMIR", "Person", text=text) == {"person:jale demir"}
    assert keys("SAN SALVADOR", "Address", text=text) == {"place:san salvador"}


def test_two_places_of_one_name_are_two() -> None:
    here, there = Place(36.98, 35.33, "TR", "PPLA", "g"), Place(32.1, -81.2, "US", "PPL", "g")
    assert keys("Adana", "Address", place=here) == {"place:adana@36.98,35.33"}
    assert not keys("Adana", "Address", place=here) & keys("Adana", "Address", place=there)


def test_a_turkish_ending_is_no_part_of_a_name() -> None:
    assert keys("Jale Demir'in", "Person", language="tr") == keys("Jale Demir", "Person")


def member(number: int, name: str, *aliases: str, schema: str = "Organization", mentions: int = 1) -> Entity:
    spans = tuple(EntityMention(f"sha256:{number}", i, i + 2, name) for i in range(mentions))
    return Entity(f"entity:{number}", schema, name, aliases, mentions=spans)


def test_one_member_stays_as_it_is_but_for_its_id() -> None:
    alone = member(1, "Harbour Union", "HU", "Liman", mentions=2)
    assert merged("entity:x", [alone]) == replace(alone, id="entity:x")


def test_the_usual_name_wins_and_the_others_are_aliases() -> None:
    one = merged("entity:x", [member(1, "HU", "the union"), member(2, "Harbour Union", mentions=3), member(3, "HU")])
    assert (one.name, one.aliases) == ("Harbour Union", ("HU", "the union"))
    assert len(one.mentions) == 5


def test_the_order_of_members_does_not_show() -> None:
    members = [
        member(n, name, schema=s)
        for n, (name, s) in enumerate([("B", "Company"), ("A", "PublicBody"), ("CC", "Company")])
    ]
    once = merged("entity:x", members)
    assert (once.name, once.schema) == ("CC", "Company")
    for seed in range(5):
        random.Random(seed).shuffle(members)
        assert merged("entity:x", members) == once


def test_an_id_is_a_hash_of_the_least_key() -> None:
    assert case_id("person:jale demir") == case_id("person:jale demir") != case_id("person:jale demiral")
    assert len(case_id("x")) == len("entity:") + 24


@pytest.mark.parametrize(
    ("one", "other", "languages", "same"),
    [
        ("DEAŞ'ın", "Daesh", "tr en", True),
        ("ISIL", "the Islamic State", "en en", True),
        ("IŞİD", "ISIS", "tr en", True),
        ("AB", "European Union", "tr en", True),
        ("AB", "European Union", "en en", False),
        ("Islamic State", "Islamic State Khorasan", "en en", False),
        ("MİT", "National Intelligence Organization", "tr en", True),
        ("Harbour Union", "Liman Birliği", "en tr", False),
    ],
)
def test_the_kept_table_joins_names_that_share_no_words(one: str, other: str, languages: str, same: bool) -> None:
    first, second = languages.split()
    shared = keys(one, "Organization", language=first) & keys(other, "PublicBody", language=second)
    assert bool(shared) is same


def test_a_person_is_never_known_by_the_table_of_organisations() -> None:
    assert keys("Daesh", "Person") == set()


def test_a_name_in_another_script_is_the_same_name() -> None:
    assert keys("Олег Орлов", "Person") & keys("Oleg Orlov", "Person")


def test_what_a_place_is_called_is_no_part_of_its_name() -> None:
    assert keys("Van ilinde", "Address", language="tr") == keys("Van", "Address") == {"place:van"}
    assert keys("Van Province", "Address") == {"place:van province"}


def test_one_gazetteer_entry_is_one_place_and_what_lies_in_it_is_not() -> None:
    lesbos = Place(39.1, 26.33, "GR", "ISL", "test", geoname=7)
    one, other = keys("Lesbos", "Address", place=lesbos), keys("Midilli", "Address", language="tr", place=lesbos)
    assert one & other == {"place=7"}
    assert "place=7" not in keys("Hotel Lesbos", "Address", place=replace(lesbos, precision="container"))
