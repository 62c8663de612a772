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
    assert said(of_type(claims, "charge")[0])["offence"] == ["wanting to sell cars"]


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


YET = """
The the DET 2 det
owners owner NOUN 6 nsubj:pass Number=Plur
have have AUX 6 aux VerbForm=Fin|Tense=Pres
yet yet ADV 6 advmod
to to PART 6 mark
be be AUX 7 aux:pass VerbForm=Inf
arrested arrest VERB 0 root VerbForm=Part|Voice=Pass
_. . PUNCT 7 punct
""".replace(" 6 ", " 7 ")

GOAL = """
The the DET 2 det
army army NOUN 4 nmod:poss
_'s 's PART 2 case
goal goal NOUN 7 nsubj
is be AUX 7 cop VerbForm=Fin|Tense=Pres
to to PART 7 mark
capture capture VERB 0 root VerbForm=Inf
the the DET 9 det
smugglers smuggler NOUN 7 obj Number=Plur
_. . PUNCT 7 punct
"""

NORTH = """
Kaya Kaya PROPN 3 nsubj:pass
was be AUX 3 aux:pass VerbForm=Fin|Tense=Past
captured capture VERB 0 root VerbForm=Part|Voice=Pass
north north ADV 3 advmod
of of ADP 6 case
Varna Varna PROPN 4 obl
_. . PUNCT 3 punct
"""

STOPS = """
Kaya Kaya PROPN 2 nsubj
flew fly VERB 0 root Tense=Past|VerbForm=Fin
to to ADP 4 case
Varna Varna PROPN 2 obl
_, , PUNCT 7 punct
then then ADV 7 advmod
Sofia Sofia PROPN 2 parataxis
_. . PUNCT 2 punct
"""

TITLES = """
Kaya Kaya PROPN 10 nsubj
_, , PUNCT 3 punct
chairman chairman NOUN 1 appos Number=Sing
and and CCONJ 6 cc
managing manage VERB 6 amod
director director NOUN 1 appos Number=Sing
of of ADP 8 case
Lodos Lodos PROPN 6 nmod
_, , PUNCT 1 punct
left leave VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 10 punct
"""

BOTH = """
Two two NUM 2 nummod
men man NOUN 4 nsubj:pass Number=Plur
were be AUX 4 aux:pass VerbForm=Fin
killed kill VERB 0 root VerbForm=Part|Voice=Pass
and and CCONJ 8 cc
one one NUM 8 nsubj:pass
was be AUX 8 aux:pass VerbForm=Fin
wounded wound VERB 4 conj VerbForm=Part|Voice=Pass
_, , PUNCT 12 punct
according accord VERB 12 case
to to ADP 10 fixed
Kaya Kaya PROPN 8 obl
_. . PUNCT 4 punct
"""

THANKED = """
Kaya Kaya PROPN 2 nsubj
thanked thank VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
drivers driver NOUN 2 obj Number=Plur
_. . PUNCT 2 punct
"""


def test_who_has_yet_to_be_arrested_has_not_been() -> None:
    (arrest,) = of_type(claims_of(YET), "detention")
    assert (arrest.status.polarity, arrest.status.reality) == ("negated", "actual")


def test_a_goal_is_a_plan_of_whoever_has_it() -> None:
    (capture,) = of_type(claims_of(GOAL), "detention")
    assert said(capture) == {"authority": ["The army"], "person": ["the smugglers"]}
    assert capture.status.reality == "planned"


def test_a_direction_is_no_charge() -> None:
    (arrest,) = of_type(claims_of(NORTH, "person: Kaya", "place: Varna"), "detention")
    assert said(arrest) == {"person": ["Kaya"]}


def test_the_stop_after_then_is_one_more_destination() -> None:
    (way,) = of_type(claims_of(STOPS, "person: Kaya", "place: Varna", "place: Sofia"), "movement")
    assert said(way)["destination"] == ["Varna", "Sofia"]


def test_two_titles_share_the_body_behind_them() -> None:
    posts = of_type(claims_of(TITLES, "person: Kaya", "organisation: Lodos"), "affiliation")
    assert [said(post)["organization"] for post in posts] == [["Lodos"], ["Lodos"]]


def test_a_source_at_the_end_says_both_halves_of_a_sentence() -> None:
    harmed = of_type(claims_of(BOTH, "person: Kaya"), "casualty")
    assert [[voice.text for voice in claim.attribution] for claim in harmed] == [["Kaya"], ["Kaya"]]


def test_whoever_is_thanked_is_not_what_is_said() -> None:
    assert not of_type(claims_of(THANKED, "person: Kaya"), "statement")


def test_a_post_before_a_name_holds_its_company() -> None:
    first = "Lodos Lodos PROPN 2 nsubj\nleft leave VERB 0 root Tense=Past|VerbForm=Fin\n_. . PUNCT 2 punct\n\n"
    second = (
        "Lodos Lodos PROPN 2 compound\nCEO ceo NOUN 3 nmod:desc Number=Sing\nAli Ali PROPN 5 nsubj\n"
        "Kaya Kaya PROPN 3 flat\nspoke speak VERB 0 root Tense=Past|VerbForm=Fin\n_. . PUNCT 5 punct\n"
    )
    marks = ("position: Lodos CEO", "person: Ali Kaya")
    claims = claims_of(first + second, "organisation: Lodos", *marks)
    assert said(of_type(claims, "affiliation")[0])["organization"] == ["Lodos"]


