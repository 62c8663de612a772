"""What a governor says of what stands under it."""

from __future__ import annotations

import pytest

from whosays.model import Status

from .test_status import ACTUAL, status

GOING_TO = """
Rebels rebel NOUN 3 nsubj Number=Plur
are be AUX 3 aux Mood=Ind|Tense=Pres|VerbForm=Fin
going go VERB 0 root Tense=Pres|VerbForm=Part
to to PART 5 mark
attack attack VERB 3 xcomp VerbForm=Inf
_. . PUNCT 3 punct
"""

WOULD_BEGIN = """
The the DET 2 det
clinic clinic NOUN 4 nsubj Number=Sing
would would AUX 4 aux VerbForm=Fin
begin begin VERB 0 root VerbForm=Inf
charging charge VERB 4 xcomp VerbForm=Ger
guests guest NOUN 5 obj
_. . PUNCT 4 punct
"""

ALLOWED = """
A a DET 2 det
gap gap NOUN 3 nsubj Number=Sing
allowed allow VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
Hale Hale PROPN 3 iobj
to to PART 6 mark
buy buy VERB 3 xcomp VerbForm=Inf
guns gun NOUN 6 obj
_. . PUNCT 3 punct
"""

WANTED_FOR = """
He he PRON 3 nsubj:pass Number=Sing
is be AUX 3 aux:pass Mood=Ind|Tense=Pres|VerbForm=Fin
wanted want VERB 0 root Tense=Past|VerbForm=Part
for for ADP 5 case
murder murder NOUN 3 obl
_. . PUNCT 3 punct
"""

OMITTED = """
Hale Hale PROPN 2 nsubj Number=Sing
failed fail VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
to to PART 4 mark
appear appear VERB 2 xcomp VerbForm=Inf
_. . PUNCT 2 punct
"""

KEPT = """
They they PRON 2 nsubj Number=Plur
kept keep VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
a a DET 4 det
promise promise NOUN 2 obj
to to PART 6 mark
kill kill VERB 4 acl VerbForm=Inf
him he PRON 6 obj
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(
    ("source", "form", "expected"),
    [
        (GOING_TO, "attack", Status(reality="planned")),
        (WOULD_BEGIN, "charging", Status(reality="hypothetical")),
        (ALLOWED, "buy", ACTUAL),
        (WANTED_FOR, "murder", Status(certainty="possible")),
        (OMITTED, "appear", Status("negated")),
        (KEPT, "kill", ACTUAL),
    ],
)
def test_what_governs(source: str, form: str, expected: Status) -> None:
    assert status(source, form) == expected
