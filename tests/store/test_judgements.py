"""Judgements: kept for good, undone at will, and honoured when a document is read by another version."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.readings import judgment, report
from whosays.errors import BadJudgement, BusyCase, NotInCase
from whosays.model import Answer, Claim, Edit, Judgement, Link, Reading, Status, Undoing
from whosays.store import ClaimQuery, Store, open_case

Cases = Callable[[], Store]


def filled(store: Store) -> Store:
    for reading, data in (report(), judgment()):
        store.save(reading, data)
    return store


def claim_of(store: Store, predicate: str) -> Claim:
    return next(c for c in store.claims() if c.predicate.text == predicate)


def on(store: Store, predicate: str, answer: Answer, **more: object) -> Judgement:
    target = claim_of(store, predicate).id
    return store.judge(Judgement("", "claim", (target,), answer, "Ece", "", **more))  # type: ignore[arg-type]


def test_a_claim_is_what_the_newest_judgement_says(store: Store) -> None:
    filled(store)
    first = on(store, "sold", "positive", reason="two witnesses")
    assert claim_of(store, "sold").review == "accepted"
    second = on(store, "sold", "negative")
    assert claim_of(store, "sold").review == "rejected"
    assert list(store.judgements()) == [first, second]
    assert list(store.judgements(of=first.targets[0])) == [first, second]
    assert first.when.endswith("Z")
    assert first.subjects[0].text == "sold"


def test_what_is_undone_does_not_count_but_stays_in_the_log(store: Store) -> None:
    filled(store)
    on(store, "sold", "positive")
    second = on(store, "sold", "unsure")
    undone = store.undo(second.id, "Can", "a slip", "2026-01-02T03:04:05Z")
    assert undone == replace(second, undone=Undoing("Can", "2026-01-02T03:04:05Z", "a slip"))
    assert claim_of(store, "sold").review == "accepted"
    assert [j.answer for j in store.judgements(standing=True)] == ["positive"]
    assert len(list(store.judgements())) == 2
    store.undo(next(store.judgements()).id, "Can")
    assert claim_of(store, "sold").review == "unreviewed"
    with pytest.raises(BadJudgement, match="taken back already"):
        store.undo(second.id, "Can")


def test_a_correction_shows_in_claims_and_in_queries_and_goes_when_undone(store: Store) -> None:
    filled(store)
    before = claim_of(store, "sold")
    buyer = next(a for a in before.arguments if a.role == "buyer")
    edit = Edit("supply", Status(reality="planned"), (replace(buyer, role="recipient"),), ())
    given = on(store, "sold", "positive", edit=edit)
    assert claim_of(store, "sold") == replace(
        before, type="supply", status=edit.status, attribution=(), review="accepted",
        arguments=(replace(buyer, role="recipient"),),
    )  # fmt: skip
    assert [c.predicate.text for c in store.claims(ClaimQuery(type="supply"))] == ["sold"]
    assert [c.predicate.text for c in store.claims(ClaimQuery(about="jale demir", type="supply"))] == []
    store.undo(given.id, "Ece")
    assert claim_of(store, "sold") == before
    assert [c.predicate.text for c in store.claims(ClaimQuery(about="jale demir", type="trade"))] == ["sold"]


def test_a_decision_that_makes_no_sense_is_refused(store: Store) -> None:
    filled(store)
    sold = claim_of(store, "sold")
    with pytest.raises(NotInCase, match="claim:none"):
        store.judge(Judgement("", "claim", ("claim:none",), "positive", "Ece", ""))
    with pytest.raises(BadJudgement, match="who"):
        store.judge(Judgement("", "claim", (sold.id,), "positive", " ", ""))
    with pytest.raises(BadJudgement, match="on two entities"):
        store.judge(Judgement("", "entity-pair", (sold.id,), "positive", "Ece", ""))
    edit = Edit(arguments=(replace(sold.arguments[0], text="a ship"),))
    with pytest.raises(BadJudgement, match="“a ship”"):
        store.judge(Judgement("", "claim", (sold.id,), "positive", "Ece", "", edit=edit))
    with pytest.raises(NotInCase, match="judgement:none"):
        store.undo("judgement:none", "Ece")
    assert list(store.judgements()) == []


def read_again(reading: Reading, **change: object) -> Reading:
    """The document as another version reads it: other ids, perhaps other claims."""
    claims = tuple(replace(c, id=f"{c.id}-2", engine="other@2", **change) for c in reading.claims)  # type: ignore[arg-type]
    return replace(reading, claims=claims)


def test_judgements_are_honoured_in_another_case_that_reads_the_same_document(new_case: Cases) -> None:
    old, new = filled(new_case()), new_case()
    on(old, "sold", "positive")
    on(old, "paid", "negative")
    undone = on(old, "burn", "positive")
    old.undo(undone.id, "Ece")
    reading, data = report()
    new.save(read_again(reading), data)
    for judgement in old.judgements():
        assert new.judge(judgement) == judgement
        assert new.judge(judgement) == judgement  # taken over once
    assert {c.predicate.text: c.review for c in new.claims()} == {
        "sold": "accepted", "paid": "rejected", "burn": "unreviewed",
    }  # fmt: skip
    assert list(new.judgements()) == list(old.judgements())


def test_judgements_that_come_before_their_document_wait_for_it(new_case: Cases) -> None:
    old, new = filled(new_case()), new_case()
    on(old, "sold", "positive")
    for judgement in old.judgements():
        new.judge(judgement)
    reading, data = report()
    new.save(read_again(reading), data)
    assert claim_of(new, "sold").review == "accepted"


def test_what_is_read_otherwise_was_not_accepted(new_case: Cases) -> None:
    old, new = filled(new_case()), new_case()
    on(old, "sold", "positive")
    reading, data = report()
    new.save(read_again(reading, status=Status("negated")), data)
    for judgement in old.judgements():
        new.judge(judgement)
    assert claim_of(new, "sold").review == "unreviewed"
    assert len(list(new.judgements(of=claim_of(old, "sold").id))) == 1


def test_a_link_keeps_its_judgement_when_links_are_drawn_anew(store: Store) -> None:
    filled(store)
    pair = (claim_of(store, "sold").id, claim_of(store, "sattığını").id)
    store.save_links([Link("link:1", "same", pair, "one sale", 0.9)])
    given = store.judge(Judgement("", "link", ("link:1",), "negative", "Ece", ""))
    assert [link.review for link in store.links()] == ["rejected"]
    store.save_links([Link("link:1", "same", pair, "one sale of a boat", 0.8)])
    assert [link.review for link in store.links()] == ["rejected"]
    store.undo(given.id, "Ece")
    assert [link.review for link in store.links()] == ["unreviewed"]


def test_the_log_cannot_be_changed_even_by_hand(tmp_path: Path) -> None:
    with open_case(tmp_path / "case", create=True) as store:
        on(filled(store), "sold", "positive")
    with closing(sqlite3.connect(tmp_path / "case" / "case.db")) as connection:
        for statement in ("UPDATE judgement SET answer = 'negative'", "DELETE FROM judgement"):
            with pytest.raises(sqlite3.IntegrityError, match="never changed"):
                connection.execute(statement)


def test_a_reviewer_need_not_wait_for_the_writer_to_be_done(tmp_path: Path) -> None:
    with open_case(tmp_path / "case", create=True) as writer, open_case(tmp_path / "case") as reviewer:
        filled(writer)
        on(reviewer, "sold", "positive")
        assert claim_of(writer, "sold").review == "accepted"
        with pytest.raises(BusyCase):
            reviewer.save_links([])


# --- read again


def test_a_document_read_again_is_as_if_it_had_been_read_so_at_first(new_case: Cases) -> None:
    once, again = new_case(), filled(new_case())
    reading, data = report()
    fresh = replace(read_again(reading, confidence=0.9), entities=reading.entities[:3])
    fresh = replace(fresh, document=replace(reading.document, title="Another title"))
    again.read_again(fresh)
    for told, bytes_ in ((fresh, data), judgment()):
        once.save(told, bytes_)
    assert list(again.claims()) == list(once.claims())
    assert list(again.entities()) == list(once.entities())
    assert list(again.documents()) == list(once.documents())
    assert again.entity_names() == once.entity_names()
    for query in (
        ClaimQuery(search="boat"),
        ClaimQuery(who="jale demir"),
        ClaimQuery(about="HU"),
        ClaimQuery(by="police"),
    ):
        assert list(again.claims(query)) == list(once.claims(query))


def test_judgements_stay_when_a_document_is_read_again_and_again(store: Store) -> None:
    filled(store)
    on(store, "sold", "positive")
    on(store, "paid", "negative", edit=Edit(type="bribery"))
    entities = [next(e.id for e in store.entities() if e.name == name) for name in ("Bodrum", "Harbour Union")]
    store.judge(Judgement("", "entity-pair", tuple(entities), "positive", "Ece", ""))
    reading, _ = report()
    for _ in range(2):
        store.read_again(read_again(reading))
        assert {c.predicate.text: c.review for c in store.claims(ClaimQuery(document="report"))} == {
            "sold": "accepted", "paid": "rejected", "burn": "unreviewed",
        }  # fmt: skip
        assert claim_of(store, "paid").type == "bribery"
        joined = next(e for e in store.entities() if e.name == "Harbour Union")
        assert "Bodrum" in joined.aliases
    store.read_again(replace(reading, entities=(), claims=()))
    assert [e.name for e in store.entities()] != []
    assert list(store.claims(ClaimQuery(document="report"))) == []
    store.read_again(reading)
    assert claim_of(store, "sold").review == "accepted"
    assert len(list(store.judgements())) == 3


def test_links_of_an_old_reading_go_with_it(store: Store) -> None:
    filled(store)
    store.save_links([Link("link:1", "same", (claim_of(store, "sold").id, claim_of(store, "sattığını").id), "w", 0.9)])
    store.read_again(read_again(report()[0]))
    assert list(store.links()) == []


def test_a_document_that_the_case_does_not_hold_cannot_be_read_again(store: Store) -> None:
    with pytest.raises(NotInCase):
        store.read_again(report()[0])


def test_answers_of_several_people_that_differ_are_found(store: Store) -> None:
    filled(store)
    claim = claim_of(store, "sold").id
    on(store, "sold", "positive")
    on(store, "sold", "negative")
    assert store.judged_apart() == [], "one person may change her mind"
    given = store.judge(Judgement("", "claim", (claim,), "unsure", "Nermin", ""))
    assert store.judged_apart() == [claim]
    store.undo(given.id, "Nermin")
    assert store.judged_apart() == []
