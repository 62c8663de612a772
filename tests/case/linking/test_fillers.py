"""Fillers are compared by entity, name and noun; initials are nobody else's."""

from __future__ import annotations

import pytest

from whosays.case.linking.fillers import Match, filler, fits, match
from whosays.model import Entity


def person(name: str, anonymised: bool = False, id_: str = "") -> Entity:
    return Entity(id_ or f"entity:{name}", "Person", name, anonymised=anonymised)


def compared(one: str, other: str, a: Entity | None = None, b: Entity | None = None, language: str = "en") -> Match:
    return match(filler("victim", one, a, "en"), filler("victim", other, b, language))


def test_a_surname_is_the_one_who_bears_it() -> None:
    assert compared("Weil", "Ada Weil", person("Weil"), person("Ada Weil")) == Match.SAME
    assert compared("Ben Weil", "Ada Weil", person("Ben Weil"), person("Ada Weil")) == Match.APART


def test_initials_are_never_one_with_a_name() -> None:
    assert compared("A.W.", "Ada Weil", person("A.W.", anonymised=True), person("Ada Weil")) == Match.NONE
    assert compared("K.T.", "Ada Weil", person("K.T.", anonymised=True), person("Ada Weil")) == Match.APART
    assert compared("K.T.", "R.S.", person("K.T.", anonymised=True), person("R.S.", anonymised=True)) == Match.APART
    assert fits("aw", "ada weil")
    assert not fits("aw", "ada")


@pytest.mark.parametrize(
    ("one", "other", "language", "level"),
    [
        ("two officers", "the police officers", "en", Match.HEAD),
        ("the lorry", "kamyonu", "tr", Match.HEAD),
        ("people", "three guards", "en", Match.MAY),
        ("the guard", "the driver", "en", Match.OTHER),
        ("the money", "40,000 euros", "en", Match.MAY),
    ],
)
def test_nouns_agree_by_what_they_name(one: str, other: str, language: str, level: Match) -> None:
    assert compared(one, other, language=language) == level


def test_a_turkish_name_without_an_entity_is_known_by_its_apostrophe() -> None:
    found = match(filler("payee", "Gökçe’ye", None, "tr"), filler("payee", "Ada Weil", person("Ada Weil"), "en"))
    assert found == Match.APART
