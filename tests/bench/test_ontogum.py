"""OntoGUM's rules, one by one, on sentences written for it."""

from __future__ import annotations

from bench.gum_entities import Gold, GoldDocument
from bench.ontogum import onto_phrases
from tests.claims.trees import read_trees

SENTENCES = """
Ada Ada PROPN 8 nsubj
Kaya Kaya PROPN 1 flat
_, , PUNCT 5 punct
the the DET 5 det
mayor mayor NOUN 1 appos
_, , PUNCT 8 punct
a a DET 8 det
doctor doctor NOUN 0 root
is be AUX 8 cop

A a DET 2 det
clerk clerk NOUN 3 nsubj
saw see VERB 0 root
the the DET 6 det
salt salt NOUN 6 compound
tax tax NOUN 3 obj
that that PRON 8 nsubj
rose rise VERB 6 acl:relcl
"""


def document(*marked: tuple[str, int, int, int, int, str]) -> GoldDocument:
    trees, text = read_trees(SENTENCES)
    phrases = [Gold(entity, "", n, first, last, head, link) for entity, n, first, last, head, link in marked]
    return GoldDocument("d", text, [tree.sentence for tree in trees], phrases)


def spans(*marked: tuple[str, int, int, int, int, str]) -> list[tuple[str, int, int, int]]:
    return sorted((p.entity, p.sentence, p.first, p.last) for p in onto_phrases(document(*marked)))


def test_an_apposition_is_one_mention_with_what_it_stands_beside() -> None:
    assert spans(("1", 0, 0, 1, 0, "coref"), ("1", 0, 3, 4, 4, "appos")) == [("1.0", 0, 0, 4)]


def test_a_predicate_and_a_common_noun_before_a_noun_are_no_mentions() -> None:
    assert spans(("1", 0, 6, 7, 7, "pred"), ("2", 1, 4, 4, 4, "coref")) == []


def test_an_indefinite_phrase_begins_its_entity_anew() -> None:
    found = spans(("1", 0, 0, 1, 0, "coref"), ("1", 1, 0, 1, 1, "coref"))
    assert found == [("1.0", 0, 0, 1), ("1.1", 1, 0, 1)]


def test_a_clause_that_modifies_a_noun_belongs_to_its_phrase_and_a_verb_stands_alone() -> None:
    found = spans(("1", 1, 3, 5, 5, "coref"), ("2", 1, 0, 7, 2, "coref"))
    assert found == [("1.0", 1, 3, 7), ("2.1", 1, 2, 2)]
