"""Nouns that report and nouns that only look so; passives that nobody has said."""

from __future__ import annotations

import pytest

from tests.claims.chains import chain

HELD = """
Police police NOUN 2 nsubj
held hold VERB 0 root Tense=Past|VerbForm=Fin
him he PRON 2 obj
on on ADP 5 case
counts count NOUN 2 obl Number=Plur
of of ADP 7 case
theft theft NOUN 5 nmod
_. . PUNCT 2 punct
"""
PASSIVE = """
It it PRON 3 expl
was be AUX 3 aux:pass
confirmed confirm VERB 0 root VerbForm=Part
that that SCONJ 6 mark
Orhan Orhan PROPN 6 nsubj
fled flee VERB 3 csubj:pass Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct
"""


@pytest.mark.parametrize("noun", ["counts count", "descriptions description", "evidence evidence", "accounts account"])
def test_a_phrase_of_such_a_noun_is_nobodys_word(noun: str) -> None:
    assert chain(HELD.replace("counts count", noun), "theft") == []


@pytest.mark.parametrize("noun", ["reports report", "allegations allegation", "charges charge"])
def test_somebody_is_behind_a_report_of_a_thing(noun: str) -> None:
    form = noun.split()[0]
    assert chain(HELD.replace("counts count", noun), "theft") == [(form, "anonymous", form)]


def test_somebody_has_confirmed_what_was_confirmed() -> None:
    assert chain(PASSIVE, "fled") == [("confirmed", "anonymous", "confirmed")]


@pytest.mark.parametrize("helper", ["will will", "should should"])
def test_nobody_has_said_what_will_or_should_be_said(helper: str) -> None:
    source = PASSIVE.replace("was be AUX 3 aux:pass", f"{helper} AUX 4 aux\nbe be AUX 4 aux:pass")
    source = source.replace("It it PRON 3", "It it PRON 4").replace("that that SCONJ 6", "that that SCONJ 7")
    source = source.replace("Orhan Orhan PROPN 6", "Orhan Orhan PROPN 7").replace("VERB 3 csubj", "VERB 4 csubj")
    assert chain(source, "fled") == []


def test_nobody_has_said_what_is_not_confirmed() -> None:
    source = PASSIVE.replace("confirmed confirm VERB 0", "not not PART 4 advmod\nconfirmed confirm VERB 0")
    source = source.replace("PRON 3", "PRON 4").replace("AUX 3", "AUX 4").replace("SCONJ 6", "SCONJ 7")
    source = source.replace("Orhan Orhan PROPN 6", "Orhan Orhan PROPN 7").replace("VERB 3 csubj", "VERB 4 csubj")
    assert chain(source, "fled") == []
