"""Participles of a report before whom it is about."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

TORN = """
Silahı silah NOUN 2 obj Case=Acc
sattığı sat VERB 3 acl VerbForm=Part|Person[psor]=3
iddia iddia NOUN 5 acl Case=Nom
edilen et VERB 2 compound:lvc VerbForm=Part|Voice=Pass
Kaya Kaya PROPN 6 nsubj Case=Nom
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 6 punct
"""

LOST = """
Silahı silah NOUN 2 obj Case=Acc
sattığı sat VERB 4 csubj VerbForm=Part|Person[psor]=3
öne ön NOUN 4 compound:lvc Case=Dat
sürülen sür VERB 6 csubj VerbForm=Part|Voice=Pass
Kaya Kaya PROPN 6 nsubj Case=Nom
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 6 punct
"""


def test_the_two_words_of_a_report_are_one_again() -> None:
    tree = tree_of(TORN)
    assert over(tree, "iddia") == ("edilen", "compound:lvc")
    assert over(tree, "edilen") == ("Kaya", "acl")
    assert over(tree, "sattığı")[0] == "edilen"


def test_a_participle_of_a_report_describes_the_name_behind_it() -> None:
    assert over(tree_of(LOST), "sürülen") == ("Kaya", "acl")
