"""Words of court prose whose class or place the reader mistakes."""

from __future__ import annotations

from tests.claims.trees import read_trees
from whosays.claims.languages import load_language
from whosays.claims.misread import mended_english

TAKEN = """
Men man NOUN 3 nsubj:pass
were be AUX 3 aux:pass VerbForm=Fin
taken take VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
to to ADP 5 case
hills hill NOUN 3 obl
and and CCONJ 7 cc
shot shot NOUN 5 conj
"""
HARMED = """
It it PRON 2 nsubj
killed kill VERB 0 root VerbForm=Fin|Tense=Past
ten ten NUM 4 nummod
people people NOUN 2 obj
and and CCONJ 8 cc
wounded wound VERB 8 amod VerbForm=Part|Tense=Past
sixty sixty NUM 8 nummod
others other NOUN 4 conj
"""


def test_prisoners_taken_away_and_shot_were_shot() -> None:
    [tree], _ = read_trees(TAKEN)
    word = mended_english(tree.words, load_language("en"))[6]
    assert (word.upos, word.lemma, word.head, word.deprel) == ("VERB", "shoot", 2, "conj")


def test_no_adjective_stands_before_a_number() -> None:
    [tree], _ = read_trees(HARMED)
    words = mended_english(tree.words, load_language("en"))
    assert (words[5].head, words[5].deprel, words[7].head, words[7].deprel) == (1, "conj", 5, "obj")
