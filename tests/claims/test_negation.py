"""What negates a word by its own, and what only looks like it."""

from __future__ import annotations

import pytest

from whosays.model import Status

from .test_status import ACTUAL, status

NOT_ONLY = """
He he PRON 4 nsubj Number=Sing
not not PART 4 advmod
only only ADV 4 advmod
killed kill VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
them they PRON 4 obj
_. . PUNCT 4 punct
"""

NEARLY = """
A a DET 2 det
stone stone NOUN 4 nsubj Number=Sing
nearly nearly ADV 4 advmod
killed kill VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
her she PRON 4 obj
_. . PUNCT 4 punct
"""

PLEADED = """
She she PRON 2 nsubj Number=Sing
pleaded plead VERB 0 root Mood=Ind|Tense=Past|VerbForm=Fin
not not PART 4 advmod
guilty guilty ADJ 2 xcomp
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(
    ("source", "form", "expected"),
    [
        (NOT_ONLY, "killed", ACTUAL),
        (NEARLY, "killed", Status("negated")),
        (PLEADED, "pleaded", ACTUAL),
    ],
)
def test_negations_of_their_own(source: str, form: str, expected: Status) -> None:
    assert status(source, form) == expected
