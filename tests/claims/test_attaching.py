"""Repairs of misparsed clauses, each beside a tree that must stay as it is."""

from __future__ import annotations

from tests.claims.trees import index, read_trees
from whosays.claims.attaching import attached
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree


def repaired(source: str) -> Tree:
    return attached(read_trees(source)[0][0], load_language("en"))


def head(tree: Tree, form: str) -> tuple[str, str]:
    """The governor of a word and its relation."""
    word = tree.words[index(tree, form)]
    return tree.words[word.head].text, word.deprel


ADMITTED = """
While while SCONJ 3 mark
Kaya Kaya PROPN 3 nsubj
admitted admit VERB 10 advcl Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
it it PRON 6 nsubj
failed fail VERB 10 ccomp Tense=Past|VerbForm=Fin
_, , PUNCT 3 punct
his his PRON 9 nmod:poss
lawyer lawyer NOUN 10 nsubj
argued argue VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 13 mark
nobody nobody PRON 13 nsubj
died die VERB 10 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 10 punct
"""


def test_a_that_clause_belongs_to_the_reporting_verb_before_it() -> None:
    tree = repaired(ADMITTED)
    assert head(tree, "failed") == ("admitted", "ccomp")
    assert head(tree, "died") == ("argued", "ccomp")


def test_a_that_clause_behind_another_verb_stays() -> None:
    tree = repaired(ADMITTED.replace("admitted admit", "ran run"))
    assert head(tree, "failed") == ("argued", "ccomp")


def test_of_two_subjects_the_farther_one_is_the_inner_verbs() -> None:
    tree = repaired("""
Kaya Kaya PROPN 6 nsubj
fled flee VERB 6 ccomp Tense=Past|VerbForm=Fin
twice twice ADV 2 advmod
_, , PUNCT 2 punct
Ayla Ayla PROPN 6 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 6 punct
""")
    assert head(tree, "Kaya") == ("fled", "nsubj")
    assert head(tree, "Ayla") == ("said", "nsubj")


def test_a_subject_that_leapt_over_its_own_verb_comes_back() -> None:
    tree = repaired("""
Members member NOUN 7 nsubj Number=Plur
accused accuse VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 obj
of of SCONJ 5 mark
saying say VERB 2 advcl VerbForm=Ger
they they PRON 7 nsubj
lied lie VERB 5 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
""")
    assert head(tree, "Members") == ("accused", "nsubj")


PARTICIPLE = """
The the DET 2 det
minister minister NOUN 3 nsubj
criticized criticize VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
closure closure NOUN 3 obj
_, , PUNCT 7 punct
stating state VERB 5 acl VerbForm=Part
that that SCONJ 10 mark
talks talk NOUN 10 nsubj
failed fail VERB 7 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_participle_of_saying_is_the_subjects_not_the_nouns() -> None:
    assert head(repaired(PARTICIPLE), "stating") == ("criticized", "advcl")


def test_a_participle_stays_with_a_noun_that_can_speak() -> None:
    source = PARTICIPLE.replace("closure closure", "witness witness")
    assert head(repaired(source), "stating") == ("witness", "acl")


def test_used_to_is_a_habit_and_used_in_order_to_is_not() -> None:
    source = """
Kaya Kaya PROPN 2 nsubj
used use VERB 0 root Tense=Past|VerbForm=Fin
to to PART 4 mark
meet meet VERB 2 advcl VerbForm=Inf
buyers buyer NOUN 4 obj
_. . PUNCT 2 punct
"""
    assert head(repaired(source), "meet") == ("used", "xcomp")
    passive = source.replace("Kaya Kaya PROPN 2 nsubj", "Cars car NOUN 2 nsubj:pass")
    assert head(repaired(passive), "meet") == ("used", "advcl")


def test_a_claim_that_is_no_relative_clause() -> None:
    tree = repaired("""
The the DET 2 det
claim claim NOUN 6 nsubj:pass
that that SCONJ 5 mark
Kaya Kaya PROPN 5 nsubj
fled flee VERB 2 acl:relcl Tense=Past|VerbForm=Fin
rejected reject VERB 0 root Tense=Past|VerbForm=Part
_. . PUNCT 6 punct
""")
    assert head(tree, "fled") == ("claim", "acl")


def test_turkish_trees_come_back_as_they_are() -> None:
    tree = read_trees("Geldi gel VERB 0 root", "tr")[0][0]
    assert attached(tree, load_language("tr")) is tree
