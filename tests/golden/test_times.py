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
    ("tr", "2018-03-02", "Suç tarihi: 15/07/2016. Sanık suç tarihinde iki askeri yaraladı.", "yaraladı", "2016-07-15"),
    ("tr", "2018-03-02", "Sanıklar 3 Mayıs 2017'de Mert Su'yu bıçakladı. Olay gecesi evi terk ettiler.", "terk",
     "2017-05-03"),
    ("en", "2018-03-02", "Date of the offence: 3 May 2017. On the night in question he stabbed a guard.", "stabbed",
     "2017-05-03"),
    ("tr", "2017-12-20", "Mahkeme, 4 Aralık 2017 tarihli kararıyla sanığı altı yıl hapis cezasına çarptırdı.",
     "çarptırdı", "2017-12-04"),
    ("en", "2024-02-02", "By judgment of 14 December 2023 the court sentenced Lena Krol to two years in prison.",
     "sentenced", "2023-12-14"),
    ("tr", "2014-03-28", "Kemal Er, Ocak ve Mayıs 2013 arasında dört kişiyi kaçırdı.", "kaçırdı", "2013-01/2013-05"),
    ("tr", "2011-09-22", "20 Eylül günü Varna'da patlayan bomba üç kişinin ölümüne yol açtı.", "ölümüne", "2011-09-20"),
    ("en", "2011-09-22", "A bomb that exploded in the market on 20 September killed three people.", "killed",
     "2011-09-20"),
    ("tr", "2013-06-20", "Meydana 31 Mayıs sabahı polis müdahale etti. Müdahalede çok sayıda kişi yaralandı.",
     "yaralandı", "2013-05-31"),
    ("en", "2023-05-06", "On 3 May rebels attacked a village. They burned it. The mayor was kidnapped in the attack.",
     "kidnapped", "2023-05-03"),
    ("en", "2017-03-02", "On 14 February 2017 he saw the defendant beating the victim outside the bar.", "beating",
     "2017-02-14"),
    ("en", "2020-08-30", "On a date unknown between 1 and 10 August 2018, he threatened the mother of Luke Hart.",
     "threatened", "2018-08-01/2018-08-10"),
    ("en", "2010-06-21", "On 12 June the victim left the club. Shortly afterwards the accused followed her and "
     "attacked her in the park.", "attacked", "2010-06-12"),
    ("en", "2010-06-21", "On 12 June the victim left the club. The accused was arrested later.", "arrested", ""),
    ("en", "2020-05-10", "The hearing took place on 4 March 2020. The witness said that at 9.30 p.m. the accused left "
     "the bar.", "left", ""),
    ("en", "2020-05-10", "The witness said that on 4 March 2020 the accused came home and that at 9.30 p.m. he left.",
     "left", "2020-03-04T21:30:00"),
    ("tr", "2018-06-20", "Sanık 3 Mayıs'ta eve girdi. Hemen ardından Ali Ak'ı bıçakladı.", "bıçakladı", "2018-05-03"),
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
