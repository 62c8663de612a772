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


PARTED = """
_" " PUNCT 3 punct
_They they PRON 3 nsubj
left leave VERB 9 ccomp VerbForm=Fin
the the DET 5 det
house house NOUN 3 obj
_, , PUNCT 3 punct
_" " PUNCT 3 punct
Kaya Kaya PROPN 9 nsubj
said say VERB 0 root VerbForm=Fin
_, , PUNCT 13 punct
" " PUNCT 13 punct
_nobody nobody PRON 13 nsubj
came come VERB 3 conj VerbForm=Fin
back back ADV 13 advmod
since since ADV 13 advmod
_. . PUNCT 13 punct
_" " PUNCT 13 punct
"""

BEGUN_BEFORE = """
We we PRON 3 nsubj
will will AUX 3 aux
move move VERB 14 ccomp VerbForm=Inf
it it PRON 3 obj
_, , PUNCT 6 punct
all all DET 3 obj
of of ADP 8 case
it it PRON 6 nmod
_, , PUNCT 11 punct
into into ADP 11 case
town town NOUN 3 obl
_, , PUNCT 3 punct
_" " PUNCT 3 punct
said say VERB 0 root VerbForm=Fin
Kaya Kaya PROPN 14 nsubj
_. . PUNCT 14 punct
"""

AS_IT_SHOWS = """
The the DET 2 det
army army NOUN 3 nsubj
waits wait VERB 0 root VerbForm=Fin
_, , PUNCT 10 punct
as as SCONJ 10 mark
our our PRON 7 nmod:poss
statement statement NOUN 10 nsubj
of of ADP 9 case
Monday Monday PROPN 7 nmod
shows show VERB 3 advcl VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_quotation_that_its_report_parts_has_two_halves() -> None:
    assert said(PARTED, "said") == ["They left the house", "nobody came back since"]


def test_a_quotation_that_began_a_sentence_before_ends_at_its_mark() -> None:
    assert said(BEGUN_BEFORE, "said") == ["We will move it, all of it, into town"]


def test_what_is_said_does_not_hold_its_own_report() -> None:
    assert said(AS_IT_SHOWS, "shows") == ["The army waits"]


THOUGHT_OF = """
He he PRON 2 nsubj
considers consider VERB 0 root VerbForm=Fin
the the DET 4 det
raids raid NOUN 2 obj
to to PART 8 mark
be be AUX 8 cop VerbForm=Inf
a a DET 8 det
danger danger NOUN 2 ccomp
_. . PUNCT 2 punct
"""


def test_what_somebody_is_thought_to_be_is_told_with_whom() -> None:
    assert said(THOUGHT_OF, "considers") == ["the raids to be a danger"]
