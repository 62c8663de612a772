"""“X ise …” sets X apart: it says nothing of what X is, and X acts in the verb behind."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.turkish.test_clauses import over, tree_of

CALLED = """
Kaya Kaya PROPN 4 nsubj Case=Nom
ise i AUX 1 cop
telefonla telefon NOUN 4 obl Case=Ins
aradığımızda ara VERB 6 advcl VerbForm=Part|Case=Loc|Person[psor]=1
soruları soru NOUN 6 obj Case=Acc
yanıtladı yanıtla VERB 0 root Person=3
_. . PUNCT 6 punct
"""

DIED = """
Demir Demir PROPN 8 nsubj Case=Nom
evde ev NOUN 8 obl Case=Loc
, , PUNCT 8 punct
muhtar muhtar NOUN 5 nmod Case=Nom
Songül Songül PROPN 7 appos Case=Nom
ise i AUX 5 cop
hastanede hastane NOUN 8 obl Case=Loc
öldü öl VERB 0 root Person=3
_. . PUNCT 8 punct
"""

SAID = """
Savcı savcı NOUN 4 nsubj Case=Nom
ise i AUX 1 cop
parayı para NOUN 4 obj Case=Acc
gördüğünü gör VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

GUILTY = """
Suçlu suçlu ADJ 3 advcl
ise i AUX 1 cop
yargılanır yargıla VERB 0 root Voice=Pass|Person=3
_. . PUNCT 3 punct
"""


def test_a_topic_is_no_predicate() -> None:
    assert over(tree_of(CALLED), "ise") == ("Kaya", "advmod:emph")


def test_a_condition_stays_one() -> None:
    assert over(tree_of(GUILTY), "ise") == ("Suçlu", "cop")


def test_a_topic_acts_in_the_finite_verb() -> None:
    assert over(tree_of(CALLED), "Kaya") == ("yanıtladı", "nsubj")
    assert over(tree_of(SAID), "Savcı") == ("söyledi", "nsubj")


def test_of_two_that_are_set_apart_each_has_died() -> None:
    """The post before the name behind "ise" describes it, and both names are subjects of the one verb."""
    tree = tree_of(DIED)
    assert over(tree, "Demir") == over(tree, "Songül") == ("öldü", "nsubj")
    assert over(tree, "muhtar") == ("Songül", "nmod:desc")


def test_what_sets_apart_is_no_part_of_the_name() -> None:
    (statement,) = of_type(claims_of(SAID, language="tr"), "statement")
    assert said(statement)["speaker"] == ["Savcı"]
    assert [voice.text for voice in claims_of(SAID, language="tr")[0].attribution] == ["Savcı"]


CLOSED = """
Savcılık savcılık NOUN 4 nsubj Case=Nom
, , PUNCT 1 punct
dosyaları dosya NOUN 4 obj Case=Acc
kapatan kapat VERB 5 acl VerbForm=Part
Sarp'ın Sarp PROPN 7 nsubj Case=Gen
para para NOUN 7 obj Case=Nom
aldığını al VERB 8 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 8 punct
"""


def test_who_stands_before_a_comma_does_no_deed_that_describes_another() -> None:
    assert over(tree_of(CLOSED), "Savcılık") == ("söyledi", "nsubj")
