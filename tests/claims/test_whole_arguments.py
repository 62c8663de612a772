"""Arguments and status that stand elsewhere in the sentence: shared, behind a "then", in a cut clause, in the past."""

from __future__ import annotations

import pytest

from .claiming import claims_of, of_type, said

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


def test_a_number_before_a_post_is_no_organisation() -> None:
    source = (
        "Kaya Kaya PROPN 6 nsubj\n_, , PUNCT 4 punct\n787 787 NUM 4 compound\n"
        "manager manager NOUN 1 appos Number=Sing\n_, , PUNCT 1 punct\n"
        "left leave VERB 0 root Tense=Past|VerbForm=Fin\n_. . PUNCT 6 punct\n"
    )
    posts = of_type(claims_of(source, "person: Kaya", "organisation: 787"), "affiliation")
    assert all("organization" not in said(post) for post in posts)
