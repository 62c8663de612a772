"""Which open claims are kept: those that state something that no other claim of the sentence states."""

from __future__ import annotations

from .claiming import claims_of, of_type, said

FOCUS = """
The the DET 2 det
group group NOUN 3 nsubj
focused focus VERB 0 root VerbForm=Fin|Tense=Past
on on SCONJ 5 mark
widening widen VERB 3 advcl VerbForm=Ger
its its PRON 7 nmod:poss Poss=Yes|PronType=Prs
network network NOUN 5 obj
_. . PUNCT 3 punct
"""

EXISTS = """
There there PRON 2 expl
are be VERB 0 root VerbForm=Fin|Tense=Pres
villagers villager NOUN 2 nsubj Number=Plur
who who PRON 5 nsubj PronType=Rel
forge forge VERB 3 acl:relcl VerbForm=Fin|Tense=Pres
passports passport NOUN 5 obj Number=Plur
_. . PUNCT 2 punct
"""

NAMED = """
A a DET 2 det
club club NOUN 5 nsubj
called call VERB 2 acl VerbForm=Part|Tense=Past
Orion Orion PROPN 3 xcomp
closed close VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 5 punct
"""

STATED = """
The the DET 2 det
driver driver NOUN 3 nsubj
stated state VERB 0 root VerbForm=Fin|Tense=Past
_: : PUNCT 3 punct
"""

SHARED = """
Rebels rebel NOUN 2 nsubj Number=Plur
killed kill VERB 0 root VerbForm=Fin|Tense=Past
or or CCONJ 4 cc
wounded wound VERB 2 conj VerbForm=Fin|Tense=Past
villagers villager NOUN 2 obj Number=Plur
in in ADP 7 case
Orhaneli Orhaneli PROPN 2 obl
_. . PUNCT 2 punct
"""


def test_a_verb_that_only_leads_to_a_gerund_says_nothing_of_its_own() -> None:
    claims = claims_of(FOCUS)
    assert [claim.predicate.text for claim in claims] == ["widening"]
    assert said(claims[0]) == {"agent": ["The group"], "patient": ["its network"]}


def test_that_there_are_people_who_do_something_is_what_they_do() -> None:
    claims = claims_of(EXISTS)
    assert [claim.type for claim in claims] == ["forgery"]
    assert said(claims[0])["maker"] == ["villagers"]


def test_a_name_given_in_passing_is_no_claim() -> None:
    assert [claim.predicate.text for claim in claims_of(NAMED)] == ["closed"]


def test_saying_without_words_is_no_claim() -> None:
    assert claims_of(STATED) == []


def test_coordinated_verbs_share_what_follows_the_last() -> None:
    claims = of_type(claims_of(SHARED, "place: Orhaneli"), "casualty")
    assert [claim.predicate.text for claim in claims] == ["killed", "wounded"]
    assert [said(claim)["victim"] for claim in claims] == [["villagers"], ["villagers"]]
    assert [[place.text for place in claim.where] for claim in claims] == [["Orhaneli"], ["Orhaneli"]]
