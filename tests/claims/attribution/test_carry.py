"""A voice that runs on over sentences, and where it ends."""

from __future__ import annotations

from tests.claims.chains import chain

CARRIED = """
She she PRON 2 nsubj
told tell VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
court court NOUN 2 iobj
she she PRON 7 nsubj
had have AUX 7 aux Tense=Past|VerbForm=Fin
met meet VERB 2 ccomp VerbForm=Part|Tense=Past
Orhan Orhan PROPN 7 obj
_. . PUNCT 2 punct

She she PRON 3 nsubj
had have AUX 3 aux Tense=Past|VerbForm=Fin
sold sell VERB 0 root VerbForm=Part|Tense=Past
the the DET 5 det
car car NOUN 3 obj
_. . PUNCT 3 punct
"""


def test_a_persons_voice_goes_on_where_the_tense_shows_it() -> None:
    assert chain(CARRIED, "sold", sentence=1) == [("She", "other", "told")]
    plain = CARRIED.replace("had have AUX 3 aux Tense=Past|VerbForm=Fin", "later later ADV 3 advmod").replace(
        "sold sell VERB 0 root VerbForm=Part", "sold sell VERB 0 root VerbForm=Fin"
    )
    assert chain(plain, "sold", sentence=1) == []


def test_a_paragraph_ends_a_carried_voice() -> None:
    assert chain(CARRIED.replace("\n\nShe she PRON 3", "\n\n##\nShe she PRON 3"), "sold", sentence=1) == []


REPORT = """
The the DET 2 det
report report NOUN 3 nsubj
finds find VERB 0 root Tense=Pres|VerbForm=Fin
that that SCONJ 6 mark
guards guard NOUN 6 nsubj
slept sleep VERB 3 ccomp Tense=Past|VerbForm=Fin
_. . PUNCT 3 punct

Doors door NOUN 3 nsubj:pass
were be AUX 3 aux:pass
left leave VERB 0 root VerbForm=Part
open open ADJ 3 xcomp
_. . PUNCT 3 punct

The the DET 2 det
trial trial NOUN 3 nsubj
continues continue VERB 0 root Tense=Pres|VerbForm=Fin
_. . PUNCT 3 punct
"""


def test_a_reports_paragraph_is_the_reports_until_the_course_of_the_case() -> None:
    assert chain(REPORT, "left", sentence=1) == [("The report", "document", "finds")]
    assert chain(REPORT, "continues", sentence=2) == []


def test_another_speaker_ends_a_carried_voice() -> None:
    other = REPORT.replace("Doors door NOUN 3 nsubj:pass", "However however ADV 3 advmod")
    assert chain(other, "left", sentence=1) == []


def test_somebody_new_ends_the_voice_of_a_document() -> None:
    woman = REPORT.replace("Doors door NOUN 3 nsubj:pass", "A a DET 2 det\nwoman woman NOUN 4 nsubj:pass")
    woman = woman.replace("were be AUX 3", "was be AUX 4").replace("open open ADJ 3", "there there ADV 4")
    assert chain(woman, "left", sentence=1) == []


BY_THIS = """
İddianamede iddianame NOUN 3 obl Case=Loc
yol yol NOUN 3 nsubj
anlatıldı anlat VERB 0 root Voice=Pass|VerbForm=Fin
_. . PUNCT 3 punct

##
Buna bu PRON 5 obl Case=Dat
göre göre ADP 1 case
Kerem Kerem PROPN 5 nsubj
parayı para NOUN 5 obj
ödedi öde VERB 0 root VerbForm=Fin
_. . PUNCT 5 punct
"""


def test_by_this_is_in_the_voice_of_the_sentence_before() -> None:
    assert chain(BY_THIS, "ödedi", "tr", sentence=1) == [("İddianamede", "document", "anlatıldı")]
    plain = BY_THIS.replace("İddianamede iddianame", "Kurulda kurul").replace("anlatıldı anlat", "uzatıldı uzat")
    assert chain(plain, "ödedi", "tr", sentence=1) == []


def test_whoever_writes_of_himself_is_no_voice_that_goes_on() -> None:
    mine = CARRIED.replace("She she PRON 3 nsubj", "I I PRON 3 nsubj")
    assert chain(mine, "sold", sentence=1) == [("She", "other", "told")]
    statement = """
I I PRON 3 nsubj
am be AUX 3 cop
constable constable NOUN 0 root
_. . PUNCT 3 punct
"""
    assert chain(statement + mine, "sold", sentence=2) == []
