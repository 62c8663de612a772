"""At whom an accusation or a lesson is directed, who is counted, and between whom a tie is."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.trees import read_trees
from tests.claims.turkish.test_clauses import over, tree_of
from whosays.claims.languages import load_language
from whosays.claims.turkish import mended_words

ACCUSED = """
Lodosya Lodosya PROPN 6 nsubj Case=Nom
Poyraz'ı Poyraz PROPN 5 obj Case=Acc
barajı baraj NOUN 5 obj Case=Acc
havaya hava NOUN 5 obl Case=Dat
uçurmakla uçur VERB 6 xcomp VerbForm=Vnoun|Case=Ins
suçladı suçla VERB 0 root Person=3
_. . PUNCT 6 punct
"""
TAUGHT = """
Çavuş çavuş NOUN 5 nsubj Case=Nom
erlere er NOUN 4 obl Case=Dat
mayın mayın NOUN 4 obj Case=Nom
temizlemeyi temizle VERB 5 obj VerbForm=Vnoun|Case=Acc
öğretti öğret VERB 0 root Person=3
_. . PUNCT 5 punct
"""
COUNTED = """
İki iki NUM 2 nummod
şüpheli şüpheli ADJ 3 obl
yakalandı yakala VERB 0 root Voice=Pass|Person=3
_. . PUNCT 3 punct
"""
BETWEEN = """
Kaya Kaya PROPN 4 nmod:poss Case=Nom
ile ile CCONJ 3 cc
general general NOUN 1 conj Case=Nom
arasında ara NOUN 6 obl Case=Loc|Person[psor]=3
ilişki ilişki NOUN 6 obj Case=Nom
bulunduğu bulun VERB 7 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 7 punct
"""
SUPPLIED = """
Örgüte örgüt NOUN 4 obl Case=Dat
militan militan NOUN 4 nsubj Case=Nom
temin temin NOUN 4 compound:lvc Case=Nom
ettiği et VERB 5 csubj VerbForm=Part|Person[psor]=3
belirlendi belirle VERB 0 root Voice=Pass|Person=3
_. . PUNCT 5 punct
"""
INSPECTING = """
Bakanlık bakanlık NOUN 2 nmod Case=Nom
hastane hastane NOUN 5 obl Case=Nom
hakkında hakkında ADP 2 case
inceleme inceleme NOUN 5 obj Case=Nom
başlattı başlat VERB 0 root Person=3
_. . PUNCT 5 punct
"""
SENT_BACK = """
Göçmenler göçmen NOUN 4 nsubj Case=Nom
ülkelerine ülke NOUN 3 obl Case=Dat|Person[psor]=3
geri geri ADV 4 compound
gönderildi gönder VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""


@pytest.mark.parametrize(
    ("source", "word", "place"),
    [
        (ACCUSED, "Poyraz'ı", ("suçladı", "obj")),
        (ACCUSED, "barajı", ("uçurmakla", "obj")),
        (TAUGHT, "erlere", ("öğretti", "obl")),
        (COUNTED, "şüpheli", ("yakalandı", "nsubj")),
        (BETWEEN, "Kaya", ("ilişki", "nmod:poss")),
        (BETWEEN, "general", ("ilişki", "nmod")),
        (SUPPLIED, "militan", ("ettiği", "obj")),
        (INSPECTING, "Bakanlık", ("başlattı", "nsubj")),
        (SENT_BACK, "ülkelerine", ("gönderildi", "obl")),
    ],
)
def test_a_word_is_where_the_deed_is_directed(source: str, word: str, place: tuple[str, str]) -> None:
    assert over(tree_of(source), word) == place


@pytest.mark.parametrize(
    ("source", "kind", "roles"),
    [
        (TAUGHT, "training", {"trainer": ["Çavuş"], "trainee": ["erlere"]}),
        (COUNTED, "detention", {"person": ["İki şüpheli"]}),
        (BETWEEN, "association", {"party": ["Kaya"], "other": ["general"]}),
        (INSPECTING, "investigation", {"authority": ["Bakanlık"], "subject": ["hastane"]}),
        (SENT_BACK, "deportation", {"person": ["Göçmenler"], "destination": ["ülkelerine"]}),
        (SUPPLIED, "recruitment", {"organization": ["Örgüte"], "recruit": ["militan"]}),
    ],
)
def test_what_is_told_then(source: str, kind: str, roles: dict[str, list[str]]) -> None:
    (claim,) = of_type(claims_of(source, "person: Kaya", language="tr"), kind)
    assert roles.items() <= said(claim).items()


@pytest.mark.parametrize(
    ("form", "lemma", "seen", "mended"),
    [
        ("katıldı", "kat", "VERB 0 root Voice=Pass|Person=3", "katıl"),
        ("atandı", "at", "VERB 0 root Voice=Pass|Person=3", "ata"),
        ("eğittiği", "eğittik", "NOUN 0 nsubj Case=Nom", "eğit"),
        ("görevliydi", "görevliydi", "VERB 0 root Person=3", "görevli"),
    ],
)
def test_a_stem_is_found_behind_its_suffixes(form: str, lemma: str, seen: str, mended: str) -> None:
    trees, _ = read_trees(f"{form} {lemma} {seen}", "tr")
    (word,) = mended_words(trees[0].words, load_language("tr"))
    assert word.lemma == mended
