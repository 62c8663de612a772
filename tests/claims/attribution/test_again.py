"""Bodies and papers that speak again as "it"."""

from __future__ import annotations

from tests.claims.trees import read_trees
from whosays.claims.attribution import voices
from whosays.claims.languages import load_language

SOURCE = """
{det} {det} DET 2 det
{noun} {noun} {upos} 3 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
Kaya Kaya PROPN 6 nsubj
fled flee VERB 3 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct

{break}It it PRON 2 nsubj
added add VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 5 mark
Demir Demir PROPN 5 nsubj
died die VERB 2 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""


def who_added(noun: str, upos: str = "NOUN", det: str = "the", parted: str = "") -> str:
    source = SOURCE.format(noun=noun, upos=upos, det=det, **{"break": parted})
    trees, text = read_trees(source)
    return voices(trees, load_language("en"), text).of(1, 4)[0].text


def test_a_body_speaks_again_as_it() -> None:
    assert who_added("ministry") == "the ministry"


def test_no_person_is_it() -> None:
    assert who_added("minister") == "It"


def test_a_paragraph_ends_what_it_stands_for() -> None:
    assert who_added("ministry", parted="##\n") == "It"
