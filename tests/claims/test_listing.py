"""Names and titles in a row: who is one more, and what tells more of the one before."""

from __future__ import annotations

from .test_joining import edge


def test_a_post_without_an_article_tells_of_the_name_before_it() -> None:
    source = """
They they PRON 2 nsubj
killed kill VERB 0 root VerbForm=Fin|Tense=Past
Kaya Kaya PROPN 2 obj
_, , PUNCT 5 punct
mayor mayor NOUN 3 appos Number=Sing
and and CCONJ 8 cc
former former ADJ 8 amod
commander commander NOUN 3 conj Number=Sing
_. . PUNCT 2 punct
"""
    assert edge(source, "commander") == ("Kaya", "appos")


def test_a_guard_with_an_article_is_one_more() -> None:
    source = """
They they PRON 2 nsubj
killed kill VERB 0 root VerbForm=Fin|Tense=Past
Kaya Kaya PROPN 2 obj
_, , PUNCT 6 punct
a a DET 6 det
guard guard NOUN 3 conj Number=Sing
_. . PUNCT 2 punct
"""
    assert edge(source, "guard") == ("Kaya", "conj")


def test_the_second_name_of_two_reporters_is_one_of_the_two() -> None:
    source = """
They they PRON 2 nsubj
killed kill VERB 0 root VerbForm=Fin|Tense=Past
two two NUM 4 nummod
reporters reporter NOUN 2 obj Number=Plur
_, , PUNCT 6 punct
Kaya Kaya PROPN 4 appos
and and CCONJ 8 cc
Demir Demir PROPN 4 conj
_. . PUNCT 2 punct
"""
    assert edge(source, "Demir") == ("Kaya", "conj")


def test_a_date_behind_a_name_is_the_verbs() -> None:
    source = """
Lodos Lodos PROPN 5 nsubj
on on ADP 4 case
last last ADJ 4 amod
friday friday NOUN 1 nmod
attacked attack VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 5 punct
"""
    assert edge(source, "friday") == ("attacked", "obl")


SUBJECTS = """
President president PROPN 2 nmod:desc
Kaya Kaya PROPN 9 nsubj
_, , PUNCT 4 punct
Demir Demir PROPN 2 appos
_, , PUNCT 9 punct
and and CCONJ 9 cc
the the DET 8 det
drivers driver NOUN 9 nsubj
left leave VERB 0 root VerbForm=Fin
_. . PUNCT 9 punct
"""


def test_all_before_an_and_are_subjects() -> None:
    assert edge(SUBJECTS, "Demir") == ("Kaya", "conj")
    assert edge(SUBJECTS, "drivers") == ("Kaya", "conj")
