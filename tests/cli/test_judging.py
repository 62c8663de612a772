"""Suggestions and decisions on the command line, from reading to undoing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.store.readings import claim, document, entity, told
from whosays.cli import app
from whosays.store import open_case


def whosays(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Two documents that spell one man in two ways, and a third that gives initials."""
    with open_case(tmp_path / "case", create=True) as store:
        for name, person, withheld in (
            ("a", "Yusuf Husayn", False),
            ("b", "Yousef Hussein", False),
            ("c", "Y.H.", True),
        ):
            of = document(name, f"{person} met Harbour Union in Bodrum, they said ({name}).")
            all_ = [
                entity(of, "Person", person, anonymised=withheld),
                entity(of, "Organization", "Harbour Union"),
                entity(of, "Address", "Bodrum"),
            ]
            roles = {"host": person, "guest": "Harbour Union"}
            reading, data = told(of, [claim(of, "meeting", "met", all_, roles=roles, places=["Bodrum"])], all_)
            store.save(reading, data)
    return tmp_path / "case"


def pairs(case: Path) -> dict[frozenset[str], dict[str, object]]:
    lines = whosays("entities", case, "--suggest", "--json").stdout.splitlines()
    return {frozenset(found["names"]): found for found in map(json.loads, lines)}


def test_suggestions_have_reasons_that_add_up(case: Path) -> None:
    found = pairs(case)
    assert set(found) == {
        frozenset({"Yusuf Husayn", "Yousef Hussein"}),
        frozenset({"Yusuf Husayn", "Y.H."}),
        frozenset({"Yousef Hussein", "Y.H."}),
    }
    for pair in found.values():
        assert pair["score"] == sum(sign["points"] for sign in pair["signs"])  # type: ignore[attr-defined, index]
    row = whosays("entities", case, "--suggest").stdout.splitlines()[0].split("\t")
    assert row[1:3] in (["Yusuf Husayn", "Yousef Hussein"], ["Yousef Hussein", "Yusuf Husayn"])
    assert "written otherwise" in row[3]


def test_a_pair_is_joined_by_its_ids_and_is_not_suggested_again(case: Path) -> None:
    pair = pairs(case)[frozenset({"Yusuf Husayn", "Yousef Hussein"})]
    done = whosays("judge", case, "positive", *pair["entities"], "--who", "Ece", "--reason", "one passport")  # type: ignore[misc]
    assert done.stdout.startswith("judgement:")
    names = [json.loads(line)["name"] for line in whosays("entities", case, "--json").stdout.splitlines()]
    assert sorted(names) == ["Bodrum", "Harbour Union", "Y.H.", "Yousef Hussein"]
    assert len(pairs(case)) == 1
    assert whosays("judge", case, "--undo", done.stdout.strip(), "--who", "Can").exit_code == 0
    assert len(pairs(case)) == 3
    log = json.loads(whosays("judge", case, "--json").stdout)
    assert (log["who"], log["reason"], log["undone"]["who"]) == ("Ece", "one passport", "Can")
    assert "one passport" in whosays("judge", case).stdout


def test_names_serve_where_one_entity_has_them(case: Path) -> None:
    assert whosays("judge", case, "negative", "yusuf husayn", "Y.H.").exit_code == 0
    refused = whosays("judge", case, "negative", "yusuf", "Y.H.")
    assert refused.exit_code == 2
    assert "has the id or the name “yusuf”" in refused.stderr
    assert "say what is judged" in whosays("judge", case, "negative").stderr
    assert whosays("judge", case, "perhaps", "yusuf husayn", "Y.H.").exit_code == 2


def test_a_claim_is_judged_and_the_judgement_taken_over_by_another_case(case: Path, tmp_path: Path) -> None:
    record = json.loads(whosays("claims", case, "--json", "--limit", "1").stdout)
    assert whosays("judge", case, "negative", record["id"]).exit_code == 0
    assert whosays("claims", case, "--limit", "1").stdout.split("\t")[2].endswith(", rejected")
    out = tmp_path / "out.jsonl"
    whosays("export", case, "-o", out)
    other = tmp_path / "other"
    with open_case(case) as store, open_case(other, create=True) as copy:
        of = next(store.documents())
        all_ = list(store.entities())
        copy.save(told(of, list(store.claims()), all_)[0], store.original(of.id))
    assert whosays("judge", other, "--take", out).exit_code == 0
    with open_case(other) as copy:
        assert [j.targets for j in copy.judgements()] == [(record["id"],)]


def test_what_is_read_again_keeps_its_judgements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOSAYS_ENGINE", "fake")
    file, case = tmp_path / "a.txt", tmp_path / "case"
    file.write_text("The court heard that Amir Karan warned Nuran Ekin.\n", encoding="utf-8")
    whosays("add", case, file)
    record = json.loads(whosays("claims", case, "--json", "--limit", "1").stdout)
    whosays("judge", case, "positive", record["id"])
    assert "1 unchanged" in whosays("add", case, file).stderr
    again = whosays("add", case, file, "--again")
    assert again.exit_code == 0
    assert "0 unchanged" in again.stderr
    assert json.loads(whosays("claims", case, "--json", "--limit", "1").stdout) == {**record, "review": "accepted"}
