"""Clauses of a Turkish sentence that a parser has torn."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.trees import index, read_trees
from whosays.claims.languages import load_language
from whosays.claims.tree import Tree
from whosays.claims.turkish import repaired

HALVES = """
Sözcü sözcü NOUN 5 nsubj Case=Nom
kavganın kavga NOUN 3 nsubj Case=Gen
patlak patlak NOUN 5 ccomp
verdiğini ver VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

JOINED = """
Polis polis NOUN 7 nsubj Case=Nom
kimsenin kimse PRON 3 nsubj Case=Gen
gelmediğini gel VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
ve ve CCONJ 6 cc
evi ev NOUN 6 obj Case=Acc
aradığını ara VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
belirtti belirt VERB 0 root Person=3
_. . PUNCT 7 punct
"""

FOR_WHAT = """
Para para NOUN 6 nsubj Case=Nom
harcamaları harcama NOUN 4 obj Case=Acc
finanse finanse NOUN 4 compound:lvc
etmek et VERB 6 advcl VerbForm=Vnoun
için için ADP 3 case
kullanılır kullan VERB 0 root Voice=Pass
_. . PUNCT 6 punct
"""

SOURCE = """
Lodos Lodos PROPN 2 nmod:poss
gazetesi gazete NOUN 6 obj
Esinti'ye Esinti PROPN 2 appos Case=Dat
göre göre ADP 3 case
vali vali NOUN 6 nsubj Case=Nom
geldi gel VERB 0 root Person=3
_. . PUNCT 6 punct
"""

CAUSE = """
Bu bu DET 2 det
plan plan NOUN 5 nsubj Case=Nom
sayesinde sayesinde NOUN 5 obl
herkes herkes PRON 5 nsubj Case=Nom
kazandı kazan VERB 0 root Person=3
_. . PUNCT 5 punct
"""

PROPOSED = """
Ferit'in Ferit PROPN 3 nsubj Case=Gen
gelmesini gel VERB 3 ccomp VerbForm=Vnoun|Case=Acc|Person[psor]=3
önerdiğimde öner VERB 4 advcl VerbForm=Part|Case=Loc
güldü gül VERB 0 root Person=3
_. . PUNCT 4 punct
"""

THEY_DECIDED = """
Ben ben PRON 2 nsubj Case=Nom|Person=1
istedim iste VERB 0 root Person=1
ama ama CCONJ 5 cc
gelmediğime gel VERB 5 ccomp VerbForm=Part|Case=Dat
sevindiler sevin VERB 2 conj Person=3|Number=Plur
_. . PUNCT 2 punct
"""


def tree_of(source: str) -> Tree:
    return repaired(read_trees(source, "tr")[0][0], load_language("tr"))


def over(tree: Tree, form: str) -> tuple[str, str]:
    """The word that governs this one, and how."""
    word = tree.words[index(tree, form)]
    return (tree.words[word.head].text if word.head >= 0 else "", word.deprel)


def test_a_verb_of_two_words_is_one_clause() -> None:
    tree = tree_of(HALVES)
    assert over(tree, "patlak") == ("verdiğini", "compound:lvc")
    assert over(tree, "verdiğini") == ("söyledi", "ccomp")


def test_two_clauses_of_one_report_are_said_together() -> None:
    (claim,) = of_type(claims_of(JOINED, language="tr"), "statement")
    assert said(claim)["content"] == ["kimsenin gelmediğini ve evi aradığını"]


def test_a_postposition_behind_a_verb_is_the_verbs() -> None:
    assert over(tree_of(FOR_WHAT), "için") == ("etmek", "case")


def test_a_source_is_named_by_its_whole_phrase() -> None:
    (voice,) = next(c for c in claims_of(SOURCE, language="tr") if c.predicate.text == "geldi").attribution
    assert voice.text == "Lodos gazetesi Esinti'ye"


def test_a_cause_is_no_subject() -> None:
    assert over(tree_of(CAUSE), "plan") == ("kazandı", "obl")


def test_the_suffix_of_a_verb_says_who_does_it() -> None:
    assert over(tree_of(PROPOSED), "Ferit'in") == ("gelmesini", "nsubj")
    speakers = [said(claim).get("speaker") for claim in of_type(claims_of(THEY_DECIDED, language="tr"), "statement")]
    assert ["Ben"] not in speakers


CONFIRMED = """
Sözcü sözcü NOUN 5 nsubj Case=Nom
kapının kapı NOUN 3 nsubj Case=Gen
kapandığını kapan NOUN 5 ccomp Case=Acc|Person[psor]=3
teyit teyit NOUN 5 compound
etti et VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_both_halves_of_a_verb_tell_how_it_is_said() -> None:
    """A noun beside a light verb is half of the verb, though it was read as a compound of nouns."""
    assert over(tree_of(CONFIRMED), "teyit") == ("etti", "compound:lvc")
    (statement,) = of_type(claims_of(CONFIRMED, language="tr"), "statement")
    assert said(statement)["stance"] == ["teyit etti"]
    assert said(statement)["content"] == ["kapının kapandığını"]


def test_nobody_else_wants_what_i_want() -> None:
    """Beside a suffix of the first person singular a pronoun of the third is no subject."""
    mine = tree_of("""
O o PRON 2 nsubj Case=Nom
istediklerimi iste VERB 3 obj VerbForm=Part|Case=Acc|Person[psor]=1|Number[psor]=Plur
bilmiyor bil VERB 0 root Person=3
_. . PUNCT 3 punct
""")
    assert over(mine, "O") == ("istediklerimi", "dep")


def test_all_that_somebody_wants_to_do_is_wanted() -> None:
    """Each infinitive is a goal of its own, with the object that the tree has hung on the wanting."""
    wanted = """
Köyü köy NOUN 6 obj Case=Acc
görmek gör VERB 6 xcomp VerbForm=Vnoun
, , PUNCT 5 punct
yolu yol NOUN 5 obj Case=Acc
öğrenmek öğren NOUN 2 conj Case=Nom
istiyordu iste VERB 0 root Person=3|Tense=Past
_. . PUNCT 6 punct
"""
    (aim,) = of_type(claims_of(wanted, language="tr"), "aim")
    assert said(aim)["goal"] == ["Köyü görmek", "yolu öğrenmek"]
