"""What nouns tell in English: events with all that takes part in them, bearers, predicates; invented sentences."""

from __future__ import annotations

import pytest

from tests.golden.rows import Row, check, read
from whosays.model import Reading

# Phrases that the tree hangs on the verb, or on the noun between, belong to the event.
EVENTS: list[Row] = [
    ("Investigators documented the smuggling of cigarettes from Moldova to Romania by the Ceban brothers.", "smuggling",
     {"agent": "Ceban brothers", "goods": "cigarettes", "origin": "Moldova", "destination": "Romania"}),
    ("Residents were shaken by the bombing of the central market by jets on Tuesday.", "attack",
     {"attacker": "jets", "target": "market"}),
    ("A raid on the arms depot in Zliten by unknown gunmen left five soldiers dead.", "attack",
     {"attacker": "unknown gunmen", "target": "depot"}),
    ("The payment of a bribe of $20,000 to the port inspector by the importer was recorded on video.", "bribery",
     {"payer": "importer", "payee": "inspector", "amount": "$20,000"}),
    ("The militia's killing of eleven villagers in Tabo was filmed.", "casualty",
     {"agent": "militia", "victim": "eleven villagers"}),
    ("The border crossing of 300 fighters into Syria was watched from the air.", "movement",
     {"traveller": "300 fighters", "destination": "Syria"}),
]  # fmt: skip
BEARERS: list[Row] = [
    ("The main arms supplier of the militia, Viktor Ban, lives in Odessa.", "supply",
     {"giver": "Viktor Ban", "recipient": "the militia", "thing": "arms"}),
    ("The killer of the journalist Mira Lund, Daniel Stoica, fled to Serbia.", "casualty",
     {"agent": "Daniel Stoica", "victim": "Mira Lund"}),
]  # fmt: skip
ROWS = [*EVENTS, *BEARERS]


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    """Each text as a document of its own, read with the first-party model."""
    return read((row[0] for row in ROWS), "en")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:60])
def test_noun(row: Row, readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])
