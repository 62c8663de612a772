"""In what a predicate is embedded: conjuncts, conditions, purposes, and nouns of acts."""

from __future__ import annotations

import pytest

from whosays.model import Status

from .test_status import ACTUAL, status

BESIDE = """
He he PRON 4 nsubj Number=Sing
did do AUX 4 aux Mood=Ind|Tense=Past|VerbForm=Fin
not not PART 4 advmod
mean mean VERB 0 root VerbForm=Inf
to to PART 6 mark
kill kill VERB 4 xcomp VerbForm=Inf
her she PRON 6 obj
and and CCONJ 9 cc
stabbed stab VERB 6 conj Tense=Past|VerbForm=Inf
him he PRON 9 obj
_. . PUNCT 4 punct
"""

UNTIL = """
They they PRON 3 nsubj Number=Plur
will will AUX 3 aux VerbForm=Fin
stay stay VERB 0 root VerbForm=Inf
until until SCONJ 6 mark
he he PRON 6 nsubj Number=Sing
pays pay VERB 3 advcl Mood=Ind|Tense=Pres|VerbForm=Fin
_. . PUNCT 3 punct
"""

ACT_OF = """
If if SCONJ 5 mark
it it PRON 5 nsubj Number=Sing
was be AUX 5 cop Mood=Ind|Tense=Past|VerbForm=Fin
an a DET 5 det
act act NOUN 10 advcl
of of ADP 7 case
arson arson NOUN 5 nmod
_, , PUNCT 5 punct
they they PRON 10 nsubj Number=Plur
left leave VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
_. . PUNCT 10 punct
"""

USED_TO = """
They they PRON 2 nsubj Number=Plur
used use VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
a a DET 4 det
car car NOUN 2 obj
to to PART 6 mark
flee flee VERB 2 advcl VerbForm=Inf
_. . PUNCT 2 punct
"""

GOES_ON = """
They they PRON 2 nsubj Number=Plur
vowed vow VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
to to PART 4 mark
stop stop VERB 2 xcomp VerbForm=Inf
the the DET 6 det
killing killing NOUN 4 obj
_. . PUNCT 2 punct
"""

CHARGED = """
A a DET 2 det
man man NOUN 4 nsubj:pass Number=Sing
was be AUX 4 aux:pass Mood=Ind|Tense=Past|VerbForm=Fin
held hold VERB 0 root Tense=Past|VerbForm=Part
on on ADP 6 case
charges charge NOUN 4 obl
of of SCONJ 8 mark
stealing steal VERB 6 acl VerbForm=Ger
cars car NOUN 8 obj
_. . PUNCT 4 punct
"""

ANYONE = """
Guards guard NOUN 3 nsubj Number=Plur
will will AUX 3 aux VerbForm=Fin
shoot shoot VERB 0 root VerbForm=Inf
anyone anyone PRON 3 obj
who who PRON 6 nsubj
flees flee VERB 4 acl:relcl Mood=Ind|Tense=Pres|VerbForm=Fin
_. . PUNCT 3 punct
"""


@pytest.mark.parametrize(
    ("source", "form", "expected"),
    [
        (BESIDE, "stabbed", ACTUAL),
        (UNTIL, "pays", Status(reality="hypothetical")),
        (ACT_OF, "arson", Status(reality="hypothetical")),
        (USED_TO, "flee", ACTUAL),
        (GOES_ON, "killing", ACTUAL),
        (CHARGED, "stealing", Status(certainty="possible")),
        (ANYONE, "flees", Status(reality="hypothetical")),
    ],
)
def test_what_a_predicate_is_embedded_in(source: str, form: str, expected: Status) -> None:
    assert status(source, form) == expected
