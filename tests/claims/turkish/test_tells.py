"""Turkish verbs of saying that say nothing: they do something with a thing, want it, or give it a name."""

from __future__ import annotations

from tests.claims.claiming import claims_of, of_type, said

ADDED = """
Şirket şirket NOUN 3 nsubj Case=Nom
kapasite kapasite NOUN 3 obj Case=Nom
ekledi ekle VERB 0 root Person=3|Tense=Past
_. . PUNCT 3 punct
"""

ADDED_THAT = """
Sözcü sözcü NOUN 4 nsubj Case=Nom
kapının kapı NOUN 3 nsubj Case=Gen
kapandığını kapan VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
ekledi ekle VERB 0 root Person=3|Tense=Past
_. . PUNCT 4 punct
"""

MEANS = """
Susmak sus VERB 3 csubj VerbForm=Vnoun|Case=Nom
kaçmak kaç VERB 3 ccomp VerbForm=Vnoun|Case=Nom
demektir demek VERB 0 root Person=3|Tense=Pres
_. . PUNCT 3 punct
"""

I_WANTED = """
ben ben PRON 4 nsubj Case=Nom
seni sen PRON 3 obj Case=Acc
anlamanı anla VERB 4 ccomp VerbForm=Vnoun|Case=Acc|Person[psor]=2
istedim iste VERB 0 root Person=1|Tense=Past
_. . PUNCT 4 punct
"""

IN_COURT = """
Mahkemede mahkeme NOUN 4 obl Case=Loc
kızı kız NOUN 3 nsubj Case=Nom|Person[psor]=3
olduğunu ol VERB 4 ccomp VerbForm=Part|Case=Acc|Person[psor]=3
açıkladı açıkla VERB 0 root Person=3|Tense=Past
_. . PUNCT 4 punct
"""

SIDE_BY_SIDE = """
Salih Salih PROPN 2 nsubj Case=Nom
yazıyor yaz VERB 5 parataxis Person=3|Tense=Pres
, , PUNCT 2 punct
ben ben PRON 5 nsubj Case=Nom
bakıyordum bak VERB 0 root Person=1|Tense=Past
_. . PUNCT 5 punct
"""


def speakers(source: str) -> list[str]:
    return [who for one in of_type(claims_of(source, language="tr"), "statement") for who in said(one)["speaker"]]


def test_what_is_added_is_said_only_where_it_is_words() -> None:
    assert speakers(ADDED) == []
    assert speakers(ADDED_THAT) == ["Sözcü"]


def test_what_means_something_says_nothing() -> None:
    assert speakers(MEANS) == []


def test_a_wish_of_ones_own_is_no_request() -> None:
    assert speakers(I_WANTED) == []


def test_where_it_was_said_is_not_who_said_it() -> None:
    assert speakers(IN_COURT) == []


def test_a_clause_beside_another_is_not_its_report() -> None:
    assert speakers(SIDE_BY_SIDE) == []


DECIDED = """
gençlerin genç NOUN 3 nsubj Case=Gen
kalmak kal VERB 3 xcomp VerbForm=Vnoun
istediklerine iste VERB 5 ccomp VerbForm=Part|Case=Dat|Person[psor]=3
karar karar NOUN 5 compound:lvc
verdiler ver VERB 0 root Person=3|Tense=Past
_. . PUNCT 5 punct
"""


def test_a_decision_of_nobody_named_gives_no_voice() -> None:
    (aim,) = of_type(claims_of(DECIDED, language="tr"), "aim")
    assert aim.attribution == ()


POINTED = """
Vali vali NOUN 3 nsubj Case=Nom
şunları şunlar PRON 3 obj Case=Acc
söyledi söyle VERB 0 root Person=3|Tense=Past
: : PUNCT 6 punct
Yolu yol NOUN 6 obj Case=Acc
açacağız aç VERB 3 parataxis Person=1|Tense=Fut
_. . PUNCT 6 punct
"""


def test_what_points_at_the_words_behind_a_colon_hears_nothing() -> None:
    (statement,) = of_type(claims_of(POINTED, language="tr"), "statement")
    assert said(statement) == {"speaker": ["Vali"], "content": ["Yolu açacağız"], "stance": ["söyledi"]}