MONDAY = """
Kaya Kaya PROPN 2 nsubj
announced announce VERB 0 root Tense=Past|VerbForm=Fin
Monday Monday PROPN 2 obj
in in ADP 6 case
a a DET 6 det
memo memo NOUN 2 obl
that that SCONJ 9 mark
he he PRON 9 nsubj
left leave VERB 6 acl Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""

LOST = """
Lodos Lodos PROPN 2 nsubj
claims claim VERB 0 root Tense=Pres|VerbForm=Fin
that that SCONJ 6 mark
the the DET 6 det
new new ADJ 6 amod
jet jet NOUN 2 obj
is be AUX 8 cop VerbForm=Fin|Tense=Pres
faster fast ADJ 2 conj
_. . PUNCT 2 punct
"""

FLOWN = """
They they PRON 3 nsubj:pass
were be AUX 3 aux:pass VerbForm=Fin|Tense=Past
flown fly VERB 0 root VerbForm=Part|Voice=Pass
to to ADP 5 case
Varna Varna PROPN 3 obl
_. . PUNCT 3 punct
"""

GENERAL = """
Kaya Kaya PROPN 8 nsubj
_, , PUNCT 3 punct
director director NOUN 1 appos Number=Sing
general general NOUN 1 appos Number=Sing
of of ADP 6 case
Lodos Lodos PROPN 4 nmod
_, , PUNCT 1 punct
left leave VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 8 punct
"""

SERVED = """
The the DET 2 det
house house NOUN 3 nsubj
served serve VERB 0 root Tense=Past|VerbForm=Fin
as as ADP 6 case
the the DET 6 det
headquarters headquarters NOUN 3 obl
of of ADP 9 case
the the DET 9 det
gang gang NOUN 6 nmod
_. . PUNCT 3 punct
"""


def test_a_day_is_not_what_was_announced() -> None:
    (report,) = of_type(claims_of(MONDAY, "person: Kaya", "time: Monday"), "statement")
    assert said(report)["content"] == ["he left"]
    assert "hearer" not in said(report)


def test_a_that_clause_that_lost_its_predicate_is_told_whole() -> None:
    (report,) = of_type(claims_of(LOST, "organisation: Lodos"), "statement")
    assert said(report)["content"] == ["the new jet is faster"]


def test_who_is_flown_somewhere_travels() -> None:
    (way,) = of_type(claims_of(FLOWN, "place: Varna"), "movement")
    assert said(way) == {"traveller": ["They"], "destination": ["Varna"]}


def test_a_director_general_is_no_general() -> None:
    (post,) = of_type(claims_of(GENERAL, "person: Kaya", "organisation: Lodos"), "affiliation")
    assert said(post) == {"member": ["Kaya"], "organization": ["Lodos"], "position": ["director general"]}


def test_what_serves_as_the_headquarters_of_a_gang_holds_the_gang() -> None:
    (stay,) = of_type(claims_of(SERVED), "presence")
    assert said(stay) == {"subject": ["the gang"], "place": ["The house"]}


def able(form: str, *, tense: str) -> str:
    """As in "Kaya was able to pay Deniz"."""
    helper = "was" if tense == "Past" else "is"
    return (
        f"Kaya Kaya PROPN 3 nsubj\n{helper} be AUX 3 cop VerbForm=Fin|Tense={tense}\n{form} {form} ADJ 0 root\n"
        "to to PART 5 mark\narrest arrest VERB 3 xcomp VerbForm=Inf\nDeniz Deniz PROPN 5 obj\n_. . PUNCT 3 punct\n"
    )


@pytest.mark.parametrize(("form", "tense", "polarity", "reality"), [
    ("able", "Past", "affirmed", "actual"),
    ("unable", "Past", "negated", "actual"),
    ("unable", "Pres", "negated", "hypothetical"),
])  # fmt: skip
def test_who_was_able_to_do_it_did_it(form: str, tense: str, polarity: str, reality: str) -> None:
    (arrest,) = of_type(claims_of(able(form, tense=tense)), "detention")
    assert (arrest.status.polarity, arrest.status.reality) == (polarity, reality)


LEFT = """
The the DET 2 det
offices office NOUN 4 nsubj:pass Number=Plur
were be AUX 4 aux:pass VerbForm=Fin|Tense=Past
left leave VERB 0 root VerbForm=Part|Voice=Pass
empty empty ADJ 4 xcomp
_. . PUNCT 4 punct
"""

AID = """
They they PRON 2 nsubj
gave give VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 iobj
first first ADJ 5 amod
aid aid NOUN 2 obj
_. . PUNCT 2 punct
"""

MAINTAINED = """
The the DET 2 det
rebels rebel NOUN 3 nsubj Number=Plur
maintained maintain VERB 0 root Tense=Past|VerbForm=Fin
control control NOUN 3 obj
of of ADP 6 case
Varna Varna PROPN 4 nmod
_. . PUNCT 3 punct
"""


def test_an_office_that_is_left_in_some_state_is_no_journey() -> None:
    assert not of_type(claims_of(LEFT), "movement")


def test_first_aid_is_no_money() -> None:
    assert not of_type(claims_of(AID, "person: Kaya"), "finance")


def test_who_maintains_control_holds_the_place() -> None:
    (hold,) = of_type(claims_of(MAINTAINED, "place: Varna"), "territory")
    assert said(hold)["agent"] == ["The rebels"]
