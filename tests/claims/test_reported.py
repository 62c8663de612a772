"""Clauses and names beside a report that a parser has given to the wrong verb."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said

CONTRAST = """
Kaya Kaya PROPN 2 nsubj
warned warn VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 7 mark
it it PRON 7 nsubj
is be AUX 7 cop VerbForm=Fin|Tense=Pres
not not PART 7 advmod
over over ADJ 2 ccomp
_, , PUNCT 11 punct
but but CCONJ 11 cc
is be AUX 11 aux VerbForm=Fin|Tense=Pres
starting start VERB 2 conj VerbForm=Part
_. . PUNCT 2 punct
"""

CONCESSION = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
it it PRON 4 nsubj
helped help VERB 2 ccomp VerbForm=Fin|Tense=Past
_, , PUNCT 8 punct
although although SCONJ 8 mark
he he PRON 8 nsubj
noted note VERB 4 advcl VerbForm=Fin|Tense=Past
that that SCONJ 11 mark
nobody nobody PRON 11 nsubj
paid pay VERB 8 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""

TURNED_ROUND = """
The the DET 2 det
blast blast NOUN 3 nsubj
hit hit VERB 0 root VerbForm=Fin|Tense=Past
the the DET 5 det
church church NOUN 3 obj
_, , PUNCT 7 punct
said say VERB 3 parataxis VerbForm=Fin|Tense=Past
its its PRON 9 nmod:poss
spokesman spokesman NOUN 7 ccomp
_. . PUNCT 3 punct
"""

NO_PASSIVE = """
An a DET 2 det
official official NOUN 8 nsubj:pass
who who PRON 4 nsubj
asked ask VERB 2 acl:relcl VerbForm=Fin
to to PART 7 mark
be be AUX 7 aux:pass
spared spare VERB 4 xcomp VerbForm=Part
told tell VERB 0 root VerbForm=Fin|Tense=Past
Lodos Lodos PROPN 8 obl:agent
that that SCONJ 12 mark
he he PRON 12 nsubj
left leave VERB 8 ccomp VerbForm=Fin
_. . PUNCT 8 punct
"""

HEADING = """
Swift swift ADJ 2 amod
condemnations condemnation NOUN 5 obj
President president PROPN 4 nmod:desc
Kaya Kaya PROPN 5 nsubj
condemned condemn VERB 0 root VerbForm=Fin|Tense=Past
the the DET 7 det
attack attack NOUN 5 obj
_. . PUNCT 5 punct
"""

OWN_OBJECT = """
I I PRON 2 nsubj
acknowledge acknowledge VERB 0 root VerbForm=Fin|Tense=Pres
the the DET 4 det
duty duty NOUN 2 obj
_, , PUNCT 2 punct
however however ADV 11 advmod
_, , PUNCT 6 punct
the the DET 9 det
rule rule NOUN 11 nsubj
" " PUNCT 11 punct
_ends end VERB 2 parataxis VerbForm=Fin|Tense=Pres
_" " PUNCT 11 punct
_. . PUNCT 2 punct
"""


def test_a_contrast_to_what_is_not_so_is_said_too() -> None:
    (claim,) = of_type(claims_of(CONTRAST, "person: Kaya"), "statement")
    assert said(claim)["content"] == ["it is not over, but is starting"]


def test_a_report_that_concedes_is_no_part_of_the_first() -> None:
    first, second = of_type(claims_of(CONCESSION, "person: Kaya"), "statement")
    assert said(first)["content"] == ["it helped"]
    assert said(second)["content"] == ["nobody paid"]
    assert second.attribution == ()


def test_who_stands_behind_said_is_the_speaker() -> None:
    (claim,) = of_type(claims_of(TURNED_ROUND), "statement")
    assert said(claim)["speaker"] == ["its spokesman"]
    assert said(claim)["content"] == ["The blast hit the church"]


def test_without_helper_and_by_nothing_is_passive() -> None:
    claim = next(c for c in of_type(claims_of(NO_PASSIVE), "statement") if c.predicate.text == "told")
    assert said(claim)["speaker"] == ["An official"]
    assert said(claim)["content"] == ["he left"]


def test_a_heading_before_the_subject_is_not_what_is_said() -> None:
    claims = of_type(claims_of(HEADING, "person: Kaya"), "statement")
    assert not any("Swift condemnations" in said(claim).get("content", []) for claim in claims)


def test_a_verb_keeps_its_own_object_as_what_is_said() -> None:
    (claim,) = of_type(claims_of(OWN_OBJECT), "statement")
    assert said(claim)["content"] == ["the duty"]


GOES_ON = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
two two NUM 6 nsubj
had have AUX 6 aux VerbForm=Fin|Tense=Past
died die VERB 2 ccomp VerbForm=Part
_, , PUNCT 11 punct
and and CCONJ 11 cc
four four NUM 11 nsubj:pass
were be AUX 11 aux:pass VerbForm=Fin|Tense=Past
hurt hurt VERB 2 conj VerbForm=Part
_. . PUNCT 2 punct
"""

