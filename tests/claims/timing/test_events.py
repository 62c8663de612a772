"""Times that count from another event, and the time of an account."""

from __future__ import annotations

from .test_attached import ARREST, read, times

RELEASE = """
Tan Tan PROPN 3 nsubj:pass
was be AUX 3 aux:pass Tense=Past
freed free VERB 0 root VerbForm=Part
two two NUM 5 nummod
days day NOUN 3 obl:tmod
after after ADP 8 case
the the DET 8 det
arrest arrest NOUN 3 obl
_. . PUNCT 3 punct
"""
BOMB = """
Rebels rebel NOUN 2 nsubj
attacked attack VERB 0 root Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 2 obj
on on ADP 6 case
3 3 NUM 6 nummod
May May PROPN 2 obl
_. . PUNCT 2 punct
"""
DEATHS = """
Four four NUM 2 nummod
men man NOUN 4 nsubj:pass
were be AUX 4 aux:pass Tense=Past
killed kill VERB 0 root VerbForm=Part
_. . PUNCT 4 punct
"""


def test_days_after_an_event_that_has_a_day() -> None:
    assert times(read(f"{ARREST}\n{RELEASE}").claims)["freed"] == ("two days after", "2023-11-02", "event")


def test_days_after_an_event_without_a_day_stay_words() -> None:
    assert times(read(RELEASE).claims)["freed"] == ("two days after", None, "stated")


def test_an_account_goes_on_into_the_next_sentence() -> None:
    assert times(read(f"{BOMB}\n{DEATHS}").claims)["killed"] == ("on 3 May", "2023-05-03", "narrative")


def test_an_account_does_not_go_on_into_the_next_paragraph() -> None:
    assert times(read(f"{BOMB}\n##\n{DEATHS.strip()}").claims)["killed"] is None


def test_a_courts_act_is_never_dated_by_its_neighbour() -> None:
    undated = ARREST.replace("on on ADP 5 case\nTuesday Tuesday PROPN 2 obl\n", "")
    assert times(read(f"{BOMB}\n{undated}").claims)["arrested"] is None


def test_a_word_of_a_later_time_ends_the_account() -> None:
    later = """
Later later ADV 5 advmod
four four NUM 3 nummod
men man NOUN 5 nsubj:pass
were be AUX 5 aux:pass Tense=Past
killed kill VERB 0 root VerbForm=Part
_. . PUNCT 5 punct
"""
    assert times(read(f"{BOMB}\n{later}").claims)["killed"] is None
