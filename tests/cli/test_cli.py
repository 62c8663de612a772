"""Every verb, as a user runs it."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from whosays import __version__
from whosays.cli import app
from whosays.store import open_case

TEXT = (
    "The court heard that Amir Karan warned Nuran Ekin.\n\n"
    "The police questioned Amir Karan in Van, and he was held for two days.\n"
)


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOSAYS_ENGINE", "fake")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case with one document, read by the fake engine."""
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert whosays("add", tmp_path / "case", file).exit_code == 0
    return tmp_path / "case"


def whosays(*words: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=stdin)


def test_help_names_every_verb() -> None:
    text = whosays("--help").stdout
    for verb in ("add", "claims", "entities", "documents", "export", "verify", "demo"):
        assert f"\n  {verb} " in text


def test_version() -> None:
    assert whosays("--version").stdout == f"whosays {__version__}\n"


def test_add_tells_of_each_file_and_sums_up(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    done = whosays("add", tmp_path / "case", tmp_path / "a.txt")
    assert done.exit_code == 0
    assert done.stdout == ""
    told, summed = done.stderr.splitlines()
    assert told.startswith("[1/1] a.txt: 23 words, ")
    assert "words/s" in told
    assert "left" in told
    assert summed.endswith(" 0 unchanged, 0 not read")
    assert ": 1 read (" in summed


def test_add_again_skips(case: Path, tmp_path: Path) -> None:
    done = whosays("add", case, tmp_path / "a.txt")
    assert done.exit_code == 0
    assert done.stderr.splitlines() == [f"{case}: 0 read (0 claims), 1 unchanged, 0 not read"]


def test_add_lists_what_it_cannot_read_and_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    done = whosays("add", tmp_path / "case", tmp_path / "a.txt", tmp_path / "empty.txt", tmp_path / "gone.pdf")
    assert done.exit_code == 0
    assert "not read: empty.txt: the file is empty" in done.stderr
    assert f"not read: {tmp_path / 'gone.pdf'}: there is no such file or folder" in done.stderr
    assert re.search(r": 1 read \(\d+ claims?\), 0 unchanged, 2 not read\n$", done.stderr)


def test_add_fails_only_if_nothing_could_be_read(tmp_path: Path) -> None:
    (tmp_path / "junk.bin").write_bytes(bytes(range(256)) * 8)
    done = whosays("add", tmp_path / "case", tmp_path / "junk.bin")
    assert done.exit_code == 1
    assert "not read: junk.bin: " in done.stderr
    missing = whosays("add", tmp_path / "other", tmp_path / "gone")
    assert missing.exit_code == 1
    assert not (tmp_path / "other").exists()


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = whosays("add", tmp_path / "case", tmp_path / "empty")
    assert done.exit_code == 1
    assert "there is no file in this folder" in done.stderr


def test_add_reads_a_pipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = whosays("add", tmp_path / "case", "-", stdin=TEXT.encode())
    assert done.exit_code == 0
    assert whosays("documents", tmp_path / "case").stdout.startswith("stdin\t")


def test_claims_in_a_pipe_are_one_line_each(case: Path) -> None:
    lines = whosays("claims", case).stdout.splitlines()
    assert lines
    for line in lines:
        kind, prose, status, voices, quote, document = line.split("\t")
        assert quote.rstrip(".") in TEXT
        assert "says " in prose
        assert document == "a.txt"
        assert kind
        assert status
        assert voices


def test_claims_as_json_are_the_records_of_the_export(case: Path) -> None:
    records = [json.loads(line) for line in whosays("claims", case, "--json").stdout.splitlines()]
    exported = [json.loads(line) for line in whosays("export", case, "--to", "jsonl").stdout.splitlines()]
    assert records == [record for record in exported if record["kind"] == "claim"]
    assert records


def test_claims_can_be_filtered(case: Path) -> None:
    every = whosays("claims", case).stdout.splitlines()
    assert whosays("claims", case, "--search", "police questioned").stdout.splitlines() == every[1:]
    assert whosays("claims", case, "--search", "nobody").stdout == ""
    assert whosays("claims", case, "--limit", 1).stdout.splitlines() == every[:1]


def test_a_type_that_is_none_is_told(case: Path) -> None:
    done = whosays("claims", case, "--type", "suply")
    assert done.exit_code == 2
    assert done.stderr.startswith("whosays: There is no claim type “suply”")
    assert "supply" in done.stderr


def test_a_status_that_is_none_is_told(case: Path) -> None:
    done = whosays("claims", case, "--status", "perhaps")
    assert done.exit_code == 2
    assert "perhaps" in done.stderr
    assert "planned" in done.stderr


def test_a_document_that_is_none_is_told(case: Path) -> None:
    done = whosays("claims", case, "--document", "b.txt")
    assert done.exit_code == 2
    assert done.stderr == "whosays: the case has no document “b.txt”; `whosays documents` lists them\n"


def test_entities_and_documents(case: Path) -> None:
    assert "Amir Karan" in whosays("entities", case).stdout
    name, _, _, pages, *_ = whosays("documents", case).stdout.split("\t")
    assert (name, pages) == ("a.txt", "1")
    [record] = [json.loads(line) for line in whosays("documents", case, "--json").stdout.splitlines()]
    assert record["name"] == "a.txt"
    assert all(json.loads(line)["kind"] == "entity" for line in whosays("entities", case, "--json").stdout.splitlines())


def test_export_into_a_file_and_into_a_pipe_give_the_same(case: Path, tmp_path: Path) -> None:
    for to in ("jsonl", "csv"):
        target = tmp_path / f"out.{to}"
        assert whosays("export", case, "--to", to, "-o", target).exit_code == 0
        assert target.read_text(encoding="utf-8") == whosays("export", case, "--to", to).stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "case", "out.csv", "out.jsonl"]


