"""What belongs to the words said in a Turkish sentence, and what to the report behind them."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.turkish.test_clauses import over, tree_of

STOPPED = """
Pars pars PROPN 7 nsubj Case=Nom
, , PUNCT 7 punct
hiç hiç ADV 4 advmod
kıpırdamadı kıpırda VERB 7 ccomp Person=3|Tense=Past|Polarity=Neg
_. . PUNCT 4 punct
diye diye ADP 4 case
ekledi ekle VERB 0 root Person=3|Tense=Past
_. . PUNCT 7 punct
"""

ADDRESSED = """
Anlattın anlat VERB 4 ccomp Person=2|Tense=Past
oğlum oğul NOUN 4 nsubj Case=Nom|Person[psor]=1
, , PUNCT 4 punct
dedi de VERB 0 root Person=3|Tense=Past
_. . PUNCT 4 punct
"""

SPEAKS_FIRST = """
Babam baba NOUN 4 nsubj Case=Nom|Person[psor]=1
yağmurun yağmur NOUN 3 nsubj Case=Gen
dindiğini din VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3|Tense=Past
_. . PUNCT 4 punct
"""

NO_NEED = """
Vali vali NOUN 7 nsubj Case=Nom
“ “ PUNCT 4 punct
Yardıma yardım NOUN 4 obl Case=Dat
gerek gerek NOUN 7 ccomp Case=Nom
yok yok NOUN 7 ccomp Polarity=Neg
” ” PUNCT 4 punct
dedi de VERB 0 root Person=3|Tense=Past
_. . PUNCT 7 punct
"""

TWO_VERBS = """
Belediye belediye NOUN 3 nsubj Case=Nom
gecikmeyi gecikme NOUN 9 ccomp Case=Acc
eleştirdi eleştir VERB 0 root Person=3|Tense=Past
ve ve CCONJ 9 cc
Deniz Deniz PROPN 9 nsubj Case=Nom
“ “ PUNCT 7 punct
Bekledik bekle VERB 9 ccomp Person=1|Tense=Past
” ” PUNCT 7 punct
dedi de VERB 3 conj Person=3|Tense=Past
_. . PUNCT 3 punct
"""

WHO_STATED = """
Fiyatların fiyat NOUN 2 nsubj Case=Gen
arttığını art VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
ifade ifade NOUN 4 compound:lvc Case=Nom
eden et VERB 10 ccomp VerbForm=Part|Tense=Pres
Aydan Aydan PROPN 10 nsubj Case=Nom
, , PUNCT 10 punct
“ “ PUNCT 8 punct
Bekleyeceğiz bekle VERB 10 ccomp Person=1|Tense=Fut
” ” PUNCT 8 punct
dedi de VERB 0 root Person=3|Tense=Past
_. . PUNCT 10 punct
"""


def statements(source: str) -> list[dict[str, list[str]]]:
    return [said(claim) for claim in of_type(claims_of(source, language="tr"), "statement")]


def test_the_subject_of_what_is_said_does_not_say_it() -> None:
    """Behind a full stop only the report is left: nobody is named who adds it."""
    assert over(tree_of(STOPPED), "Pars") == ("kıpırdamadı", "nsubj")
    assert statements(STOPPED) == []


def test_who_is_spoken_to_does_not_speak() -> None:
    """ "Anlattın oğlum, dedi": somebody says so to his son; "Babam … söyledi" names who speaks."""
    assert over(tree_of(ADDRESSED), "oğlum") == ("Anlattın", "vocative")
    assert [one["speaker"] for one in statements(SPEAKS_FIRST)] == [["Babam"]]


def test_what_there_is_none_of_is_said_with_its_yok() -> None:
    """Without "yok" the words say the contrary."""
    assert [one["content"] for one in statements(NO_NEED)] == [["Yardıma gerek yok"]]


def test_what_stands_before_the_first_of_two_verbs_is_no_part_of_the_second() -> None:
    assert [one["content"] for one in statements(TWO_VERBS) if one["speaker"] == ["Deniz"]] == [["Bekledik"]]


def test_a_participle_of_saying_describes_the_name_behind_it() -> None:
    """The one who is named has said both, each in its own statement."""
    found = statements(WHO_STATED)
    assert {one["speaker"][0] for one in found} == {"Aydan"}
    assert sorted(one["content"][0] for one in found) == ["Bekleyeceğiz", "Fiyatların arttığını"]


BEHIND = """
Düştü düş VERB 3 ccomp Person=3|Tense=Past
, , PUNCT 1 punct
dedi de VERB 0 root Person=3|Tense=Past
Deniz Deniz PROPN 6 nsubj Case=Nom
; ; PUNCT 6 punct
kalktı kalk VERB 3 ccomp Person=3|Tense=Past
_. . PUNCT 3 punct
"""


def test_what_stands_behind_a_semicolon_is_told_not_said() -> None:
    """Who stands before it has spoken, and does what is told behind it."""
    assert [(one["speaker"], one["content"]) for one in statements(BEHIND)] == [(["Deniz"], ["Düştü"])]
    rose = next(claim for claim in claims_of(BEHIND, language="tr") if claim.predicate.text == "kalktı")
    assert rose.attribution == ()


def test_whatever_stands_before_diye_is_said() -> None:
    muttered = """
Sanki sanki ADV 7 advmod
bir bir DET 3 det
rüya rüya NOUN 7 advcl Case=Nom
gibi gibi ADP 3 case
, , PUNCT 3 punct
diye diye ADP 3 case
mırıldandı mırıldan VERB 0 root Person=3|Tense=Past
Deniz Deniz PROPN 7 nsubj Case=Nom
_. . PUNCT 7 punct
"""
    assert [one["content"] for one in statements(muttered)] == [["Sanki bir rüya gibi"]]
