"""The groups that benchmarks of event coreference score are those of a case."""

from __future__ import annotations

from bench.event_groups import case_entities, grouped, mention_groups
from whosays.model import Argument, Claim, Document, Entity, EntityMention, Evidence, Predicate, Reading

TEXT = "Ada Weil bombed the port."


def reading(name: str, *claims: Claim) -> Reading:
    who = Entity(f"entity:{name}", "Person", "Ada Weil", mentions=(EntityMention(name, 0, 8, "Ada Weil"),))
    return Reading(Document(name, name, "text/plain", TEXT, language="en"), claims, (who,))


def bombing(document: str, at: int, lemma: str = "bomb") -> Claim:
    attacker = Argument("attacker", "Ada Weil", 0, 8, f"entity:{document}")
    target = Argument("target", "the port", 16, 24)
    told = Predicate(lemma, lemma, at, at + 4)
    return Claim(f"{document}:{at}", "attack", told, (attacker, target), Evidence(document, 0, 25, TEXT))


def test_one_full_name_in_two_documents_is_one_entity() -> None:
    entities, ids = case_entities([reading("a"), reading("b")])
    assert len(entities) == 1
    assert len(set(ids.values())) == 1


def test_documents_are_joined_only_where_it_is_asked_for() -> None:
    readings = [reading("a", bombing("a", 9)), reading("b", bombing("b", 9))]
    assert grouped(readings, across=True) == [[("a", "a:9"), ("b", "b:9")]]
    assert grouped(readings, across=False) == [[("a", "a:9")], [("b", "b:9")]]


def test_every_claim_is_in_one_group() -> None:
    readings = [reading("a", bombing("a", 9), bombing("a", 40, "sing"))]
    found = [one for group in grouped(readings, across=True) for one in group]
    assert sorted(found) == [("a", "a:40"), ("a", "a:9")]


def test_a_place_with_several_claims_takes_the_event_of_the_first() -> None:
    assert mention_groups([["x"], ["y", "z"]], {"x": "here", "y": "here", "z": "there"}) == {"here": "0", "there": "1"}
