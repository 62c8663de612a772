"""The act that several words tell, and what only happened to something."""

from __future__ import annotations

import pytest

from tests.case.linking.told import Story, two_papers
from whosays.case.linking.lexicon import acts, meant
from whosays.case.linking.phrasing import phrasing

WALK = ("Forty dockers walked out.", "walked", "walk", {"agent": "Forty dockers"})
DOWN = ("The men downed tools.", "downed", "down", {"agent": "The men", "patient": "tools"})
STAGE = ("They staged a walkout.", "staged", "stage", {"agent": "They", "patient": "a walkout"})


@pytest.mark.parametrize(
    ("language", "sentence", "word", "lemma", "roles", "lemma_told", "act"),
    [
        ("en", *WALK, "walk_out", "strike"),
        ("en", *DOWN, "down_tool", "strike"),
        ("en", "The floor gave way.", "gave", "give", {"agent": "The floor", "patient": "way"}, "give_way", "collapse"),
        ("en", "A ban was imposed.", "imposed", "impose", {"patient": "A ban"}, "impose_ban", "ban"),
        ("en", *STAGE, "walkout", "strike"),
        ("en", "A fire broke out.", "broke", "break_out", {"agent": "A fire"}, "fire", "burn"),
        ("tr", "Ormanda yangın çıktı.", "çıktı", "çık", {"agent": "yangın"}, "yangın", "burn"),
        ("tr", "Bir konuşma yaptı.", "yaptı", "yap", {"patient": "Bir konuşma"}, "konuşma_yap", "speak"),
    ],
)  # fmt: skip
def test_several_words_tell_one_act(
    language: str, sentence: str, word: str, lemma: str, roles: dict[str, str], lemma_told: str, act: str
) -> None:
    story = Story()
    claim = story.tell("a", sentence, word, lemma=lemma, **roles)
    told = phrasing(claim, {}, language)
    assert told.lemma == lemma_told
    assert act in told.acts


def test_a_number_stays_though_its_noun_is_a_part_of_the_act() -> None:
    claim = Story().tell("a", "He won 90 votes.", "won", lemma="win", agent="He", patient="90 votes")
    assert "90 votes" in [one.text for one in phrasing(claim, {}, "en").arguments]


@pytest.mark.parametrize(
    ("language", "sentence", "word", "lemma", "what"),
    [
        ("en", "The tank burst.", "burst", "burst", "The tank"),
        ("en", "The brake failed.", "failed", "fail", "The brake"),
        ("tr", "Bilgisayar çalındı.", "çalındı", "çalın", "Bilgisayar"),
        ("tr", "40 ev boşaltıldı.", "boşaltıldı", "boşaltıl", "40 ev"),
    ],
)
def test_what_only_happens_to_something_is_done_to_it(
    language: str, sentence: str, word: str, lemma: str, what: str
) -> None:
    claim = Story().tell("a", sentence, word, lemma=lemma, agent=what)
    assert [one.role for one in phrasing(claim, {}, language).arguments] == ["patient"]


def test_who_acts_stays_the_doer() -> None:
    story = Story()
    story.named("Ada Weil", "a")
    fled = story.tell("a", "Ada Weil escaped.", "escaped", lemma="escape", agent="Ada Weil")
    shut = story.tell("a", "A guard closed the gate.", "closed", lemma="close", agent="A guard", patient="the gate")
    assert [phrasing(one, story.entities, "en").arguments[0].role for one in (fled, shut)] == ["agent", "agent"]


def test_lives_are_lost_in_claims_of_death_only() -> None:
    assert meant("lose", "casualty", "en") == {"die"}
    assert "die" not in acts("lose", "en")


@pytest.mark.parametrize(("passive", "active"), [("defnedil", "defnet"), ("reddedil", "reddet"), ("çalı", "çal")])
def test_a_softened_or_cut_turkish_passive_is_known(passive: str, active: str) -> None:
    assert acts(passive, "tr") >= acts(active, "tr")


def test_a_thing_is_told_alike_by_what_did_it_and_by_what_it_did() -> None:
    story = two_papers()
    where = "Harbour Bank"
    story.tell("a", "A pipe burst at Harbour Bank.", "burst", day="2024-02-28", where=where, agent="A pipe")
    story.tell("b", "The pipe ruptured.", "ruptured", lemma="rupture", day="2024-02-28", where=where, agent="The pipe")
    assert len(story.links("same")) == 1
