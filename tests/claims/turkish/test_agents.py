"""Who did what a Turkish passive tells, and what its verb then is."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from tests.claims.turkish.test_clauses import over, tree_of
from whosays.claims.languages import load_language
from whosays.claims.turkish.agents import body_in_ce
from whosays.claims.turkish.words import mended_words

CAUGHT = """
Şüpheliler şüpheli NOUN 4 nsubj Case=Nom
polis polis NOUN 4 obl:agent Case=Nom
tarafından taraf ADP 2 case
yakalandı yakalan VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

DRAWN_UP = """
Ankara Ankara PROPN 2 nmod:poss Case=Nom
Başsavcılığınca başsavcılığınca NOUN 3 obl Case=Dat|Person[psor]=3
hazırlanan hazırlan VERB 4 acl VerbForm=Part
iddianamede iddianame NOUN 5 obl Case=Loc
yazıyor yaz VERB 0 root Person=3
_. . PUNCT 5 punct
"""

SLOWLY = """
Kaya Kaya PROPN 3 nsubj Case=Nom
sessizce sessizce ADV 3 advmod
yakalandı yakalan VERB 0 root Voice=Pass|Person=3
_. . PUNCT 3 punct
"""


def test_a_verb_with_a_doer_beside_its_subject_is_a_passive() -> None:
    tree = tree_of(CAUGHT)
    assert tree.words[3].lemma == "yakala"
    assert tree.words[3].feats["Voice"] == "Pass"


def test_a_body_in_ce_acts() -> None:
    tree = tree_of(DRAWN_UP)
    assert over(tree, "Başsavcılığınca") == ("hazırlanan", "obl:agent")
    assert (tree.words[1].lemma, tree.words[1].feats["Case"]) == ("başsavcılık", "Equ")


def test_an_adverb_in_ce_is_nobody() -> None:
    tree = tree_of(SLOWLY)
    assert over(tree, "sessizce") == ("yakalandı", "advmod")
    assert tree.words[2].lemma == "yakalan"


@pytest.mark.parametrize(
    ("form", "noun"),
    [
        ("polisçe", "polis"),
        ("mahkemece", "mahkeme"),
        ("mahkemesince", "mahkeme"),
        ("müdürlüğünce", "müdürlük"),
        ("ekiplerince", ""),  # the plural has a lemma of its own
        ("önce", ""),
        ("düşünce", ""),
    ],
)
def test_the_noun_under_the_ending(form: str, noun: str) -> None:
    assert body_in_ce(form, load_language("tr")) == noun


ACCUSED = """
parayı para NOUN 2 obj Case=Acc
almakla al VERB 3 xcomp VerbForm=Vnoun|Case=Ins
suçlanan suçlan VERB 4 acl VerbForm=Part
Kaya Kaya PROPN 5 nsubj Case=Nom
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_who_is_accused_accuses_nobody() -> None:
    words, _ = read_trees(ACCUSED, "tr")
    accused = mended_words(words[0].words, load_language("tr"))[2]
    assert (accused.lemma, accused.feats["Voice"]) == ("suçla", "Pass")
