"""What holds only in a scenario, under a condition, by a rule or as a wish."""

from __future__ import annotations

import pytest

from tests.claims.trees import index, read_trees
from whosays.claims.languages import load_language
from whosays.claims.status import status_of

SCENARIO = """
In in ADP 3 case
a a DET 3 det
scenario scenario NOUN 9 obl
where where ADV 6 advmod
Kaya Kaya PROPN 6 nsubj
leaves leave VERB 3 acl:relcl VerbForm=Fin|Tense=Pres
_, , PUNCT 9 punct
we we PRON 9 nsubj
lost lose VERB 0 root VerbForm=Fin|Tense=Past
_. . PUNCT 9 punct
"""

POSSIBILITY = """
He he PRON 2 nsubj
discussed discuss VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det
possibility possibility NOUN 2 obj
of of ADP 6 case
changes change NOUN 4 nmod
such such ADJ 10 case
as as ADP 7 fixed
the the DET 10 det
sale sale NOUN 6 nmod
of of ADP 12 case
cars car NOUN 10 nmod
_. . PUNCT 2 punct
"""

WILL_IF = """
They they PRON 4 nsubj
will will AUX 4 aux
be be AUX 4 cop
able able ADJ 0 root
to to PART 6 mark
cross cross VERB 4 xcomp VerbForm=Inf
if if SCONJ 9 mark
he he PRON 9 nsubj
agrees agree VERB 6 advcl VerbForm=Fin|Tense=Pres
_. . PUNCT 4 punct
"""

NEED = """
We we PRON 2 nsubj
need need VERB 0 root VerbForm=Fin|Tense=Pres
a a DET 4 det
law law NOUN 2 obj
through through ADP 6 case
which which PRON 9 obl
they they PRON 9 nsubj
can can AUX 9 aux
leave leave VERB 4 acl:relcl VerbForm=Inf
_. . PUNCT 2 punct
"""

PREVENTING = """
He he PRON 2 nsubj
sued sue VERB 0 root VerbForm=Fin|Tense=Past
in in ADP 5 case
an a DET 5 det
attempt attempt NOUN 2 obl
to to PART 7 mark
block block VERB 5 acl VerbForm=Inf
her she PRON 7 obj
from from SCONJ 10 mark
joining join VERB 7 advcl VerbForm=Ger
Lodos Lodos PROPN 10 obj
_. . PUNCT 2 punct
"""

PREVENTED = """
He he PRON 2 nsubj
blocked block VERB 0 root VerbForm=Fin|Tense=Past
her she PRON 2 obj
from from SCONJ 5 mark
joining join VERB 2 advcl VerbForm=Ger
Lodos Lodos PROPN 5 obj
_. . PUNCT 2 punct
"""

WISH = """
He he PRON 2 nsubj
urged urge VERB 0 root VerbForm=Fin|Tense=Past
that that SCONJ 6 mark
they they PRON 6 nsubj:pass
be be AUX 6 aux:pass VerbForm=Inf
tried try VERB 2 ccomp VerbForm=Part|Tense=Past
_. . PUNCT 2 punct
"""

RULE = """
Killing kill VERB 4 csubj VerbForm=Ger
guests guest NOUN 1 obj
is be AUX 4 aux:pass VerbForm=Fin|Tense=Pres
prohibited prohibit VERB 0 root VerbForm=Part
_. . PUNCT 4 punct
"""

WHENEVER = """
İnsanlar insan NOUN 2 nsubj
öldüğünde öl VERB 4 advcl VerbForm=Part
ağlamak ağla VERB 4 csubj VerbForm=Vnoun
gerek gerek ADJ 0 root
_. . PUNCT 4 punct
"""


@pytest.mark.parametrize(
    ("source", "form", "reality", "language"),
    [
        (SCENARIO, "leaves", "hypothetical", "en"),
        (SCENARIO, "lost", "actual", "en"),
        (POSSIBILITY, "sale", "hypothetical", "en"),
        (WILL_IF, "cross", "hypothetical", "en"),
        (NEED, "leave", "hypothetical", "en"),
        (PREVENTING, "joining", "hypothetical", "en"),
        (PREVENTED, "joining", "cancelled", "en"),
        (WISH, "tried", "planned", "en"),
        (RULE, "Killing", "habitual", "en"),
        (WHENEVER, "öldüğünde", "habitual", "tr"),
    ],
)
def test_what_is_only_supposed_is_not_told_as_done(source: str, form: str, reality: str, language: str) -> None:
    tree = read_trees(source, language)[0][0]
    assert status_of(tree, index(tree, form), load_language(language)).reality == reality
