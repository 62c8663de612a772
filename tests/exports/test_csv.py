"""The table for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from tests.exports.test_jsonl import CLAIM, Fake
from whosays.exports.csv import COLUMNS, MARK, in_words, write_csv
from whosays.model import Claim, Evidence, Status


def rows(*claims: Claim) -> list[dict[str, str]]:
    out = io.StringIO()
    write_csv(Fake(iter(claims)), out)
    return list(csv.DictReader(io.StringIO(out.getvalue().removeprefix(MARK))))


def test_a_spreadsheet_takes_the_letters_for_what_they_are() -> None:
    out = io.StringIO()
    write_csv(Fake(iter([CLAIM])), out)
    data = out.getvalue().encode()
    assert data.startswith(b"\xef\xbb\xbfdocument,")
    assert next(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))["document"] == "ç.html"


def test_a_claim_is_a_row() -> None:
    (row,) = rows(CLAIM)
    assert tuple(row) == COLUMNS
    assert row == {
        "document": "ç.html", "type": "supply", "predicate": "supplying", "arguments": "giver: A.C.; thing: rope",
        "when": "in May", "earliest": "2023-05-01", "latest": "2023-05-31", "where": "Bodrum",
        "status": "alleged, planned, possible", "polarity": "affirmed", "reality": "planned", "certainty": "possible",
        "said_by": "the indictment (document)", "quote": "“quote”", "page": "1", "start": "0", "end": "60",
        "confidence": "0.83", "engine": "reader@1", "review": "unreviewed", "claim": "claim:c",
        "document_id": "sha256:d",
    }  # fmt: skip


def test_a_pronoun_says_whom_it_means() -> None:
    (row,) = rows(replace(CLAIM, arguments=(replace(CLAIM.arguments[0], text="he"),)))
    assert row["arguments"] == "giver: he [A.C.]"


@pytest.mark.parametrize(
    ("status", "cue", "words"),
    [
        (Status(), None, "stated"),
        (Status(), "said", "alleged"),
        (Status("negated"), "denied", "denied"),
        (Status("negated"), "said", "alleged, negated"),
        (Status("negated"), None, "negated"),
        (Status(reality="cancelled"), None, "cancelled"),
        (Status("negated", "planned", "possible"), "denied", "denied, planned, possible"),
    ],
)
def test_no_two_standings_look_alike(status: Status, cue: str | None, words: str) -> None:
    assert in_words(status, (replace(CLAIM.attribution[0], cue=cue),) if cue else ()) == words


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(start: str) -> None:
    (row,) = rows(replace(CLAIM, evidence=Evidence("sha256:d", 0, 9, f'{start}HYPERLINK("x")')))
    assert row["quote"] == f'\'{start}HYPERLINK("x")'


def test_a_quote_of_several_lines_stays_one_cell() -> None:
    quote = 'one\ntwo, "three"'
    (row,) = rows(replace(CLAIM, evidence=Evidence("sha256:d", 0, 9, quote)))
    assert row["quote"] == quote
