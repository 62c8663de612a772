"""Dated claims in columns say what the claims themselves say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.readings import readings, report
from whosays.model import Argument, Claim, Edit, Judgement, Status, When
from whosays.store import ClaimQuery, Store
from whosays.store.figures import Dated

WHENS = (
    When("in May", 0, 3, "2023-05", "2023-05-01", "2023-05-31"),
    When("until 2022", 0, 3, "../2022-01-01", None, "2022-01-01"),
    When("around 2021", 0, 3, "2021~", "2021-01-01", None),
)


@pytest.fixture
def told(store: Store) -> Store:
    reading, original = report()
    claims = tuple(replace(one, when=when) for one, when in zip(reading.claims, WHENS, strict=True))
    store.save(replace(reading, claims=claims), original)
    return store


def rows(found: Dated) -> list[tuple[object, ...]]:
    """A line for each claim, to compare with the claims themselves."""
    return [
        (id_, found.looks[look].type, found.looks[look].status, when.edtf, when.earliest, when.latest, document)
        for id_, look, when, document in zip(
            found.ids,
            found.look,
            (found.times[at] for at in found.time),
            (found.documents[at] for at in found.document),
            strict=True,
        )
    ]


def row(claim: Claim) -> tuple[object, ...]:
    when = claim.when
    assert when is not None
    return (claim.id, claim.type, claim.status, when.edtf, when.earliest, when.latest, claim.evidence.document)


def has_date(claim: Claim) -> bool:
    return claim.when is not None and bool(claim.when.earliest or claim.when.latest)


def test_claims_come_by_time_and_keep_their_open_ends(told: Store) -> None:
    found = told.dated(ClaimQuery(), 100, 10)
    assert [(found.times[at].earliest, found.times[at].latest) for at in found.time] == [
        ("2021-01-01", None),
        (None, "2022-01-01"),
        ("2023-05-01", "2023-05-31"),
    ]
    assert [found.looks[at].status.reality for at in found.look] == ["planned", "actual", "actual"]


def test_those_take_part_who_are_arguments_and_not_who_speak_or_where_it_was(told: Store) -> None:
    found = told.dated(ClaimQuery(), 100, 10)
    assert {one.name: one.claims for one in found.partakers} == {
        "A.C.": (0, 2),
        "Jale Demir": (1, 2),
        "Harbour Union": (1,),
    }
    assert [one.name for one in told.dated(ClaimQuery(), 100, 2).partakers] == ["A.C.", "Jale Demir"]


def test_no_more_come_than_are_asked_for_and_none_without_a_date(told: Store) -> None:
    assert len(told.dated(ClaimQuery(), 2, 10).ids) == 2
    assert told.dated(ClaimQuery(type="threat"), 100, 10) == Dated((), (), (), (), (), (), (), ())


def test_a_correction_is_in_the_columns(told: Store) -> None:
    (trade,) = told.claims(ClaimQuery(type="trade"))
    told.dated(ClaimQuery(), 100, 10)
    seller = Argument("seller", "A.C.", *span(trade, "A.C."), entity_named(trade, "A.C."))
    edit = Edit(type="supply", status=Status("negated"), arguments=(seller,))
    told.judge(Judgement("", "claim", (trade.id,), "positive", "Ada", "2024-01-01T00:00:00Z", edit=edit))
    found = told.dated(ClaimQuery(), 100, 10)
    assert found.looks[found.look[found.ids.index(trade.id)]].type == "supply"
    assert found.looks[found.look[found.ids.index(trade.id)]].status == Status("negated")
    assert {one.name: one.claims for one in found.partakers}["Jale Demir"] == (1,)


def span(claim: Claim, words: str) -> tuple[int, int]:
    (found,) = [(one.start, one.end) for one in claim.arguments if one.text == words]
    return found


def entity_named(claim: Claim, words: str) -> str | None:
    return next(one.entity for one in claim.arguments if one.text == words)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(readings(), min_size=1, max_size=3))
def test_the_columns_say_what_the_claims_say(new_case: Any, some: list[Any]) -> None:
    store = new_case()
    for one in some:
        store.save(*one)
    claims = [one for one in store.claims(ClaimQuery()) if has_date(one)]
    found = store.dated(ClaimQuery(), 1000, 1000)
    assert sorted(rows(found), key=repr) == sorted(map(row, claims), key=repr)
    taking = {one.id: {found.ids[at] for at in one.claims} for one in found.partakers}
    named = {(part.entity, one.id) for one in claims for part in one.arguments if part.entity}
    assert {(entity, id_) for entity, ids in taking.items() for id_ in ids} == named


def test_a_time_of_any_signs_is_one_time(new_case: Any) -> None:
    store, (of, original) = new_case(), report()
    first = of.claims[0]
    when = When(
        first.evidence.quote[:1], first.evidence.start, first.evidence.start + 1, "\x1f", None, "2023-01-01", "stated"
    )
    store.save(replace(of, claims=(replace(first, when=when),)), original)
    assert [one.edtf for one in store.dated(ClaimQuery(), 10, 10).times] == ["\x1f"]
