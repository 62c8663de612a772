"""Whom a Turkish verb acts on, and what a case or a tie is about, whatever a parser has made of the endings."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.turkish.test_clauses import over, tree_of

CAUGHT = """
Jandarma jandarma NOUN 4 nsubj Case=Nom
iki iki NUM 3 nummod
göçmeni göçmen NOUN 4 nsubj Case=Nom
yakaladığını yakala VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
duyurdu duyur VERB 0 root Person=3
_. . PUNCT 5 punct
"""
SENTENCED = """
Mahkemesi mahkeme NOUN 4 nmod Case=Nom|Person[psor]=3
sanıkları sanık NOUN 4 nsubj Case=Nom|Person[psor]=3
hapse hapis NOUN 4 obl Case=Dat
mahkûm mahkûm NOUN 0 root Case=Nom
etti et VERB 4 compound:lvc Person=3
_. . PUNCT 4 punct
"""
ABUSED = """
Vali vali NOUN 4 obl Case=Nom
hakkında hakkında ADP 1 case
görevi görev NOUN 4 obj Case=Acc
kullandığı kullan VERB 5 acl VerbForm=Part|Person[psor]=3
iddiasıyla iddia NOUN 7 obl Case=Ins|Person[psor]=3
dava dava NOUN 7 obj Case=Nom
açtı aç VERB 0 root Person=3
_. . PUNCT 7 punct
"""
EXPELLED = """
Lodosya Lodosya PROPN 5 nsubj Case=Nom
üç üç NUM 3 nummod
yabancıyı yabancı NOUN 4 nmod Case=Acc
sınır sınır NOUN 5 compound Case=Nom
dışı dışı NOUN 0 root Case=Nom
etti et VERB 5 compound:lvc Person=3
_. . PUNCT 5 punct
"""
TIED = """
Şirketin şirket NOUN 2 nmod:poss Case=Gen
orduyla ordu NOUN 4 obl Case=Ins
bağları bağ NOUN 4 obj Case=Nom|Person[psor]=3
bulunuyor bulun VERB 0 root Person=3
_. . PUNCT 4 punct
"""
IN_TOUCH = """
Örgütün örgüt NOUN 5 nsubj Case=Gen
polislerle polis NOUN 5 obl Case=Ins
temas temas NOUN 4 nmod:poss Case=Nom
halinde hal NOUN 5 obl Case=Loc|Person[psor]=3
olduğu ol VERB 6 csubj VerbForm=Part|Person[psor]=3
belirlendi belirle VERB 0 root Voice=Pass|Person=3
_. . PUNCT 6 punct
"""
OPENED = """
Savcılık savcılık NOUN 5 nsubj Case=Nom
olayla olay NOUN 3 nmod Case=Ins
ilgili ilgili ADJ 4 amod
soruşturma soruşturma NOUN 5 obj Case=Nom
başlattı başlat VERB 0 root Person=3
_. . PUNCT 5 punct
"""
SEATED = """
Deniz Deniz PROPN 6 nsubj Case=Nom
kabinede kabine NOUN 6 obl Case=Loc
bakan bakan NOUN 6 advcl Case=Nom
olarak olarak AUX 3 case
yer yer NOUN 6 compound:lvc Case=Nom
aldı al VERB 0 root Person=3
_. . PUNCT 6 punct
"""
LODGED = """
Şüpheli şüpheli ADV 4 advmod
, , PUNCT 1 punct
evde ev NOUN 4 obl Case=Loc
kalıyordu kal VERB 0 root Person=3
_. . PUNCT 4 punct
"""
LIFE = """
Sanığa sanık NOUN 2 obl Case=Dat
ağırlaştırılmış ağırlaştır VERB 3 acl VerbForm=Part|Voice=Pass
müebbet müebbet NOUN 4 obj Case=Nom
verildi ver VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""
AT_SCENE = """
Zanlı zanlı ADJ 2 amod
olay olay NOUN 3 nmod:poss Case=Nom
yerinde yer NOUN 4 obl Case=Loc|Person[psor]=3
yakalandı yakala VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""
STARTED = """
Lodosya Lodosya PROPN 4 nsubj Case=Nom
yabancıları yabancı NOUN 3 nsubj Case=Nom|Person[psor]=3
tutuklamaya tutukla VERB 4 ccomp VerbForm=Vnoun|Case=Dat
başladı başla VERB 0 root Person=3
_. . PUNCT 4 punct
"""
INSPECTED = """
Bakanlık bakanlık NOUN 2 nmod:poss Case=Nom
müfettişleri müfettiş NOUN 3 nmod:poss Case=Nom|Person[psor]=3
okulu okul NOUN 4 nsubj Case=Nom|Person[psor]=3
denetledi denetle VERB 0 root Person=3
_. . PUNCT 4 punct
"""
EMPLOYED = """
Deniz Deniz PROPN 5 nsubj Case=Nom
belediyede belediye NOUN 3 nmod Case=Loc
şoför şoför NOUN 5 obl Case=Nom
olarak olarak ADP 3 case
çalıştı çalış VERB 0 root Person=3
_. . PUNCT 5 punct
"""
DEEPENED = """
Lodosya'nın Lodosya PROPN 2 nmod Case=Gen
Poyraz Poyraz PROPN 4 nmod Case=Nom
ile ile CCONJ 2 case
ittifakı ittifak NOUN 5 nsubj Case=Nom|Person[psor]=3
derinleşiyor derinleş VERB 0 root Person=3
_. . PUNCT 5 punct
"""


@pytest.mark.parametrize(
    ("source", "word", "place"),
    [
        (CAUGHT, "göçmeni", ("yakaladığını", "obj")),
        (SENTENCED, "sanıkları", ("etti", "obj")),
        (SENTENCED, "Mahkemesi", ("etti", "nsubj")),
        (ABUSED, "Vali", ("açtı", "obl")),
        (EXPELLED, "yabancıyı", ("etti", "obj")),
        (TIED, "Şirketin", ("bağları", "nmod:poss")),
        (IN_TOUCH, "temas", ("olduğu", "obl")),
        (OPENED, "olayla", ("başlattı", "obl")),
        (SEATED, "bakan", ("aldı", "obl")),
        (LODGED, "Şüpheli", ("kalıyordu", "nsubj")),
        (LIFE, "Sanığa", ("verildi", "obl")),
        (AT_SCENE, "Zanlı", ("yakalandı", "nsubj")),
        (STARTED, "yabancıları", ("tutuklamaya", "obj")),
        (INSPECTED, "müfettişleri", ("denetledi", "nsubj")),
        (INSPECTED, "okulu", ("denetledi", "obj")),
        (EMPLOYED, "belediyede", ("çalıştı", "obl")),
        (DEEPENED, "Lodosya'nın", ("ittifakı", "nmod:poss")),
    ],
)
def test_a_word_belongs_where_its_ending_and_its_verb_say(source: str, word: str, place: tuple[str, str]) -> None:
    assert over(tree_of(source), word) == place


@pytest.mark.parametrize(
    ("source", "kind", "roles"),
    [
        (CAUGHT, "detention", {"person": ["iki göçmeni"]}),
        (SENTENCED, "trial", {"court": ["Mahkemesi"], "defendant": ["sanıkları"]}),
        (ABUSED, "charge", {"defendant": ["Vali"]}),
        (EXPELLED, "deportation", {"authority": ["Lodosya"], "person": ["üç yabancıyı"]}),
        (TIED, "association", {"party": ["Şirketin"], "other": ["orduyla"]}),
        (IN_TOUCH, "association", {"party": ["Örgütün"], "other": ["polislerle"]}),
        (AT_SCENE, "detention", {"person": ["Zanlı"]}),
        (STARTED, "detention", {"authority": ["Lodosya"], "person": ["yabancıları"]}),
        (INSPECTED, "investigation", {"authority": ["Bakanlık müfettişleri"], "subject": ["okulu"]}),
        (OPENED, "investigation", {"authority": ["Savcılık"], "subject": ["olayla"]}),
    ],
)
def test_what_is_told_then(source: str, kind: str, roles: dict[str, list[str]]) -> None:
    (claim,) = of_type(claims_of(source, language="tr"), kind)
    assert roles.items() <= said(claim).items()


def test_an_owned_person_may_act() -> None:
    """As in "polis memuru yakaladı": the second half of a compound is no accusative."""
    officer = """
    Polis polis NOUN 2 nmod:poss Case=Nom
    memuru memur NOUN 4 nsubj Case=Nom|Person[psor]=3
    hırsızı hırsız NOUN 4 obj Case=Acc
    yakaladı yakala VERB 0 root Person=3
    _. . PUNCT 4 punct
    """
    assert over(tree_of(officer), "memuru") == ("yakaladı", "nsubj")


def test_an_uncle_is_no_doer_of_a_passive() -> None:
    """As in "hoca gözaltına alındı": "-ca" belongs to the word, and names nobody who did it."""
    taken = """
    Hoca hoca NOUN 3 nsubj Case=Nom
    gözaltına gözaltı NOUN 3 obl Case=Dat
    alındı al VERB 0 root Voice=Pass|Person=3
    _. . PUNCT 3 punct
    """
    (claim,) = of_type(claims_of(taken, language="tr"), "detention")
    assert said(claim) == {"person": ["Hoca"]}
