"""The words of an argument: what belongs to a phrase, and what stands beside it."""

from __future__ import annotations

from whosays.claims.phrases import clause, noun_phrase

from .trees import index, read_trees


def phrase(source: str, form: str) -> str:
    trees, text = read_trees(source)
    start, end = noun_phrase(trees[0], index(trees[0], form))
    return text[start:end]


def test_brackets_inside_a_phrase_belong_to_it() -> None:
    source = """
fighters fighter NOUN 0 root
of of ADP 9 case
northern northern ADJ 9 amod
( ( PUNCT 5 punct
_coastal coastal ADJ 3 appos
and and CCONJ 7 cc
alpine alpine ADJ 5 conj
_) ) PUNCT 5 punct
origin origin NOUN 1 nmod
"""
    assert phrase(source, "fighters") == "fighters of northern (coastal and alpine) origin"


def test_at_least_keeps_its_preposition() -> None:
    source = """
At at ADP 2 case
least least ADJ 3 advmod
76 76 NUM 4 nummod
people people NOUN 0 root
"""
    assert phrase(source, "people") == "At least 76 people"


def test_a_marker_in_front_is_left_out() -> None:
    source = """
as as ADV 4 cc
well well ADV 1 fixed
as as ADP 1 fixed
sailors sailor NOUN 0 root
"""
    assert phrase(source, "sailors") == "sailors"


def test_a_predicate_noun_leaves_the_negation_of_its_copula_out() -> None:
    source = """
It it PRON 6 nsubj
is be AUX 6 cop
not not PART 6 advmod
just just ADV 6 advmod
a a DET 6 det
question question NOUN 0 root
"""
    assert phrase(source, "question") == "a question"


def test_a_clause_leaves_its_mark_out_but_keeps_not_to() -> None:
    source = """
asked ask VERB 0 root
not not PART 4 advmod
to to PART 4 mark
leave leave VERB 1 xcomp VerbForm=Inf
Oran Oran PROPN 4 obj
_. . PUNCT 1 punct
"""
    trees, text = read_trees(source)
    start, end = clause(trees[0], index(trees[0], "leave"))
    assert text[start:end] == "not to leave Oran"


LIST = """
They they PRON 2 nsubj
burned burn VERB 0 root
the the DET 4 det
offices office NOUN 2 obj
of of ADP 8 case
the the DET 8 det
savings saving NOUN 8 compound
bank bank NOUN 4 nmod
_, , PUNCT 11 punct
the the DET 11 det
court court NOUN 8 conj
_, , PUNCT 15 punct
the the DET 15 det
daily daily ADJ 15 amod
paper paper NOUN 8 conj
_, , PUNCT 19 punct
and and CCONJ 19 cc
the the DET 19 det
school school NOUN 8 conj
_. . PUNCT 2 punct
"""


def test_a_long_phrase_is_not_cut_inside_a_list() -> None:
    trees, text = read_trees(LIST)
    start, end = noun_phrase(trees[0], 3)
    assert text[start:end] == "the offices of the savings bank, the court, the daily paper, and the school"
