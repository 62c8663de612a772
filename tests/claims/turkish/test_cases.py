"""The case of a noun says what it is to its verb, whatever a parser has called it."""

from __future__ import annotations

from tests.claims.turkish.test_clauses import over, tree_of

WRITTEN = """
İddianamede iddianame NOUN 4 nsubj Case=Loc
paranın para NOUN 3 nsubj Case=Gen
verildiği ver VERB 4 ccomp VerbForm=Part|Voice=Pass|Person[psor]=3
kaydedildi kaydet VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

TAKER = """
Savcı savcı NOUN 5 nsubj Case=Nom
Sarp'ın Sarp PROPN 4 obl Case=Gen
para para NOUN 4 obj Case=Nom
aldığını al VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

HEARD = """
Sanık sanık NOUN 2 amod Case=Nom
mahkemede mahkeme NOUN 3 obl Case=Loc
verdiği ver VERB 4 acl VerbForm=Part|Person[psor]=3
ifadede ifade NOUN 6 obl Case=Loc
silahı silah NOUN 6 obj Case=Acc
bulduğunu bul VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
anlattı anlat VERB 0 root Person=3
_. . PUNCT 7 punct
"""

POSTED = """
Aydın Aydın PROPN 3 nsubj Case=Nom
planı plan NOUN 3 obj Case=Acc
açıklayan açıkla VERB 4 acl VerbForm=Part
mesajda mesaj NOUN 7 obl Case=Loc
projenin proje NOUN 6 nsubj Case=Gen
durduğunu dur VERB 7 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
yazdı yaz VERB 0 root Person=3
_. . PUNCT 7 punct
"""

BACKED = """
Kaya'yı Kaya PROPN 3 obj Case=Acc
partililer partili NOUN 3 obj Case=Nom
destekledi destekle VERB 0 root Person=3
_. . PUNCT 3 punct
"""

WINNER = """
Demir'in Demir PROPN 2 nmod:poss Case=Gen
ortağı ortak NOUN 7 advcl Case=Nom|Person[psor]=3
olduğu ol VERB 2 compound:lvc VerbForm=Part|Person[psor]=3
Tuna Tuna PROPN 5 compound
İnşaat İnşaat PROPN 6 nmod Case=Nom
ihaleyi ihale NOUN 7 obj Case=Acc
kazandı kazan VERB 0 root Person=3
_. . PUNCT 7 punct
"""

BROKE = """
Lodos Lodos PROPN 2 compound
Holding Holding PROPN 3 nmod Case=Nom
iflas iflas NOUN 0 root Case=Nom
etti et VERB 3 compound:lvc Person=3
_. . PUNCT 3 punct
"""

BURNT = """
Köylüler köylü NOUN 5 nsubj Case=Nom
jandarmanın jandarma NOUN 3 nmod:poss Case=Gen
evleri ev NOUN 4 obj Case=Nom|Person[psor]=3
yaktığını yak VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 5 punct
"""

BROKEN = """
polisin polis NOUN 4 nmod:poss Case=Gen
bir bir DET 3 det
öğrencinin öğrenci NOUN 4 nmod:poss Case=Gen
kolunu kol NOUN 5 obj Case=Acc|Person[psor]=3
kırdığını kır VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""

CAUSE = """
izdihama izdiham NOUN 2 nmod Case=Dat
kapının kapı NOUN 4 nsubj Case=Gen
neden neden NOUN 4 compound:lvc Case=Nom
olduğunu ol VERB 5 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
belirtti belirt VERB 0 root Person=3
_. . PUNCT 5 punct
"""

KIN = """
yakınları yakın NOUN 5 nsubj Case=Nom|Person[psor]=3
_, , PUNCT 5 punct
yetkililerin yetkili NOUN 5 nsubj Case=Gen
onları o PRON 5 obj Case=Acc
uyarmadığını uyar VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3|Polarity=Neg
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""

VOTES = """
Kadınların kadın NOUN 3 nsubj Case=Gen
oy oy NOUN 3 nsubj Case=Nom
kullanması kullan VERB 4 csubj VerbForm=Vnoun|Person[psor]=3
yasaklandı yasakla VERB 0 root Voice=Pass|Person=3
_. . PUNCT 4 punct
"""

