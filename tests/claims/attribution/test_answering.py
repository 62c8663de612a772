"""Who answers in a Turkish interview with labels, and where the text speaks again."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.attribution.answering import answerer
from whosays.claims.languages import load_language

SPOKEN = """
Hasan Hasan PROPN 5 obl Number=Sing
Koç Koç PROPN 1 flat Case=Nom
ile ile CCONJ 1 case
evinde ev NOUN 5 obl Case=Loc
konuştuk konuş VERB 0 root Person=1|Tense=Past
_. . PUNCT 5 punct
"""
ASKED = """
Hasan Hasan PROPN 4 nsubj Case=Nom
Koç Koç PROPN 1 flat Case=Nom
sorularımızı soru NOUN 4 obj Case=Acc|Person[psor]=1
yanıtladı yanıtla VERB 0 root Person=3|Tense=Past
_. . PUNCT 4 punct
"""


@pytest.mark.parametrize(
    ("source", "named"),
    [
        (SPOKEN, "Hasan Koç"),
        (ASKED, "Hasan Koç"),
        (SPOKEN.replace("konuştuk konuş VERB 0 root Person=1", "konuştu konuş VERB 0 root Person=3"), None),
        (
            ASKED.replace("sorularımızı soru NOUN 4 obj Case=Acc|Person[psor]=1", "soruları soru NOUN 4 obj Case=Acc"),
            None,
        ),
    ],
)
def test_whom_the_text_has_spoken_to_answers(source: str, named: str | None) -> None:
    found = answerer(read_trees(source, "tr")[0], load_language("tr"))
    assert (found.text if found else None) == named
