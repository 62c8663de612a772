"""What Turkish suffixes and particles say of whether something is so."""

from __future__ import annotations

from tests.claims.claiming import claims_of
from whosays.model import Status

ASKED = """
Konuştun konuş VERB 0 root Person=2|Tense=Past
mu mi AUX 1 aux
Deniz'le Deniz PROPN 1 obl Case=Ins
_. . PUNCT 1 punct
"""

NEVER = """
Deniz Deniz PROPN 3 nsubj Case=Nom
kimseyle kimse PRON 3 obl Case=Ins
konuşmaz konuş VERB 0 root Person=3|Polarity=Neg|Tense=Pres
_. . PUNCT 3 punct
"""

POINTED_OUT = """
Mahkeme mahkeme NOUN 6 nsubj Case=Nom
eksikliğe eksiklik NOUN 4 obl Case=Dat
dikkat dikkat NOUN 4 compound:lvc
çekerek çek VERB 6 advcl Mood=Imp|VerbForm=Conv
kararı karar NOUN 6 obj Case=Acc
bozdu boz VERB 0 root Person=3|Tense=Past
_. . PUNCT 6 punct
"""

TOLD = """
Deniz Deniz PROPN 3 nsubj Case=Nom
kapıyı kapı NOUN 3 obj Case=Acc
açmış aç VERB 0 root Person=3|Evident=Nfh
ve ve CCONJ 6 cc
bahçeye bahçe NOUN 6 obl Case=Dat
çıkmış çık VERB 3 conj Person=3|Evident=Nfh
_. . PUNCT 3 punct
"""


def status(source: str, predicate: str) -> Status:
    claims = claims_of(source, "person: Deniz'le", language="tr")
    return next(claim for claim in claims if claim.predicate.text.endswith(predicate)).status


def test_the_particle_mi_asks() -> None:
    assert status(ASKED, "Konuştun").reality == "hypothetical"


def test_the_aorist_negated_tells_of_a_habit() -> None:
    assert (status(NEVER, "konuşmaz").polarity, status(NEVER, "konuşmaz").reality) == ("negated", "habitual")


def test_a_converb_tells_a_fact() -> None:
    assert status(POINTED_OUT, "çekerek").reality == "actual"


def test_each_verb_of_hearsay_has_its_own_voice() -> None:
    """No verb is the source of the next one."""
    claims = claims_of(TOLD, "person: Deniz", "place: bahçeye", language="tr")
    left = next(claim for claim in claims if claim.predicate.text == "çıkmış")
    assert [voice.text for voice in left.attribution] == ["çıkmış"]


ALTHOUGH = """
Deniz Deniz PROPN 6 nsubj Case=Nom
eve ev NOUN 3 obl Case=Dat
girdiyse gir VERB 6 advcl Mood=Cnd|Tense=Past|Person=3
de de CCONJ 3 advmod:emph
geceyi gece NOUN 6 obj Case=Acc
anlatmadı anlat VERB 0 root Person=3|Tense=Past|Polarity=Neg
_. . PUNCT 6 punct
"""


def test_although_supposes_nothing() -> None:
    """ "girdiyse de": he did go in; without "de" it is only supposed."""
    assert status(ALTHOUGH, "girdiyse").reality == "actual"
    assert status(ALTHOUGH.replace("de de CCONJ", "hemen hemen ADV"), "girdiyse").reality == "hypothetical"


def test_what_went_on_meanwhile_is_no_habit() -> None:
    while_working = """
Deniz Deniz PROPN 3 nsubj Case=Nom
kente kent NOUN 3 obl Case=Dat
giderken git VERB 5 advcl Aspect=Hab|Tense=Pres
yolda yol NOUN 5 obl Case=Loc
düştü düş VERB 0 root Person=3|Tense=Past
_. . PUNCT 5 punct
"""
    assert status(while_working, "giderken").reality == "actual"