BEATEN = """
Oğlumu oğul NOUN 4 obj Case=Acc
iki iki NUM 3 nummod
polis polis NOUN 4 obl Case=Nom
dövdü döv VERB 0 root Person=3
_. . PUNCT 4 punct
"""

TIME = """
Aşkın aşk NOUN 2 nmod:poss Case=Gen
heyecanı heyecan NOUN 3 obj Case=Nom|Person[psor]=3
söndürdüğünde söndür VERB 4 advcl VerbForm=Part|Case=Loc|Person[psor]=3
gitti git VERB 0 root Person=3
_. . PUNCT 4 punct
"""


BRIBE = """
Sarp Sarp PROPN 5 nsubj Case=Nom
bin bin NUM 3 nummod
lira lira NOUN 4 nmod Case=Nom
rüşvet rüşvet NOUN 5 obj Case=Nom
aldı al VERB 0 root Person=3
_. . PUNCT 5 punct
"""

MONEY = """
müvekkilinin müvekkil NOUN 3 nsubj Case=Gen|Person[psor]=3
para para NOUN 3 compound:lvc Case=Nom
almadığını al VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3|Polarity=Neg
söyledi söyle VERB 0 root Person=3
_. . PUNCT 4 punct
"""

PAPER = """
iddianamesine iddianame NOUN 3 nmod Case=Dat
göre göre ADP 1 case
müteahhit müteahhit NOUN 4 nsubj Case=Nom
ödedi öde VERB 0 root Person=3
_. . PUNCT 4 punct
"""


WAY = """
göçmenleri göçmen NOUN 2 nmod:desc Case=Nom|Number=Plur
Bodrum'dan Bodrum PROPN 3 nmod Case=Abl
Kos Kos PROPN 4 nmod:poss Case=Nom
adasına ada NOUN 5 obl Case=Dat|Person[psor]=3
götürdü götür VERB 0 root Person=3
_. . PUNCT 5 punct
"""

BLAST = """
Patlamada patlama NOUN 2 nmod Case=Loc
ikisi iki NUM 3 nummod Case=Nom
çocuk çocuk NOUN 4 nsubj Case=Nom
öldü öl VERB 0 root Person=3
_. . PUNCT 4 punct
"""

PRICE = """
Bora Bora PROPN 5 nsubj Case=Nom
milyon milyon NUM 4 flat
liraya lira NOUN 5 obl Case=Dat
Vardar'a Vardar PROPN 5 obl Case=Dat
sattı sat VERB 0 root Person=3
_. . PUNCT 5 punct
"""

SUED = """
Savcı savcı NOUN 5 nsubj Case=Nom
Sarp Sarp PROPN 4 nmod Case=Nom
hakkında hak ADP 2 case
suçundan suç NOUN 5 obl Case=Abl
yargıladı yargıla VERB 0 root Person=3
_. . PUNCT 5 punct
"""

PUNISHED = """
Savcı savcı NOUN 5 nsubj Case=Nom
sanıkların sanık NOUN 3 nmod:poss Case=Gen
üyelikten üyelik NOUN 4 obl Case=Abl
cezalandırılmasını cezalandır VERB 5 ccomp VerbForm=Vnoun|Voice=Pass|Case=Acc|Person[psor]=3
istedi iste VERB 0 root Person=3
_. . PUNCT 5 punct
"""


def test_a_paper_in_the_locative_is_no_subject() -> None:
    assert over(tree_of(WRITTEN), "İddianamede") == ("kaydedildi", "obl")


def test_a_genitive_on_a_clause_is_its_subject() -> None:
    assert over(tree_of(TAKER), "Sarp'ın") == ("aldığını", "nsubj")


def test_a_genitive_before_a_plain_accusative_acts() -> None:
    tree = tree_of(BURNT)
    assert over(tree, "jandarmanın") == ("yaktığını", "nsubj")
    assert over(tree, "evleri") == ("yaktığını", "obj")


def test_a_clause_that_says_when_may_have_a_bare_subject() -> None:
    assert over(tree_of(TIME), "Aşkın") == ("heyecanı", "nmod:poss")


