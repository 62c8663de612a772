"""Plans that a later sentence calls off."""

from __future__ import annotations

import pytest

from tests.claims.trees import read_trees
from whosays.claims.languages import load_language
from whosays.claims.settling import Ending, endings, settle
from whosays.model import Argument, Claim, Evidence, Predicate, Reality, Status

ABANDONED = """
The the DET 2 det
plan plan NOUN 4 nsubj:pass Number=Sing
was be AUX 4 aux:pass
abandoned abandon VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
_. . PUNCT 4 punct
"""


def called_off(source: str, language: str = "en") -> bool:
    trees, _ = read_trees(source, language)
    return bool(endings(trees, load_language(language)))


def test_the_plan_was_abandoned() -> None:
    assert called_off(ABANDONED)
    assert called_off(ABANDONED.replace("plan plan", "operation operation"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The the DET 2 det", "A a DET 2 det"),  # another plan
        ("The the DET 2 det", "No no DET 2 det"),
        ("plan plan", "house house"),
        ("abandoned abandon", "approved approve"),
        ("was be AUX 4 aux:pass", "never never ADV 4 advmod"),
    ],
)
def test_what_calls_nothing_off(old: str, new: str) -> None:
    assert not called_off(ABANDONED.replace(old, new))


def test_what_never_took_place() -> None:
    source = """
The the DET 2 det
meeting meeting NOUN 4 nsubj
never never ADV 4 advmod
took take VERB 0 root Tense=Past|VerbForm=Fin
place place NOUN 4 obj
_. . PUNCT 4 punct
"""
    assert called_off(source)
    assert not called_off(source.replace("never never", "soon soon"))


def test_turkish_plan_iptal_edildi() -> None:
    source = """
Ancak ancak CCONJ 3 cc
plan plan NOUN 4 nsubj
iptal iptal NOUN 0 root
edildi edil VERB 3 compound:lvc Tense=Past|Voice=Pass
_. . PUNCT 3 punct
"""
    assert called_off(source, "tr")
    assert not called_off(source.replace("iptal iptal", "kabul kabul"), "tr")


def claim(start: int, reality: Reality, kind: str = "attack", sentence: int = 0) -> Claim:
    evidence = Evidence("sha256:0", sentence, sentence + 50, "")
    predicate = Predicate("", kind, start, start + 1)
    status = Status(reality=reality)
    return Claim(f"claim:{start}", kind, predicate, (Argument("agent", "x", 0, 1),), evidence, status)


def test_the_nearest_plan_is_cancelled_with_what_shares_its_sentence() -> None:
    claims = [
        claim(10, "planned", sentence=0),
        claim(100, "planned", sentence=100),
        claim(120, "planned", "smuggling", sentence=100),
        claim(130, "actual", "supply", sentence=100),
        claim(600, "planned", sentence=590),
    ]
    found = settle(claims, [Ending(500)])
    assert [c.status.reality for c in found] == ["planned", "cancelled", "cancelled", "actual", "planned"]


def test_a_deed_that_hides_another_is_no_plan_that_is_called_off() -> None:
    claims = [claim(10, "planned", sentence=0), claim(300, "planned", "concealment", sentence=290)]
    assert [c.status.reality for c in settle(claims, [Ending(500)])] == ["cancelled", "planned"]


def test_a_deed_of_no_type_is_meant_only_from_near() -> None:
    claims = [claim(10, "planned", "open", sentence=0)]
    assert [c.status.reality for c in settle(claims, [Ending(900)])] == ["planned"]
    assert [c.status.reality for c in settle(claims, [Ending(400)])] == ["cancelled"]


def test_it_was_called_off_means_a_plan_told_just_before() -> None:
    source = """
It it PRON 3 nsubj:pass
was be AUX 3 aux:pass
abandoned abandon VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
_. . PUNCT 3 punct
"""
    trees, _ = read_trees(source, "en")
    (ending,) = endings(trees, load_language("en"))
    near, far = (claim(start, "planned", sentence=start) for start in (1000, 700))
    settled = settle([near, far], [Ending(1100, ending.far)])
    assert [one.status.reality for one in settled] == ["cancelled", "planned"]
    assert settle([far], [Ending(1100, ending.far)])[0].status.reality == "planned"


def test_bundan_vazgecti() -> None:
    source = """
Ancak ancak CCONJ 3 cc
bundan bundan PRON 3 obl Case=Abl
vazgeçti vazgeç VERB 0 root Person=3
_. . PUNCT 3 punct
"""
    assert called_off(source, "tr")
    assert not called_off(source.replace("vazgeçti vazgeç VERB 0 root", "kaçtı kaç VERB 0 root"), "tr")
    assert not called_off(source.replace("bundan bundan PRON", "evden ev NOUN"), "tr")
