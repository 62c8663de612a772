"""Times of day: what words give, and when two are two."""

from __future__ import annotations

import pytest

from tests.case.linking.told import Story
from whosays.case.linking.clocks import Clock, apart, clock
from whosays.model import When


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("at 10.40 p.m.", Clock(22 * 60 + 40)),
        ("saat 22.15'te", Clock(22 * 60 + 15)),
        ("at 06:15 on 15 March", Clock(6 * 60 + 15)),
        ("at 12.05 a.m.", Clock(5)),
        ("at 5 pm", Clock(17 * 60)),
        ("at eight", None),
        ("on 12.05.2021", None),
        ("at 9 o'clock", Clock(9 * 60, half=True)),
    ],
)
def test_words_give_a_time_of_day(words: str, told: Clock | None) -> None:
    assert clock(When(words, 0, len(words))) == told


def test_times_near_each_other_may_be_one_and_noon_is_not_guessed() -> None:
    assert apart(Clock(600), Clock(640))
    assert not apart(Clock(600), Clock(605))
    assert not apart(Clock(5), Clock(24 * 60 - 2))
    assert not apart(Clock(9 * 60, half=True), Clock(21 * 60))


def test_two_times_of_day_of_one_happening_conflict() -> None:
    story = Story()
    for paper, said in (("a", "at 10.40 p.m."), ("b", "at 11.15 p.m.")):
        story.document(paper, "2024-03-01")
        story.named("Harbour Bank", "a", "b", schema="Company")
        sentence = f"The fire at the warehouse started {said}, according to the {paper}."
        story.tell(paper, sentence, "started", lemma="start", by=f"the {paper}", agent="The fire", when=said)
    assert [(one.slot, one.values) for one in story.links("contradicts")] == [
        ("date", ("at 10.40 p.m.", "at 11.15 p.m."))
    ]
