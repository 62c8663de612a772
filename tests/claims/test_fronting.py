"""What commas set off, on the trees that a parser gives."""

from __future__ import annotations

from whosays.claims.attaching import attached
from whosays.claims.languages import load_language

from .trees import index, read_trees

LOST = """
In in ADP 2 case
Lyon Lyon PROPN 10 obl
_, , PUNCT 4 punct
Marot Marot PROPN 2 appos
_, , PUNCT 7 punct
a a DET 7 det
driver driver NOUN 2 appos
_, , PUNCT 4 punct
has have AUX 10 aux
vanished vanish VERB 0 root VerbForm=Part|Tense=Past
_. . PUNCT 10 punct
"""

CAPITAL = """
In in ADP 2 case
Lyon Lyon PROPN 8 obl
_, , PUNCT 5 punct
a a DET 5 det
town town NOUN 2 appos
_, , PUNCT 5 punct
Marot Marot PROPN 8 nsubj
slept sleep VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 8 punct
"""


def test_a_name_behind_a_fronted_place_is_the_subject() -> None:
    tree = attached(read_trees(LOST)[0][0], load_language("en"))
    marot = index(tree, "Marot")
    assert (tree.words[marot].head, tree.words[marot].deprel) == (index(tree, "vanished"), "nsubj")
    assert (tree.words[index(tree, "driver")].head, tree.words[index(tree, "driver")].deprel) == (marot, "appos")


def test_an_apposition_to_the_place_stays() -> None:
    tree = attached(read_trees(CAPITAL)[0][0], load_language("en"))
    assert tree.words[index(tree, "town")].deprel == "appos"
    assert tree.words[index(tree, "Marot")].deprel == "nsubj"


INSERTED = """
Two two NUM 2 nummod
guards guard NOUN 4 nsubj:pass
were be AUX 4 aux:pass
hurt hurt VERB 0 root VerbForm=Part|Tense=Past
_, , PUNCT 8 punct
the the DET 7 det
mayor mayor NOUN 8 nsubj
announced announce VERB 4 conj VerbForm=Fin|Tense=Past
_, , PUNCT 11 punct
when when ADV 11 advmod
fire fire NOUN 12 nsubj
broke break VERB 8 advcl VerbForm=Fin|Tense=Past
out out ADP 12 compound:prt
_. . PUNCT 4 punct
"""


def test_a_report_between_commas_is_no_further_deed() -> None:
    tree = attached(read_trees(INSERTED)[0][0], load_language("en"))
    hurt, announced, broke = (index(tree, word) for word in ("hurt", "announced", "broke"))
    assert (tree.words[announced].head, tree.words[announced].deprel) == (hurt, "parataxis")
    assert (tree.words[broke].head, tree.words[broke].deprel) == (hurt, "advcl")


def test_a_second_deed_stays_one() -> None:
    joined = INSERTED.replace("announced announce VERB", "resigned resign VERB")
    tree = attached(read_trees(joined)[0][0], load_language("en"))
    assert tree.words[index(tree, "resigned")].deprel == "conj"
