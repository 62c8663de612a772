"""Clauses in a row under one Turkish report, and the words of each."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said
from tests.claims.trees import index
from tests.claims.turkish.test_clauses import over, tree_of

ROW = """
Tutanakta tutanak NOUN 10 obl Case=Loc
, , PUNCT 10 punct
Ay'ın Ay PROPN 10 nmod:poss Case=Gen
otele otel NOUN 5 obl Case=Dat
geldiği gel VERB 3 acl VerbForm=Part|Person[psor]=3
, , PUNCT 5 punct
kapıyı kapı NOUN 5 obj Case=Acc
Su'nun Su PROPN 9 nsubj Case=Gen
açtığı aç VERB 10 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 10 punct
"""

PARTED = """
Ay Ay PROPN 8 nsubj Case=Nom
, , PUNCT 8 punct
parayı para NOUN 4 obj Case=Acc
aldığını al VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
, , PUNCT 4 punct
çantayı çanta NOUN 7 obj Case=Acc
görmediğini gör VERB 8 ccomp VerbForm=Part|Case=Acc|Person[psor]=3|Polarity=Neg
söyledi söyle VERB 0 root Person=3
_. . PUNCT 8 punct
"""

TELLER = """
Şoförün şoför NOUN 3 nsubj Case=Gen
parayı para NOUN 3 obj Case=Acc
aldığını al VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söylediği söyle VERB 5 csubj VerbForm=Part|Person[psor]=3
anlaşıldı anlaşıl VERB 0 root Voice=Pass|Person=3
_. . PUNCT 5 punct
"""

SUSPECTED = """
Ay'ın Ay PROPN 3 nsubj Case=Gen
parayı para NOUN 3 obj Case=Acc
aldığından al VERB 4 obl VerbForm=Part|Case=Abl|Person[psor]=3
şüpheleniliyor şüphelen VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

STANDING = """
Ay'ın Ay PROPN 3 nsubj Case=Gen
parayı para NOUN 3 obj Case=Acc
aldığı al VERB 4 acl VerbForm=Part|Person[psor]=3
tutanakta tutanak NOUN 5 obl Case=Loc
yazılı yazılı ADJ 0 root
_. . PUNCT 5 punct
"""

RELATIVE = """
Ay'ın Ay PROPN 2 nsubj Case=Gen
yazdığı yaz VERB 3 acl VerbForm=Part|Person[psor]=3
raporda rapor NOUN 6 obl Case=Loc
Su'nun Su PROPN 5 nsubj Case=Gen
öldüğü öl VERB 6 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 6 punct
"""

WHOLE = """
Ay'ın Ay PROPN 7 nsubj Case=Gen
bunun bu PRON 5 nsubj Case=Gen
300 300 NUM 4 nummod
lirasını lira NOUN 5 obj Case=Acc|Person[psor]=3
verdiği ver VERB 6 csubj VerbForm=Part|Person[psor]=3
belirtildi belirt VERB 0 root Voice=Pass|Person=3
_. . PUNCT 6 punct
"""

SHOWN = """
Ay Ay PROPN 9 nsubj Case=Nom
Su'nun Su PROPN 4 nsubj Case=Gen
Van'da Van PROPN 4 obl Case=Loc
olduğunu ol VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
, , PUNCT 4 punct
bunu bu PRON 7 obj Case=Acc
gösteren göster VERB 8 acl VerbForm=Part
filmin film NOUN 9 nsubj Case=Gen
bulunduğunu bulun VERB 10 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 10 punct
"""

OPENING = """
Savcı savcı NOUN 4 nsubj Case=Nom
, , PUNCT 1 punct
dosyayı dosya NOUN 4 obj Case=Acc
açan aç VERB 5 acl VerbForm=Part
Su'nun Su PROPN 7 nsubj Case=Gen
para para NOUN 7 obj Case=Nom
aldığını al VERB 8 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 8 punct
"""

FRONTED = """
Paraları para NOUN 5 nsubj Case=Nom
, , PUNCT 5 punct
Ay'ın Ay PROPN 4 nsubj Case=Gen
topladığı topla VERB 5 csubj VerbForm=Part|Person[psor]=3
belirlendi belirle VERB 0 root Voice=Pass|Person=3
_. . PUNCT 5 punct
"""

