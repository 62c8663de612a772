"""What screens ask a store: pages and counts over columns say the same as the queries themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.readings import judgment, readings, report
from whosays.errors import WhosaysError
from whosays.model import Judgement, When
from whosays.store import ClaimQuery, Store
from whosays.store.base import SORTS
from whosays.store.figures import Whole

QUERIES: dict[str, dict[str, Any]] = {
    "everything": {},
    "two types": {"type": ("trade", "attack")},
    "a family": {"family": "money"},
    "any of two statuses": {"status": ("planned", "denied")},
    "all of two statuses": {"status": "planned,possible"},
    "a kind of voice": {"voice": "kind:other"},
    "no voice": {"voice": "kind:own"},
    "a document or another": {"document": ("report", "judgment")},
    "words": {"search": "boat"},
    "unreviewed": {"review": ("unreviewed", "unsure")},
    "type and voice": {"type": ("trade", "finance"), "voice": "kind:other"},
    "nothing": {"type": "threat"},
}


@pytest.fixture
def told(store: Store) -> Store:
    for one in (report(), judgment()):
        store.save(*one)
    return store


@pytest.mark.parametrize("name", QUERIES)
@pytest.mark.parametrize("sort", [*SORTS, *(f"-{one}" for one in SORTS)])
def test_a_page_is_what_the_query_gives(told: Store, name: str, sort: str) -> None:
    query = ClaimQuery(**QUERIES[name], sort=sort)
    whole = list(told.claims(query))
    page = told.page(query)
    assert list(page.claims) == whole
    assert page.total == len(whole)
    part = told.page(replace(query, offset=1, limit=2))
    assert list(part.claims) == whole[1:3] == list(told.claims(replace(query, offset=1, limit=2)))
    assert told.ids(replace(query, sort="document")) == [one.id for one in told.claims(replace(query, sort="document"))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(readings(), min_size=1, max_size=3), st.sampled_from(SORTS), st.booleans())
def test_both_ways_sort_alike(new_case: Any, some: list[Any], sort: str, down: bool) -> None:
    store = new_case()
    for one in some:
        store.save(*one)
    query = ClaimQuery(sort=f"-{sort}" if down else sort, limit=1000)
    assert list(store.page(query).claims) == list(store.claims(query))
    for day in ("2022-12-31", "2023-01-01", "2023-01-02", "0000-00-00"):
        for bounds in ({"after": day}, {"before": day}, {"after": day, "before": day}):
            bounded = replace(query, **bounds)
            assert list(store.page(bounded).claims) == list(store.claims(bounded)), bounds


def test_documents_in_which_nobody_speaks_are_listed(store: Store) -> None:
    reading, data = report()
    store.save(replace(reading, claims=tuple(replace(one, attribution=()) for one in reading.claims)), data)
    [listed] = store.listed()
    assert (listed.claims, listed.voices) == (3, ())


def test_an_empty_case_has_nothing_to_count(store: Store) -> None:
    facets = store.facets(ClaimQuery())
    assert facets.total == 0
    assert not any(facets.counts.values())
    assert store.page(ClaimQuery()).total == store.roll(ClaimQuery()).total == 0
    assert store.listed() == []
    assert store.undated(ClaimQuery(), 5) == (0, [])


def test_facets_count_what_the_other_fields_leave(told: Store) -> None:
    counts = told.facets(ClaimQuery(type="trade", voice="kind:other")).counts
    assert {one.value: one.count for one in counts["type"]} == {"trade": 2, "finance": 1}
    assert {one.value for one in counts["voice"]} >= {"kind:other"}
    assert {one.label: one.count for one in counts["document"]} == {"report.txt": 1, "judgment.txt": 1}


def test_denied_is_a_status_of_its_own(told: Store) -> None:
    counts = {one.value: one.count for one in told.facets(ClaimQuery()).counts["status"]}
    assert counts["denied"] == counts["negated"] == 1
    assert counts["planned"] == 1


def test_what_is_written_is_counted_at_once(told: Store) -> None:
    before, state = told.page(ClaimQuery(review="rejected")), told.state()
    [first] = told.page(ClaimQuery(limit=1)).claims
    told.judge(Judgement("", "claim", (first.id,), "negative", "Nermin", ""))
    assert before.total == 0
    assert told.state() != state
    assert [one.id for one in told.page(ClaimQuery(review="rejected")).claims] == [first.id]
    assert {one.value: one.count for one in told.facets(ClaimQuery()).counts["review"]}["rejected"] == 1


def test_times_overlap(store: Store) -> None:
    reading, data = report()
    span = ("2023-03-01", "2023-03-31")
    dated = When("in March", 0, 8, "2023-03", *span)
    until = When("until May", 0, 9, "../2023-05", None, "2023-05-31")
    times = (dated, until, None)
    store.save(
        replace(reading, claims=tuple(map(lambda one, when: replace(one, when=when), reading.claims, times))), data
    )

    def found(after: str | None, before: str | None) -> int:
        return store.page(ClaimQuery(after=after, before=before)).total

    assert found("2023-03-31", None) == 2
    assert found("2023-04-01", None) == 1
    assert found("2023-06-01", None) == 0
    assert found(None, "2023-02-28") == 1  # nobody says when the second began
    assert found(None, "2023-03-01") == 2
    assert found("2023-03-10", "2023-03-11") == 2
    assert store.undated(ClaimQuery(), 5)[0] == 1
    assert {one.value: one.count for one in store.facets(ClaimQuery()).counts["time"]} == {"2023": 2, "undated": 1}


def test_an_entity_is_listed_with_what_names_it_and_what_it_says(told: Store) -> None:
    roll = told.roll(ClaimQuery(), "jale")
    [jale] = roll.entities
    assert (jale.schema, jale.documents) == ("Person", 2)
    assert jale.name == told.entity_names()[jale.id] == next(one.name for one in told.entities() if one.id == jale.id)
    entity = told.entity(jale.id)
    assert entity is not None
    assert told.names_of([jale.id, "entity:none"]) == {jale.id: entity.name}
    assert told.named([jale.id])[jale.id] == jale
    assert jale.claims == told.page(ClaimQuery(about=jale.id)).total
    assert told.entity("entity:none") is None


def test_a_place_takes_in_what_lies_in_it(store: Store) -> None:
    from whosays.model import Place

    reading, data = report()
    [bodrum] = [one for one in reading.entities if one.name == "Bodrum"]
    ac = next(one for one in reading.entities if one.name == "A.C.")
    turkey = Place(39.0, 35.0, "TR", "PCLI", "test", precision="area", bbox=(25.6, 35.8, 44.8, 42.1))
    entities = tuple(replace(one, schema="Address", place=turkey) if one is ac else one for one in reading.entities)
    store.save(replace(reading, entities=entities), data)
    by_name = {one.name: one.id for one in store.entities()}
    assert bodrum.place is not None
    inside = {one.type for one in store.page(ClaimQuery(place=by_name["Bodrum"])).claims}
    whole = {one.type for one in store.page(ClaimQuery(place=by_name["A.C."])).claims}
    assert inside == {"trade"}
    assert whole == {"trade", "attack"}


def test_a_word_that_is_none_is_refused(told: Store) -> None:
    for query in (ClaimQuery(sort="colour"), ClaimQuery(status="hot"), ClaimQuery(link="odd")):
        with pytest.raises(WhosaysError):
            told.page(query)


def test_counts_of_the_database_are_those_of_the_columns(told: Any) -> None:
    told.judge(Judgement("", "claim", (next(told.claims()).id,), "negative", "Nermin", ""))
    early = told.all_listed(), told.whole()
    reviews = told.facets(ClaimQuery(), only=("review",))
    entities = told.roll(ClaimQuery(), limit=0).total
    assert early == (told.all_listed(), Whole(reviews.total, entities, reviews.counts["review"]))
