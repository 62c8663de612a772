"""`whosays routes`: rows in a pipe, records with --json, arrows that tell status at a glance."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.case.routes.story import Story, entities_of, views_of
from whosays.cli import app
from whosays.cli.routes import arrow_of, rows, way
from whosays.model import Reading, Status
from whosays.store import open_case


def story() -> Story:
    told = Story(
        "The couriers went from Edirne to Sofia by bus with forged cards. Ms Oral denied that the couriers went to Niš."
    )
    told.say("movement", "went from", "go", traveller="The couriers", from_="Edirne", to="Sofia", means="bus",
             with_="forged cards")  # fmt: skip
    told.say("movement", "went to", "go", traveller="the couriers", to="Niš", status="negated", by=("Ms Oral",),
             cue="denied")  # fmt: skip
    return told


@pytest.fixture
def case(tmp_path: Path) -> Path:
    told = story()
    with open_case(tmp_path / "case", create=True) as store:
        store.save(Reading(told.document, tuple(told.claims), tuple(entities_of(told))), told.text.encode())
    return tmp_path / "case"


@pytest.mark.parametrize(
    ("status", "arrow"),
    [
        (Status(), "→"),
        (Status(reality="habitual"), "→"),
        (Status(reality="planned"), "⇢"),
        (Status(certainty="possible"), "⇢"),
        (Status(reality="cancelled"), "↛"),
        (Status(polarity="negated"), "↛"),
    ],
)
def test_what_did_not_surely_happen_looks_different(status: Status, arrow: str) -> None:
    assert arrow_of(status) == arrow


def test_a_leg_in_words() -> None:
    [route] = views_of(story()).routes
    assert way(route.legs[0]) == "Edirne → Sofia, by bus, with forged cards"


def test_a_row_for_each_telling() -> None:
    told = list(rows(views_of(story()), {}))
    assert [row[:5] for row in told] == [
        ("route", "The couriers", "1", "Edirne → Sofia, by bus, with forged cards", "said to be so"),
        ("route", "The couriers", "2", "… ↛ Niš", "denied by Ms Oral"),
    ]
    assert told[1][5] == "Ms Oral"


def test_the_verb_in_a_pipe(case: Path) -> None:
    done = CliRunner().invoke(app, ["routes", str(case)])
    assert done.exit_code == 0
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert [len(line) for line in lines] == [8, 8]
    assert lines[0][-1] == "report.txt"


def test_json_is_what_the_export_holds(case: Path) -> None:
    done = CliRunner().invoke(app, ["routes", str(case), "--json"])
    records = [json.loads(line) for line in done.stdout.splitlines()]
    whole = CliRunner().invoke(app, ["export", str(case)]).stdout.splitlines()
    assert [record["kind"] for record in records] == ["route"]
    assert records == [json.loads(line) for line in whole if json.loads(line)["kind"] in {"route", "process"}]
