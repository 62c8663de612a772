"""Names in a Turkish sentence: the case of the last word says what the name is."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

ACCUSATIVE = """
Mahkeme mahkeme NOUN 6 nsubj Case=Nom
Orhan Orhan PROPN 5 nmod:poss
Sarp'ı Sarp PROPN 2 flat Case=Acc
hapis hapis NOUN 5 nmod:poss Case=Nom
cezasına ceza NOUN 6 obl Case=Dat
çarptırdı çarptır VERB 0 root Person=3
_. . PUNCT 6 punct
"""

WITH_TITLE = """
Mahkeme mahkeme NOUN 5 nsubj Case=Nom
gardiyan gardiyan NOUN 5 nsubj Case=Nom
Sinan Sinan PROPN 5 nsubj
Kaya'yı Kaya PROPN 3 flat Case=Acc
dinledi dinle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

BROTHER = """
Aylin Aylin PROPN 7 nsubj Case=Nom
_, , PUNCT 7 punct
kardeşi kardeş NOUN 1 conj Case=Nom
Yusuf Yusuf PROPN 3 appos
Alkan'ın Alkan PROPN 4 flat Case=Gen
öldüğünü öl VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 7 punct
"""

TWO_SETTINGS = """
Aylin Aylin PROPN 4 nsubj Case=Nom
Mart'ta Mart PROPN 3 nmod Case=Loc
Ordu'da Ordu PROPN 4 obl Case=Loc
doğdu doğ VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_a_name_in_the_accusative_is_an_object() -> None:
    assert over(tree_of(ACCUSATIVE), "Orhan") == ("çarptırdı", "obj")


def test_the_post_before_such_a_name_goes_with_it() -> None:
    tree = tree_of(WITH_TITLE)
    assert over(tree, "gardiyan") == ("Sinan", "nmod:desc")
    assert over(tree, "Sinan") == ("dinledi", "obj")


def test_a_brother_in_the_genitive_does_not_speak() -> None:
    tree = tree_of(BROTHER)
    assert over(tree, "kardeşi") == ("Yusuf", "nmod:desc")
    assert over(tree, "Yusuf") == ("öldüğünü", "nsubj")


def test_time_and_place_are_two() -> None:
    assert over(tree_of(TWO_SETTINGS), "Mart'ta") == ("doğdu", "obl")


RANK = """
Başkanı başkan NOUN 5 nsubj Case=Nom|Person[psor]=3
Org. org. PROPN 1 appos
Kemal Kemal PROPN 5 nsubj
Sezer Sezer PROPN 3 flat
konuştu konuş VERB 0 root Person=3
_. . PUNCT 5 punct
"""

BRIBED = """
Yelken Yelken PROPN 6 nsubj Case=Nom
belediye belediye NOUN 3 nmod:poss
çalışanı çalışan NOUN 6 obl Case=Nom|Person[psor]=3
Suna Suna PROPN 3 appos
Ergin'e Ergin PROPN 4 flat Case=Dat
ödedi öde VERB 0 root Person=3
_. . PUNCT 6 punct
"""

TOLD = """
Sözcü sözcü NOUN 4 nsubj Case=Nom
Lodos Lodos PROPN 1 appos
Ajansı'na Ajans PROPN 2 flat Case=Dat
anlattı anlat VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_a_rank_and_a_post_describe_the_name_behind_them() -> None:
    tree = tree_of(RANK)
    assert over(tree, "Org.") == ("Kemal", "nmod:desc")
    assert over(tree, "Başkanı") == ("Kemal", "nmod:desc")


def test_the_name_behind_a_post_is_what_its_own_case_says() -> None:
    tree = tree_of(BRIBED)
    assert over(tree, "çalışanı") == ("Suna", "nmod:desc")
    assert over(tree, "Suna") == ("ödedi", "obl")


def test_a_dative_behind_the_only_subject_of_a_report_is_told() -> None:
    assert over(tree_of(TOLD), "Lodos") == ("anlattı", "obl")


NAMED_SO = """
Marco Marco PROPN 3 nsubj Case=Nom
Bellini bellin PROPN 1 flat Case=Acc
geldi gel VERB 0 root Person=3
_. . PUNCT 3 punct
"""


def test_a_name_without_an_apostrophe_ends_as_it_ends() -> None:
    """What Turkish hangs onto a name stands behind an apostrophe: he is no "Bellin"."""
    words = tree_of(NAMED_SO).words
    assert (words[1].lemma, words[1].feats["Case"]) == ("Bellini", "Nom")


REFUSED = """
Söylemez söyle VERB 4 discourse Polarity=Neg
, , PUNCT 4 punct
suçlamayı suçlama NOUN 4 obj Case=Acc
reddetti reddet VERB 0 root Person=3
_. . PUNCT 4 punct
"""

AT_HOME = """
Yenigül Yenigül PROPN 5 obl Case=Loc
Birecik'te Birecik PROPN 1 flat Case=Loc
ki ki ADP 2 case
evinde ev NOUN 5 obl Case=Loc|Person[psor]=3
yakalandı yakala VERB 0 root Voice=Pass|Person=3
_. . PUNCT 5 punct
"""


def test_no_verb_opens_a_sentence_before_a_comma() -> None:
    tree = tree_of(REFUSED)
    assert over(tree, "Söylemez") == ("reddetti", "nsubj")
    assert tree.words[0].upos == "PROPN"


def test_where_a_house_is_is_no_part_of_who_lives_in_it() -> None:
    tree = tree_of(AT_HOME)
    assert over(tree, "Birecik'te") == ("evinde", "nmod")
    assert over(tree, "Yenigül") == ("yakalandı", "nsubj")


ROBBED = """
Kuyumcu kuyumcu NOUN 4 nsubj Case=Nom
Halit Halit PROPN 4 obj Case=Nom
Sezer'i Sezer PROPN 2 flat Case=Acc
vuran vur VERB 5 acl VerbForm=Part
adamlar adam NOUN 6 nsubj Case=Nom
kaçtı kaç VERB 0 root Person=3
_. . PUNCT 6 punct
"""

ONE_OF = """
Şüphelilerden şüpheli NOUN 4 obl Case=Abl
Kaya'nın Kaya PROPN 3 nsubj Case=Gen
kaçtığı kaç VERB 4 csubj VerbForm=Part|Person[psor]=3
öğrenildi öğren VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""


def test_the_post_of_whom_something_is_done_to_does_nothing() -> None:
    assert over(tree_of(ROBBED), "Kuyumcu") == ("Halit", "nmod:desc")


def test_those_of_whom_somebody_is_one_tell_nothing() -> None:
    assert over(tree_of(ONE_OF), "Şüphelilerden") == ("Kaya'nın", "nmod:part")


HURRIED = """
dosyaları dosya NOUN 4 nsubj Case=Nom|Person[psor]=3
Aydıner'in Aydıner PROPN 3 nmod:poss Case=Gen
talimatıyla talimat NOUN 4 obl Case=Ins|Person[psor]=3
kapattı kapat VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_a_paper_before_a_name_is_no_post() -> None:
    assert over(tree_of(HURRIED), "dosyaları")[1] != "nmod:desc"