def test_an_export_that_cannot_be_written_leaves_nothing(case: Path, tmp_path: Path) -> None:
    done = whosays("export", case, "-o", tmp_path / "nowhere" / "out.jsonl")
    assert done.exit_code == 2
    assert done.stderr.startswith(f"whosays: {tmp_path / 'nowhere' / 'out.jsonl'} could not be written")


def test_an_unknown_export_is_told(case: Path) -> None:
    done = whosays("export", case, "--to", "xml")
    assert (done.exit_code, done.stderr) == (
        2,
        "whosays: There is no export “xml”: choose one of jsonl, csv, geojson, gexf.\n",
    )


def test_verify_finds_a_changed_original(case: Path) -> None:
    assert whosays("verify", case).exit_code == 0
    [original] = (case / "originals").iterdir()
    original.chmod(0o600)
    original.write_bytes(b"something else")
    done = whosays("verify", case)
    assert done.exit_code == 1
    assert done.stdout.startswith("a.txt: ")


@pytest.mark.parametrize("verb", ["claims", "entities", "documents", "export", "verify"])
def test_a_folder_that_is_no_case_is_one_line(tmp_path: Path, verb: str) -> None:
    for folder in (tmp_path, tmp_path / "gone"):
        done = whosays(verb, folder)
        assert done.exit_code == 2
        assert done.stdout == ""
        [line] = done.stderr.splitlines()
        assert line.startswith("whosays: ")
        assert str(folder) in line


def test_two_adds_at_once_is_one_line(case: Path, tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Tan called.", encoding="utf-8")
    with open_case(case, write=True):
        done = whosays("add", case, tmp_path / "b.txt")
    assert done.exit_code == 2
    [line] = done.stderr.splitlines()
    assert str(case) in line


def test_a_wrong_setting_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WHOSAYS_WORKERS", "many")
    done = whosays("add", tmp_path / "case", tmp_path)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr == "whosays: WHOSAYS_WORKERS is “many”, but must be a whole number: set it right, or unset it.\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes end differently on Windows")
def test_a_reader_that_has_enough_ends_the_command_quietly(case: Path) -> None:
    """`whosays export CASE | head -1`, for an export larger than a pipe holds."""
    (case.parent / "long.txt").write_text("Amir Karan warned Nuran Ekin.\n" * 2000, encoding="utf-8")
    assert whosays("add", case, case.parent / "long.txt").exit_code == 0
    command = [sys.executable, "-m", "whosays", "export", str(case)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as export:
        assert isinstance(export.stdout, io.BufferedReader)
        assert export.stderr is not None
        assert export.stdout.readline().startswith(b'{"kind": "document"')
        export.stdout.close()
        assert export.stderr.read() == b""
