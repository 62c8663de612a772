"""Constructions of charges, minutes, statements and findings, in invented sentences read by the real engine.

A row: the sentence, the predicate's lemma, the claim's type, and some of its arguments as role=words or role=name.
"""

from __future__ import annotations

import pytest

from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Claim, Reading

Row = tuple[str, str, str, str]

HUNG: list[Row] = [
    ("Deputy Roth found Walter Kaya lying in the garage.", "lie", "presence", "subject=Walter Kaya place=the garage"),
    ("He was fined, and ordered to pay 300 euros to Kaya.", "order", "instruction", "hearer=He"),
    ("The driver was given 18 years.", "give", "trial", "defendant=The driver outcome=18 years"),
    ("There were about forty men in the drying hall.", "be", "presence", "subject=about forty men"),
    ("Kaya had him killed.", "kill", "casualty", "agent=Kaya victim=him"),
    ("The advocate denies having given such an order.", "deny", "statement", "speaker=The advocate"),
    ("Kaya's account was that the money was a loan. Under cross-examination he conceded that Roth had paid Demir.",
     "concede", "statement", "speaker=Kaya"),
]  # fmt: skip
HUNG += [
    ("The request to hear Milan Kaya was granted.", "grant", "open", "patient=The request"),
    ("Those detained were taken by lorry to Camp Lissa.", "take", "movement", "traveller=Those means=lorry"),
    ("The board awarded a contract worth 2 million euros to Lodos Pipes.", "award", "supply",
     "giver=The board recipient=Lodos Pipes"),
    ("Mr Kaya faces up to twelve years in prison.", "face", "trial", "defendant=Mr Kaya"),
    ("It was part of the conspiracy that Kaya would recruit drivers in Bonn.", "recruit", "recruitment",
     "recruiter=Kaya recruit=drivers"),
    ("They agreed to produce false identification documents.", "produce", "forgery", "maker=They"),
]  # fmt: skip
TURNS: list[Row] = [
    ("Colonel Roth was in Ostra. I interviewed Kaya at his house. He stated that he was in Bonn.", "state",
     "statement", "speaker=Kaya"),
    ("Deputy Roth found Walter Kaya in the garage. He was pronounced dead at the scene.", "dead", "casualty",
     "victim=Walter Kaya"),
    ("Colonel Roth was in Ostra. According to Major Luka Oran, he was ordered by the judge to drop the case.", "order",
     "instruction", "hearer=Luka Oran"),
    ("The prosecutor put it to Mr Kaya that he had paid Demir 300 euros.", "pay", "finance", "payer=Kaya"),
]  # fmt: skip
WORDS: list[Row] = [
    ("Oran was employed as a clerk at the Ministry of Transport.", "employ", "affiliation", "member=Oran"),
    ("Demir's driver, Ali Kaya, was arrested.", "driver", "affiliation", "member=Ali Kaya organization=Demir"),
    ("Kaya worked for Demir.", "work", "affiliation", "organization=Demir"),
    ("The inquiry was set up by the minister in April 2018.", "set_up", "founding", "organization=The inquiry"),
    ("Kaya corruptly offered 300 euros to the agent.", "offer", "bribery", "payer=Kaya payee=the agent"),
    ("I spoke to the imam on 5 March.", "speak", "association", "party=I other=the imam"),
    ("He had never set foot in the factory.", "set", "presence", "subject=He place=the factory"),
    ("Kaya gave her the prices of the other bidders.", "give", "supply", "giver=Kaya recipient=her"),
    ("They dined together in Bonn.", "dine", "meeting", "host=They"),
    ("One of them hanged himself in his cell.", "hang", "casualty", "victim=One of them"),
    ("The company moved 3 million euros to Cyprus.", "move", "finance", "amount=3 million euros"),
    ("The men were handed over to the local authorities.", "hand_over", "detention", "person=The men"),
    ("Oran transported aliens from Nogales to Ashby.", "transport", "smuggling", "goods=aliens origin=Nogales"),
    ("Kaya laundered the proceeds of the fraud through three accounts.", "launder", "finance", "payer=Kaya"),
    ("Mr Kaya is guilty of bribery on count one.", "guilty", "trial", "defendant=Mr Kaya"),
    ("Kaya was stopped by Deputy Roth for speeding.", "stop", "investigation", "subject=Kaya"),
    ("If convicted, Kaya faces a sentence of up to twelve years.", "face", "trial", "defendant=Kaya"),
]  # fmt: skip


