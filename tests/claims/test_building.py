"""Whole sentences into claims: types, voices, what is left out."""

from __future__ import annotations

from .claiming import claims_of, of_type, said

NESTED = """
Karl Karl PROPN 6 nsubj
_, , PUNCT 5 punct
a a DET 5 det
Tajik Tajik ADJ 5 amod
national national NOUN 1 appos
came come VERB 0 root VerbForm=Fin|Tense=Past
who who PRON 10 nsubj PronType=Rel
is be AUX 10 cop
the the DET 10 det
treasurer treasurer NOUN 5 acl:relcl
of of ADP 13 case
the the DET 13 det
League League PROPN 10 nmod
_. . PUNCT 6 punct
"""

RESPONSIBILITY = """
The the DET 2 det
League League PROPN 3 nsubj
claimed claim VERB 0 root VerbForm=Fin|Tense=Past
responsibility responsibility NOUN 3 obj
for for ADP 7 case
the the DET 7 det
bombing bombing NOUN 4 nmod
_. . PUNCT 3 punct
"""

DENIAL = """
The the DET 2 det
colonel colonel NOUN 3 nsubj
denied deny VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 8 mark
his his PRON 6 nmod:poss Poss=Yes|PronType=Prs
troops troop NOUN 8 nsubj
had have AUX 8 aux
taken take VERB 3 ccomp VerbForm=Part|Tense=Past
part part NOUN 8 obj
in in ADP 12 case
the the DET 12 det
massacre massacre NOUN 8 obl
_. . PUNCT 3 punct
"""

LABEL = """
He he PRON 2 nsubj
declared declare VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det
proof proof NOUN 2 obj
incomprehensible incomprehensible ADJ 2 xcomp
_. . PUNCT 2 punct
"""

JUDGE = """
Judge judge NOUN 2 nmod:desc Number=Sing
Ilona Ilona PROPN 8 nsubj:pass
Varga Varga PROPN 2 flat
and and CCONJ 6 cc
two two NUM 6 nummod
bodyguards bodyguard NOUN 2 conj
were be AUX 8 aux:pass
assassinated assassinate VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 8 punct
"""

MUTE = """
The the DET 2 det
approach approach NOUN 3 nsubj
describes describe VERB 0 root VerbForm=Fin|Tense=Pres
a a DET 5 det
circle circle NOUN 3 obj
_. . PUNCT 3 punct
"""

CARELESS = """
Police police NOUN 2 nsubj
detained detaine VERB 0 root VerbForm=Fin|Tense=Past
two two NUM 4 nummod
couriers courier NOUN 2 obj
_. . PUNCT 2 punct
"""

LOST = """
With with ADP 3 case
the the DET 3 det
loss loss NOUN 13 obl
of of ADP 5 case
Varosa Varosa PROPN 3 nmod
_, , PUNCT 10 punct
the the DET 8 det
League League PROPN 10 nmod:poss
_'s 's PART 8 case
stronghold stronghold NOUN 5 appos
_, , PUNCT 10 punct
fighting fighting NOUN 13 nsubj
ended end VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 13 punct
"""


def test_an_apposition_and_its_relative_clause_are_about_the_name() -> None:
    claims = claims_of(NESTED, "person: Karl", "group: Tajik", "organisation: League")
    [origin] = of_type(claims, "origin")
    assert said(origin) == {"subject": ["Karl"], "place": ["Tajik"]}
    [post] = of_type(claims, "affiliation")
    assert said(post)["member"] == ["Karl"]
    assert said(post)["organization"] == ["the League"]


def test_whoever_claims_responsibility_is_the_attacker_in_his_own_words() -> None:
    [attack] = of_type(claims_of(RESPONSIBILITY, "organisation: League"), "attack")
    assert said(attack)["attacker"] == ["The League"]
    assert [voice.text for voice in attack.attribution] == ["The League"]


def test_a_denied_part_in_an_event_is_negated() -> None:
    [event] = of_type(claims_of(DENIAL), "casualty")
    assert said(event)["agent"] == ["his troops"]
    assert event.status.polarity == "negated"
    assert [voice.text for voice in event.attribution] == ["The colonel"]


