"""What follows from a contradiction for others of the same happening."""

from __future__ import annotations

from tests.case.linking.told import Story, two_papers
from whosays.case.linking.likewise import likewise
from whosays.case.linking.telling import Telling, tellings
from whosays.model import Link, Status


def told(story: Story) -> dict[str, Telling]:
    return {one.id: one for one in tellings(story.claims, story.entities, story.settings)}


def dead(story: Story, paper: str, number: str) -> str:
    sentence = f"{number} workers died at Harbour Bank, the {paper} said."
    return story.tell(paper, sentence, "died", "casualty", "die", f"the {paper}", where="Harbour Bank",
                      victim=f"{number} workers", number=number).id  # fmt: skip


def test_who_says_the_same_as_one_that_is_contradicted_is_contradicted_too() -> None:
    story = two_papers()
    story.document("c", "2024-03-05")
    nine, twelve, again = dead(story, "a", "Nine"), dead(story, "b", "Twelve"), dead(story, "c", "Nine")
    known = Link("link:1", "contradicts", (nine, twelve), "", 0.9, slot="number", values=("Nine", "Twelve"))
    [link] = likewise(told(story), [known])
    assert set(link.claims) == {again, twelve}
    assert link.slot == "number"


def test_who_says_something_else_is_not() -> None:
    story = two_papers()
    story.document("c", "2024-03-05")
    nine, twelve, _ = dead(story, "a", "Nine"), dead(story, "b", "Twelve"), dead(story, "c", "At least nine")
    known = Link("link:1", "contradicts", (nine, twelve), "", 0.9, slot="number", values=("Nine", "Twelve"))
    assert list(likewise(told(story), [known])) == []


def test_who_tells_no_doer_is_not_denied_with_those_who_do() -> None:
    story = two_papers()
    story.document("c", "2024-03-05")
    ids = [
        story.tell("a", "Weil killed Olga Rahn, the court said.", "killed", "casualty", "kill", "the court",
                   agent="Ada Weil", victim="Olga Rahn").id,
        story.tell("b", "Her client did not kill Olga Rahn, the lawyer said.", "kill", "casualty", "kill",
                   "the lawyer", status=Status("negated"), agent="Her client", victim="Olga Rahn").id,
        story.tell("c", "Olga Rahn was killed.", "killed", "casualty", "kill", victim="Olga Rahn").id,
    ]  # fmt: skip
    known = Link("link:1", "contradicts", (ids[0], ids[1]), "", 0.9, slot="polarity", values=("so", "not so"))
    assert list(likewise(told(story), [known])) == []


def test_who_names_the_same_doer_and_nothing_else_is_contradicted_too() -> None:
    story = two_papers()
    story.document("c", "2024-03-05")
    for name in ("Ada Weil", "Olga Rahn"):
        story.named(name, "a", "b", "c")
    won = "Ada Weil won the mayoral election."
    ids = [
        story.tell("a", won, "won", lemma="win", agent="Ada Weil", patient="the mayoral election").id,
        story.tell("b", "Olga Rahn won the mayoral election, her party said.", "won", lemma="win", by="her party",
                   agent="Olga Rahn", patient="the mayoral election").id,
        story.tell("c", "Ada Weil won, the board said.", "won", lemma="win", by="the board", agent="Ada Weil").id,
    ]  # fmt: skip
    known = Link("link:1", "contradicts", (ids[0], ids[1]), "", 0.9, slot="actor", values=("Weil", "Rahn"))
    assert [set(one.claims) for one in likewise(told(story), [known])] == [{ids[1], ids[2]}]
