"""Letters to the editor: whose name stands below has written them."""

from __future__ import annotations

from tests.claims.chains import chain

LETTERS = """
LETTERS letter NOUN 0 root
_. . PUNCT 1 punct

##
The the DET 2 det
mayor mayor NOUN 3 nsubj
lies lie VERB 0 root Tense=Pres|VerbForm=Fin
_. . PUNCT 3 punct

##
Ayla Ayla PROPN 0 root
Kaya Kaya PROPN 1 flat
_. . PUNCT 1 punct

##
Izmir Izmir PROPN 0 root
_. . PUNCT 1 punct

##
He he PRON 2 nsubj
works work VERB 0 root Tense=Pres|VerbForm=Fin
hard hard ADV 2 advmod
_. . PUNCT 2 punct

##
@deniz @deniz PROPN 0 root
_. . PUNCT 1 punct
"""


def test_a_letter_is_whose_name_stands_below() -> None:
    assert chain(LETTERS, "lies", sentence=1) == [("Ayla Kaya", "other", "signed")]
    assert chain(LETTERS, "works", sentence=4) == [("@deniz", "other", "signed")]


def test_a_handle_ends_before_its_full_stop() -> None:
    stopped = LETTERS.replace("@deniz @deniz PROPN 0 root\n_. . PUNCT 1 punct", "@deniz. @deniz. PROPN 0 root")
    assert chain(stopped, "works", sentence=4) == [("@deniz", "other", "signed")]


def test_without_a_heading_a_name_on_a_line_signs_nothing() -> None:
    assert chain(LETTERS.replace("LETTERS letter", "SPORTS sport"), "lies", sentence=1) == []


def test_a_town_signs_nothing() -> None:
    town = LETTERS.replace("Ayla Ayla PROPN 0 root\nKaya Kaya PROPN 1 flat", "Ankara Ankara PROPN 0 root")
    assert chain(town, "lies", sentence=1) == []
