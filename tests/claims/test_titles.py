"""Posts and those who hold them."""

from __future__ import annotations

from .test_joining import edge

SPOKE = """
Chief chief NOUN 6 nsubj Number=Sing
of of ADP 3 case
Police police NOUN 1 nmod
Ana Ana PROPN 6 nsubj
Robles Robles PROPN 4 flat
spoke speak VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 6 punct
"""

BRACKET = """
The the DET 2 det
head head NOUN 10 nsubj Number=Sing
of of ADP 4 case
Relief Relief PROPN 2 nmod
_( ( PUNCT 6 punct
RA RA PROPN 4 appos
_) ) PUNCT 6 punct
_, , PUNCT 9 punct
Ana Ana PROPN 4 appos
resigned resign VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 10 punct
"""

BOTH = """
Its its PRON 2 nmod:poss
creator creator NOUN 6 nsubj:pass Number=Sing
and and CCONJ 4 cc
operator operator NOUN 2 conj Number=Sing
{0} {0} AUX 6 aux:pass
charged charge VERB 0 root VerbForm=Part|Voice=Pass
_. . PUNCT 6 punct
"""

COURTESY = """
said say VERB 0 root VerbForm=Fin|Tense=Past
Const. Const. PROPN 1 nsubj
Ana Ana PROPN 1 obj
Bough Bough PROPN 2 flat
_. . PUNCT 1 punct
"""

MET = """
Demir Demir PROPN 4 nsubj
with with ADP 3 case
Kaya Kaya PROPN 4 obl
met meet VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 4 punct
"""


def test_the_name_behind_a_post_with_of_holds_it() -> None:
    assert edge(SPOKE, "Chief") == ("Ana", "nmod:desc")


def test_the_name_behind_a_bracket_is_the_heads() -> None:
    assert edge(BRACKET, "Ana") == ("head", "appos")
    assert edge(BRACKET, "RA") == ("Relief", "appos")


def test_one_who_was_charged_is_both() -> None:
    assert edge(BOTH.format("was"), "operator") == ("creator", "nmod:desc")


def test_two_who_were_charged_are_two() -> None:
    assert edge(BOTH.format("were"), "operator") == ("creator", "conj")


def test_a_courtesy_title_is_no_name() -> None:
    assert edge(COURTESY, "Ana") == ("said", "nsubj")
    assert edge(COURTESY, "Const.") == ("Ana", "nmod:desc")


def test_names_side_by_side_without_a_post_stay() -> None:
    assert edge(MET, "Kaya") == ("met", "obl")
