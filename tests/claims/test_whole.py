"""What is said made whole where a tree has kept only a noun of it."""

from __future__ import annotations

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.attribution import ReportFrame
from whosays.claims.attribution.speakers import voice
from whosays.claims.languages import load_language
from whosays.claims.whole import made_whole

QUOTED = """
_“ “ PUNCT 4 punct
_By by ADP 4 case
the the DET 4 det
way way NOUN 9 obl
_, , PUNCT 4 punct
nothing nothing PRON 9 obj
works work VERB 9 parataxis VerbForm=Fin
_, , PUNCT 4 punct
_” ” PUNCT 4 punct
Kaya Kaya PROPN 11 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 11 punct
"""

DATELINE = """
Oslo Oslo PROPN 10 ccomp
_, , PUNCT 3 punct
Norway Norway PROPN 1 appos
— — PUNCT 1 punct
Lodos Lodos PROPN 6 nsubj
has have AUX 7 aux VerbForm=Fin
closed close VERB 10 ccomp VerbForm=Part
_, , PUNCT 7 punct
Kaya Kaya PROPN 10 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 10 punct
"""

LOST = """
Others other NOUN 2 nsubj
say say VERB 0 root VerbForm=Fin|Tense=Pres
greed greed NOUN 2 obj
_, , PUNCT 3 punct
joined join VERB 3 acl VerbForm=Part
with with ADP 7 case
guns gun NOUN 5 obl
_, , PUNCT 3 punct
is be AUX 11 cop VerbForm=Fin
the the DET 11 det
cause cause NOUN 2 parataxis
_. . PUNCT 2 punct
"""

NAMED = """
Kaya Kaya PROPN 2 nsubj
called call VERB 0 root VerbForm=Fin|Tense=Past
Demir Demir PROPN 2 obj
_, , PUNCT 5 punct
rival rival NOUN 3 appos
_, , PUNCT 9 punct
a a DET 9 det
“ “ PUNCT 9 punct
_liar liar NOUN 3 appos
_” ” PUNCT 9 punct
_. . PUNCT 2 punct
"""

PLEA = """
Kaya Kaya PROPN 2 nsubj
pleaded plead VERB 0 root VerbForm=Fin|Tense=Past
guilty guilty ADJ 2 xcomp
to to ADP 5 case
fraud fraud NOUN 2 obl
_. . PUNCT 2 punct
"""

WHEN = """
Kaya Kaya PROPN 2 nsubj
testified testify VERB 0 root VerbForm=Fin|Tense=Past
before before SCONJ 6 mark
the the DET 5 det
court court NOUN 6 nsubj
rose rise VERB 2 advcl VerbForm=Fin
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(
    ("source", "verb", "own", "content", "said"),
    [
        (QUOTED, "said", "the way", "way", ["By the way, nothing works"]),
        (DATELINE, "said", "Oslo, Norway", "Oslo", ["Lodos has closed"]),
        (LOST, "say", "greed, joined with guns", "greed", ["greed, joined with guns, is the cause"]),
        (NAMED, "called", "Demir, rival", "Demir", ["Demir, rival, a “liar”"]),
        (PLEA, "pleaded", "fraud", "fraud", ["guilty to fraud"]),
        (WHEN, "testified", "the court rose", "rose", []),  # that is when, not what
        (WHEN, "testified", "Kaya", "Kaya", []),  # the speaker is nothing that is said
    ],
)
def test_what_is_said(source: str, verb: str, own: str, content: str, said: list[str]) -> None:
    (tree,), text = read_trees(source)
    language, at = load_language("en"), index(tree, verb)
    speaker = voice(tree, tree.having(at, "nsubj")[0], verb, language)
    report = ReportFrame(0, at, speaker, None, index(tree, content), "asserts")
    start = text.index(own)
    found = made_whole(tree, report, [(start, start + len(own))], language)
    assert [text[first:last] for first, last in found] == said
