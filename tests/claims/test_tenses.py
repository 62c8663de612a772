"""Where a sentence leaves the tense of what is reported in it."""

from __future__ import annotations

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.languages import load_language
from whosays.claims.tenses import back_in_tense, tense

SENTENCE = """
The the DET 2 det
guard guard NOUN 3 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 8 mark
Kaya Kaya PROPN 8 nsubj:pass
had have AUX 8 aux VerbForm=Fin|Tense=Past
been be AUX 8 aux:pass VerbForm=Part
seen see VERB 3 ccomp VerbForm=Part
and and CCONJ 10 cc
{second} {lemma} VERB 8 conj {feats}
his his PRON 12 nmod:poss
brother brother NOUN 10 obj
_. . PUNCT 3 punct
"""


@pytest.mark.parametrize(
    ("second", "lemma", "feats", "back"),
    [
        ("accused", "accuse", "VerbForm=Fin|Tense=Past", True),
        ("beaten", "beat", "VerbForm=Part|Tense=Past", False),
        ("buried", "bury", "VerbForm=Fin|Tense=Past", False),
        ("deny", "deny", "VerbForm=Inf", False),
    ],
)
def test_a_report_that_cannot_share_the_helper_is_the_tellers(second: str, lemma: str, feats: str, back: bool) -> None:
    tree = read_trees(SENTENCE.format(second=second, lemma=lemma, feats=feats))[0][0]
    words = (index(tree, "said"), index(tree, "seen"), index(tree, second))
    assert back_in_tense(tree, *words, load_language("en")) is back


def test_the_first_helper_carries_the_tense() -> None:
    tree = read_trees(SENTENCE.format(second="accused", lemma="accuse", feats="VerbForm=Part"))[0][0]
    assert (tense(tree, index(tree, "seen")), tense(tree, index(tree, "accused"))) == ("Past", None)
