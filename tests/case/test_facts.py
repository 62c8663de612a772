"""What a document states of a person: only what stands there, and nothing where it states two things."""

from __future__ import annotations

import pytest

from tests.store.readings import document
from whosays.case.facts import facts_of
from whosays.model import Entity, EntityMention


def facts(text: str, *names: str, schema: str = "Person") -> set[str]:
    of = document("a.txt", text)
    spans = [(i, name) for name in names for i in range(len(text)) if text.startswith(name, i)]
    mentions = tuple(EntityMention(of.id, i, i + len(name), name) for i, name in spans)
    return set(facts_of(of, [Entity("entity:1", schema, names[0], mentions=mentions)])[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ms Deniz Kaya left.", {"sex:f"}),
        ("Yesterday Mr. Deniz Kaya left.", {"sex:m"}),
        ("Deniz Kaya Hanım geldi.", {"sex:f"}),
        ("Deniz Kaya left.", set()),
        ("Judge Deniz Kaya left.", set()),
        ("Ms Deniz Kaya met Mr Deniz Kaya.", set()),
        ("Deniz Kaya (born 12 May 1980) left.", {"born:1980-05-12"}),
        ("Deniz Kaya, born on May 12, 1980, left.", {"born:1980-05-12"}),
        ("Deniz Kaya (d. 1980) geldi.", {"born:1980"}),
        ("1980 doğumlu Deniz Kaya geldi.", {"born:1980"}),
        ("12.05.1980 doğumlu sanık Deniz Kaya geldi.", {"born:1980-05-12"}),
        ("12 Mayıs 1980 doğumlu Deniz Kaya", {"born:1980-05-12"}),
        ("Deniz Kaya left in 1980.", set()),
        ("a born swimmer, Deniz Kaya", set()),
    ],
)
def test_what_stands_beside_a_name(text: str, expected: set[str]) -> None:
    assert facts(text, "Deniz Kaya") == expected


def test_pronouns_count_where_they_agree_and_are_two() -> None:
    assert facts("Kaya said she paid her.", "Kaya", " she", " her") == set()  # not resolved as whole words
    assert facts("Kaya said she paid, and she left.", "Kaya", "she") == {"sex:f"}
    assert facts("Kaya said she left.", "Kaya", "she") == set()
    assert facts("Kaya said she and he left; she came.", "Kaya", "she", "he") == set()


def test_a_ship_is_no_lady() -> None:
    assert facts("Lady Deniz sailed.", "Deniz", schema="Vehicle") == set()
