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


PERSONS = """
{title} {title} PROPN 2 nmod:desc
Kaya Kaya PROPN 3 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
Demir Demir PROPN 6 nsubj
fled flee VERB 3 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct

{pronoun} {pronoun} PRON 2 nsubj
{verb} {verb} VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 5 mark
guards guard NOUN 5 nsubj
left leave VERB 2 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""


def spoke_before(title: str = "Mr", pronoun: str = "He", verb: str = "add") -> str | None:
    trees, text = read_trees(PERSONS.format(title=title, pronoun=pronoun, verb=verb))
    found = voices(trees, load_language("en"), text)
    speaker = found.of(1, 4)[0]
    before = found.spoke_before(speaker)
    return before.text if before is not None else None


def test_he_may_be_who_spoke_last() -> None:
    assert spoke_before() == "Mr Kaya"


def test_a_title_speaks_against_a_pronoun() -> None:
    assert spoke_before(title="Ms") is None


def test_who_answers_is_somebody_else() -> None:
    assert spoke_before(verb="reply") is None