def test_a_judgement_holds_what_is_judged() -> None:
    [statement] = of_type(claims_of(LABEL), "statement")
    assert said(statement)["content"] == ["the proof incomprehensible"]


def test_a_title_in_the_singular_is_one_bearers() -> None:
    claims = claims_of(JUDGE, "person: Ilona Varga")
    [post] = of_type(claims, "affiliation")
    assert said(post)["member"] == ["Ilona Varga"]
    [death] = of_type(claims, "casualty")
    assert len(said(death)["victim"]) == 2


def test_what_cannot_speak_states_nothing() -> None:
    assert not of_type(claims_of(MUTE), "statement")


def test_a_lemma_that_the_reader_cut_wrongly_is_mended() -> None:
    [arrest] = of_type(claims_of(CARELESS), "detention")
    assert said(arrest) == {"authority": ["Police"], "person": ["two couriers"]}


def test_an_apposition_tells_who_lost_a_place() -> None:
    [loss] = of_type(claims_of(LOST, "place: Varosa", "organisation: League"), "territory")
    assert said(loss)["agent"] == ["the League"]
    assert said(loss)["territory"] == ["Varosa"]


def test_every_quote_is_the_text_between_its_offsets() -> None:
    for source in (NESTED, RESPONSIBILITY, DENIAL, LOST):
        for claim in claims_of(source):
            assert claim.predicate.text in claim.evidence.quote


def test_two_arguments_of_a_role_side_by_side_are_one() -> None:
    source = """
Harput Harput PROPN 3 compound
Foundation foundation NOUN 3 compound
president president NOUN 6 nsubj
Leyla Leyla PROPN 3 appos
_, , PUNCT 4 punct
left leave VERB 0 root VerbForm=Fin
_. . PUNCT 6 punct
"""
    found = [said(claim) for claim in claims_of(source, "organisation: Harput") if claim.type == "affiliation"]
    assert [one["organization"] for one in found] == [["Harput Foundation"]]


FALSE_START = """
I I PRON 2 nsubj
wanted want VERB 0 root VerbForm=Fin|Tense=Past
to to PART 2 xcomp
_. . PUNCT 2 punct
"""

TWO_LIBRARIES = """
The the DET 2 det
library library NOUN 9 nsubj
( ( PUNCT 4 punct
_KB KB PROPN 2 appos
_) ) PUNCT 4 punct
_, , PUNCT 8 punct
and and CCONJ 8 cc
Lodos Lodos PROPN 2 conj
concluded conclude VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 12 mark
nobody nobody PRON 12 nsubj
came come VERB 9 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 9 punct
"""

NOW = """
Now now ADV 4 advmod
you you PRON 4 nsubj
had have AUX 4 aux VerbForm=Fin|Tense=Past
said say VERB 0 root VerbForm=Part|Tense=Past
that that SCONJ 7 mark
nobody nobody PRON 7 nsubj
came come VERB 4 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 4 punct
"""


def test_a_want_without_anything_wanted_is_no_aim() -> None:
    assert of_type(claims_of(FALSE_START), "aim") == []


def test_all_who_conclude_are_named() -> None:
    (claim,) = of_type(claims_of(TWO_LIBRARIES, "organisation: Lodos"), "statement")
    assert said(claim)["speaker"] == ["The library", "Lodos"]


def test_a_now_that_only_opens_the_sentence_is_no_time() -> None:
    (claim,) = of_type(claims_of(NOW, "time: Now"), "statement")
    assert claim.when is None


def test_who_was_told_of_something_is_a_claim_of_its_own() -> None:
    source = """
Lodos Lodos PROPN 4 nsubj:pass
had have AUX 4 aux Tense=Past
been be AUX 4 aux:pass
informed inform VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
of of ADP 7 case
the the DET 7 det
threat threat NOUN 4 obl
_. . PUNCT 4 punct
"""
    [claim] = claims_of(source)
    assert (claim.type, [(a.role, a.text) for a in claim.arguments]) == (
        "open", [("patient", "Lodos"), ("other", "the threat")],
    )  # fmt: skip
