"""What is refused: doers that cannot do it, speakers that cannot speak, voices carried too far."""

from __future__ import annotations

from .claiming import claims_of, of_type, said

ACCORDING = """
According accord VERB 4 case
to to ADP 1 fixed
radio radio NOUN 4 compound
reports report NOUN 8 obl:agent
twelve twelve NUM 6 nummod
soldiers soldier NOUN 8 nsubj:pass
were be AUX 8 aux:pass
injured injure VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 8 punct
"""

NOBODY = """
No no DET 2 det
group group NOUN 4 nsubj
has have AUX 4 aux
claimed claim VERB 0 root VerbForm=Part|Tense=Past
responsibility responsibility NOUN 4 obj
for for ADP 8 case
the the DET 8 det
bombing bombing NOUN 4 obl
_. . PUNCT 4 punct
"""

NO_LONGER = """
Kovacs Kovacs PROPN 5 nsubj:pass
is be AUX 5 aux:pass
no no ADV 4 advmod
longer longer ADV 5 advmod
accused accuse VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 5 punct
"""

THIS_SHOWS = """
This this PRON 2 nsubj PronType=Dem
demonstrates demonstrate VERB 0 root VerbForm=Fin|Tense=Pres
that that SCONJ 6 mark
the the DET 5 det
rebels rebel NOUN 6 nsubj
lost lose VERB 2 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""

RUNNING = """
{noun} {lemma} NOUN 2 nsubj Number={number}
says say VERB 0 root VerbForm=Fin|Tense=Pres
that that SCONJ 5 mark
Kovacs Kovacs PROPN 5 nsubj
fled flee VERB 2 ccomp VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct

Two two NUM 2 nummod
couriers courier NOUN 4 nsubj:pass
were be AUX 4 aux:pass
killed kill VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 4 punct
"""

EXPLOSION = """
The the DET 2 det
bus bus NOUN 4 nsubj:pass
was be AUX 4 aux:pass
damaged damage VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
by by ADP 7 case
an an DET 7 det
explosion explosion NOUN 4 obl:agent
_. . PUNCT 4 punct
"""

STRIKE = """
There there PRON 2 expl
was be VERB 0 root VerbForm=Fin|Tense=Past
a a DET 4 det
strike strike NOUN 2 nsubj
by by ADP 7 case
health health NOUN 7 compound
workers worker NOUN 4 nmod
_. . PUNCT 2 punct
"""


def test_a_source_does_nothing() -> None:
    [claim] = of_type(claims_of(ACCORDING), "casualty")
    assert said(claim) == {"victim": ["twelve soldiers"], "number": ["twelve"]}
    assert [voice.text for voice in claim.attribution] == ["radio reports"]


def test_responsibility_that_nobody_claims_makes_no_attacker_and_no_denial() -> None:
    assert all("attacker" not in said(claim) for claim in of_type(claims_of(NOBODY), "attack"))


def test_no_longer_negates() -> None:
    [claim] = of_type(claims_of(NO_LONGER, "person: Kovacs"), "charge")
    assert claim.status.polarity == "negated"


def test_what_shows_something_says_nothing() -> None:
    assert not of_type(claims_of(THIS_SHOWS), "statement")


def test_a_report_runs_on_and_reports_do_not() -> None:
    for noun, lemma, number, voices in (("Report", "report", "Sing", 1), ("Reports", "report", "Plur", 0)):
        [death] = of_type(claims_of(RUNNING.format(noun=noun, lemma=lemma, number=number)), "casualty")
        assert len(death.attribution) == voices, noun


def test_an_explosion_is_what_damages_and_no_attacker() -> None:
    attack = next(c for c in of_type(claims_of(EXPLOSION), "attack") if c.predicate.text == "damaged")
    assert said(attack) == {"target": ["The bus"], "instrument": ["an explosion"]}


def test_a_strike_of_workers_is_no_attack() -> None:
    assert not of_type(claims_of(STRIKE), "attack")
