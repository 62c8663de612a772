"""Who a report or a sentence goes on about."""

from __future__ import annotations

from .reference import Read

PEOPLE = ("person: Kaya", "person: Deniz", "person: Ak")
TOLD = """
Deniz Deniz PROPN 2 nsubj Number=Sing
met meet VERB 0 root VerbForm=Fin|Tense=Past
Ak Ak PROPN 2 obj Number=Sing
_. . PUNCT 2 punct

Kaya Kaya PROPN 2 nsubj Number=Sing
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
he he PRON 6 nsubj Number=Sing|Person=3|Gender=Masc
had have AUX 6 aux VerbForm=Fin
left leave VERB 2 ccomp VerbForm=Part
_. . PUNCT 2 punct
"""
SPOKE = """
Kaya Kaya PROPN 2 nsubj Number=Sing
described describe VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det Definite=Def
night night NOUN 2 obj Number=Sing
to to ADP 6 case
Ak Ak PROPN 2 obl Number=Sing
_. . PUNCT 2 punct

_" " PUNCT 3 punct
I I PRON 3 nsubj Number=Sing|Person=1
saw see VERB 0 root VerbForm=Fin|Tense=Past
a a DET 5 det Definite=Ind
car car NOUN 3 obj Number=Sing
_. . PUNCT 3 punct

It it PRON 2 nsubj Number=Sing|Person=3|Gender=Neut
stopped stop VERB 6 ccomp VerbForm=Fin|Tense=Past
_, , PUNCT 2 punct
_" " PUNCT 2 punct
he he PRON 6 nsubj Number=Sing|Person=3|Gender=Masc
said say VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 6 punct
"""


def test_he_who_left_by_a_report_is_who_makes_it() -> None:
    assert Read(TOLD, *PEOPLE).name("he", 1) == "Kaya"


def test_they_are_not_one_of_two_who_tell_it() -> None:
    both = TOLD.replace("said say", "and and CCONJ 3 cc\nAk Ak PROPN 1 conj Number=Sing\nsaid say")
    shifted = both.replace("Kaya Kaya PROPN 2", "Kaya Kaya PROPN 4").replace("that that SCONJ 6", "that that SCONJ 8")
    told = shifted.replace("he he PRON 6 nsubj Number=Sing", "they they PRON 8 nsubj Number=Plur")
    told = told.replace("had have AUX 6", "had have AUX 8").replace("left leave VERB 2", "left leave VERB 4")
    assert Read(told.replace("|Gender=Masc", ""), *PEOPLE).name("they", 1) is None


def test_what_is_quoted_between_is_passed_over() -> None:
    assert Read(SPOKE, *PEOPLE).name("he", 2) == "Kaya"
