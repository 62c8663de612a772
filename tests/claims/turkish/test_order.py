"""Words whose place in a Turkish sentence leaves no doubt."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

DATELINE = """
MERSİN MERSİN PROPN 4 nsubj Case=Nom
– – PUNCT 4 punct
Savcılık savcılık NOUN 4 nsubj Case=Nom
konuştu konuş VERB 0 root Person=3
_. . PUNCT 4 punct
"""

FORGED = """
hükümlülere hükümlü NOUN 4 obl Case=Dat
sahte sahte ADJ 1 amod
kimlik kimlik NOUN 4 obj Case=Nom
verdi ver VERB 0 root Person=3
_. . PUNCT 4 punct
"""

CONVERB = """
Kaya Kaya PROPN 3 nsubj Case=Nom
_, , PUNCT 3 punct
gülerek gül VERB 4 advcl VerbForm=Conv
konuştu konuş VERB 0 root Person=3
_. . PUNCT 4 punct
"""

HALVES = """
verdiği ver VERB 3 acl VerbForm=Part|Person[psor]=3
ileri ileri NOUN 4 advcl Case=Nom
sürüldü sür VERB 0 root Voice=Pass|Person=3
_. . PUNCT 3 punct
"""

RAID = """
Polisin polis NOUN 4 nsubj Case=Gen
düzenlediği düzenle VERB 3 acl VerbForm=Part|Person[psor]=3
baskında baskın NOUN 4 obl Case=Loc
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 4 punct
"""


REFUSED = """
Mahkeme mahkeme NOUN 5 nsubj Case=Nom
talebi talep NOUN 3 obj Case=Acc
reddederek reddet VERB 4 advcl VerbForm=Conv
duruşmayı duruşma NOUN 5 obj Case=Acc
erteledi ertele VERB 0 root Person=3
_. . PUNCT 5 punct
"""

CONDEMNED = """
Başbakan başbakan NOUN 2 nsubj Case=Nom
kınadı kına VERB 5 ccomp Person=3
ve ve CCONJ 5 cc
güldü gül VERB 5 ccomp Person=3
dedi de VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_a_dateline_is_no_subject() -> None:
    assert over(tree_of(DATELINE), "MERSİN") == ("konuştu", "dep")


def test_an_adjective_is_of_the_noun_behind_it() -> None:
    assert over(tree_of(FORGED), "sahte") == ("kimlik", "amod")


def test_who_does_what_a_converb_says_hangs_on_the_last_verb() -> None:
    assert over(tree_of(CONVERB), "Kaya") == ("konuştu", "nsubj")


def test_two_words_of_a_report_are_one_and_take_a_clause() -> None:
    tree = tree_of(HALVES)
    assert over(tree, "ileri") == ("sürüldü", "compound:lvc")
    assert over(tree, "verdiği") == ("sürüldü", "csubj")


def test_a_genitive_is_no_subject_of_a_finite_verb() -> None:
    assert over(tree_of(RAID), "Polisin") == ("düzenlediği", "nsubj")


def test_a_converb_is_of_a_verb() -> None:
    assert over(tree_of(REFUSED), "reddederek") == ("erteledi", "advcl")


def test_a_verb_with_an_and_behind_it_is_no_content() -> None:
    tree = tree_of(CONDEMNED)
    assert over(tree, "kınadı") == ("dedi", "conj")
    assert over(tree, "Başbakan") == ("dedi", "nsubj")


MEANWHILE = """
Deniz Deniz PROPN 4 nsubj Case=Nom
çıkarken çık VERB 4 advcl VerbForm=Conv
Aydan Aydan PROPN 4 nsubj Case=Nom
girdi gir VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_of_two_subjects_the_first_is_the_converbs() -> None:
    """Who came out did not come in: the one who did stands behind the converb."""
    found = tree_of(MEANWHILE)
    assert over(found, "Deniz") == ("çıkarken", "nsubj")
    assert over(found, "Aydan") == ("girdi", "nsubj")


ROW = """
Kaya Kaya PROPN 3 nsubj Case=Nom
suçu suç NOUN 3 obj Case=Acc
reddetmiş reddet VERB 7 advcl Person=3
, , PUNCT 3 punct
parayı para NOUN 6 obj Case=Acc
ödediğini öde VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söylemiştir söyle VERB 0 root Person=3
_. . PUNCT 7 punct
"""


def test_who_does_the_first_of_a_row_does_the_last() -> None:
    assert over(tree_of(ROW), "Kaya") == ("söylemiştir", "nsubj")
