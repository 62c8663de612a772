"""How far what is said reaches by the reader model, where a look at the words confirms it."""

from __future__ import annotations

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.attribution import ReportFrame
from whosays.claims.languages import load_language
from whosays.claims.measured import marked_row, measured
from whosays.claims.tree import Tree

TURNS = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
it it PRON 4 nsubj
closed close VERB 2 ccomp VerbForm=Fin|Tense=Past
_, , PUNCT 8 punct
but but CCONJ 8 cc
she she PRON 8 nsubj
left leave VERB 4 conj VerbForm=Fin|Tense=Past
_. . PUNCT 2 punct
"""

GOES_ON = """
Kaya Kaya PROPN 2 nsubj
stressed stress VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det
need need NOUN 2 obj
for for SCONJ 8 mark
schools school NOUN 8 nsubj
to to PART 8 mark
close close VERB 4 acl VerbForm=Inf
_. . PUNCT 2 punct
"""

TIMED = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
on on ADP 4 case
Tuesday Tuesday PROPN 7 obl
he he PRON 7 nsubj
would would AUX 7 aux
leave leave VERB 2 ccomp VerbForm=Inf
_. . PUNCT 2 punct
"""

LOST = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
every every DET 4 det
mayor mayor NOUN 2 obj
was be AUX 6 cop
honest honest ADJ 2 ccomp
_. . PUNCT 2 punct
"""

TOLD = """
Kaya Kaya PROPN 2 nsubj
told tell VERB 0 root VerbForm=Fin|Tense=Past
every every DET 4 det
mayor mayor NOUN 2 obj
was be AUX 6 cop
honest honest ADJ 2 ccomp
_. . PUNCT 2 punct
"""

NOT = """
Kaya Kaya PROPN 2 nsubj
told tell VERB 0 root VerbForm=Fin|Tense=Past
a a DET 5 det
tired tired ADJ 5 amod
clerk clerk NOUN 2 iobj
not not PART 8 advmod
to to PART 8 mark
moan moan NOUN 2 ccomp
about about ADP 10 case
Demir Demir PROPN 8 nmod
_. . PUNCT 2 punct
"""

DATELINE = """
OSLO Oslo PROPN 0 root
-- -- PUNCT 5 punct
Two two NUM 4 nummod
men man NOUN 5 nsubj
died die VERB 1 parataxis VerbForm=Fin|Tense=Past
_, , PUNCT 5 punct
Lodos Lodos PROPN 8 nsubj
reported report VERB 1 parataxis VerbForm=Fin|Tense=Past
_. . PUNCT 1 punct
"""


def words(tree: Tree, text: str) -> tuple[int, int]:
    """The first and the last word of a stretch of the tree."""
    parts = text.split()
    first = index(tree, parts[0])
    return first, first + len(parts) - 1


def read(source: str, verb: str, own: str, mark: str) -> list[str]:
    """What is said in the tree's words, once the model's mark is known."""
    (tree,), text = read_trees(source)
    own_first, own_last = words(tree, own)
    first, last = words(tree, mark)
    report = ReportFrame(
        0, index(tree, verb), None, None, own_first, "asserts", marked=frozenset(range(first, last + 1)), measures=True
    )
    span = (tree.words[own_first].start, tree.words[own_last].end)
    return [text[start:end] for start, end in measured(tree, report, [span], load_language("en"))]


@pytest.mark.parametrize(
    ("source", "verb", "own", "mark", "said"),
    [
        (TURNS, "said", "it closed , but she left", "it closed", "it closed"),  # another clause behind a joint
        (TURNS, "said", "it closed", "it closed , but", "it closed"),  # nothing ends in "but"
        (GOES_ON, "stressed", "the need", "the need for schools to close", "the need for schools to close"),
        (GOES_ON, "stressed", "the need", "the need for", "the need"),  # the mark breaks off
        (TIMED, "said", "on Tuesday he would leave", "he would leave", "he would leave"),  # when it was said
        (TIMED, "said", "he would leave", "would leave", "he would leave"),  # the mark has lost the subject
        (LOST, "said", "was honest", "every mayor was honest", "every mayor was honest"),  # the tree has lost it
        (TOLD, "told", "was honest", "every mayor was honest", "was honest"),  # who stands there may be told
        (NOT, "told", "moan", "not to moan about Demir", "not to moan about Demir"),  # no "not" is lost
        (DATELINE, "reported", "OSLO", "OSLO -- Two men died", "Two men died"),  # the tree gives the town
    ],
)
def test_the_mark_is_believed_where_the_words_bear_it_out(
    source: str, verb: str, own: str, mark: str, said: str
) -> None:
    assert read(source, verb, own, mark) == [said]


def test_a_mark_in_pieces_measures_nothing() -> None:
    (tree,), _ = read_trees(GOES_ON)
    assert marked_row(tree, {2, 3, 7}) == (2, 3)  # one stray word is none of it
    assert marked_row(tree, {0, 1, 3, 5, 7}) is None
    assert marked_row(tree, set()) is None
