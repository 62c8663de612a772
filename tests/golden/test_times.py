"""Which time a claim gets, in invented accounts of courts, police and agencies read by the real engine.

A row: language, the document's date, its text, the words of a predicate, the EDTF of its claim ("" for none).
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims

Row = tuple[str, str, str, str, str]

SPOKEN: list[Row] = [
    ("en", "2013-07-19", "Late on Saturday, a car bomb killed nine people in the market.", "killed", "2013-07-13"),
    ("en", "2018-09-14", "In the night of 5 to 6 June two masked men robbed the jeweller's shop in Mill Street. "
     "Police arrested a suspect the next morning.", "arrested", "2018-06-06"),
    ("en", "2015-12-08", "On Monday morning, police searched the offices of the firm. Two managers were detained in "
     "the afternoon.", "detained", "2015-12-07"),
    ("en", "2010-06-21", "At around 3 a.m. on 12 June the victim left the club. At 3.40 a.m. a passer-by called an "
     "ambulance.", "called", "2010-06-12T03:40:00"),
    ("en", "2022-03-15", "The man, who was last seen on 8 March, was strangled. His body was discovered by divers on "
     "Sunday. A neighbour was arrested the next day.", "arrested", "2022-03-14"),
    ("en", "2019-11-05", "The hearing was adjourned until 9 December.", "adjourned", "2019-12-09"),
    ("tr", "2021-04-10", "Avukat Selim Ak 5 Ocak 2019'da gözaltına alındı. 20 Ocak'ta hastaneye kaldırıldı.",
     "kaldırıldı", "2019-01-20"),
    ("tr", "2024-03-01", "Sanıklar 14-15 Şubat gecesi depoya girerek malzemeleri çaldı. Sanıklar bir hafta sonra "
     "yakalandı.", "yakalandı", "2024-02-21"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "published", "text", "predicate", "edtf"), SPOKEN)
def test_the_time_of_a_claim(language: str, published: str, text: str, predicate: str, edtf: str) -> None:
    (annotation,) = load("reader").annotate([text], [language])
    claims = read_claims(replace(document(text), language=language, published=published), annotation).claims
    told = {
        claim.when.edtf if claim.when else None
        for claim in claims
        if predicate in text[claim.predicate.start : claim.predicate.end]
    }
    assert told == {edtf or None}
