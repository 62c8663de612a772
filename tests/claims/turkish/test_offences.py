"""The names of offences, and what a court or a prosecutor makes of them."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.turkish.test_clauses import over, tree_of

SOUGHT = """
İddianamede iddianame NOUN 13 obl Case=Loc
Deniz Deniz PROPN 13 obl Case=Nom
hakkında hakkında ADP 2 case
“ “ PUNCT 6 punct
örgüt örgüt NOUN 6 obj Case=Nom
kurmak kur VERB 13 csubj VerbForm=Vnoun|Case=Nom
” ” PUNCT 6 punct
suçundan suç NOUN 6 conj Case=Abl|Person[psor]=3
on on NUM 10 nummod
yıl yıl NOUN 12 nmod Case=Nom
hapis hapis NOUN 12 nmod:poss Case=Nom
cezası ceza NOUN 13 nsubj Case=Nom|Person[psor]=3
istendi iste VERB 0 root Person=3|Tense=Past|Voice=Pass
_. . PUNCT 13 punct
"""

SENTENCED = """
Deniz'e Deniz PROPN 2 nmod:poss Case=Dat
hırsızlıktan hırsızlık NOUN 5 obl Case=Abl
hapis hapis NOUN 4 nmod:poss Case=Nom
cezası ceza NOUN 5 nsubj Case=Nom|Person[psor]=3
verildi ver VERB 0 root Person=3|Tense=Past|Voice=Pass
_. . PUNCT 5 punct
"""

HELD = """
İki iki NUM 3 nummod
şüpheli şüpheli ADJ 3 amod
tutuklu tutuklu NOUN 4 nsubj Case=Nom
bulunuyor bulun VERB 0 root Person=3|Tense=Pres
_. . PUNCT 4 punct
"""

SAID_TO_SUPPLY = """
Polis polis NOUN 8 nsubj Case=Nom
kaçaklara kaçak NOUN 4 obl Case=Dat
silah silah NOUN 4 obj Case=Nom
sağladığı sağla VERB 7 acl VerbForm=Part|Person[psor]=3
ileri ileri NOUN 6 compound:lvc
sürülen sür VERB 7 acl VerbForm=Part|Voice=Pass
çeteyi çete NOUN 8 obj Case=Acc
izledi izle VERB 0 root Person=3|Tense=Past
_. . PUNCT 8 punct
"""

OWNED = """
Deniz'in Deniz PROPN 3 nsubj Case=Gen
sahibi sahip NOUN 3 obj Case=Acc
olduğu ol VERB 5 acl VerbForm=Part|Person[psor]=3
Lodos'un Lodos PROPN 5 nmod:poss Case=Gen
yolu yol NOUN 6 nsubj Case=Nom|Person[psor]=3
kapandı kapan VERB 0 root Person=3|Tense=Past
_. . PUNCT 6 punct
"""


def test_the_name_of_an_offence_tells_of_no_act() -> None:
    """Nobody is said to have founded anything: the prosecutor wants a sentence for the offence of that name."""
    assert over(tree_of(SOUGHT), "kurmak") == ("suçundan", "nmod:poss")
    claims = claims_of(SOUGHT, "person: Deniz", language="tr")
    assert of_type(claims, "founding") == []
    (charge,) = of_type(claims, "charge")
    assert said(charge)["defendant"] == ["Deniz"]


def test_a_name_in_the_dative_owns_nothing() -> None:
    (trial,) = of_type(claims_of(SENTENCED, "person: Deniz'e", language="tr"), "trial")
    assert said(trial)["defendant"] == ["Deniz'e"]


def test_who_is_held_stands_before_the_state() -> None:
    (held,) = of_type(claims_of(HELD, language="tr"), "detention")
    assert said(held)["person"] == ["İki şüpheli"]


def test_what_a_participle_of_saying_alleges_is_its_nouns_deed() -> None:
    """The voice is somebody unnamed; the document itself alleges nothing."""
    (supply,) = of_type(claims_of(SAID_TO_SUPPLY, language="tr"), "supply")
    assert said(supply)["giver"] == ["çeteyi"]
    assert [voice.kind for voice in supply.attribution] == ["anonymous"]


def test_to_be_the_owner_of_something_is_to_own_it() -> None:
    (owned,) = of_type(claims_of(OWNED, "person: Deniz'in", "organisation: Lodos'un", language="tr"), "ownership")
    assert (said(owned)["owner"], said(owned)["asset"]) == (["Deniz'in"], ["Lodos'un"])
