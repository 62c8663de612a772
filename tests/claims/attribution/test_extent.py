"""How far a content reaches that both the rules and the model have found."""

from __future__ import annotations

from tests.claims.attribution.test_marked import speakers

CAME = """
Ayla Ayla PROPN 2 nsubj
said say VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 4 nsubj
came come VERB 2 ccomp Tense=Past|VerbForm=Fin
and and CCONJ 6 cc
shouted shout VERB 4 conj Tense=Past|VerbForm=Fin
and and CCONJ 9 cc
Deniz Deniz PROPN 9 nsubj
slept sleep VERB 4 conj Tense=Past|VerbForm=Fin
_. . PUNCT 2 punct
"""
REPUDIATED = """
Ayla Ayla PROPN 2 nsubj
repudiated repudiate VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
killing killing NOUN 2 obj
of of ADP 6 case
Kaya Kaya PROPN 4 nmod
_. . PUNCT 2 punct
"""


def test_a_clause_that_shares_the_subject_of_what_is_said_is_said() -> None:
    mark = ("Ayla", "said", "Kaya came", 0.97)
    assert speakers(CAME, "came", mark) == ["Ayla"]
    assert speakers(CAME, "shouted", mark) == ["Ayla"]
    assert speakers(CAME, "slept", mark) == []


def test_a_deed_that_is_repudiated_is_not_its_judges_word() -> None:
    assert speakers(REPUDIATED, "killing", ("Ayla", "repudiated", "the killing of Kaya", 0.95)) == []


def test_what_nobody_claims_is_nobodys_word() -> None:
    claimed = REPUDIATED.replace("repudiated repudiate", "claimed claim").replace("killing killing", "blame blame")
    group = claimed.replace("Ayla Ayla PROPN 2 nsubj", "No no DET 2 det\ngroup group NOUN 3 nsubj")
    group = group.replace("the the DET 4", "the the DET 5").replace("NOUN 2 obj", "NOUN 3 obj")
    group = group.replace("of of ADP 6", "of of ADP 7").replace("PROPN 4 nmod", "PROPN 5 nmod")
    assert speakers(group, "Kaya", ("No group", "claimed", "the blame of Kaya", 0.95)) == []
