"""How far what is said reaches: reports at the end and in the middle, open quotations, turns away from what is said."""

from __future__ import annotations

from tests.claims.test_saying import said
from tests.claims.trees import read_trees
from whosays.claims.languages import load_language
from whosays.claims.reaching import ended

AT_THE_END = """
A a DET 2 det
siege siege NOUN 4 nsubj
is be AUX 4 cop VerbForm=Fin
near near ADJ 10 ccomp
_, , PUNCT 7 punct
particularly particularly ADV 7 advmod
here here ADV 11 appos
_, , PUNCT 4 punct
minister minister NOUN 11 nmod:desc
said say VERB 0 root VerbForm=Fin
Kaya Kaya PROPN 10 nsubj
_. . PUNCT 10 punct
"""

IN_THE_MIDDLE = """
As as SCONJ 3 mark
work work NOUN 3 nsubj
grows grow VERB 9 advcl VerbForm=Fin
_, , PUNCT 9 punct
Kaya Kaya PROPN 6 nsubj
noted note VERB 9 parataxis VerbForm=Fin
_, , PUNCT 6 punct
nobody nobody PRON 9 nsubj
pays pay VERB 0 root VerbForm=Fin
_. . PUNCT 9 punct
"""

OPEN_QUOTATION = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin
_: : PUNCT 5 punct
" " PUNCT 5 punct
_Go go VERB 2 ccomp Mood=Imp|VerbForm=Fin
home home ADV 5 advmod
_, , PUNCT 9 punct
all all DET 9 det
men man NOUN 2 vocative
_. . PUNCT 2 punct
"""

TURNS_AWAY = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin
he he PRON 4 nsubj
left leave VERB 2 ccomp VerbForm=Fin
_, , PUNCT 6 punct
adding add VERB 4 advcl VerbForm=Ger
that that SCONJ 9 mark
nobody nobody PRON 9 nsubj
paid pay VERB 6 ccomp VerbForm=Fin
_. . PUNCT 2 punct
"""

INSTEAD = """
We we PRON 2 nsubj
feel feel VERB 0 root VerbForm=Fin
that that SCONJ 6 mark
peace peace NOUN 6 nsubj
has have AUX 6 aux
come come VERB 2 ccomp VerbForm=Part
_, , PUNCT 10 punct
instead instead ADP 10 case
of of ADP 8 fixed
war war NOUN 6 obl
_. . PUNCT 2 punct
"""

SERIES = """
They they PRON 2 nsubj
announce announce VERB 0 root VerbForm=Fin
that that SCONJ 5 mark
it it PRON 5 nsubj
works work VERB 2 ccomp VerbForm=Fin
on on ADP 7 mark
confining confine VERB 5 advcl VerbForm=Ger
troops troops NOUN 7 obj
_, , PUNCT 10 punct
establishing establish VERB 7 conj VerbForm=Ger
rules rule NOUN 10 obj
_. . PUNCT 2 punct
"""


def test_all_that_stands_before_a_report_at_the_end_is_said() -> None:
    assert said(AT_THE_END, "said") == ["A siege is near, particularly here"]


def test_a_report_in_the_middle_parts_what_is_said() -> None:
    assert said(IN_THE_MIDDLE, "noted") == ["As work grows", "nobody pays"]


def test_a_quotation_that_goes_on_in_the_next_sentence_runs_to_the_end() -> None:
    assert said(OPEN_QUOTATION, "said") == ["Go home, all men"]


def test_another_report_behind_a_comma_is_not_what_is_said() -> None:
    assert said(TURNS_AWAY, "said") == ["he left"]


def test_what_is_said_ends_before_what_it_is_preferred_to() -> None:
    assert said(INSTEAD, "feel") == ["peace has come"]


def test_a_series_of_gerunds_is_said_whole() -> None:
    assert said(SERIES, "announce") == ["it works on confining troops, establishing rules"]


UNLAWFUL_BUT_PROMISED = """
Demir Demir PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
it it PRON 5 nsubj
was be AUX 5 cop VerbForm=Fin|Tense=Past
unlawful unlawful ADJ 2 ccomp
but but CCONJ 7 cc
promised promise VERB 2 conj VerbForm=Fin|Tense=Past
to to PART 9 mark
talk talk VERB 7 xcomp VerbForm=Inf
"""


def test_the_next_report_of_a_speaker_is_no_part_of_what_was_said() -> None:
    (tree,), text = read_trees(UNLAWFUL_BUT_PROMISED)
    start, end = ended(tree, 4, (tree.words[2].start, tree.words[-1].end), load_language("en"))
    assert text[start:end] == "it was unlawful"
