"""What every store promises (store/base.py), over all backends."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.readings import Told, claim, document, entity, judgment, readings, report, told
from whosays.case.identity import merged
from whosays.case.records import claim_of, entity_of
from whosays.errors import WhosaysError
from whosays.exports import EXPORTERS
from whosays.model import Claim, Entity, Link
from whosays.store import ClaimQuery, Store

Cases = Callable[[], Store]
RANDOM = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def filled(store: Store, *all_told: Told) -> Store:
    for reading, data in all_told:
        store.save(reading, data)
    return store


def jsonl(store: Store) -> str:
    out = io.StringIO()
    EXPORTERS["jsonl"](store, out)
    return out.getvalue()


def predicates(store: Store, **query: object) -> list[str]:
    return [c.predicate.text for c in store.claims(ClaimQuery(**query))]  # type: ignore[arg-type]


# --- documents


def test_an_empty_case_is_empty(store: Store) -> None:
    assert not store.known("sha256:00")
    assert store.document("sha256:00") is None
    assert store.document_count() == 0
    assert (list(store.documents()), list(store.entities()), list(store.claims()), list(store.links())) == ([],) * 4


def test_a_document_comes_back_as_it_was_read(store: Store) -> None:
    reading, data = report()
    filled(store, (reading, data), judgment())
    assert store.known(reading.document.id)
    assert store.document(reading.document.id) == reading.document
    assert store.original(reading.document.id) == data
    assert store.document_count() == 2
    assert store.claim_counts()[reading.document.id] == 3


def test_documents_come_by_name_then_id(store: Store) -> None:
    documents = [document(name, text) for name, text in (("b", "1"), ("a", "2"), ("b", "3"), ("É", "4"))]
    filled(store, *(told(d, (), ()) for d in documents))
    assert [d.id for d in store.documents()] == [d.id for d in sorted(documents, key=lambda d: (d.name, d.id))]


def test_a_known_document_stays_as_it_is(store: Store) -> None:
    reading, data = report()
    filled(store, (reading, data))
    before = jsonl(store)
    filled(store, (replace(reading, claims=reading.claims[:1]), data))
    assert jsonl(store) == before


def test_of_two_names_for_the_same_bytes_the_first_by_alphabet_is_kept(new_case: Cases) -> None:
    reading, data = report()
    copy = replace(reading, document=replace(reading.document, name="a copy.txt"))
    assert jsonl(filled(new_case(), (reading, data), (copy, data))) == jsonl(filled(new_case(), (copy, data)))


def test_bytes_that_are_not_the_documents_are_refused(store: Store) -> None:
    reading, data = report()
    with pytest.raises(ValueError, match=r"report\.txt"):
        store.save(reading, data + b"!")
    assert store.document_count() == 0


def test_a_claim_that_a_reading_has_twice_is_one(store: Store) -> None:
    reading, data = report()
    filled(store, (replace(reading, claims=reading.claims * 2), data))
    assert predicates(store) == ["sold", "paid", "burn"]


def test_an_original_that_is_gone_is_said_to_be_gone(store: Store) -> None:
    with pytest.raises(FileNotFoundError):
        store.original("sha256:00")


# --- queries


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, ["sattığını", "gitti", "kuruldu", "sold", "paid", "burn"]),
        ({"limit": 2}, ["sattığını", "gitti"]),
        ({"type": "trade"}, ["sattığını", "sold"]),
        ({"type": "trad"}, []),
        ({"who": "jale demir"}, ["sold", "paid"]),  # "she" means her
        ({"who": "Demir Jale"}, []),
        ({"who": "boat"}, ["sold"]),  # an argument's words, no entity
        ({"who": "A.C."}, ["gitti", "sold", "burn"]),
        ({"who": "A. C."}, ["gitti", "sold", "burn"]),
        ({"who": "A"}, ["sold"]),  # one letter finds itself only, here the article of "a boat"
        ({"who": "Harbour Union"}, ["kuruldu", "paid"]),  # one entity of the case by its alias HU
        ({"who": "liman birligi"}, ["kuruldu", "paid"]),
        ({"who": "Bodrum"}, []),  # a place of the claim is no argument
        ({"about": "Bodrum"}, ["sold"]),
        ({"about": "HU"}, ["kuruldu", "paid"]),
        ({"about": "boat"}, []),
        ({"by": "police"}, ["sold"]),
        ({"by": "jale"}, []),
        ({"status": "planned"}, ["burn"]),
        ({"status": "Planned, possible"}, ["burn"]),
        ({"status": "planned,negated"}, []),
        ({"status": "denied"}, ["paid"]),
        ({"status": "negated"}, ["paid"]),
        ({"search": "boat police"}, ["sold"]),
        ({"search": '"a boat"'}, ["sold"]),
        ({"search": '"boat a"'}, []),
        ({"search": "SATTIĞINI"}, ["sattığını"]),
        ({"search": "tekne"}, ["sattığını"]),  # the beginning of a word
        ({"search": "bo"}, []),  # too short a beginning
        ({"search": '?! "'}, []),
        ({"search": "boat OR mill"}, []),  # words, not operators
        ({"search": "who:boat* NEAR("}, []),
        ({"document": "report.txt"}, ["sold", "paid", "burn"]),
        ({"document": "rep"}, ["sold", "paid", "burn"]),
        ({"document": "port"}, []),
        ({"document": "%"}, []),
        ({"type": "trade", "who": "jale", "search": "boat", "document": "report", "by": "police"}, ["sold"]),
    ],
)
def test_a_query_finds_what_it_asks_for(store: Store, query: dict[str, object], found: list[str]) -> None:
    filled(store, report(), judgment())
    assert predicates(store, **query) == found


def test_a_document_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    reading, _ = report()
    filled(store, report(), judgment())
    wanted = ["sold", "paid", "burn"]
    assert predicates(store, document=reading.document.id[:15]) == wanted
    assert predicates(store, document=reading.document.id.removeprefix("sha256:")[:8]) == wanted


def test_an_entity_is_found_by_its_id_in_the_case(store: Store) -> None:
    filled(store, report(), judgment())
    union = next(e for e in store.entities() if "HU" in e.aliases)
    assert predicates(store, about=union.id) == ["kuruldu", "paid"]
    assert predicates(store, who=union.id) == ["kuruldu", "paid"]


def test_a_word_that_is_no_status_is_named(store: Store) -> None:
    with pytest.raises(WhosaysError, match=r"“alleged”.*planned"):
        list(store.claims(ClaimQuery(status="alleged")))


def test_more_claims_than_fit_into_one_batch_come_in_order(store: Store) -> None:
    of = document("long.txt", "\n".join(f"word{n:04}" for n in range(1000)))
    filled(store, told(of, [claim(of, "open", f"word{n:04}") for n in reversed(range(1000))], ()))
    assert predicates(store) == [f"word{n:04}" for n in range(1000)]
    assert len(predicates(store, search="word")) == 1000


# --- entities of the case


def test_the_same_name_in_two_documents_is_one_entity_and_initials_are_two(store: Store) -> None:
    filled(store, report(), judgment())
    by_name: dict[str, list[Entity]] = {}
    for found in store.entities():
        by_name.setdefault(found.name, []).append(found)
    assert {name: len(found) for name, found in by_name.items()} == {
        "JALE DEMİR'in": 1, "A.C.": 2, "Bodrum": 1, "Harbour Union": 1,
    }  # fmt: skip
    assert by_name["JALE DEMİR'in"][0].aliases == ("Jale Demir",)
    assert by_name["Harbour Union"][0].aliases == ("HU", "Liman Birliği")
    assert {m.text for m in by_name["Harbour Union"][0].mentions} == {"Harbour Union", "Liman Birliği"}


def test_claims_name_the_entities_of_the_case(store: Store) -> None:
    filled(store, report(), judgment())
    held = {found.id for found in store.entities()}
    named = {a.entity for c in store.claims() for a in (*c.arguments, *c.where, *c.attribution)} - {None}
    assert named <= held
    assert len(named) == 5


def test_a_third_document_can_join_two_entities(new_case: Cases) -> None:
    def one(name: str, *names: str) -> Told:
        of = document(name, f"They said {names[0]} met at {name}.")
        body = entity(of, "Organization", *names)
        return told(of, [claim(of, "meeting", "met", [body], roles={"host": names[0]})], [body])

    parts = [one("a", "Grain Office"), one("b", "Office of Corn", "GO"), one("c", "GO", "Grain Office")]
    two, three = new_case(), new_case()
    assert len(list(filled(two, *parts[:2]).entities())) == 2
    assert len(list(filled(two, parts[2]).entities())) == 1
    assert predicates(two, about="corn") == ["met"] * 3
    assert jsonl(filled(three, *reversed(parts))) == jsonl(two)
    assert two.entity_names() == {e.id: e.name for e in two.entities()}


@given(all_told=st.lists(readings(), min_size=2, max_size=3, unique_by=lambda t: t[1]), chance=st.randoms())
@RANDOM
def test_the_order_of_adding_does_not_show(new_case: Cases, all_told: list[Told], chance: object) -> None:
    shuffled = list(all_told)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    with new_case() as one, new_case() as other:
        assert jsonl(filled(one, *all_told)) == jsonl(filled(other, *shuffled))
        assert one.entity_names() == {e.id: e.name for e in one.entities()}
        assert one.document_names() == {d.id: d.name for d in one.documents()}


# --- round trips


@given(given_=readings())
@RANDOM
def test_a_reading_comes_back_from_the_store_and_from_jsonl(new_case: Cases, given_: Told) -> None:
    reading, _ = given_
    store = filled(new_case(), given_)
    records = [json.loads(line) for line in jsonl(store).split("\n")[:-1]]
    entities, claims = list(store.entities()), list(store.claims())
    assert store.document(reading.document.id) == reading.document
    assert list(store.documents()) == [reading.document]
    assert entities == [entity_of(r) for r in records if r["kind"] == "entity"]
    assert claims == [claim_of(r) for r in records if r["kind"] == "claim"]
    assert store.entity_names() == {e.id: e.name for e in entities}
    assert_same_entities(reading.entities, entities)
    assert sorted(map(unnamed, claims), key=lambda c: c.id) == sorted(map(unnamed, reading.claims), key=lambda c: c.id)
    assert_same_references(reading.claims, claims, reading.entities, entities)
    store.close()


def unnamed(claim: Claim) -> Claim:
    """The claim without its references to entities."""
    return replace(
        claim,
        arguments=tuple(replace(a, entity=None) for a in claim.arguments),
        where=tuple(replace(w, entity=None) for w in claim.where),
        attribution=tuple(replace(v, entity=None) for v in claim.attribution),
    )


def assert_same_entities(given_: Iterable[Entity], out: Iterable[Entity]) -> None:
    """Every entity of the case is made of entities of the document, each in exactly one."""
    left = {e.id: e for e in given_}
    for case_entity in out:
        mentions = set(case_entity.mentions)
        members = [e for e in left.values() if set(e.mentions) <= mentions and names(e) <= names(case_entity)]
        matching = next(
            chosen for chosen in subsets(members) if merged(case_entity.id, chosen) == case_entity
        )  # fmt: skip
        for member in matching:
            del left[member.id]
    assert not left


def subsets(members: list[Entity]) -> Iterable[list[Entity]]:
    for bits in range(1, 2 ** len(members)):
        yield [m for i, m in enumerate(members) if bits >> i & 1]


def names(entity: Entity) -> set[str]:
    return {entity.name, *entity.aliases}


def assert_same_references(
    given_: Iterable[Claim], out: Iterable[Claim], entities: Iterable[Entity], held: Iterable[Entity]
) -> None:
    """Where a claim named an entity, it names the entity of the case that has all of its mentions and names."""
    before, after = {e.id: e for e in entities}, {e.id: e for e in held}
    found = {c.id: c for c in out}
    for was_claim in given_:
        other = found[was_claim.id]
        pairs = zip(
            (*was_claim.arguments, *was_claim.where, *was_claim.attribution),
            (*other.arguments, *other.where, *other.attribution),
            strict=True,
        )
        for was, is_ in pairs:
            assert (was.entity is None) == (is_.entity is None)
            if was.entity and is_.entity:
                assert set(before[was.entity].mentions) <= set(after[is_.entity].mentions)
                assert names(before[was.entity]) <= names(after[is_.entity])


# --- links and moments


def test_links_come_by_id_and_a_known_one_is_replaced(store: Store) -> None:
    first = Link("link:2", "contradicts", ("claim:1", "claim:2"), "two dates", 0.7)
    other = Link("link:1", "same", ("claim:1", "claim:3", "claim:2"), "one event", 0.9)
    store.save_links([first, other])
    store.save_links([replace(first, review="rejected")])
    assert list(store.links()) == [other, replace(first, review="rejected")]


def test_a_snapshot_does_not_see_what_is_added_meanwhile(store: Store) -> None:
    filled(store, report())
    with store.snapshot():
        assert store.document_count() == 1
        filled(store, judgment())
        assert store.document_count() == 1
        assert len(list(store.claims())) == 3
    assert store.document_count() == 2


def test_a_query_that_is_left_half_read_disturbs_nobody(store: Store) -> None:
    filled(store, report())
    half = store.claims()
    next(half)
    filled(store, judgment())
    assert len(list(half)) == 2
    assert len(list(store.claims())) == 6
