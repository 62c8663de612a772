"""What has to be linked again: what came, went or changed, and whoever names somebody of whom more is known now."""

from __future__ import annotations

from dataclasses import replace

from tests.store.readings import Told, claim, document, entity, told
from whosays.model import Edit, Judgement, Status
from whosays.store import Store
from whosays.store.outcome import Outcome

RULES = "as they are"


def paper(name: str, person: str, *aliases: str) -> Told:
    """A document with one claim about somebody."""
    of = document(f"{name}.txt", f"{person} sold a boat in {name}.")
    who = entity(of, "Person", person, *aliases)
    return told(of, [claim(of, "trade", "sold", [who], roles={"seller": person})], [who])


JALE, ALI, JALE_AGAIN = paper("a", "Jale Demir"), paper("b", "Ali Kaya"), paper("c", "Jale Demir")
MORE_OF_JALE = paper("d", "Jale Demir", "Jale Kaya")


def filled(store: Store, *papers: Told) -> Store:
    for reading, data in papers:
        store.save(reading, data)
    return store


def due(store: Store) -> set[str]:
    """The names of the documents whose claims are due."""
    names = store.document_names()
    claims = store.claims_numbered(store.due(RULES).claims)
    return {names[one.evidence.document] for one in claims.values()}


def linked(store: Store) -> Store:
    """Done with all that is due, and found nothing."""
    marked = store.due(RULES)
    store.keep_blocks({number: {1 << 8} for number in marked.claims}, ())
    store.keep_linking(Outcome(marked.claims, set(), [], [], set(), [], [], {}), marked.upto)
    assert not store.due(RULES).claims
    return store


def test_what_comes_is_due_and_nothing_else(store: Store) -> None:
    assert due(filled(store, JALE, ALI)) == {"a.txt", "b.txt"}
    assert due(filled(linked(store), JALE_AGAIN)) == {"c.txt"}


def test_who_names_somebody_of_whom_more_is_known_is_due(store: Store) -> None:
    linked(filled(store, JALE, ALI))
    assert due(filled(store, MORE_OF_JALE)) == {"a.txt", "d.txt"}


def test_a_judgement_makes_the_documents_of_those_who_change_hands_due(store: Store) -> None:
    linked(filled(store, JALE, ALI, JALE_AGAIN))
    pair = (JALE[0].entities[0].id, ALI[0].entities[0].id)
    given = store.judge(Judgement("", "entity-pair", pair, "positive", "Ece", ""))
    assert due(store) == {"a.txt", "b.txt", "c.txt"}
    linked(store)
    store.undo(given.id, "Ece")
    assert due(store) == {"a.txt", "b.txt", "c.txt"}


def test_a_correction_and_another_reading_make_claims_due(store: Store) -> None:
    linked(filled(store, JALE, ALI))
    id_ = JALE[0].claims[0].id
    store.judge(Judgement("", "claim", (id_,), "positive", "Ece", "", edit=Edit(status=Status("negated"))))
    assert due(store) == {"a.txt"}
    linked(store)
    store.read_again(replace(ALI[0], claims=()))
    marked = store.due(RULES).claims
    assert len(marked) == 1  # of a claim that is gone: who met it has to be looked at
    assert not store.claims_numbered(marked)


def test_other_rules_make_everything_due(store: Store) -> None:
    linked(filled(store, JALE, ALI))
    assert len(store.due("other rules").claims) == 2


def test_an_entity_is_known_as_its_members_make_it(store: Store) -> None:
    filled(store, JALE, JALE_AGAIN, MORE_OF_JALE)
    store.due(RULES)
    whole = {one.id: one for one in store.entities()}
    assert store.entities_told(whole) == {id_: replace(one, mentions=()) for id_, one in whole.items()}
