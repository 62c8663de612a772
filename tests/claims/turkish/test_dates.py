"""A date is of the verb behind it, not of a noun on the way."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

DECIDED = """
Beraatine beraat NOUN 7 obl Case=Dat|Person[psor]=3
14 14 NUM 5 nummod
Kasım Kasım PROPN 2 flat
2023'te 2023 NUM 2 flat Case=Loc
çokluğuyla çokluk NOUN 7 obl Case=Ins|Person[psor]=3
karar karar NOUN 7 compound:lvc Case=Nom
verildi ver VERB 0 root Voice=Pass|Person=3
_. . PUNCT 7 punct
"""

ACQUITTED = """
Sanık sanık NOUN 5 nsubj Case=Nom
geçen geçen ADJ 3 amod
yıl yıl NOUN 4 nmod Case=Nom
beraat beraat NOUN 5 compound:lvc Case=Nom
etti et VERB 0 root Person=3
_. . PUNCT 5 punct
"""

DATED = """
Savcının savcı NOUN 6 nmod:poss Case=Gen
15 15 NUM 5 nummod
Mart Mart PROPN 2 flat
2021 2021 NUM 2 flat
tarihli tarihli ADJ 6 amod
iddianamesi iddianame NOUN 7 nsubj Case=Nom|Person[psor]=3
okundu oku VERB 0 root Voice=Pass|Person=3
_. . PUNCT 7 punct
"""


def test_a_date_is_of_the_verb_behind_it() -> None:
    assert over(tree_of(DECIDED), "14") == ("verildi", "obl")


def test_a_time_at_the_noun_of_a_verb_is_the_verbs() -> None:
    assert over(tree_of(ACQUITTED), "yıl") == ("etti", "obl")


def test_the_date_of_a_paper_stays_with_it() -> None:
    assert over(tree_of(DATED), "15") == ("tarihli", "nummod")


SENTENCED = """
Kaya'nın Kaya PROPN 8 nsubj Case=Gen
2019 2019 NUM 3 nummod
yılında yıl NOUN 4 obl Case=Loc|Person[psor]=3
kasten kasten ADV 5 amod
yaralama yaralama NOUN 6 nmod:poss Case=Nom
suçundan suç NOUN 8 obl Case=Abl|Person[psor]=3
ceza ceza NOUN 8 obj Case=Nom
aldığı al VERB 9 csubj VerbForm=Part|Person[psor]=3
öğrenildi öğren VERB 0 root Voice=Pass|Person=3
_. . PUNCT 9 punct
"""


def test_a_year_is_no_part_of_an_offence() -> None:
    assert over(tree_of(SENTENCED), "yılında") == ("aldığı", "obl")


LAST_WEEK = """
Avukat avukat NOUN 5 nsubj Case=Nom
geçen geç VERB 3 acl VerbForm=Part
hafta hafta NOUN 5 obl Case=Nom
burada bura PRON 5 obl Case=Loc
konuştu konuş VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_nothing_passes_in_the_last_week() -> None:
    assert over(tree_of(LAST_WEEK), "geçen") == ("hafta", "amod")


BURIED = """
Cenaze cenaze NOUN 4 nsubj Case=Nom
Pazartesi pazartesi PROPN 3 nmod:poss Case=Nom
günü gün NOUN 4 obj Case=Nom|Person[psor]=3
kalkacak kalk VERB 0 root Person=3
_. . PUNCT 4 punct
"""

OVERTURNED = """
Van'da Van PROPN 7 obl Case=Loc
pazar pazar NOUN 3 nmod:poss Case=Nom
günü gün NOUN 5 obl Case=Nom|Person[psor]=3
göçmenleri göçmen NOUN 5 obj Case=Acc
taşıyan taşı VERB 6 acl VerbForm=Part
minibüs minibüs NOUN 7 nsubj Case=Nom
devrildi devril VERB 0 root Person=3
_. . PUNCT 7 punct
"""


def test_a_day_is_no_object() -> None:
    assert over(tree_of(BURIED), "günü") == ("kalkacak", "obl")


def test_a_day_behind_the_place_that_opens_a_sentence_is_of_the_whole() -> None:
    assert over(tree_of(OVERTURNED), "günü") == ("devrildi", "obl")


BEFORE_THE_RAID = """
Kaya Kaya PROPN 6 nsubj Case=Nom
baskından baskın NOUN 6 obl Case=Abl
bir bir DET 4 det
gün gün NOUN 6 obl Case=Nom
önce önce ADP 4 case
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 6 punct
"""


def test_nobody_comes_from_what_a_time_is_measured_from() -> None:
    assert over(tree_of(BEFORE_THE_RAID), "baskından") == ("gün", "nmod")
    village = BEFORE_THE_RAID.replace("baskından baskın", "köyden köy")
    assert over(tree_of(village), "köyden") == ("kaçtı", "obl")
