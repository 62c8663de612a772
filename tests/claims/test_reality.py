"""Has it taken place? What is reported, owed, wished to be said, or a means to an end."""

from __future__ import annotations

from .test_status import ACTUAL, clause, status

REPORTED_IN_ORDER_TO = """
He he PRON 2 nsubj
called call VERB 0 root Tense=Past|VerbForm=Fin
to to PART 4 mark
say say VERB 2 advcl VerbForm=Inf
that that SCONJ 7 mark
Dora Dora PROPN 7 nsubj
attacked attack VERB 4 ccomp Tense=Past|VerbForm=Fin
them they PRON 7 obj
_. . PUNCT 2 punct
"""


def test_what_is_reported_in_order_to_be_known_is_no_plan() -> None:
    assert status(REPORTED_IN_ORDER_TO, "attacked") == ACTUAL


def test_what_ought_to_be_done_is_not_done() -> None:
    assert (
        status(clause("attack attack VERB", "must must AUX {0} aux VerbForm=Fin"), "attack").reality == "hypothetical"
    )


def test_who_wants_to_say_it_has_said_it() -> None:
    source = """
I I PRON 2 nsubj
want want VERB 0 root Tense=Pres|VerbForm=Fin
to to PART 4 mark
add add VERB 2 xcomp VerbForm=Inf
this this PRON 4 obj
_. . PUNCT 2 punct
"""
    assert status(source, "add") == ACTUAL


def test_the_means_of_a_plan_are_planned() -> None:
    source = """
They they PRON 3 nsubj
will will AUX 3 aux VerbForm=Fin
respond respond VERB 0 root VerbForm=Inf
by by SCONJ 5 mark
attacking attack VERB 3 advcl VerbForm=Ger
towns town NOUN 5 obj
_. . PUNCT 3 punct
"""
    assert status(source, "attacking").reality == "planned"


def test_a_question_inside_a_sentence_leaves_open_what_it_asks() -> None:
    source = """
They they PRON 2 nsubj
know know VERB 0 root Tense=Pres|VerbForm=Fin
if if SCONJ 5 mark
Dora Dora PROPN 5 nsubj
attacked attack VERB 2 ccomp Tense=Past|VerbForm=Fin
them they PRON 5 obj
_. . PUNCT 2 punct
"""
    assert status(source, "attacked").reality == "hypothetical"


def test_what_somebody_wanted_to_have_done_is_planned() -> None:
    source = """
He he PRON 2 nsubj
wanted want VERB 0 root Tense=Past|VerbForm=Fin
to to PART 4 mark
have have VERB 2 xcomp VerbForm=Inf
Dora Dora PROPN 4 obj
attacked attack VERB 5 acl Tense=Past|VerbForm=Part
_. . PUNCT 2 punct
"""
    assert status(source, "attacked").reality == "planned"
