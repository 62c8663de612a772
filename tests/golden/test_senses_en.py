"""Figures of speech and other senses of English verbs and nouns, in invented sentences read by the real engine.

A row: the sentence, the predicate's words, and the claim's type, None where no claim must come of it.
"""

from __future__ import annotations

import pytest

from tests.golden.test_readings_en import document
from whosays.annotations.engines import load
from whosays.claims import read_claims
from whosays.model import Reading

IN_WORDS = [
    ("Senator Marco Robles attacked Governor Ana Shaw as an unreliable guardian of the forests.", "attacked", "open"),
    ("Presidential candidate Kemal Arslan blasted the newspapers.", "blasted", "statement"),
    ("Robles stepped up his attacks on a federal judge.", "attacks", None),
    ("The party made verbal attacks on the president.", "attacks", None),
    ("The committee targeted drug companies for donations.", "targeted", "open"),
    ("Kemal Arslan attacked the guard with a knife.", "attacked", "attack"),
    ("Kemal Arslan carried out a deadly attack on a police station.", "attack", "attack"),
    ("Rebels attacked the mayor.", "attacked", "attack"),
]
DAMAGE = [
    ("Six villages were destroyed by the earthquake.", "destroyed", "open"),
    ("The plane exploded in the air.", "exploded", "open"),
    ("Much of the house was damaged by smoke.", "damaged", "open"),
    ("The rebels burned the church to the ground.", "burned", "attack"),
    ("A truck exploded outside the ministry.", "exploded", "attack"),
]
SEARCHES = [
    ("Police raided the house of a worker and found a rifle.", "raided", "investigation"),
    ("Offices at the city hall were raided.", "raided", "open"),
    ("Bandits raided the village.", "raided", "attack"),
]
MONEY = [
    ("The steelmaker earned $46.9 million in the quarter.", "earned", "open"),
    ("The company raised its dividend to $1.20 a share.", "raised", "open"),
    ("Robles was an early backer of Ana Shaw.", "backer", "open"),
    ("The driver earned 400 dollars.", "earned", "finance"),
]
ELECTIONS = [
    ("She had captured 1,944 delegates.", "captured", "open"),
    ("Ana Shaw won Florida on Tuesday.", "won", "open"),
    ("He helped people who run for state offices.", "run", "open"),
    ("The militia took the town on Tuesday.", "took", "territory"),
]
OFFICES = [
    ("The rector has been accused of plagiarising.", "accused", "open"),
    ("The driver has been accused of killing a guard.", "accused", "charge"),
    ("The committee held its hearing on Wednesday.", "hearing", None),
    ("The boxes were stored in the attic of the library.", "stored", "open"),
    ("The stock market closed lower.", "closed", "open"),
]
ROWS = [*IN_WORDS, *DAMAGE, *SEARCHES, *MONEY, *ELECTIONS, *OFFICES]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    texts = [row[0] for row in ROWS]
    annotations = load("reader", threads=2).annotate(texts, ["en"] * len(texts))
    return {text: read_claims(document(text), one) for text, one in zip(texts, annotations, strict=True)}


@pytest.mark.parametrize(("text", "predicate", "kind"), ROWS)
def test_sense(text: str, predicate: str, kind: str | None, readings: dict[str, Reading]) -> None:
    claims = [claim.type for claim in readings[text].claims if claim.predicate.text == predicate]
    assert claims == ([kind] if kind else [])
