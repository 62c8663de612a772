"""What is said without the words that report it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.attribution import voices
from whosays.claims.languages import load_language
from whosays.claims.own_words import without_report

INSERTED = """
The the DET 2 det
move move NOUN 8 nsubj
_, , PUNCT 5 punct
Demir Demir PROPN 5 nsubj
explained explain VERB 8 parataxis VerbForm=Fin
_, , PUNCT 5 punct
was be AUX 8 cop VerbForm=Fin
late late ADJ 0 root
_. . PUNCT 8 punct
"""

OF_A_NOUN = """
They they PRON 2 nsubj
met meet VERB 0 root VerbForm=Fin
the the DET 4 det
men man NOUN 2 obj
whom whom PRON 7 obj
he he PRON 7 nsubj
mentioned mention VERB 4 acl:relcl VerbForm=Fin
_. . PUNCT 2 punct
"""

EQUATED = """
What what PRON 9 nsubj
he he PRON 3 nsubj
says say VERB 1 acl:relcl VerbForm=Fin
is be AUX 9 cop VerbForm=Fin
that that SCONJ 9 mark
they they PRON 9 nsubj
were be AUX 9 cop VerbForm=Fin
too too ADV 9 advmod
late late ADJ 0 root
_. . PUNCT 9 punct
"""


@pytest.mark.parametrize(
    ("source", "verb", "content", "first", "left"),
    [
        (INSERTED, "explained", "late", "The", ["The move", "was late"]),
        (OF_A_NOUN, "mentioned", "men", "the", ["the men"]),
        (EQUATED, "says", "late", "What", ["they were too late"]),
    ],
)
def test_what_is_said_is_told_without_its_report(
    source: str, verb: str, content: str, first: str, left: list[str]
) -> None:
    trees, text = read_trees(source)
    tree, frames = trees[0], voices(trees, load_language("en"), text).frames
    report = next(frame for frame in frames if frame.predicate == index(tree, verb))
    around = tree.words[index(tree, first)].start, tree.words[-1].end
    found = without_report(tree, replace(report, content=index(tree, content)), [around])
    assert [text[a:b] for a, b in found] == left
