"""When and where a thing was done is told once: of the converb before it, or of the event in which it was done."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type

RAIDED = """
Kaya Kaya PROPN 8 nsubj Case=Nom
3 3 NUM 5 obl
Mayıs Mayıs PROPN 2 flat
2021'de 2021 NUM 2 flat Case=Loc
Van'da Van PROPN 6 obl Case=Loc
düzenlenen düzenle VERB 7 acl VerbForm=Part|Voice=Pass
baskında baskın NOUN 8 obl Case=Loc
yakalandı yakala VERB 0 root Voice=Pass|Person=3
_. . PUNCT 8 punct
"""

JOINED = """
Kaya Kaya PROPN 6 nsubj Case=Nom
2018'de 2018 NUM 4 obl Case=Loc
görevinden görev NOUN 4 obl Case=Abl|Person[psor]=3
ayrılarak ayrıl VERB 6 advcl VerbForm=Conv
örgüte örgüt NOUN 6 obl Case=Dat
katıldı katıl VERB 0 root Person=3
_. . PUNCT 6 punct
"""

FOUNDED = """
2018'de 2018 NUM 2 obl Case=Loc
kurulan kur VERB 3 acl VerbForm=Part|Voice=Pass
şirket şirket NOUN 5 nsubj Case=Nom
kamyonu kamyon NOUN 5 obj Case=Acc
sattı sat VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_a_raid_says_when_and_where_somebody_was_caught() -> None:
    (claim,) = of_type(claims_of(RAIDED, "person: Kaya", "place: Van'da", language="tr"), "detention")
    assert claim.when is not None
    assert claim.when.edtf == "2021-05-03"
    assert [place.text for place in claim.where] == ["Van'da"]


def test_a_converb_dates_the_verb_behind_it() -> None:
    _left, claim = of_type(claims_of(JOINED, "person: Kaya", language="tr"), "affiliation")
    assert claim.when is not None
    assert claim.when.edtf == "2018"


def test_the_founding_of_a_firm_dates_nothing_that_it_sells() -> None:
    (claim,) = of_type(claims_of(FOUNDED, language="tr"), "trade")
    assert claim.when is None


DECIDED = """
Hükmün hüküm NOUN 2 nsubj Case=Gen
bozulmasına boz VERB 7 obl VerbForm=Vnoun|Voice=Pass|Case=Dat|Person[psor]=3
14 14 NUM 7 obl
Kasım Kasım PROPN 3 flat
2023'te 2023 NUM 3 flat Case=Loc
karar karar NOUN 7 compound:lvc Case=Nom
verildi ver VERB 0 root Voice=Pass|Person=3
_. . PUNCT 7 punct
"""

TERM = """
Kaya Kaya PROPN 6 nsubj Case=Nom
6 6 NUM 3 nummod
yıl yıl NOUN 6 obl Case=Nom
hapis hapis NOUN 5 nmod:poss Case=Nom
cezası ceza NOUN 6 obj Case=Nom|Person[psor]=3
aldı al VERB 0 root Person=3
_. . PUNCT 6 punct
"""


def test_a_decision_dates_what_is_decided() -> None:
    claims = [claim for claim in claims_of(DECIDED, language="tr") if claim.predicate.text == "bozulmasına"]
    assert [claim.when.edtf for claim in claims if claim.when] == ["2023-11-14"] * len(claims) != []


def test_a_sentence_of_six_years_says_no_time() -> None:
    assert [claim.when for claim in claims_of(TERM, "person: Kaya", language="tr") if claim.when] == []


BOTH = """
3 3 NUM 7 obl
Mayıs Mayıs PROPN 1 flat
2021'de 2021 NUM 1 flat Case=Loc
çıkan çık VERB 5 acl VerbForm=Part
çatışmada çatışma NOUN 7 obl Case=Loc
asker asker NOUN 7 nsubj Case=Nom
öldü öl VERB 0 root Person=3
, , PUNCT 10 punct
çocuk çocuk NOUN 10 nsubj Case=Nom
yaralandı yaralan VERB 7 conj Person=3
_. . PUNCT 10 punct
"""


def test_what_opens_a_sentence_dates_each_of_its_verbs() -> None:
    claims = of_type(claims_of(BOTH, language="tr"), "casualty")
    assert [claim.when and claim.when.edtf for claim in claims] == ["2021-05-03", "2021-05-03"]
    inner = BOTH.replace("3 3 NUM 7 obl", "3 3 NUM 4 obl")
    claims = of_type(claims_of(inner, language="tr"), "casualty")
    assert [claim.when and claim.when.edtf for claim in claims] == ["2021-05-03", "2021-05-03"]