PROVIDED = """
Silahı silah NOUN 3 obj Case=Acc
temin temin NOUN 5 nmod Case=Nom
ettiği et VERB 5 acl VerbForm=Part|Person[psor]=3
iddia iddia NOUN 5 compound:lvc Case=Nom
edilen et VERB 6 acl VerbForm=Part|Voice=Pass
Ay Ay PROPN 7 nsubj Case=Nom
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 7 punct
"""

GAINED = """
Ay Ay PROPN 4 nsubj Case=Nom
silah silah NOUN 3 nmod Case=Nom
temin temin NOUN 4 compound:lvc Case=Nom
etti et VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_each_clause_of_a_row_hangs_on_the_report() -> None:
    tree = tree_of(ROW)
    assert over(tree, "geldiği") == over(tree, "açtığı") == ("belirtildi", "csubj")


def test_the_words_before_a_clauses_verb_are_its_own() -> None:
    tree = tree_of(ROW)
    assert over(tree, "Ay'ın") == ("geldiği", "nsubj")
    assert over(tree, "kapıyı") == ("açtığı", "obj")
    assert over(tree, "Tutanakta") == ("belirtildi", "obl")


def test_a_comma_parts_a_clause_from_a_clause_that_could_govern_it() -> None:
    tree = tree_of(PARTED)
    assert over(tree, "aldığını") == over(tree, "görmediğini") == ("söyledi", "ccomp")


def test_the_first_genitive_of_a_report_that_is_a_clause_speaks() -> None:
    tree = tree_of(TELLER)
    assert over(tree, "Şoförün") == ("söylediği", "nsubj")
    paid = of_type(claims_of(TELLER, language="tr"), "finance")
    assert [said(claim)["payee"] for claim in paid] == [["Şoförün"]]


def test_what_is_suspected_stands_in_the_ablative_and_is_possible() -> None:
    assert over(tree_of(SUSPECTED), "aldığından") == ("şüpheleniliyor", "csubj")
    assert [claim.status.certainty for claim in of_type(claims_of(SUSPECTED, language="tr"), "finance")] == ["possible"]


def test_written_stands_for_a_report_and_the_writing_speaks() -> None:
    assert over(tree_of(STANDING), "aldığı") == ("yazılı", "csubj")
    paid = of_type(claims_of(STANDING, language="tr"), "finance")
    assert [[voice.text for voice in claim.attribution] for claim in paid] == [["tutanakta"]]


def test_a_clause_right_before_its_noun_is_no_content() -> None:
    tree = tree_of(RELATIVE)
    assert over(tree, "yazdığı") == ("raporda", "acl")
    assert over(tree, "Ay'ın") == ("yazdığı", "nsubj")


def test_a_part_of_it_is_given_and_it_gives_nothing() -> None:
    tree = tree_of(WHOLE)
    assert over(tree, "bunun") == ("lirasını", "nmod:poss")
    assert tree.words[index(tree, "verdiği")].upos == "VERB"


def test_a_clause_before_a_comma_is_of_no_participle_behind_it() -> None:
    tree = tree_of(SHOWN)
    assert over(tree, "olduğunu") == over(tree, "bulunduğunu") == ("söyledi", "ccomp")


def test_who_opens_a_sentence_before_a_comma_makes_the_report() -> None:
    assert over(tree_of(OPENING), "Savcı") == ("söyledi", "nsubj")


def test_of_a_passive_report_the_clause_is_the_only_subject() -> None:
    tree = tree_of(FRONTED)
    assert over(tree, "Paraları") == ("topladığı", "obj")
    assert over(tree, "Ay'ın") == ("topladığı", "nsubj")


def test_the_noun_before_a_clauses_verb_is_of_that_verb() -> None:
    assert over(tree_of(PROVIDED), "temin") == ("ettiği", "compound:lvc")


def test_a_thing_before_the_noun_of_a_verb_is_the_verbs() -> None:
    assert over(tree_of(GAINED), "silah") == ("etti", "obj")
