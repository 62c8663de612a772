"""A surname that is a word is a name at the head of a sentence, where the document has named somebody so."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said

HOME = """
Avukat avukat NOUN 2 nmod:desc Case=Nom
Selin Selin PROPN 4 nsubj Case=Nom
Yurt Yurt PROPN 2 flat Case=Nom
konuştu konuş VERB 0 root Person=3
_. . PUNCT 4 punct

Yurt yurt NOUN 4 nsubj Case=Nom
, , PUNCT 4 punct
suçlamayı suçlama NOUN 4 obj Case=Acc
reddetti reddet VERB 0 root Person=3
_. . PUNCT 4 punct

Yurt yurt NOUN 2 nsubj Case=Nom
kapandı kapan VERB 0 root Person=3
_. . PUNCT 2 punct
"""


def test_a_surname_before_a_comma_is_who_was_named() -> None:
    claims = claims_of(HOME, "person: Selin Yurt", language="tr")
    denial = next(c for c in of_type(claims, "statement") if c.predicate.text == "reddetti")
    assert said(denial)["speaker"] == ["Yurt"]
    spoken = next(c for c in claims if c.predicate.text == "Avukat")
    assert denial.arguments[0].entity == spoken.arguments[0].entity


def test_a_word_is_no_name_where_a_thing_may_stand() -> None:
    claims = claims_of(HOME, "person: Selin Yurt", language="tr")
    spoken = next(c for c in claims if c.predicate.text == "Avukat")
    closed = next(c for c in claims if c.predicate.text == "kapandı")
    assert closed.arguments[0].entity != spoken.arguments[0].entity
