"""Relative clauses on the noun that their pronoun can stand for."""

from __future__ import annotations

from .test_joining import edge


def test_a_statement_is_no_who() -> None:
    source = """
A a DET 2 det
statement statement NOUN 10 nsubj
by by ADP 5 case
a a DET 5 det
citizen citizen NOUN 2 nmod
who who PRON 7 nsubj PronType=Rel
left leave VERB 2 acl:relcl VerbForm=Fin|Tense=Past
Van Van PROPN 7 obj
soon soon ADV 10 advmod
shocked shock VERB 0 root VerbForm=Fin|Tense=Past
them they PRON 10 obj
_. . PUNCT 10 punct
"""
    assert edge(source, "left") == ("citizen", "acl:relcl")


def test_members_of_a_group_stay_who() -> None:
    source = """
Members member NOUN 7 nsubj Number=Plur
of of ADP 4 case
the the DET 4 det
group group NOUN 1 nmod
who who PRON 6 nsubj PronType=Rel
fled flee VERB 1 acl:relcl VerbForm=Fin|Tense=Past
spoke speak VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 7 punct
"""
    assert edge(source, "fled") == ("Members", "acl:relcl")


ORIGIN = """
Three three NUM 2 nummod
men man NOUN 0 root Number=Plur
of of ADP 5 case
foreign foreign ADJ 5 amod
origin origin NOUN 2 nmod Number=Sing
_, , PUNCT 9 punct
who who PRON 9 nsubj:pass PronType=Rel
were be AUX 9 aux:pass Tense=Past
held hold VERB 5 acl:relcl VerbForm=Part|Tense=Past
_. . PUNCT 2 punct
"""


def test_an_origin_is_nobody_who_was_held() -> None:
    assert edge(ORIGIN, "held") == ("men", "acl:relcl")


def test_number_tells_which_noun_is_meant() -> None:
    source = ORIGIN.replace("who who", "which which")
    assert edge(source, "held") == ("men", "acl:relcl")
    assert edge(source.replace("were", "was"), "held") == ("origin", "acl:relcl")
