"""What is paid, sold, tried and aimed at, and what only sounds like it, in invented sentences.

ROWS: the sentence, the claim's type, and some of its arguments as role=words. NONE: a type that no claim has there.
"""

from __future__ import annotations

import pytest

from tests.golden.rows import check, read
from whosays.model import Reading

ROWS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("The singer donated 9,000 euros to a good cause.", "finance", {"payer": "singer", "payee": "a good cause"}),
    ("The firm will pay 40 million dollars for a stake in the mine.", "trade", {"goods": "a stake"}),
    ("We want the victims at home to be heard.", "aim", {"goal": "the victims at home to be heard"}),
    ("Lydia wants the minister to resign.", "aim", {"goal": "the minister to resign"}),
    ("His desire was to remain as chairman of the board.", "aim", {"goal": "remain as chairman of the board"}),
    ("She demanded an explanation for what she called a scandal.", "aim", {"goal": "for what she called a scandal"}),
    ("The rebels hatched a plot to murder the bishops.", "aim", {"goal": "murder the bishops"}),
    (
        "Lydia proposed setting up a tribunal to try the pilots.",
        "trial",
        {"court": "a tribunal", "defendant": "pilots"},
    ),
)
NONE = (
    ("The shop accepts the digital currency.", "finance"),
    ("He promised to provide economic security at home.", "finance"),
    ("The book provides a lot of material.", "finance"),
    ("The tax plan would raise two billion dollars.", "finance"),
    ("The owner agreed to take on millions of dollars in costs.", "finance"),
    ("The viewer sees which mood the painter wanted to capture.", "aim"),
    ("I want to thank our teams.", "aim"),
    ("The senator will hold a hearing on the question on Tuesday.", "trial"),
    ("He said the armed forces were guilty of the murders.", "trial"),
    ("Many sought shelter in the embassy.", "aim"),
    ("I cannot get my old life back.", "trial"),
    ("The team has hired the coach Ali Kaya.", "trade"),
    ("Bayern will host Ingolstadt in the first derby of the season.", "meeting"),
    ("The soldiers identified themselves as rebels.", "investigation"),
    ("We are entitled to some new investment given our record.", "supply"),
    ("Lydia failed to comply with the main goals of the Rize accord.", "aim"),
    ("The winds died down on Monday.", "casualty"),
)


TEXTS = [row[0] for row in (*ROWS, *NONE)]


@pytest.mark.parametrize("row", ROWS)
def test_read(row: tuple[str, str, dict[str, str]], readings: dict[str, Reading]) -> None:
    check(row, readings[row[0]])


@pytest.mark.parametrize(("text", "kind"), NONE)
def test_not_said(text: str, kind: str, readings: dict[str, Reading]) -> None:
    assert kind not in {claim.type for claim in readings[text].claims}


def test_an_aim_that_is_denied_is_nobodys() -> None:
    text = "Her intent was not to repeat the mistakes of the past."
    [aim] = [claim for claim in read([text], "en")[text].claims if claim.type == "aim"]
    assert aim.status.polarity == "negated"


STATUS = (
    ("The court barred the firm from selling weapons to rebels.", "trade", "cancelled"),
    ("If they were to attack the town, the army would flee.", "attack", "hypothetical"),
    ("His plan to ban foreigners from entering the country was mocked.", "movement", "hypothetical"),
)


@pytest.mark.parametrize(("text", "kind", "reality"), STATUS)
def test_what_is_forbidden_is_not_done(text: str, kind: str, reality: str) -> None:
    [claim] = [claim for claim in read([text], "en")[text].claims if claim.type == kind]
    assert claim.status.reality == reality
