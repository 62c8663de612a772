"""Texts that a document hands on whole."""

from __future__ import annotations

from tests.claims.chains import chain

ISSUED = """
The the DET 2 det
union union NOUN 3 nsubj
issued issue VERB 0 root Tense=Past|VerbForm=Fin
the the DET 6 det
following following AMOD 6 amod
statement statement NOUN 3 obj
_: : PUNCT 3 punct

##
The the DET 2 det
mine mine NOUN 4 nsubj:pass
was be AUX 4 aux:pass
flooded flood VERB 0 root VerbForm=Part
_. . PUNCT 4 punct

##
Nobody nobody PRON 2 nsubj
warned warn VERB 0 root Tense=Past|VerbForm=Fin
the the DET 4 det
crew crew NOUN 2 obj
_. . PUNCT 2 punct

##
The the DET 2 det
statement statement NOUN 3 nsubj
ended end VERB 0 root Tense=Past|VerbForm=Fin
there there ADV 3 advmod
_. . PUNCT 3 punct
""".replace("AMOD", "ADJ")


def voices(form: str, sentence: int, source: str = ISSUED) -> list[str]:
    return [voice for voice, *_ in chain(source, form, sentence=sentence)]


def test_every_paragraph_is_whoever_issued_it() -> None:
    assert voices("flooded", 1) == ["The union"]
    assert voices("warned", 2)[0] == "The union"


def test_a_paragraph_about_the_text_is_the_documents_own() -> None:
    assert voices("ended", 3) == []


def test_points_that_were_proposed_are_no_text() -> None:
    points = ISSUED.replace("issued issue", "proposed propose")
    points = points.replace("statement statement NOUN 3 obj", "points point NOUN 3 obj")
    assert voices("flooded", 1, points) == []
