"""Turkish verbs of two senses: a type takes one only with the object that makes the sense."""

from __future__ import annotations

import pytest

from tests.claims.claiming import claims_of, of_type, said


def sentence(*words: str) -> str:
    """A tree from "form lemma UPOS head relation features" lines, with its full stop."""
    root = next(n for n, word in enumerate(words, 1) if " 0 root" in word)
    return "\n".join([*words, f"_. . PUNCT {root} punct"])


HOSTED = sentence(
    "Muhtar muhtar NOUN 3 nsubj Case=Nom", "konukları konuk NOUN 3 obj Case=Acc", "ağırladı ağırla VERB 0 root Person=3"
)
CLOSED_AT = sentence(
    "Şirket şirket NOUN 4 nsubj Case=Nom", "on on NUM 3 nummod", "dolarda dolar NOUN 4 obl Case=Loc",
    "kapandı kapan VERB 0 root Person=3",
)  # fmt: skip
CLOSED = sentence("Okul okul NOUN 2 nsubj Case=Nom", "kapandı kapan VERB 0 root Person=3")
EARNED = sentence(
    "Herkes herkes PRON 3 nsubj Case=Nom", "para para NOUN 3 obj Case=Nom", "kazandı kazan VERB 0 root Person=3"
)
CALLED = sentence(
    "Ankara'dan Ankara PROPN 3 obl Case=Abl", "telefon telefon NOUN 3 nsubj Case=Nom", "geldi gel VERB 0 root Person=3"
)
CAME = sentence(
    "Ankara'dan Ankara PROPN 3 obl Case=Abl", "müdür müdür NOUN 3 nsubj Case=Nom", "geldi gel VERB 0 root Person=3"
)
DELIVERED = sentence(
    "Malı mal NOUN 4 obj Case=Acc", "Bursa'da Bursa PROPN 4 obl Case=Loc", "teslim teslim NOUN 4 compound:lvc",
    "etti et VERB 0 root Person=3",
)  # fmt: skip
LOST = sentence(
    "Onu o PRON 3 obj Case=Acc", "elinden el NOUN 3 obl Case=Abl|Person[psor]=3", "kaçırdı kaçır VERB 0 root Person=3"
)
THROWN = sentence(
    "Deniz Deniz PROPN 4 nsubj Case=Nom", "tabancayı tabanca NOUN 4 obj Case=Acc", "nehre nehir NOUN 4 obl Case=Dat",
    "attı at VERB 0 root Person=3",
)  # fmt: skip
HIDING = sentence(
    "Kişiler kişi NOUN 4 nsubj Case=Nom", "bir bir DET 3 det", "otelde otel NOUN 4 obl Case=Loc",
    "saklandı saklan VERB 0 root Person=3|Voice=Pass",
)  # fmt: skip
NAMED_LIAR = sentence(
    "Kuzeni kuzen NOUN 5 nsubj Case=Nom|Person[psor]=3", "Deniz'i Deniz PROPN 5 obj Case=Acc",
    "yalan yalan NOUN 4 obj Case=Nom", "söylemekle söyle VERB 5 advcl VerbForm=Vnoun|Case=Ins",
    "suçladı suçla VERB 0 root Person=3",
)  # fmt: skip


@pytest.mark.parametrize(
    ("source", "kind", "found"),
    [
        (HOSTED, "meeting", True),
        (HOSTED, "harbouring", False),
        (CLOSED, "closure", True),
        (CLOSED_AT, "closure", False),
        (EARNED, "finance", False),
        (CAME, "movement", True),
        (CALLED, "movement", False),
        (DELIVERED, "territory", False),
        (LOST, "attack", False),
        (HIDING, "harbouring", True),
        (THROWN, "concealment", True),
        (THROWN, "attack", False),
        (NAMED_LIAR, "charge", False),
    ],
)
def test_a_sense_needs_its_object(source: str, kind: str, found: bool) -> None:
    """Hosting guests is no hiding, closing at a price shuts nothing, a telephone call does not travel."""
    mentions = ["place: Ankara'dan"] if "Ankara'dan" in source else []
    assert bool(of_type(claims_of(source, *mentions, language="tr"), kind)) is found


def test_of_what_somebody_is_accused_the_accuser_says() -> None:
    """A cousin who calls somebody a liar brings no charge; it is his word."""
    statements = {one.predicate.text: said(one) for one in of_type(claims_of(NAMED_LIAR, language="tr"), "statement")}
    assert statements["suçladı"]["content"] == ["yalan söylemekle"]
    assert statements["söylemekle"]["speaker"] == ["Deniz'i"]
    lie = next(c for c in claims_of(NAMED_LIAR, language="tr") if c.predicate.text == "söylemekle")
    assert [voice.text for voice in lie.attribution] == ["Kuzeni"]


def test_what_was_done_at_a_place_nearby_was_done_to_it() -> None:
    scouted = sentence(
        "Sürücü sürücü NOUN 5 nsubj Case=Nom", "hastane hastane NOUN 3 nmod:poss",
        "çevresinde çevre NOUN 5 obl Case=Loc|Person[psor]=3", "keşif keşif NOUN 5 compound:lvc",
        "yaptı yap VERB 0 root Person=3",
    )  # fmt: skip
    (claim,) = of_type(claims_of(scouted, language="tr"), "reconnaissance")
    assert said(claim)["target"] == ["hastane çevresinde"]
