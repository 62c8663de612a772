"""Who is told, and what then is said."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said

ABOUT = """
Kaya Kaya PROPN 2 nsubj
asked ask VERB 0 root VerbForm=Fin|Tense=Past
the the DET 4 det
companies company NOUN 2 obj
for for ADP 6 case
donations donation NOUN 2 obl
_. . PUNCT 2 punct
"""

COMMAND = """
Kaya Kaya PROPN 2 nsubj
warned warn VERB 0 root VerbForm=Fin|Tense=Past
the the DET 5 det
high high ADJ 5 amod
command command NOUN 2 obj
about about ADP 8 case
a a DET 8 det
coup coup NOUN 2 obl
_. . PUNCT 2 punct
"""

DEED = """
Kaya Kaya PROPN 2 nsubj
urged urge VERB 0 root VerbForm=Fin|Tense=Past
manufacturers manufacturer NOUN 2 obj
to to PART 5 mark
wait wait VERB 2 xcomp VerbForm=Inf
_. . PUNCT 2 punct
"""

DOUBTED = """
Kaya Kaya PROPN 2 nsubj
said say VERB 0 root VerbForm=Fin|Tense=Past
doctors doctor NOUN 2 obj
there there ADV 5 advmod
doubt doubt VERB 2 ccomp VerbForm=Fin|Tense=Pres
it it PRON 5 obj
_. . PUNCT 2 punct
"""

ALONE = """
Kaya Kaya PROPN 2 nsubj
instructed instruct VERB 0 root VerbForm=Fin|Tense=Past
her her PRON 4 nmod:poss
guards guard NOUN 2 obj
_. . PUNCT 2 punct
"""


@pytest.mark.parametrize(
    ("source", "hearer", "content"),
    [
        (ABOUT, ["the companies"], ["donations"]),
        (COMMAND, ["the high command"], ["a coup"]),  # no person, but between "warned" and "about"
        (DEED, ["manufacturers"], ["wait"]),  # whatever is to do something is told to
        (DOUBTED, None, ["doctors there doubt it"]),  # nobody is "said" something
    ],
)
def test_the_object_of_a_verb_of_telling_is_told(source: str, hearer: list[str] | None, content: list[str]) -> None:
    (claim,) = of_type(claims_of(source), "statement")
    assert said(claim).get("hearer") == hearer
    assert said(claim)["content"] == content


def test_nothing_is_said_where_only_who_is_told_is_named() -> None:
    assert of_type(claims_of(ALONE), "statement") == []
