"""Before and during, where the text says it, in one form."""

from __future__ import annotations

import pytest

from whosays.model import Reading

from .test_attached import read

AFTER = """
Tan Tan PROPN 2 nsubj
fled flee VERB 0 root Tense=Past|VerbForm=Fin
after after SCONJ 5 mark
police police NOUN 5 nsubj
arrested arrest VERB 2 advcl Tense=Past|VerbForm=Fin
Kaya Kaya PROPN 5 obj
_. . PUNCT 2 punct
"""
WHILE = """
Tan Tan PROPN 2 nsubj
fled flee VERB 0 root Tense=Past|VerbForm=Fin
while while SCONJ 6 mark
police police NOUN 6 nsubj
were be AUX 6 aux Tense=Past
searching search VERB 2 advcl VerbForm=Part
Izmir Izmir PROPN 6 obj
_. . PUNCT 2 punct
"""
TURKISH = """
Tan Tan PROPN 5 nsubj Case=Nom
Kaya'yı Kaya PROPN 3 obj Case=Acc
öldürdükten öldür VERB 5 advcl VerbForm=Conv
sonra sonra ADP 3 case
kaçtı kaç VERB 0 root Tense=Past|VerbForm=Fin
_. . PUNCT 5 punct
"""


def links(reading: Reading) -> list[tuple[str, str, str]]:
    """Type, first and second predicate of each link."""
    predicates = {claim.id: claim.predicate.text for claim in reading.claims}
    return [(link.type, predicates[link.claims[0]], predicates[link.claims[1]]) for link in reading.links]


@pytest.mark.parametrize(
    ("source", "language", "expected"),
    [
        (AFTER, "en", ("before", "arrested", "fled")),
        (AFTER.replace("after after", "before before"), "en", ("before", "fled", "arrested")),
        (WHILE, "en", ("during", "fled", "searching")),
        (TURKISH, "tr", ("before", "öldürdükten", "kaçtı")),
        (TURKISH.replace("öldürdükten", "öldürmeden").replace("sonra sonra", "önce önce"), "tr",
         ("before", "kaçtı", "öldürmeden")),
    ],
)  # fmt: skip
def test_the_order_of_two_clauses(source: str, language: str, expected: tuple[str, str, str]) -> None:
    assert links(read(source, language)) == [expected]


def test_while_that_sets_two_things_side_by_side_is_no_time() -> None:
    contrast = WHILE.replace("while while SCONJ 6 mark", "_, , PUNCT 6 punct\nwhile while SCONJ 7 mark")
    for old, new in (("4 4", "5 5"), ("NOUN 6 nsubj", "NOUN 7 nsubj"), ("were be AUX 6", "robbed rob AUX 7"),
                     ("searching search VERB 2 advcl VerbForm=Part", "kept keep VERB 2 advcl Tense=Past"),
                     ("PROPN 6 obj", "PROPN 7 obj")):  # fmt: skip
        contrast = contrast.replace(old, new)
    assert links(read(contrast)) == []


def test_no_word_of_order_no_link() -> None:
    assert links(read(AFTER.replace("after after SCONJ 5 mark", "as as SCONJ 5 mark"))) == []


def test_the_same_text_gives_the_same_links() -> None:
    assert read(AFTER).links == read(AFTER).links
    assert len({link.id for link in read(AFTER).links}) == 1
