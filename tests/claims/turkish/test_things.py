"""Objects without an ending, sums of money, and what an owned noun without one is."""

from __future__ import annotations

import pytest

from tests.claims.turkish.test_clauses import over, tree_of

FOUNDED = """
Kaya'nın Kaya PROPN 5 nsubj Case=Gen
üç üç NUM 3 nummod
şirket şirket NOUN 5 nsubj Case=Nom
daha daha ADV 5 advmod
kurduğunu kur VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""

PROCURED = """
Kaya'nın Kaya PROPN 5 nsubj Case=Gen
örgüte örgüt NOUN 5 obl Case=Dat
yer yer NOUN 5 nsubj Case=Nom
temin temin NOUN 5 compound:lvc Case=Nom
ettiği et VERB 6 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 6 punct
"""

PAID = """
hesabına hesap NOUN 4 obl Case=Dat|Person[psor]=3
120.000 120.000 NUM 3 nummod
TL TL NOUN 1 nmod:poss Case=Nom
yatırılmış yatır VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

NEPHEW = """
Aracı aracı NOUN 4 nsubj Case=Nom
Kaya'nın Kaya PROPN 3 nmod:poss Case=Gen
yeğeni yeğen NOUN 4 obj Case=Acc|Person[psor]=3
sattı sat VERB 0 root Person=3
_. . PUNCT 4 punct
"""

SEEN = NEPHEW.replace("yeğeni ", "yeğenini ")


@pytest.mark.parametrize(
    ("source", "thing", "verb"),
    [(FOUNDED, "şirket", "kurduğunu"), (PROCURED, "yer", "ettiği"), (PAID, "TL", "yatırılmış")],
)
def test_what_has_no_ending_is_acted_on(source: str, thing: str, verb: str) -> None:
    assert over(tree_of(source), thing) == (verb, "obj")


def test_an_owned_noun_without_an_ending_acts() -> None:
    tree = tree_of(NEPHEW)
    assert over(tree, "yeğeni") == ("sattı", "nsubj")
    assert over(tree, "Aracı") == ("sattı", "obj")
    assert over(tree_of(SEEN), "yeğenini") == ("sattı", "obj")


GATHERED = """
Paraları para NOUN 4 nsubj Case=Nom|Person[psor]=3
Kaya'nın Kaya PROPN 3 nsubj Case=Gen
topladığı topla VERB 4 csubj VerbForm=Part|Person[psor]=3
belirlendi belirle VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

HURRIED = """
Sarp'ın Sarp PROPN 2 nmod:poss Case=Gen
dosyaları dosya NOUN 4 nsubj Case=Nom|Person[psor]=3
kapattığı kapat VERB 4 csubj VerbForm=Part|Person[psor]=3
belirlendi belirle VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""


def test_a_thing_before_what_is_reported_is_acted_on() -> None:
    assert over(tree_of(GATHERED), "Paraları") == ("topladığı", "obj")
    tree = tree_of(HURRIED)
    assert over(tree, "dosyaları") == ("kapattığı", "obj")
    assert over(tree, "Sarp'ın") == ("kapattığı", "nsubj")


HIDDEN = """
Kaya Kaya PROPN 5 nsubj Case=Nom
şüphelilerin şüpheli NOUN 3 nmod:poss Case=Gen
altınları altın NOUN 5 obj Case=Nom|Person[psor]=3
sakladığını sakla VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
ekledi ekle VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_who_tells_a_clause_tells_no_second_thing() -> None:
    tree = tree_of(HIDDEN)
    assert over(tree, "altınları") == ("sakladığını", "obj")
    assert over(tree, "şüphelilerin") == ("sakladığını", "nsubj")


QUASHED = """
Kaya'nın Kaya PROPN 2 nmod:poss Case=Gen
avukatı avukat NOUN 4 nsubj Case=Nom|Person[psor]=3
kararı karar NOUN 4 nsubj Case=Nom|Person[psor]=3
taşıdı taşı VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_behind_an_owned_doer_the_next_noun_is_acted_on() -> None:
    assert over(tree_of(QUASHED), "kararı") == ("taşıdı", "obj")
