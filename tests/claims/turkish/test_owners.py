"""A genitive that a comma, a case or a clause parts from a noun does not own it: it acts in the clause behind."""

from __future__ import annotations

import pytest

from tests.claims.turkish.test_clauses import over, tree_of

COMMA = """
Kaya'nın Kaya PROPN 7 nmod:poss Case=Gen
, , PUNCT 7 punct
2019'da 2019 NUM 5 obl Case=Loc
evi ev NOUN 5 obj Case=Acc
sattığı sat VERB 7 acl VerbForm=Part|Person[psor]=3
tanığın tanık NOUN 7 nmod:poss Case=Gen
beyanı beyan NOUN 8 obl Case=Nom|Person[psor]=3
sabittir sabit NOUN 0 root
_. . PUNCT 8 punct
"""

CROSSED = """
Aydın'ın Aydın PROPN 3 nmod:poss Case=Gen
bankadan banka NOUN 4 obl Case=Abl
parasını para NOUN 4 obj Case=Acc|Person[psor]=3
aldığını al VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

GIVEN = """
otomobilin otomobil NOUN 3 nmod:poss Case=Gen
sanığa sanık NOUN 5 obl Case=Dat
babası baba NOUN 5 obl:agent Case=Nom|Person[psor]=3
tarafından taraf ADP 3 case
verildiği ver VERB 6 csubj VerbForm=Part|Voice=Pass|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 6 punct
"""

SETTING = """
kardeşinin kardeş NOUN 3 nmod:poss Case=Gen|Person[psor]=3
saldırı saldırı NOUN 3 nmod:poss Case=Nom
sırasında sıra NOUN 5 obl Case=Loc|Person[psor]=3
Van'da Van PROPN 5 obl Case=Loc
olduğunu ol VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""

NEXT_DAY = """
tabancayı tabanca NOUN 5 obj Case=Acc
saldırının saldırı NOUN 4 nmod:poss Case=Gen
ertesi ertesi NOUN 4 nmod:poss Case=Nom
günü gün NOUN 5 obl Case=Nom|Person[psor]=3
attığını at VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""

CONVERB = """
Tunalı'nın Tunalı PROPN 3 nsubj Case=Gen
dava dava NOUN 3 nsubj Case=Nom
açıldıktan aç VERB 6 advcl VerbForm=Part|Case=Abl
sonra sonra ADP 3 case
defterleri defter NOUN 6 obj Case=Acc
yaktığı yak VERB 7 csubj VerbForm=Part|Person[psor]=3
sabittir sabit NOUN 0 root
_. . PUNCT 7 punct
"""

OWNER = """
Kaya'nın Kaya PROPN 3 nmod:poss Case=Gen
yeni yeni ADJ 3 amod
evini ev NOUN 4 obj Case=Acc|Person[psor]=3
sattığını sat VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""


@pytest.mark.parametrize(
    ("source", "doer", "clause"),
    [
        (COMMA, "Kaya'nın", "sattığı"),
        (CROSSED, "Aydın'ın", "aldığını"),
        (GIVEN, "otomobilin", "verildiği"),
        (SETTING, "kardeşinin", "olduğunu"),
        (CONVERB, "Tunalı'nın", "yaktığı"),
    ],
)
def test_what_is_parted_from_a_noun_does_not_own_it(source: str, doer: str, clause: str) -> None:
    assert over(tree_of(source), doer) == (clause, "nsubj")


def test_what_stands_beside_its_noun_owns_it() -> None:
    assert over(tree_of(OWNER), "Kaya'nın") == ("evini", "nmod:poss")
    assert over(tree_of(NEXT_DAY), "saldırının") == ("günü", "nmod:poss")


WITHIN = """
Şüphelilerin şüpheli NOUN 5 nsubj Case=Gen
ilden il NOUN 3 obl Case=Abl
gelerek gel VERB 7 advcl VerbForm=Conv
köyde köy NOUN 7 obl Case=Loc
kaldığına kal VERB 6 nmod VerbForm=Part|Case=Dat|Person[psor]=3
bulgulara bulgu NOUN 7 obl Case=Dat
ulaşıldı ulaş VERB 0 root Voice=Pass|Person=3
_. . PUNCT 7 punct
"""


def test_all_between_a_doer_and_its_verb_is_of_the_clause() -> None:
    tree = tree_of(WITHIN)
    assert over(tree, "gelerek") == ("kaldığına", "advcl")
    assert over(tree, "köyde") == ("kaldığına", "obl")


PROMISED = """
Tanık tanık NOUN 7 nsubj Case=Nom
Kaya'nın Kaya PROPN 4 nsubj Case=Gen
aracın araç NOUN 4 nsubj Case=Gen
aranmayacağına ara VERB 6 ccomp VerbForm=Part|Case=Dat|Person[psor]=3|Voice=Pass
söz söz NOUN 6 compound:lvc
verdiğini ver VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
anlattı anlat VERB 0 root Person=3
_. . PUNCT 7 punct
"""

ASKED = """
Tanık tanık NOUN 9 nsubj Case=Nom
Ali Ali PROPN 5 nmod:poss Case=Gen
Kaya'nın Kaya PROPN 2 flat Case=Gen
belediye belediye NOUN 5 nmod:poss Case=Nom
başkanı başkan NOUN 6 nmod:desc Case=Nom|Person[psor]=3
Orhan'dan Orhan PROPN 8 obl Case=Abl
para para NOUN 8 obj Case=Nom
istediğini iste VERB 9 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
anlattı anlat VERB 0 root Person=3
_. . PUNCT 9 punct
"""


def test_of_two_doers_the_first_acts_in_the_outer_clause() -> None:
    tree = tree_of(PROMISED)
    assert over(tree, "Kaya'nın") == ("verdiğini", "nsubj")
    assert over(tree, "aracın") == ("aranmayacağına", "nsubj")


def test_nobody_owns_the_office_of_a_body() -> None:
    assert over(tree_of(ASKED), "Ali") == ("istediğini", "nsubj")
    assert over(tree_of(ASKED.replace("belediye belediye", "basın basın")), "Ali") == ("başkanı", "nmod:poss")