TEXTS = [row[0] for row in (*HUNG, *TURNS, *WORDS)]


def named(reading: Reading, claim: Claim) -> set[tuple[str, str]]:
    """The arguments of a claim, by their words and by the names of what they stand for."""
    names = {entity.id: entity.name for entity in reading.entities}
    return {(a.role, one) for a in claim.arguments for one in (a.text, names.get(a.entity or "", a.text))}


def check(reading: Reading, row: Row) -> None:
    """One claim of the reading has the predicate, the type and the arguments of a row."""
    _, lemma, kind, wanted = row
    claims = [c for c in reading.claims if c.type == kind and c.predicate.lemma == lemma]
    assert claims, [(c.type, c.predicate.lemma) for c in reading.claims]
    assert any(set(pairs(wanted)) <= named(reading, claim) for claim in claims), [named(reading, c) for c in claims]


def pairs(wanted: str) -> list[tuple[str, str]]:
    """The roles of "member=Ali Kaya organization=Demir"."""
    parts = wanted.split("=")
    names = [parts[0], *(part.rsplit(" ", 1)[-1] for part in parts[1:-1])]
    values = [*(part.rsplit(" ", 1)[0] for part in parts[1:-1]), parts[-1]]
    return list(zip(names, values, strict=True))


@pytest.mark.parametrize("row", [*HUNG, *TURNS, *WORDS], ids=lambda row: f"{row[1]}: {row[0][-50:]}")
def test_reading(row: Row, readings: dict[str, Reading]) -> None:
    check(readings[row[0]], row)


@pytest.mark.parametrize("text", ["One of them, Emir H., died.", "The organisation Justice Now wrote it."])
def test_a_name_is_no_post(text: str) -> None:
    annotation = load("reader", threads=2).annotate([text], ["en"])[0]
    assert not [c for c in read_claims(document(text), annotation).claims if c.type == "affiliation"]


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("I heard from my brother that Kaya had paid Demir 300 euros.", "my brother"),
        ("I learned from the driver that Kaya had paid Demir 300 euros.", "the driver"),
        ("It was suggested on behalf of Ms Roth that Kaya had paid Demir 300 euros.", "Ms Roth"),
        ("It was submitted for Ms Roth that Kaya had paid Demir 300 euros.", "Ms Roth"),
    ],
)
def test_who_told_it(text: str, voice: str) -> None:
    annotation = load("reader", threads=2).annotate([text], ["en"])[0]
    (paid,) = (claim for claim in read_claims(document(text), annotation).claims if claim.type == "finance")
    assert [one.text for one in paid.attribution] == [voice]


@pytest.mark.parametrize(
    ("text", "lemma", "edtf"),
    [
        ("The inquiry finds that between 4 and 9 May 2007 soldiers of the guard detained 36 men.", "detain",
         "2007-05-04/2007-05-09"),
        ("Kaya has been in jail since 12 October 2022, when he was extradited by Germany.", "extradite", "2022-10-12"),
        ("I met Kaya on 7 November 2022. He said that he was in Bonn on the night of the murder.", "be", None),
    ],
)  # fmt: skip
def test_when_it_was(text: str, lemma: str, edtf: str | None) -> None:
    annotation = load("reader", threads=2).annotate([text], ["en"])[0]
    (claim,) = (one for one in read_claims(document(text), annotation).claims if one.predicate.lemma == lemma)
    assert (claim.when.edtf if claim.when else None) == edtf


def test_the_head_of_a_family_is_who_is_named_behind_it() -> None:
    text = "The head of the Kaya family, Emre Kaya, was arrested."
    reading = read_claims(document(text), load("reader", threads=2).annotate([text], ["en"])[0])
    (arrest,) = (claim for claim in reading.claims if claim.type == "detention")
    assert ("person", "Emre Kaya") in named(reading, arrest)
