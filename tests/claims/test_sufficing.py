"""What is enough for a claim of a type."""

from __future__ import annotations

from dataclasses import replace

from whosays.claims.sufficing import half_told
from whosays.model import Where

from .claiming import claims_of, of_type

CLASH = """
The the DET 2 det
patrol patrol NOUN 3 nsubj
clashed clash VERB 0 root VerbForm=Fin|Tense=Past
with with ADP 6 case
the the DET 6 det
rebels rebel NOUN 3 obl
_. . PUNCT 3 punct
"""

EXPLODED = """
The the DET 2 det
bomb bomb NOUN 3 nsubj
exploded explode VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct
"""

SOLD = """
The the DET 2 det
plates plate NOUN 4 nsubj:pass
were be AUX 4 aux:pass
sold sell VERB 0 root VerbForm=Part|Voice=Pass
_. . PUNCT 4 punct
"""


def test_one_side_alone_is_half_told() -> None:
    (clash,) = of_type(claims_of(CLASH), "clash")
    party = tuple(one for one in clash.arguments if one.role == "party")
    assert not half_told(clash, "en")
    assert half_told(replace(clash, arguments=party), "en")


def test_a_place_makes_it_whole() -> None:
    (clash,) = of_type(claims_of(CLASH), "clash")
    placed = replace(clash, arguments=clash.arguments[:1], where=(Where("the dam", 0, 7),))
    assert not half_told(placed, "en")


def test_whom_it_was_done_to_is_enough() -> None:
    (clash,) = of_type(claims_of(CLASH), "clash")
    victim = replace(clash, type="casualty", arguments=(replace(clash.arguments[0], role="victim"),))
    assert not half_told(victim, "en")


def test_what_is_half_told_is_no_claim_of_the_type() -> None:
    assert not of_type(claims_of(SOLD), "trade")
    assert of_type(claims_of(EXPLODED), "attack")


def test_a_turkish_verb_tells_its_subject_by_its_ending() -> None:
    (clash,) = of_type(claims_of(CLASH), "clash")
    assert not half_told(replace(clash, arguments=clash.arguments[:1]), "tr")
