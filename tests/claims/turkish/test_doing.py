"""Who acts and on what, where a Turkish form may be both."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

BURIED = """
Silahları silah NOUN 3 nsubj Case=Nom|Number=Plur
bahçeye bahçe NOUN 3 obl Case=Dat
sakladılar sakla VERB 0 root Person=3|Number=Plur
_. . PUNCT 3 punct
"""

FOUNDED = """
Derneği dernek NOUN 5 nsubj Case=Nom
2011'de 2011 NOUN 5 obl Case=Loc
üç üç NUM 4 nummod
öğretmen öğretmen NOUN 5 obj Case=Nom
kurdu kur VERB 0 root Person=3
_. . PUNCT 5 punct
"""

SEARCHED = """
Ekipler ekip NOUN 3 nsubj Case=Nom
aracı aracı NOUN 3 nsubj Case=Nom
aradı ara VERB 0 root Person=3
_. . PUNCT 3 punct
"""

CAUGHT = """
Üç üç NUM 2 nummod
zanlı zanlı ADJ 3 amod
operasyonda operasyon NOUN 4 obl Case=Loc
yakalandı yakalan VERB 0 root Person=3|Voice=Pass
_. . PUNCT 4 punct
"""

SERVICE = """
İşçi işçi NOUN 2 nmod:poss Case=Nom
servisinde servis NOUN 3 obl Case=Loc|Person[psor]=3
yakalandı yakalan VERB 0 root Person=3|Voice=Pass
_. . PUNCT 3 punct
"""

CARRIED = """
Silahları silah NOUN 3 obj Case=Acc
şehirden şehir NOUN 3 obl Case=Abl
gelen gel VERB 5 acl VerbForm=Part
bir bir DET 5 det
kurye kurye NOUN 6 nsubj Case=Nom
sakladı sakla VERB 0 root Person=3
_. . PUNCT 6 punct
"""

FORGED = """
Çete çete NOUN 5 nsubj Case=Nom
yabancılara yabancı NOUN 3 obl Case=Dat|Number=Plur
sahte sahte ADJ 4 amod
kart kart NOUN 5 obj Case=Nom
düzenledi düzenle VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_things_that_nobody_owns_are_what_is_acted_on() -> None:
    assert over(tree_of(BURIED), "Silahları") == ("sakladılar", "obj")


def test_of_two_nouns_the_bare_one_for_people_acts() -> None:
    tree = tree_of(FOUNDED)
    assert over(tree, "Derneği") == ("kurdu", "obj")
    assert over(tree, "öğretmen") == ("kurdu", "nsubj")


def test_a_second_subject_is_the_object_under_its_own_stem() -> None:
    tree = tree_of(SEARCHED)
    assert over(tree, "aracı") == ("aradı", "obj")
    assert tree.lemmas[1] == "araç"


def test_people_before_a_setting_act_where_nobody_else_does() -> None:
    assert over(tree_of(CAUGHT), "zanlı") == ("yakalandı", "nsubj")


def test_people_before_what_is_theirs_stay_a_half_of_it() -> None:
    assert over(tree_of(SERVICE), "İşçi") == ("servisinde", "nmod:poss")


def test_who_comes_acts_on_nothing() -> None:
    assert over(tree_of(CARRIED), "Silahları") == ("sakladı", "obj")


def test_to_whom_a_fake_is_made_out_is_the_verbs() -> None:
    assert over(tree_of(FORGED), "yabancılara") == ("düzenledi", "obl")