LOST_SUBJECT = """
Kaya Kaya PROPN 2 nsubj
admits admit VERB 0 root VerbForm=Fin|Tense=Pres
sabotage sabotage NOUN 2 obj
is be AUX 6 cop VerbForm=Fin|Tense=Pres
the the DET 6 det
way way NOUN 2 ccomp
_. . PUNCT 2 punct
"""

OTHER_DEED = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
this this PRON 6 nsubj
was be AUX 6 cop VerbForm=Fin|Tense=Past
war war NOUN 2 ccomp
and and CCONJ 8 cc
urged urge VERB 6 conj VerbForm=Fin|Tense=Past
them they PRON 8 obj
to to PART 11 mark
leave leave VERB 8 xcomp VerbForm=Inf
_. . PUNCT 2 punct
"""

SAYING = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det
process process NOUN 6 nsubj
was be AUX 6 cop VerbForm=Fin|Tense=Past
quick quick ADJ 2 ccomp
_, , PUNCT 8 punct
adding add VERB 6 advcl VerbForm=Ger
that that SCONJ 11 mark
it it PRON 11 nsubj
helped help VERB 8 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""

ORDERED = """
Kaya Kaya PROPN 2 nsubj
ordered order VERB 0 root VerbForm=Fin|Tense=Past
all all DET 4 det
soldiers soldier NOUN 2 obj
to to PART 6 mark
assemble assemble VERB 4 acl VerbForm=Inf
_. . PUNCT 2 punct
"""


def test_a_clause_about_somebody_else_behind_a_that_clause_is_said_too() -> None:
    (claim,) = of_type(claims_of(GOES_ON, "person: Kaya"), "statement")
    assert said(claim)["content"] == ["two had died, and four were hurt"]
    hurt = next(c for c in claims_of(GOES_ON, "person: Kaya") if c.predicate.text == "hurt")
    assert [voice.text for voice in hurt.attribution] == ["Kaya"]


def test_the_noun_before_a_finite_clause_is_its_subject() -> None:
    (claim,) = of_type(claims_of(LOST_SUBJECT, "person: Kaya"), "statement")
    assert said(claim)["content"] == ["sabotage is the way"]


def test_what_a_thing_cannot_do_the_speaker_does() -> None:
    first = of_type(claims_of(OTHER_DEED, "person: Kaya"), "statement")[0]
    assert said(first)["content"] == ["this was war"]


def test_a_participle_of_saying_is_the_speakers() -> None:
    adding = next(c for c in of_type(claims_of(SAYING, "person: Kaya"), "statement") if c.predicate.text == "adding")
    assert said(adding)["speaker"] == ["Kaya"]


def test_what_somebody_is_ordered_to_do_is_the_order() -> None:
    (claim,) = of_type(claims_of(ORDERED, "person: Kaya"), "instruction")
    assert said(claim)["content"] == ["assemble"]


OF_WHAT = """
Kaya Kaya PROPN 2 nsubj
has have VERB 0 root VerbForm=Fin|Tense=Pres
films film NOUN 2 obj
of of ADP 5 case
what what PRON 3 nmod
police police NOUN 7 nsubj
said say VERB 5 acl:relcl VerbForm=Fin|Tense=Past
were be AUX 10 aux VerbForm=Fin|Tense=Past
men man NOUN 10 nsubj
buying buy VERB 5 acl:relcl VerbForm=Part
guns gun NOUN 10 obj
_. . PUNCT 2 punct
"""

CALLED = """
Kaya Kaya PROPN 2 nsubj
has have VERB 0 root VerbForm=Fin|Tense=Pres
films film NOUN 2 obj
of of ADP 5 case
what what PRON 3 nmod
police police NOUN 7 nsubj
called call VERB 5 acl:relcl VerbForm=Fin|Tense=Past
men man NOUN 7 obj
buying buy VERB 8 acl VerbForm=Part
guns gun NOUN 9 obj
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize("source", [OF_WHAT, CALLED])
def test_what_somebody_says_or_calls_a_thing_is_in_his_voice(source: str) -> None:
    (bought,) = of_type(claims_of(source, "person: Kaya"), "trade")
    assert [voice.text for voice in bought.attribution] == ["police"]
    assert said(bought)["buyer"] == ["men"]


