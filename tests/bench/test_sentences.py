"""The marked sentences, and how a reading of them is counted."""

from __future__ import annotations

from collections import Counter

import pytest

from bench.sentences.marked import LANGUAGES, PARTS, Marked, marked, sentences
from bench.sentences.measure import shares
from tests.golden.rows import read
from whosays.claims.types import claim_types


def test_marks_are_taken_out() -> None:
    one = marked("attack | [attacker Masked men] {sprayed} [target the guests] {with bullets}.")
    assert (one.type, one.text) == ("attack", "Masked men sprayed the guests with bullets.")
    assert [one.text[a:b] for a, b in one.predicate] == ["sprayed", "with bullets"]
    assert [(role, one.text[a:b]) for role, (a, b) in one.roles] == [
        ("attacker", "Masked men"),
        ("target", "the guests"),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_has_as_many_sentences_with_roles_of_its_own(language: str) -> None:
    found = [one for part in PARTS for one in sentences(part, language)]
    types = claim_types()
    assert {one.type for one in found} == {*types, "open"}
    assert set(Counter(one.type for one in found if one.type != "open").values()) == {65}
    for one in found:
        assert one.predicate, one.text
        assert not set("[]{}|") & set(one.text), one.text
        allowed = {"when", "where", *(types[one.type].roles if one.type != "open" else ())}
        assert {role for role, _ in one.roles} <= allowed, one.text


def test_no_sentence_stands_in_both_parts() -> None:
    for language in LANGUAGES:
        read_part, sealed = ({one.text for one in sentences(part, language)} for part in PARTS)
        assert len(read_part & sealed) < len(sealed) / 50  # the same words with another claim marked


def test_shares() -> None:
    lines = (
        "casualty | [agent Voss] {killed} [victim the banker].",
        "casualty | [agent Voss] {painted} [victim the banker].",
        "open | Rents {killed} the mood.",
    )
    ours: list[Marked] = [marked(line) for line in lines]
    claims = read([one.text for one in ours], "en")
    figures = shares((one, claims[one.text].claims) for one in ours)
    assert figures["found"] == 50
    assert figures["roles"] == 100
