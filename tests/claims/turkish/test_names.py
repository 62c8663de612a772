"""Names in a Turkish sentence: the case of the last word says what the name is."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

ACCUSATIVE = """
Mahkeme mahkeme NOUN 6 nsubj Case=Nom
Orhan Orhan PROPN 5 nmod:poss
Sarp'ı Sarp PROPN 2 flat Case=Acc
hapis hapis NOUN 5 nmod:poss Case=Nom
cezasına ceza NOUN 6 obl Case=Dat
çarptırdı çarptır VERB 0 root Person=3
_. . PUNCT 6 punct
"""

WITH_TITLE = """
Mahkeme mahkeme NOUN 5 nsubj Case=Nom
gardiyan gardiyan NOUN 5 nsubj Case=Nom
Sinan Sinan PROPN 5 nsubj
Kaya'yı Kaya PROPN 3 flat Case=Acc
dinledi dinle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

BROTHER = """
Aylin Aylin PROPN 7 nsubj Case=Nom
_, , PUNCT 7 punct
kardeşi kardeş NOUN 1 conj Case=Nom
Yusuf Yusuf PROPN 3 appos
Alkan'ın Alkan PROPN 4 flat Case=Gen
öldüğünü öl VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 7 punct
"""

TWO_SETTINGS = """
Aylin Aylin PROPN 4 nsubj Case=Nom
Mart'ta Mart PROPN 3 nmod Case=Loc
Ordu'da Ordu PROPN 4 obl Case=Loc
doğdu doğ VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_a_name_in_the_accusative_is_an_object() -> None:
    assert over(tree_of(ACCUSATIVE), "Orhan") == ("çarptırdı", "obj")


def test_the_post_before_such_a_name_goes_with_it() -> None:
    tree = tree_of(WITH_TITLE)
    assert over(tree, "gardiyan") == ("dinledi", "obj")
    assert over(tree, "Sinan") == ("gardiyan", "appos")


def test_a_brother_in_the_genitive_does_not_speak() -> None:
    assert over(tree_of(BROTHER), "kardeşi") == ("öldüğünü", "nsubj")


def test_time_and_place_are_two() -> None:
    assert over(tree_of(TWO_SETTINGS), "Mart'ta") == ("doğdu", "obl")
