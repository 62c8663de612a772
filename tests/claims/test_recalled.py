"""Events told of again: "the attack was cancelled" is about the attack that was planned before."""

from __future__ import annotations

from .claiming import claims_of, of_type, said

PLAN = """
Two two NUM 2 nummod
gunmen gunman NOUN 3 nsubj
planned plan VERB 0 root VerbForm=Fin|Tense=Past
to to PART 5 mark
attack attack VERB 3 xcomp VerbForm=Inf
the the DET 7 det
embassy embassy NOUN 5 obj
_. . PUNCT 3 punct
"""

CALLED_OFF = """
The the DET 2 det
attack attack NOUN 4 nsubj:pass
was be AUX 4 aux:pass
cancelled cancel VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 4 punct
"""

ANOTHER = """
An a DET 2 det
attack attack NOUN 4 nsubj:pass
was be AUX 4 aux:pass
cancelled cancel VERB 0 root VerbForm=Part|Tense=Past|Voice=Pass
_. . PUNCT 4 punct
"""

SHOP = """
A a DET 2 det
shop shop NOUN 3 nsubj
opened open VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 3 punct
"""


def test_a_definite_event_takes_over_what_was_told_of_it() -> None:
    claims = of_type(claims_of(PLAN + "\n" + CALLED_OFF), "attack")
    assert [claim.predicate.text for claim in claims] == ["attack", "attack"]
    assert said(claims[1])["target"] == ["the embassy"]
    assert [claim.status.reality for claim in claims] == ["cancelled", "cancelled"]


def test_an_indefinite_event_is_another_one() -> None:
    claims = of_type(claims_of(PLAN + "\n" + ANOTHER), "attack")
    assert [claim.evidence.start for claim in claims] == [0]


def test_an_event_is_not_recalled_from_far_away() -> None:
    far = PLAN + "\n" + "\n".join([SHOP] * 5) + "\n" + CALLED_OFF
    assert len(of_type(claims_of(far), "attack")) == 1
