"""Which words are what somebody says."""

from __future__ import annotations

from tests.claims.trees import index, read_trees
from whosays.claims.attribution import voices
from whosays.claims.languages import load_language
from whosays.claims.saying import contents

SHARED_OBJECT = """
Demir Demir PROPN 2 nsubj
says say VERB 0 root VerbForm=Fin
that that SCONJ 6 mark
he he PRON 6 nsubj
never never ADV 6 advmod
robbed rob VERB 2 ccomp VerbForm=Fin
or or CCONJ 8 cc
hurt hurt VERB 6 conj VerbForm=Fin
anyone anyone PRON 6 obj
_. . PUNCT 2 punct
"""

TWO_SENTENCES_IN_ONE = """
_" " PUNCT 3 punct
_We we PRON 3 nsubj
waited wait VERB 10 ccomp VerbForm=Fin
_, , PUNCT 3 punct
nobody nobody PRON 6 nsubj
came come VERB 10 parataxis VerbForm=Fin
_, , PUNCT 10 punct
_" " PUNCT 3 punct
Demir Demir PROPN 10 nsubj
said say VERB 0 root VerbForm=Fin
_. . PUNCT 10 punct
"""


def said(source: str, verb: str) -> list[str]:
    """The contents of the report of this verb."""
    trees, text = read_trees(source)
    tree, language = trees[0], load_language("en")
    frames = voices(trees, language, text).in_tree(0)
    report = next(f for f in frames if f.predicate == index(tree, verb) and f.content is not None)
    return [text[start:end] for start, end in contents(tree, report, report.content or 0)]


def test_an_object_that_two_verbs_share_belongs_to_what_is_said() -> None:
    assert said(SHARED_OBJECT, "says") == ["he never robbed or hurt anyone"]


def test_quotation_marks_decide_where_what_is_said_begins_and_ends() -> None:
    assert said(TWO_SENTENCES_IN_ONE, "said") == ["We waited, nobody came"]


POINTS_AHEAD = """
Demir Demir PROPN 2 nsubj
announced announce VERB 0 root VerbForm=Fin
the the DET 4 det
following following NOUN 2 obj
_: : PUNCT 7 punct
nobody nobody PRON 7 nsubj
came come VERB 2 parataxis VerbForm=Fin
_. . PUNCT 2 punct
"""


def test_a_word_that_points_ahead_is_not_what_is_said() -> None:
    assert said(POINTS_AHEAD, "announced") == ["nobody came"]


WITH_NAME = """
Demir Demir PROPN 2 nsubj
announced announce VERB 0 root VerbForm=Fin
a a DET 4 det
ship ship NOUN 2 obj
_, , PUNCT 7 punct
the the DET 7 det
Lodos Lodos PROPN 4 appos
_. . PUNCT 2 punct
"""


def test_the_name_of_what_is_announced_belongs_to_it() -> None:
    assert said(WITH_NAME, "announced") == ["a ship, the Lodos"]
