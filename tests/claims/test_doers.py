"""Doers and phrases that hang on the wrong word beside their verb."""

from __future__ import annotations

from .test_joining import edge

FOUNDED = """
It it PRON 3 nsubj:pass
was be AUX 3 aux:pass VerbForm=Fin
founded found VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
earlier early ADV 3 advmod
by by ADP 7 case
a a DET 7 det
baker baker NOUN 4 obl
"""
TRIED = """
He he PRON 2 nsubj
appeared appear VERB 0 root VerbForm=Fin|Tense=Past
on on ADP 4 case
Monday Monday PROPN 2 obl
_, , PUNCT 6 punct
accused accuse VERB 4 acl VerbForm=Part|Tense=Past|Voice=Pass
"""
PAID = """
Fuel fuel NOUN 3 nsubj:pass
was be AUX 3 aux:pass VerbForm=Fin
paid pay VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
for for ADP 7 case
by by ADP 7 case
a a DET 7 det
trader trader NOUN 3 obl:agent
"""


def test_nothing_is_done_by_an_earlier() -> None:
    assert edge(FOUNDED, "baker") == ("founded", "obl")


def test_no_monday_is_accused() -> None:
    assert edge(TRIED, "accused") == ("appeared", "advcl")


def test_a_stranded_preposition_goes_with_its_verb() -> None:
    assert edge(PAID, "for") == ("paid", "compound:prt")
