"""What only the reader model marks: it is a voice where it gives somebody's words."""

from __future__ import annotations

from tests.claims.attribution.test_marked import INTONED, WHOLE, speakers

KNEW = INTONED.replace("intoned intone", "knew know")
ALSO = INTONED.replace("intoned intone VERB", "intoned intone ADV")
TOLD = """
Ayla Ayla PROPN 2 nsubj
added add VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
the the DET 5 det
boats boat NOUN 2 nsubj
sink sink VERB 5 acl Tense=Pres|VerbForm=Fin
often often ADV 6 advmod
_. . PUNCT 2 punct
"""
HELD = """
Guards guard NOUN 2 nsubj
caught catch VERB 0 root Tense=Past|VerbForm=Fin
two two NUM 4 nummod
men man NOUN 2 obj
_“ “ PUNCT 6 punct
wanted want VERB 4 acl VerbForm=Part
_” ” PUNCT 6 punct
after after ADP 10 case
a a DET 10 det
robbery robbery NOUN 2 obl
near near ADP 13 case
the the DET 13 det
harbour harbour NOUN 10 nmod
_. . PUNCT 2 punct
"""


def test_who_knows_a_thing_does_not_say_it() -> None:
    assert speakers(INTONED, "sank", ("Ayla", "intoned", WHOLE, 0.99)) == ["Ayla"]
    assert speakers(KNEW, "sank", ("Ayla", "knew", WHOLE, 0.99)) == []


def test_an_adverb_reports_nothing() -> None:
    assert speakers(ALSO, "sank", ("Ayla", "intoned", WHOLE, 0.99)) == []


def test_a_known_verb_reports_a_that_clause_which_the_tree_has_lost() -> None:
    assert speakers(TOLD, "sink") == []
    assert speakers(TOLD, "sink", ("Ayla", "added", "that the boats sink often", 0.95)) == ["Ayla"]


def test_a_word_in_quotation_marks_makes_no_speech_of_a_deed() -> None:
    content = "two men“ wanted” after a robbery near the harbour"
    assert speakers(HELD, "robbery", ("Guards", "caught", content, 0.95)) == []


SOURCED = """
According accord VERB 4 case ExtPos=ADP|VerbForm=Part
to to ADP 1 fixed
the the DET 4 det
station station NOUN 6 obl
Kaya Kaya PROPN 6 nsubj
swam swim VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 6 punct
"""


def test_whatever_a_source_is_called_it_is_one_unless_it_is_a_plan() -> None:
    assert speakers(SOURCED, "swam", ("the station", "According to", "Kaya swam", 0.95)) == ["the station"]
    plan = SOURCED.replace("station station", "plan plan")
    assert speakers(plan, "swam", ("the plan", "According to", "Kaya swam", 0.95)) == []


CALLED = """
Critics critic NOUN 2 nsubj Number=Plur
called call VERB 0 root Tense=Past|VerbForm=Fin
him he PRON 2 obj
a a DET 5 det
dictator dictator NOUN 2 xcomp
_. . PUNCT 2 punct
"""


def test_what_somebody_is_called_only_the_caller_says() -> None:
    assert speakers(CALLED, "dictator", ("Critics", "called", "him a dictator", 0.8)) == ["Critics"]
    assert speakers(CALLED, "him", ("Critics", "called", "him a dictator", 0.8)) == []


REFERRED = """
Ayla Ayla PROPN 2 nsubj
referred refer VERB 0 root Tense=Past|VerbForm=Fin
to to ADP 5 case
minister minister NOUN 5 compound
Kaya Kaya PROPN 2 obl
as as ADP 9 case
“ “ PUNCT 9 punct
_our our PRON 9 nmod:poss
saint saint NOUN 2 obl
_” ” PUNCT 9 punct
_. . PUNCT 2 punct
"""


def test_whom_somebody_calls_a_thing_in_quotation_marks_is_the_tellers_word() -> None:
    mark = ("Ayla", "referred", "minister Kaya as “our saint”", 0.95)
    assert speakers(REFERRED, "saint", mark) == ["Ayla"]
    assert speakers(REFERRED, "minister", mark) == []
