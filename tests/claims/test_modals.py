"""What helpers say of a verb: refusals, bare reports, headlines, identification."""

from __future__ import annotations

import pytest

from whosays.model import Status

from .test_status import ACTUAL, status

REFUSED = """
Officials official NOUN 4 nsubj Number=Plur
would would AUX 4 aux VerbForm=Fin
not not PART 4 advmod
say say VERB 0 root VerbForm=Inf
more more ADV 4 obj
_. . PUNCT 4 punct
"""

COULD_ONLY = """
They they PRON 4 nsubj Number=Plur
could could AUX 4 aux VerbForm=Fin
only only ADV 4 advmod
say say VERB 0 root VerbForm=Inf
that that SCONJ 7 mark
he he PRON 7 nsubj Number=Sing
left leave VERB 4 ccomp Mood=Ind|Tense=Past|VerbForm=Fin
_. . PUNCT 4 punct
"""

HEADLINE = """
Kaya Kaya PROPN 0 root
to to PART 4 mark
be be AUX 4 aux:pass VerbForm=Inf
tried try VERB 1 xcomp Tense=Past|VerbForm=Part
"""

IDENTIFIED = """
That that PRON 5 nsubj Number=Sing
would would AUX 5 aux VerbForm=Fin
be be AUX 5 cop VerbForm=Inf
the the DET 5 det
pupils pupil NOUN 0 root
_. . PUNCT 5 punct
"""


@pytest.mark.parametrize(
    ("source", "form", "expected"),
    [
        (REFUSED, "say", Status("negated")),
        (COULD_ONLY, "say", ACTUAL),
        (HEADLINE, "tried", Status(reality="planned")),
        (IDENTIFIED, "pupils", ACTUAL),
    ],
)
def test_helpers_of_a_verb(source: str, form: str, expected: Status) -> None:
    assert status(source, form) == expected
