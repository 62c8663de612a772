"""What is no claim of a type: verbs in another sense, things that nobody says, people who did not do it."""

from __future__ import annotations

import pytest

from .claiming import claims_of, of_type, said

WANTED = """
I I PRON 4 nsubj
do do AUX 4 aux
not not PART 4 advmod
want want VERB 0 root VerbForm=Inf
it it PRON 4 obj
to to PART 7 mark
happen happen VERB 4 xcomp VerbForm=Inf
_. . PUNCT 4 punct
"""

ACCUSED = """
The the DET 2 det
mayor mayor NOUN 3 nsubj
accused accuse VERB 0 root Tense=Past|VerbForm=Fin
the the DET 5 det
ministry ministry NOUN 3 obj
of of SCONJ 7 mark
wanting want VERB 3 advcl VerbForm=Part
to to PART 9 mark
sell sell VERB 7 xcomp VerbForm=Inf
cars car NOUN 9 obj
_. . PUNCT 3 punct
"""

RESPONSIBLE = """
The the DET 2 det
mayor mayor NOUN 3 nsubj
accused accuse VERB 0 root Tense=Past|VerbForm=Fin
Deniz Deniz PROPN 3 obj
of of SCONJ 7 mark
being be AUX 7 cop VerbForm=Part
responsible responsible ADJ 3 advcl
for for ADP 10 case
the the DET 10 det
raid raid NOUN 7 obl
_. . PUNCT 3 punct
"""

SHOWED = """
Lodos Lodos PROPN 2 nsubj
demonstrated demonstrate VERB 0 root Tense=Past|VerbForm=Fin
that that SCONJ 6 mark
it it PRON 6 nsubj
can can AUX 6 aux VerbForm=Fin
build build VERB 2 ccomp VerbForm=Inf
cars car NOUN 6 obj
_. . PUNCT 2 punct
"""

STREET = """
The the DET 2 det
raid raid NOUN 3 nsubj
took take VERB 0 root Tense=Past|VerbForm=Fin
place place NOUN 3 obj
on on ADP 7 case
Lodos Lodos PROPN 7 compound
Street Street PROPN 3 obl
_. . PUNCT 3 punct
"""

BURNT = """
They they PRON 2 nsubj
set set VERB 0 root Tense=Pres|VerbForm=Fin
the the DET 4 det
house house NOUN 2 obj
on on ADP 6 case
fire fire NOUN 2 obl
_. . PUNCT 2 punct
"""

SALES = """
As as SCONJ 3 mark
makers maker NOUN 3 nsubj
reported report VERB 9 advcl Tense=Past|VerbForm=Fin
their their PRON 5 nmod:poss
sales sale NOUN 3 obj
_, , PUNCT 3 punct
the the DET 8 det
price price NOUN 9 nsubj
fell fall VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 9 punct
"""

CHARGED_FOR = """
This this PRON 2 nsubj
led lead VERB 0 root Tense=Past|VerbForm=Fin
to to ADP 4 case
charges charge NOUN 2 obl
against against ADP 6 case
Kaya Kaya PROPN 4 nmod
for for SCONJ 8 mark
selling sell VERB 2 advcl VerbForm=Part
cars car NOUN 8 obj
_. . PUNCT 2 punct
"""

CHANCE = """
They they PRON 2 nsubj
gave give VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 iobj
a a DET 5 det
chance chance NOUN 2 obj
_. . PUNCT 2 punct
"""


def sentence(verb: str, lemma: str, thing: str, *, plural: bool = True) -> str:
    """As in "Lodos charged customers"."""
    number = "Plur" if plural else "Sing"
    return (
        f"Lodos Lodos PROPN 2 nsubj\n{verb} {lemma} VERB 0 root Tense=Past|VerbForm=Fin\n"
        f"{thing} {thing.rstrip('s')} NOUN 2 obj Number={number}\n_. . PUNCT 2 punct\n"
    )


def test_a_goal_names_who_is_to_reach_it() -> None:
    (wish,) = of_type(claims_of(WANTED), "aim")
    assert said(wish)["goal"] == ["it to happen"]
    assert wish.status.polarity == "negated"


def test_who_is_accused_is_who_would_have_done_it() -> None:
    claims = claims_of(ACCUSED)
    assert said(of_type(claims, "aim")[0])["agent"] == ["the ministry"]
    assert not of_type(claims, "charge")  # to want is no offence


def test_an_accusation_of_being_something_is_told_whole() -> None:
    (charge,) = of_type(claims_of(RESPONSIBLE, "person: Deniz"), "charge")
    assert said(charge)["offence"] == ["being responsible for the raid"]


def test_whoever_is_charged_did_what_the_charges_are_for() -> None:
    (sale,) = of_type(claims_of(CHARGED_FOR, "person: Kaya"), "trade")
    assert said(sale)["seller"] == ["Kaya"]


def test_who_demonstrates_that_it_can_says_nothing() -> None:
    assert not of_type(claims_of(SHOWED, "organisation: Lodos"), "statement")


def test_the_street_on_which_a_raid_took_place_is_no_target() -> None:
    claims = claims_of(STREET, "place: Lodos Street")
    assert not [role for claim in of_type(claims, "attack") for role in said(claim) if role == "target"]


def test_a_verb_whose_past_looks_like_its_present_tells_no_habit() -> None:
    (attack,) = of_type(claims_of(BURNT), "attack")
    assert attack.status.reality == "actual"


def test_what_was_reported_meanwhile_is_not_what_the_sentence_says() -> None:
    claims = claims_of(SALES)
    assert not [claim for claim in of_type(claims, "statement") if "price" in str(said(claim)["content"])]
    assert not [claim for claim in claims if claim.predicate.text == "fell" and claim.attribution]


def test_a_chance_is_no_document_whatever_its_label() -> None:
    assert not of_type(claims_of(CHANCE, "person: Kaya", "document: chance"), "supply")


@pytest.mark.parametrize(("source", "kind"), [
    (sentence("charged", "charge", "customers"), "charge"),  # a price
    (sentence("reached", "reach", "settlement", plural=False), "movement"),
    (sentence("ordered", "order", "planes"), "instruction"),
])  # fmt: skip
def test_verbs_in_another_sense(source: str, kind: str) -> None:
    assert not of_type(claims_of(source, "organisation: Lodos"), kind)


def test_planes_that_are_ordered_are_bought() -> None:
    (order,) = of_type(claims_of(sentence("ordered", "order", "planes"), "organisation: Lodos"), "trade")
    assert said(order) == {"buyer": ["Lodos"], "goods": ["planes"]}
