"""Subjects that stand right before their verb and hang on the one before."""

from __future__ import annotations

from .test_joining import edge

CASUALTIES = """
Seven seven NUM 3 nsubj:pass
were be AUX 3 aux:pass VerbForm=Fin
killed kill VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_, , PUNCT 7 punct
fifty fifty NUM 3 obl
were be AUX 7 aux:pass VerbForm=Fin
wounded wound VERB 3 conj VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 3 punct
"""


def test_a_number_before_a_passive_without_subject_is_its_subject() -> None:
    assert edge(CASUALTIES, "fifty") == ("wounded", "nsubj:pass")


def test_a_name_behind_and_before_a_verb_is_no_further_agent() -> None:
    source = """
They they PRON 3 nsubj:pass
were be AUX 3 aux:pass VerbForm=Fin
arrested arrest VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
by by ADP 5 case
troops troops NOUN 3 obl:agent
_, , PUNCT 9 punct
and and CCONJ 9 cc
Panama Panama PROPN 5 conj
suffered suffer VERB 3 conj VerbForm=Fin|Tense=Past
losses loss NOUN 9 obj
_. . PUNCT 3 punct
"""
    assert edge(source, "Panama") == ("suffered", "nsubj")


def test_an_object_before_a_verb_that_shares_its_subject_stays() -> None:
    source = """
He he PRON 2 nsubj
met meet VERB 0 root VerbForm=Fin|Tense=Past
Dora Dora PROPN 2 obj
and and CCONJ 5 cc
left leave VERB 2 conj VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""
    assert edge(source, "Dora") == ("met", "obj")


def test_who_reports_behind_a_comma_is_no_second_subject() -> None:
    source = """
Rossi Rossi PROPN 2 nsubj
fled flee VERB 6 ccomp VerbForm=Fin|Tense=Past
_, , PUNCT 2 punct
his his PRON 5 nmod:poss
lawyer lawyer NOUN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 6 punct
"""
    assert edge(source, "lawyer") == ("said", "nsubj")