def test_of_two_genitives_the_first_acts() -> None:
    tree = tree_of(BROKEN)
    assert over(tree, "polisin") == ("kırdığını", "nsubj")
    assert over(tree, "öğrencinin") == ("kolunu", "nmod:poss")


def test_a_dative_before_a_subject_is_the_verbs() -> None:
    assert over(tree_of(CAUSE), "izdihama") == ("olduğunu", "obl")


def test_a_nominative_beside_a_genitive_reports() -> None:
    tree = tree_of(KIN)
    assert over(tree, "yakınları") == ("söyledi", "nsubj")
    assert over(tree, "yetkililerin") == ("uyarmadığını", "nsubj")


def test_a_bare_noun_beside_a_genitive_subject_is_the_object() -> None:
    assert over(tree_of(VOTES), "oy") == ("kullanması", "obj")


def test_a_person_without_a_case_acts_beside_an_object() -> None:
    assert over(tree_of(BEATEN), "polis") == ("dövdü", "nsubj")
    assert over(tree_of(BACKED), "partililer") == ("destekledi", "nsubj")


def test_a_sum_before_a_bribe_says_how_much() -> None:
    assert over(tree_of(BRIBE), "lira") == ("rüşvet", "compound")


def test_a_thing_beside_a_full_verb_is_its_object() -> None:
    assert over(tree_of(MONEY), "para") == ("almadığını", "obj")


def test_a_source_belongs_to_the_verb() -> None:
    assert over(tree_of(PAPER), "iddianamesine") == ("ödedi", "obl")


def test_an_accusative_and_where_a_way_begins_are_the_verbs() -> None:
    tree = tree_of(WAY)
    assert over(tree, "göçmenleri") == ("götürdü", "obj")
    assert over(tree, "Bodrum'dan") == ("götürdü", "obl")


def test_where_it_happened_is_no_part_of_who_died() -> None:
    assert over(tree_of(BLAST), "Patlamada") == ("öldü", "obl")


def test_a_number_before_a_sum_counts_it() -> None:
    assert over(tree_of(PRICE), "milyon") == ("liraya", "nummod")


def test_whom_a_case_is_against_is_the_verbs() -> None:
    assert over(tree_of(SUED), "Sarp") == ("yargıladı", "obl")


def test_a_passive_without_a_subject_takes_the_genitive() -> None:
    assert over(tree_of(PUNISHED), "sanıkların") == ("cezalandırılmasını", "nsubj")


def test_who_opens_a_sentence_acts_in_it() -> None:
    assert over(tree_of(HEARD), "Sanık") == ("anlattı", "nsubj")
    assert over(tree_of(POSTED), "Aydın") == ("yazdı", "nsubj")


def test_a_name_is_no_part_of_a_thing_that_nobody_owns() -> None:
    tree = tree_of(WINNER)
    assert over(tree, "İnşaat") == ("kazandı", "nsubj")
    assert over(tree, "olduğu") == ("İnşaat", "acl")
    assert over(tree, "Demir'in") == ("olduğu", "nsubj")


def test_a_name_before_a_verb_of_two_words_acts() -> None:
    assert over(tree_of(BROKE), "Holding") == ("etti", "nsubj")


SELVES = """
Bakan bakan NOUN 6 nsubj Case=Nom
kendilerinin kendi PRON 3 nmod:poss Case=Gen
zammı zam NOUN 4 obj Case=Acc
vermeyi ver VERB 5 ccomp VerbForm=Vnoun|Case=Acc
planladıklarını planla VERB 6 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 6 punct
"""


def test_they_themselves_do_what_the_clause_tells() -> None:
    assert over(tree_of(SELVES), "kendilerinin") == ("planladıklarını", "nsubj")


THREATENED = """
haberinin haber NOUN 2 nmod:poss Case=Gen|Person[psor]=3
ardından ard NOUN 3 obl Case=Abl|Person[psor]=3
dövüldüğünü döv VERB 4 ccomp VerbForm=Part|Voice=Pass|Case=Acc|Person[psor]=3
söyledi söyle VERB 0 root Person=3
_. . PUNCT 4 punct
"""


def test_after_what_something_is_done_is_not_whom_it_is_done_to() -> None:
    assert over(tree_of(THREATENED), "haberinin")[1] != "nsubj"
