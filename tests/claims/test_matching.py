"""Which type wins, and what may fill a role."""

from __future__ import annotations

from .claiming import claims_of, of_type, said

CROSSING = """
They they PRON 2 nsubj
crossed cross VERB 0 root VerbForm=Fin|Tense=Past
the the DET 5 det
Iranian Iranian ADJ 5 amod
border border NOUN 2 obj
through through ADP 7 case
Van Van PROPN 2 obl
_. . PUNCT 2 punct
"""

JAILED = """
The the DET 2 det
court court NOUN 3 nsubj
imprisoned imprison VERB 0 root VerbForm=Fin|Tense=Past
her she PRON 3 obj
for for ADP 7 case
twelve twelve NUM 7 nummod
years year NOUN 3 obl
_. . PUNCT 3 punct
"""

RETAKEN = """
The the DET 2 det
army army NOUN 3 nsubj
recaptured recapture VERB 0 root VerbForm=Fin|Tense=Past
the the DET 5 det
town town NOUN 3 obj
in in ADP 7 case
March March PROPN 3 obl
_. . PUNCT 3 punct
"""

REFUGE = """
The the DET 2 det
rebels rebel NOUN 3 nsubj
took take VERB 0 root VerbForm=Fin|Tense=Past
refuge refuge NOUN 3 obj
in in ADP 7 case
a a DET 7 det
monastery monastery NOUN 3 obl
_. . PUNCT 3 punct
"""

THREAT = """
A a DET 3 det
bomb bomb NOUN 3 compound
threat threat NOUN 5 nsubj
was be AUX 5 aux:pass
sent send VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
to to ADP 8 case
the the DET 8 det
students student NOUN 5 obl
_. . PUNCT 5 punct
"""


def test_slots_add_up_where_they_say_so() -> None:
    [crossing] = of_type(claims_of(CROSSING, "place: Van", "group: Iranian"), "movement")
    assert said(crossing)["via"] == ["the Iranian border", "Van"]


def test_a_length_of_time_is_an_outcome_but_never_an_offence() -> None:
    claims = claims_of(JAILED)
    assert not [c for c in claims if "twelve years" in said(c).get("charge", []) + said(c).get("offence", [])]
    [trial] = of_type(claims, "trial")
    assert said(trial)["outcome"] == ["twelve years"]


def test_a_verb_that_is_itself_a_role_gives_its_own_words_only() -> None:
    [taken] = of_type(claims_of(RETAKEN, "time: March"), "territory")
    assert said(taken)["change"] == ["recaptured"]
    assert said(taken)["agent"] == ["The army"]


def test_verb_and_noun_of_one_deed_are_one_claim() -> None:
    claims = claims_of(REFUGE, "group: rebels")
    [lodged] = of_type(claims, "harbouring")
    assert said(lodged) == {"guest": ["The rebels"], "place": ["a monastery"]}
    assert not of_type(claims, "open")


def test_what_qualifies_a_noun_is_not_the_noun() -> None:
    assert not of_type(claims_of(THREAT), "supply")
