"""Claims of one happening, contradictions, updates and stages, claim by claim."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.case.linking.told import Story, two_papers
from whosays.case.linking import links
from whosays.model import Status

DENIED = Status(polarity="negated")
PLANNED = Status(reality="planned")
CANCELLED = Status(reality="cancelled")


def test_two_papers_that_tell_one_sale_are_linked_with_a_reason() -> None:
    story = two_papers()
    one = story.tell(
        "a", "Ada Weil sold the boat in March.", "sold", "trade", "sell", seller="Ada Weil", goods="the boat"
    )
    other = story.tell("b", "Weil has sold her boat.", "sold", "trade", "sell", seller="Ada Weil", goods="her boat")
    [link] = story.links()
    assert (link.type, link.claims) == ("same", (one.id, other.id))
    assert "Ada Weil" in link.why
    assert "sell" in link.why
    assert 0.5 < link.confidence < 1


def test_a_translation_tells_of_the_same() -> None:
    story = two_papers(language="tr")
    story.tell("a", "Ada Weil sold the boat.", "sold", "trade", "sell", seller="Ada Weil", goods="the boat")
    story.tell("b", "Ada Weil tekneyi sattı.", "sattı", "trade", "sat", seller="Ada Weil", goods="tekneyi")
    assert [one.type for one in story.links()] == ["same"]


def test_another_sale_by_the_same_person_is_another_happening() -> None:
    story = two_papers()
    story.tell(
        "a", "Ada Weil sold the boat.", "sold", "trade", "sell", day="2023-01-04", seller="Ada Weil", goods="the boat"
    )
    story.tell(
        "b", "Ada Weil sold a house.", "sold", "trade", "sell", day="2024-02-02", seller="Ada Weil", goods="a house"
    )
    assert story.links() == []


def test_a_charge_and_a_trial_are_two_happenings() -> None:
    story = two_papers()
    story.tell("a", "Ada Weil was charged.", "charged", "charge", "charge", defendant="Ada Weil")
    story.tell("b", "Ada Weil was sentenced.", "sentenced", "trial", "sentence", defendant="Ada Weil")
    assert story.links() == []


def test_a_denial_stands_against_the_assertion_with_both_voices() -> None:
    story = two_papers()
    roles = {"payer": "Ada Weil", "amount": "9,000 euros"}
    told = story.tell(
        "a", "Ada Weil paid 9,000 euros, the driver said.", "paid", "finance", "pay", "the driver", **roles
    )
    denied = story.tell(
        "b", "Weil denied that she paid.", "paid", "finance", "pay", "Ada Weil", DENIED, payer="Ada Weil"
    )
    [link] = story.links("contradicts")
    assert link.claims == (told.id, denied.id)
    assert (link.slot, link.values) == ("polarity", ("said to be so", "said not to be so"))
    assert "the driver" in link.why
    assert "Ada Weil" in link.why


def killed(story: Story, document: str, number: str, by: str) -> None:
    sentence = f"The fire killed {number} workers, {by} said."
    story.tell(document, sentence, "killed", "casualty", "kill", by, victim=f"{number} workers", number=number)


def test_two_numbers_of_two_voices_conflict() -> None:
    story = two_papers()
    killed(story, "a", "seven", "the mayor")
    killed(story, "b", "twelve", "the union")
    [link] = story.links("contradicts")
    assert (link.slot, link.values) == ("number", ("seven workers", "twelve workers"))


@pytest.mark.parametrize("bound", ["at least five", "dozens of", "some"])
def test_a_vague_number_that_leaves_room_is_no_conflict(bound: str) -> None:
    story = two_papers()
    killed(story, "a", bound, "the mayor")
    killed(story, "b", "thirty", "the union")
    assert story.links("contradicts") == []


def test_the_same_voice_later_is_an_update_and_the_earlier_claim_comes_first() -> None:
    story = two_papers("2024-03-04", "2024-03-01")
    killed(story, "a", "eighteen", "the police")
    killed(story, "b", "seven", "the police")
    [link] = story.links("updates", "contradicts")
    assert (link.type, link.values) == ("updates", ("seven workers", "eighteen workers"))
    assert link.claims[0].startswith("claim:b")


def test_a_toll_that_rises_updates_what_the_voice_said_before() -> None:
    story = two_papers()
    killed(story, "a", "seven", "the police")
    sentence = "The death toll rose to 18, the police said."
    story.tell("b", sentence, "rose", lemma="rise", by="the police", agent="The death toll", other="18")
    assert [one.type for one in story.links("updates", "contradicts")] == ["updates"]


def test_a_part_of_some_is_no_other_number_of_them() -> None:
    story = two_papers()
    killed(story, "a", "seven", "the police")
    sentence = "Two of the people died at Harbour Bank, the hospital said."
    story.tell("b", sentence, "died", "casualty", "die", "the hospital", victim="Two of the people", number="Two")
    assert story.links("contradicts", "updates") == []


def test_a_toll_that_is_read_as_a_casualty_is_one_all_the_same() -> None:
    story = two_papers()
    killed(story, "a", "seven", "the police")
    sentence = "The toll has risen to eleven, the police said."
    story.tell("b", sentence, "risen", "casualty", "rise", "the police", number="eleven")
    assert [one.type for one in story.links("updates", "contradicts")] == ["updates"]


def test_two_dates_of_a_founding_conflict_and_two_dates_of_a_payment_do_not() -> None:
    story = two_papers()
    for document, day in (("a", "2014-05-01"), ("b", "2016-05-01")):
        sentence = f"Ada Weil founded Harbour Bank on {day} and paid 90 euros."
        story.tell(
            document, sentence, "founded", "founding", "found", day=day, founder="Ada Weil", organization="Harbour Bank"
        )
        story.tell(document, sentence, "paid", "finance", "pay", day=day, payer="Ada Weil", payee="Harbour Bank")
    [link] = story.links("contradicts")
    assert link.slot == "date"


def test_convicted_and_acquitted_exclude_each_other() -> None:
    story = two_papers()
    story.tell("a", "Ada Weil was convicted.", "convicted", "trial", "convict", defendant="Ada Weil")
    story.tell("b", "Ada Weil was acquitted.", "acquitted", "trial", "acquit", defendant="Ada Weil")
    assert [one.slot for one in story.links("contradicts")] == ["outcome"]


def test_a_finding_and_a_negative_finding_conflict() -> None:
    story = two_papers()
    story.tell("a", "Ada Weil robbed Harbour Bank.", "robbed", lemma="rob", agent="Ada Weil", patient="Harbour Bank")
    sentence = "The court found no evidence that Weil robbed Harbour Bank."
    story.tell("b", sentence, "robbed", lemma="rob", by="evidence", agent="Ada Weil", patient="Harbour Bank")
    assert [one.slot for one in story.links("contradicts")] == ["polarity"]


def test_two_reasons_of_one_cancellation_conflict() -> None:
    story = two_papers()
    for document, reason in (("a", "the weapons were late"), ("b", "police searched a flat")):
        sentence = f"The attack was cancelled because {reason}."
        story.tell(document, sentence, "cancelled", lemma="cancel", by=f"witness {document}", patient="the attack")
    [link] = story.links("contradicts")
    assert link.slot == "cause"
    assert "weapons" in " ".join(link.values)


def test_called_off_by_one_and_foiled_by_the_other_conflict() -> None:
    story = two_papers()
    for document, lemma, who in (("a", "cancel", "the group"), ("b", "foil", "the police")):
        sentence = f"The attack on Harbour Bank was {lemma}ed by {who}."
        story.tell(document, sentence, f"{lemma}ed", lemma=lemma, agent=who, patient="the attack", other="Harbour Bank")
    assert [one.slot for one in story.links("contradicts")] == ["actor"]


def test_different_names_and_different_initials_are_two_doers() -> None:
    story = two_papers()
    for name in ("R.S.", "S.K."):
        story.named(name, "a", schema="Person", anonymised=True)
    for document, who in (("a", "R.S."), ("b", "S.K.")):
        sentence = f"{who} supplied the rifles to Ada Weil."
        story.tell(
            document, sentence, "supplied", "supply", "supply", giver=who, recipient="Ada Weil", thing="the rifles"
        )
    assert [one.slot for one in story.links("contradicts")] == ["actor"]


def test_one_voice_in_one_document_does_not_contradict_itself() -> None:
    story = two_papers()
    for number in ("seven", "nine"):
        killed(story, "a", number, "the police")
    assert story.links("contradicts", "updates") == []


def test_a_plan_and_its_execution_are_stages_and_not_the_same() -> None:
    story = two_papers()
    roles = {"agent": "Ada Weil", "patient": "Harbour Bank"}
    plan = story.tell("a", "Ada Weil planned to rob Harbour Bank.", "rob", status=PLANNED, **roles)
    deed = story.tell("b", "Ada Weil robbed Harbour Bank.", "robbed", lemma="rob", **roles)
    [link] = story.links()
    assert (link.type, link.claims) == ("stage", (plan.id, deed.id))
    assert link.why.startswith("planned says")


def test_a_danger_that_a_minister_calls_propaganda_stands_against_the_attack_that_was_planned() -> None:
    story = two_papers()
    sentence = "Ada Weil criticised the closure of embassies in Oslo for security reasons and called it propaganda."
    said = story.tell("a", sentence, "criticised", "statement", "criticise", speaker="Ada Weil",
                      content="the closure of embassies in Oslo", stance="criticised")  # fmt: skip
    sentence = "According to the indictment the group wanted to attack two embassies."
    plan = story.tell("a", sentence, "attack", "attack", by="the indictment", status=CANCELLED, target="two embassies")
    [link] = story.links("contradicts")
    assert link.claims == (said.id, plan.id)
    assert link.slot == "danger"
    assert "propaganda" in link.why
    assert "the indictment" in link.why


def test_my_client_is_the_one_whom_the_lawyer_speaks_for() -> None:
    story = two_papers(language="tr")
    story.tell(
        "a", "Ada Weil trained recruits.", "trained", "training", "train", trainer="Ada Weil", trainee="recruits"
    )
    sentence = "Ada Weil'in avukatı, müvekkilinin kimseyi eğitmediğini söyledi."
    story.tell("b", sentence, "eğitmediğini", "training", "eğit", "Ada Weil'in avukatı", DENIED,
               trainer="müvekkilinin", trainee="kimseyi")  # fmt: skip
    assert [one.slot for one in story.links("contradicts")] == ["polarity"]


def mixed() -> Story:
    """A story with links of every kind."""
    story = two_papers()
    for document, number, by in (
        ("a", "seven", "the police"),
        ("b", "nine", "the police"),
        ("b", "twelve", "the union"),
    ):
        killed(story, document, number, by)
    for document in "ab":
        sentence = "Ada Weil sold the boat to Harbour Bank."
        roles = {"seller": "Ada Weil", "buyer": "Harbour Bank", "goods": "the boat"}
        story.tell(document, sentence, "sold", "trade", "sell", **roles)
        story.tell(document, sentence, "sold", "trade", "sell", status=PLANNED, **roles)
        story.tell(document, sentence, "sold", "trade", "sell", by="a witness", status=DENIED, **roles)
    return story


def test_the_mixed_story_has_every_kind_of_link() -> None:
    assert {one.type for one in mixed().links()} == {"same", "contradicts", "updates", "stage"}


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_the_order_of_claims_entities_and_documents_changes_nothing(data: st.DataObject) -> None:
    story = mixed()
    claims = data.draw(st.permutations(story.claims))
    entities = dict(data.draw(st.permutations(list(story.entities.items()))))
    known = dict(data.draw(st.permutations(list(story.settings.items()))))
    assert links(claims, entities, known) == story.links()