IN_A_BOOK = """
Kaya Kaya PROPN 2 nsubj
wrote write VERB 0 root VerbForm=Fin|Tense=Past
in in ADP 5 case
a a DET 5 det
{noun} {noun} NOUN 2 obl
that that PRON 9 obj PronType=Rel
her her PRON 8 nmod:poss
father father NOUN 9 nsubj
killed kill VERB 5 acl:relcl VerbForm=Fin|Tense=Past
guards guard NOUN 9 obj
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(("noun", "voices"), [("book", ["Kaya"]), ("way", [])])
def test_a_clause_behind_a_book_that_lacks_nobody_is_written_in_it(noun: str, voices: list[str]) -> None:
    (killed,) = of_type(claims_of(IN_A_BOOK.format(noun=noun), "person: Kaya"), "casualty")
    assert [voice.text for voice in killed.attribution] == voices


NOUN_AND_CLAUSE = """
Lodos Lodos PROPN 2 nsubj
aired air VERB 0 root VerbForm=Fin|Tense=Past
a a DET 4 det
report report NOUN 2 obj
that that PRON 7 obj PronType=Rel
she she PRON 7 nsubj
{verb} VERB 4 acl:relcl VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(("verb", "content"), [("fled flee", [["she fled"]]), ("wrote write", [])])
def test_what_takes_no_object_is_what_a_report_says(verb: str, content: list[list[str]]) -> None:
    statements = of_type(claims_of(NOUN_AND_CLAUSE.format(verb=verb), "organisation: Lodos"), "statement")
    told = [said(claim)["content"] for claim in statements if claim.predicate.text == "report"]
    assert told == content


NO_SPEAKER = """
Damage damage NOUN 3 nsubj:pass
was be AUX 3 aux:pass
reported report VERB 0 root VerbForm=Part|Voice=Pass
during during ADP 6 case
terrorist terrorist NOUN 6 compound
waves wave NOUN 3 obl
_. . PUNCT 3 punct
"""

FOR_WHOM = """
Kaya Kaya PROPN 2 nsubj
sent send VERB 0 root VerbForm=Fin|Tense=Past
messages message NOUN 2 obj
to to ADP 5 case
Demir Demir PROPN 3 nmod
saying say VERB 3 acl VerbForm=Part
that that SCONJ 9 mark
she she PRON 9 nsubj
fled flee VERB 6 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""


def test_a_wave_of_terror_reports_nothing() -> None:
    assert of_type(claims_of(NO_SPEAKER), "statement") == []


def test_whom_a_message_is_for_is_not_what_it_says() -> None:
    statements = of_type(claims_of(FOR_WHOM, "person: Kaya", "person: Demir"), "statement")
    assert all("Demir" not in said(claim)["content"] for claim in statements)
    assert [said(claim)["content"] for claim in statements if claim.predicate.text == "saying"] == [["she fled"]]
