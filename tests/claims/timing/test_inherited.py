"""Times that a predicate has from the words around it."""

from __future__ import annotations

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.timing.inherited import candidates

NESTED = """
They they PRON 2 nsubj
paid pay VERB 0 root VerbForm=Fin|Tense=Past
on on ADP 4 case
{noun} {noun} NOUN 2 obl
in in ADP 6 case
2016 2016 NUM 4 nmod
"""
WHEN = """
He he PRON 2 nsubj
fled flee VERB 0 root VerbForm=Fin|Tense=Past
in in ADP 4 case
2016 2016 NUM 2 obl
_, , PUNCT 8 punct
{when} {when} ADV 8 advmod
guards guard NOUN 8 nsubj
came come VERB 2 advcl VerbForm=Fin|Tense=Past
"""


@pytest.mark.parametrize(("noun", "found"), [("occasion", True), ("horse", False)])
def test_an_occasion_lends_its_date(noun: str, found: bool) -> None:
    tree = read_trees(NESTED.format(noun=noun))[0][0]
    assert (index(tree, "2016") in candidates(tree, index(tree, "paid"))) is found


@pytest.mark.parametrize(("when", "found"), [("when", True), ("because", False)])
def test_a_clause_of_when_has_the_time_before_it(when: str, found: bool) -> None:
    tree = read_trees(WHEN.format(when=when))[0][0]
    assert (index(tree, "2016") in candidates(tree, index(tree, "came"))) is found
