"""The verbs that show what links make of a case, as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.store.readings import claim, document, told
from whosays.cli import app
from whosays.model import Link, When
from whosays.store import open_case

FIRST = document("agency.txt", "The bridge fell on Sunday.\nThe police said seven people died.", published="2023-03-20")
SECOND = document("valley.txt", "The mayor said twelve people died.\nThe bridge fell on Sunday, too.\nIt rained.")
SUNDAY = When("on Sunday", 16, 25, "2023-03-19", "2023-03-19", "2023-03-19")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Two documents that agree on a day and differ in a number."""
    fell, again = (claim(of, "open", "fell", when=SUNDAY) for of in (FIRST, SECOND))
    seven, twelve = (
        claim(FIRST, "casualty", "died", voices=["The police"]),
        claim(SECOND, "casualty", "died", voices=["The mayor"]),
    )
    with open_case(tmp_path / "case", create=True) as store:
        store.save(*told(FIRST, [fell, seven], ()))
        store.save(*told(SECOND, [again, twelve, claim(SECOND, "open", "rained")], ()))
        store.save_links([
            Link("link:1", "same", (fell.id, again.id), "told with “fall”", 0.9),
            Link("link:2", "same", (seven.id, twelve.id), "told with “die”", 0.9),
            Link("link:3", "contradicts", (seven.id, twelve.id), "", 0.9, slot="number", values=("seven", "twelve")),
            Link("link:4", "corroborates", (fell.id, again.id), "2 independent voices", 1.0, values=("a", "b")),
        ])  # fmt: skip
    return tmp_path / "case"


def whosays(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def rows(result: Result) -> list[list[str]]:
    assert result.exit_code == 0, result.output
    return [line.split("\t") for line in result.stdout.splitlines()]


def test_disputed_claims_stand_with_what_says_otherwise(case: Path) -> None:
    found = rows(whosays("claims", case, "--disputed"))
    assert [row[-2] for row in found] == ["agency.txt", "valley.txt"]
    assert found[0][-1].startswith("number seven ≠ ")
    assert found[0][-1].endswith("(valley.txt)")


def test_claims_of_a_single_voice_say_on_whom_they_rest(case: Path) -> None:
    found = rows(whosays("claims", case, "--single-voice"))
    assert [row[-1] for row in found] == [
        "rests on The police (a body of the state)",
        "rests on The mayor (a body of the state)",
        "rests on the document's own words",
    ]


def test_both_words_must_hold(case: Path) -> None:
    assert len(rows(whosays("claims", case, "--single-voice", "--disputed", "--json"))) == 2


def test_claims_since_a_day(case: Path) -> None:
    assert len(rows(whosays("claims", case, "--since", "2023-03-20"))) == 2
    assert rows(whosays("claims", case, "--since", "2023-03-21")) == []


def test_a_day_that_is_none_is_said(case: Path) -> None:
    result = whosays("claims", case, "--since", "last week")
    assert result.exit_code == 2
    assert "last week" in result.stderr


def test_two_documents_side_by_side(case: Path) -> None:
    found = rows(whosays("compare", case, "agency", "valley.txt"))
    assert [row[0] for row in found] == ["both", "differ", "second"]
    assert found[1][1] == "number"
    assert found[1][2:] == ["died · says The police", "died · says The mayor"]


def test_a_comparison_as_json(case: Path) -> None:
    found = [json.loads(line) for line in whosays("compare", case, "agency", "valley", "--json").stdout.splitlines()]
    assert [record["part"] for record in found] == ["both", "differ", "second"]
    assert found[1]["link"]["type"] == "contradicts"
    assert found[0]["first"][0]["kind"] == "claim"


@pytest.mark.parametrize(("other", "words"), [("nothing", "no document"), ("agency.txt", "one document")])
def test_a_comparison_needs_two_documents(case: Path, other: str, words: str) -> None:
    result = whosays("compare", case, "agency.txt", other)
    assert result.exit_code == 2
    assert words in result.stderr


def test_a_happening_stands_once_in_time(case: Path) -> None:
    result = whosays("timeline", case)
    assert [(row[0], row[2]) for row in rows(result)] == [("19 March 2023", "2")]
    assert result.stderr.startswith("1 moment; 3 claims without a date")
    record = json.loads(whosays("timeline", case, "--json").stdout)
    assert record["when"] == "19 March 2023"
    assert len(record["tellings"]) == 2


def test_who_says_how_much(case: Path) -> None:
    found = {row[0]: row[1:6] for row in rows(whosays("voices", case))}
    assert found["The police"] == ["a body of the state", "1", "1", "1", "1"]
    assert found["valley.txt"] == ["the document's own words", "2", "1", "0", "1"]
    records = [json.loads(line) for line in whosays("voices", case, "--json").stdout.splitlines()]
    assert {record["name"] for record in records} == set(found)
