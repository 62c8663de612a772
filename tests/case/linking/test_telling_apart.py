"""What keeps claims of one story apart: another kind of act, another traveller, another sum, another aim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.case.linking.told import Story, two_papers
from whosays.case.linking.fillers import Match, filler, match
from whosays.case.linking.lexicon import acts, meant, thing
from whosays.case.linking.voicing import speaks_for
from whosays.model import Entity, Status


def test_the_dead_of_one_paper_are_not_the_hurt_of_a_translation() -> None:
    story = two_papers(language="tr")
    story.tell("a", "Four people died.", "died", "casualty", "die", victim="Four people", number="Four")
    story.tell("b", "22 kişi yaralandı.", "yaralandı", "casualty", "yaralan", victim="22 kişi", number="22")
    assert story.links() == []


def test_to_be_is_not_to_die() -> None:
    assert acts("öl", "tr") == {"die"}
    assert acts("ol", "tr") == frozenset()


@pytest.mark.parametrize(
    ("passive", "active"), [("dövül", "döv"), ("suçlan", "suçla"), ("tutuklan", "tutukla"), ("kilitlen", "kilitle")]
)
def test_a_turkish_passive_tells_of_the_act_of_its_verb(passive: str, active: str) -> None:
    assert acts(passive, "tr")
    assert acts(passive, "tr") >= acts(active, "tr")


def test_a_verb_means_what_the_type_of_its_claim_allows() -> None:
    assert meant("take", "finance", "en") == {"pay"}
    assert "pay" not in meant("take", "movement", "en")
    assert meant("take", "open", "en") == acts("take", "en")


def test_nouns_of_two_languages_that_no_list_knows_say_nothing() -> None:
    unknown = match(filler("thing", "the sprocket", None, "en"), filler("thing", "dişliyi", None, "tr"))
    known = match(filler("thing", "the ticket", None, "en"), filler("thing", "kamyonu", None, "tr"))
    assert (unknown, known) == (Match.FOREIGN, Match.OTHER)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tekne", "the boat"),
        ("bir kapısını", "a gate"),
        ("Emniyet Müdürlüğü", "police"),
        ("Sahil Güvenlik", "coast guard"),
    ],
)
def test_a_turkish_noun_is_found_though_its_end_was_cut(one: str, other: str) -> None:
    assert match(filler("agent", one, None, "tr"), filler("agent", other, None, "en")) == Match.HEAD


def test_a_known_noun_is_its_class() -> None:
    assert thing("bilet", "tr") == thing("ticket", "en") == "=ticket"


def test_other_drivers_on_the_same_way_make_another_journey() -> None:
    story = two_papers("2024-03-01", "2024-06-01")
    story.named("Greece", "a", "b", schema="Address")
    story.tell(
        "a", "Some drivers went by way of Greece.", "went", "movement", "go", traveller="Some drivers", via="Greece"
    )
    story.tell("b", "Ada Weil left through Greece.", "left", "movement", "leave", traveller="Ada Weil", via="Greece")
    assert story.links() == []


def test_another_sum_to_somebody_else_is_another_payment() -> None:
    story = two_papers()
    story.tell(
        "a", "A driver received 900 euros.", "received", "finance", "receive", payee="A driver", amount="900 euros"
    )
    story.tell(
        "b",
        "Ada Weil received 40,000 euros.",
        "received",
        "finance",
        "receive",
        payee="Ada Weil",
        amount="40,000 euros",
    )
    assert story.links() == []


def test_sums_conflict_where_both_ends_of_the_payment_are_known() -> None:
    def told(**second: str) -> list[str]:
        story = two_papers()
        roles = {"payee": "Ada Weil", "payer": "Harbour Bank"}
        story.tell("a", "The bank paid 900 euros, X said.", "paid", "finance", "pay", "X", amount="900 euros", **roles)
        story.tell(
            "b", "It paid her 1,400 euros, Y said.", "paid", "finance", "pay", "Y", amount="1,400 euros", **second
        )
        return [one.slot for one in story.links("contradicts")]

    assert told(payee="Ada Weil", payer="Harbour Bank") == ["number"]
    assert told(payee="Ada Weil") == []


def test_numbers_of_other_people_are_no_conflict() -> None:
    story = two_papers()
    story.tell("a", "Four miners died, X said.", "died", "casualty", "die", "X", victim="Four miners", number="Four")
    story.tell("b", "Two drivers died, Y said.", "died", "casualty", "die", "Y", victim="Two drivers", number="Two")
    assert story.links("contradicts") == []


def test_two_aims_of_one_person_are_two() -> None:
    story = two_papers("2024-03-01", "2024-06-01")
    story.tell(
        "a", "Ada Weil wanted to sell the boat.", "wanted", "aim", "want", agent="Ada Weil", goal="sell the boat"
    )
    story.tell(
        "b", "Later Weil wanted a seat on the town's council.", "wanted", "aim", "want", agent="Ada Weil", goal="a seat"
    )
    assert story.links("same") == []


def test_what_another_did_the_named_one_did_not() -> None:
    story = two_papers()
    story.tell(
        "a", "Weil burned the boat, X said.", "burned", "attack", "burn", "X", attacker="Ada Weil", target="the boat"
    )
    story.tell(
        "b",
        "Another guard burned the boat.",
        "burned",
        "attack",
        "burn",
        "Y",
        attacker="Another guard",
        target="the boat",
    )
    assert [one.slot for one in story.links("contradicts")] == ["actor"]


def test_one_known_by_initials_is_convicted_or_acquitted() -> None:
    story = Story()
    for name, day in (("a", "2024-03-01"), ("b", "2024-03-02")):
        story.document(name, day)
    story.named("Harbour Bank", "a", "b", schema="Company")
    story.named("M.K.", "a", anonymised=True)
    court = "Harbour Bank"
    story.tell("a", "The court acquitted M.K.", "acquitted", "trial", "acquit", "X", court=court, defendant="M.K.")
    story.tell("b", "M.K. was convicted, Y said.", "convicted", "trial", "convict", "Y", defendant="M.K.")
    assert [one.slot for one in story.links("contradicts")] == ["outcome"]


@pytest.mark.parametrize(
    ("sentence", "word", "lemma"),
    [
        ("The ministry raised the death toll to 15.", "raised", "raise"),
        ("The death toll has risen from 12 to 15.", "risen", "rise"),
    ],
)
def test_a_toll_that_is_put_at_a_number_disputes_another(sentence: str, word: str, lemma: str) -> None:
    story = two_papers()
    story.tell("a", sentence, word, lemma=lemma, by="the ministry", agent="The ministry")
    story.tell("b", "Nine people died, Y said.", "died", "casualty", "die", "Y", victim="Nine people", number="Nine")
    assert [(one.slot, set(one.values)) for one in story.links("contradicts")] == [("number", {"15", "Nine people"})]


def test_a_spokeswoman_speaks_for_the_body_beside_her() -> None:
    kaya = Entity("entity:1", "Person", "Ali Kaya")
    said = [("a hospital spokeswoman", None), ("the hospital", None), ("hospital director Ali Kaya", kaya)]
    assert {speaks_for(filler("voice", text, entity, "en")) for text, entity in said} == {"=hospital"}
    assert speaks_for(filler("voice", "a spokesman", None, "en")) == ""


def test_a_denied_plan_is_not_taken_for_a_deed_in_another_sense() -> None:
    story = two_papers()
    denied = Status(polarity="negated")
    story.tell(
        "a", "She took no money, she said.", "took", "finance", "take", "X", denied, payee="Ada Weil", amount="money"
    )
    story.tell("b", "Police took her away, Y said.", "took", lemma="take", by="Y", agent="Police", patient="Ada Weil")
    assert story.links("contradicts") == []


@pytest.mark.parametrize(("shared", "conflicts"), [(2, 0), (5, 1)])
def test_a_number_of_what_many_happenings_have_is_a_conflict_in_one_story_only(shared: int, conflicts: int) -> None:
    story = Story()
    for paper in ("a", "b"):
        story.document(paper, "2024-03-01")
        for number in range(10):
            letter = "ABCDEFGHIJ"[number]
            name = f"Harbour {letter}" if number < shared else f"{paper} {letter}"
            story.named(name, *(("a", "b") if number < shared else (paper,)))
    for paper, number, rest in (
        ("a", "Five", "in a battle near the river"),
        ("b", "Two", "when soldiers came at night"),
    ):
        story.tell(paper, f"{number} rebels died {rest}.", "died", "casualty", "die", f"the {paper}",
                   victim=f"{number} rebels", number=number)  # fmt: skip
    assert len(story.links("contradicts")) == conflicts


def test_two_sums_to_as_many_firms_are_two_sums() -> None:
    story = two_papers()
    for paper, sum_ in (("a", "31 million dollars"), ("b", "54 million dollars")):
        story.tell(
            paper,
            f"Weil transferred {sum_} to three firms, the {paper} said.",
            "transferred",
            "finance",
            "transfer",
            f"the {paper}",
            payer="Ada Weil",
            payee="three firms",
            amount=sum_,
        )
    assert [one.slot for one in story.links("contradicts")] == ["number"]


def test_two_banks_are_not_the_bank() -> None:
    story = two_papers()
    story.tell("a", "Two small banks closed.", "closed", lemma="close", patient="Two small banks")
    story.tell("b", "The bank closed.", "closed", lemma="close", patient="the bank")
    assert story.links("same") == []


def test_two_who_work_somewhere_tell_of_two_things() -> None:
    story = two_papers()
    story.tell("a", "She worked there.", "worked", "affiliation", "work", member="She", organization="Harbour Bank")
    story.tell("b", "It employs many.", "employs", "affiliation", "employ", organization="Harbour Bank")
    assert story.links("same") == []


def test_a_lawyer_who_denies_for_a_client_contradicts_who_names_him() -> None:
    story = two_papers()
    story.tell("a", "Weil burned the boat, X said.", "burned", "attack", "burn", "X",
               attacker="Ada Weil", target="the boat")  # fmt: skip
    story.tell("b", "Her client did not burn the boat, Y said.", "burn", "attack", "burn", "Y",
               Status(polarity="negated"), attacker="Her client", target="the boat")  # fmt: skip
    assert [one.slot for one in story.links("contradicts")] == ["polarity"]


def test_two_causes_of_one_thing_conflict_and_a_part_of_a_cause_does_not() -> None:
    def told(first: str, second: str) -> list[tuple[str, tuple[str, ...]]]:
        story = two_papers()
        for paper, cause in (("a", first), ("b", second)):
            sentence = f"{cause} caused the fire at Harbour Bank, the {paper} said."
            story.tell(
                paper,
                sentence,
                "caused",
                lemma="cause",
                by=f"the {paper}",
                agent=cause,
                patient="the fire",
                where="Harbour Bank",
            )
        return [(one.slot, one.values) for one in story.links("contradicts")]

    assert told("A faulty cable", "A burglar") == [("cause", ("A faulty cable", "A burglar"))]
    assert told("A faulty compressor", "A short circuit in a compressor") == []


def test_what_burst_a_tank_is_a_cause_like_the_reason_why_it_burst() -> None:
    story = two_papers()
    where = "Harbour Bank"
    first = "Lightning burst the tank at Harbour Bank, X said."
    second = "The tank at Harbour Bank burst because a weld had rusted, Y said."
    story.tell("a", first, "burst", by="X", agent="Lightning", patient="the tank", where=where)
    story.tell("b", second, "burst", by="Y", agent="The tank", where=where)
    assert [one.slot for one in story.links("contradicts")] == ["cause"]


def test_that_a_client_did_not_kill_leaves_open_that_somebody_was_killed() -> None:
    story = two_papers()
    denied = Status(polarity="negated")
    story.tell("a", "Weil was killed.", "killed", "casualty", "kill", victim="Ada Weil")
    story.tell("b", "His client did not kill Weil, Y said.", "kill", "casualty", "kill", "Y", denied,
               agent="His client", victim="Ada Weil")  # fmt: skip
    assert story.links("contradicts") == []


def test_two_brothers_are_as_many_who_are_named() -> None:
    story = two_papers()
    story.tell("a", "Two brothers died.", "died", "casualty", "die", victim="Two brothers", number="Two")
    second = story.tell("b", "Adem and Ege Tan were killed.", "killed", "casualty", "kill", victim="Adem Tan")
    [first] = second.arguments
    names = [(name, story.named(name, "b")) for name in ("Adem Tan", "Ege Tan")]
    story.claims[1] = replace(second, arguments=tuple(replace(first, text=name, entity=id_) for name, id_ in names))
    assert len(story.links("same")) == 1
