"""The accused as a party, read as if something were done."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.parties import accused_persons

ORDINAL = """
The the DET 2 det
sixth sixth ADJ 5 nsubj
accused accuse VERB 2 acl VerbForm=Part
_, , PUNCT 2 punct
admitted admit VERB 0 root VerbForm=Fin|Tense=Past
it it PRON 5 obj
"""
NUMBER = """
Seven seven NUM 3 nsubj
accused accuse VERB 1 acl VerbForm=Part
stood stand VERB 0 root VerbForm=Fin|Tense=Past
trial trial NOUN 3 obj
"""
AFTER_FROM = """
He he PRON 2 nsubj
fled flee VERB 0 root VerbForm=Fin|Tense=Past
from from ADP 6 mark
the the DET 6 det
first first ADJ 6 obl
accused accuse VERB 2 advcl VerbForm=Part
_. . PUNCT 2 punct
"""
VERB = """
The the DET 2 det
first first ADJ 3 nsubj
accused accuse VERB 0 root VerbForm=Fin|Tense=Past
him he PRON 3 obj
_. . PUNCT 3 punct
"""


@pytest.mark.parametrize(
    ("source", "at", "head", "deprel"), [(ORDINAL, 2, 4, "nsubj"), (NUMBER, 1, 2, "nsubj"), (AFTER_FROM, 5, 1, "obl")]
)
def test_a_counted_accused_is_a_noun(source: str, at: int, head: int, deprel: str) -> None:
    words = accused_persons(read_trees(source)[0][0].sentence.words)
    assert (words[at].upos, words[at].head, words[at].deprel) == ("NOUN", head, deprel)
    assert words[at - 1].head == at


def test_who_accuses_somebody_is_left_as_a_verb() -> None:
    words = read_trees(VERB)[0][0].sentence.words
    assert accused_persons(words) == words
