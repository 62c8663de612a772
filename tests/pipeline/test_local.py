"""Files into a case: worker processes, failures, order, and what happens when somebody pulls the plug."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from whosays.annotations.engines.fake import DIE_ON, FAIL_ON
from whosays.errors import ModelError
from whosays.exports import EXPORTERS
from whosays.pipeline import local
from whosays.pipeline.crew import CRASHED
from whosays.pipeline.files import Source, find
from whosays.pipeline.local import Effort, Outcome, add, into_batches
from whosays.store import open_case

TWO = Effort(engine="fake", workers=2, batch_files=2)


def write(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def letters(count: int) -> dict[str, str]:
    told = "Mr Tan said that he was with Nuran Ekin, who had been held by the police of Van for {} days.\n"
    return {f"{i:03}.txt": told.format(i) for i in range(count)}


def added(case: Path, folder: Path, effort: Effort = TWO) -> list[Outcome]:
    with open_case(case, create=True) as store:
        return list(add(find([folder]), store, effort))


def export(case: Path) -> bytes:
    target = case.with_suffix(".jsonl")
    with open_case(case) as store, target.open("w", encoding="utf-8", newline="") as file:
        EXPORTERS["jsonl"](store, file)
    return target.read_bytes()


def test_batches_get_smaller_so_that_workers_finish_together() -> None:
    sources = [Source(f"{i}", 100) for i in range(50)]
    batches = list(into_batches(sources, Effort(), 2))
    assert [len(batch) for batch in batches] == [13, 10, 7, 5, 4, 3, 2, 2, 1, 1, 1, 1]
    assert [source for batch in batches for source in batch] == sources
    assert [len(batch) for batch in into_batches(sources[:5], Effort(batch_bytes=250), 1)] == [2, 2, 1]
    large = [Source("a", 10), Source("b", 10_000_000), Source("c", 10)]
    assert [len(batch) for batch in into_batches(large, Effort(), 1)] == [1, 1, 1]


def test_texts_that_are_compared_between_documents_are_linked_as_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "Nuran Ekin told the court of Van that the police had held her son for nine days without a word to her.\n"
    texts = {f"{paper}.txt": told * 4 + f"So writes the {paper}.\n" for paper in ("herald", "mirror", "star")}
    folder = write(tmp_path / "in", texts)
    found = []
    for after in (1, 1000):
        monkeypatch.setattr(local, "COMPARED", after)
        added(tmp_path / f"after-{after}", folder)
        found.append(export(tmp_path / f"after-{after}"))
    assert found[0] == found[1]
    assert b'"link"' in found[0]


def test_outcomes_come_in_the_order_of_names(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", letters(7) | {"004.txt": ""})
    outcomes = added(tmp_path / "case", folder)
    assert [outcome.name for outcome in outcomes] == [f"{i:03}.txt" for i in range(7)]
    assert [outcome.result for outcome in outcomes] == ["read"] * 4 + ["failed"] + ["read"] * 2
    assert outcomes[0].words == 21


def test_one_process_and_two_give_the_same_bytes(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", letters(5))
    added(tmp_path / "two", folder)
    for path in sorted(folder.iterdir(), reverse=True):  # one file at a time, backwards, in this process
        added(tmp_path / "one", path, Effort(engine="fake"))
    assert export(tmp_path / "one") == export(tmp_path / "two")


def test_what_is_known_is_skipped(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {"a.txt": "Tan called.", "copy of a.txt": "Tan called."})
    assert [outcome.result for outcome in added(tmp_path / "case", folder)] == ["skipped", "read"]
    write(folder, {"b.txt": "Ekin called."})
    assert [outcome.result for outcome in added(tmp_path / "case", folder)] == ["skipped", "skipped", "read"]


def test_a_document_that_trips_the_reader_fails_alone(tmp_path: Path) -> None:
    outcomes = added(tmp_path / "case", write(tmp_path / "in", letters(4) | {"001.txt": f"Tan {FAIL_ON} called."}))
    assert [outcome.result for outcome in outcomes] == ["read", "failed", "read", "read"]
    assert "RuntimeError" in outcomes[1].reason


def test_a_document_that_kills_a_worker_fails_alone(tmp_path: Path) -> None:
    outcomes = added(tmp_path / "case", write(tmp_path / "in", letters(5) | {"001.txt": f"Tan {DIE_ON} called."}))
    assert [(outcome.name, outcome.reason) for outcome in outcomes if outcome.result == "failed"] == [
        ("001.txt", CRASHED)
    ]
    assert sorted(outcome.name for outcome in outcomes) == [f"{i:03}.txt" for i in range(5)]


def test_a_missing_engine_is_told_once(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", letters(3))
    with pytest.raises(ModelError, match="There is no engine “nobody”"):
        added(tmp_path / "case", folder, Effort(engine="nobody"))


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is Unix")
def test_killed_at_any_moment_whole_documents_stay_and_add_goes_on(tmp_path: Path) -> None:
    folder = write(tmp_path / "in", letters(30))
    environment = os.environ | {"WHOSAYS_ENGINE": "fake", "WHOSAYS_BATCH_FILES": "2", "WHOSAYS_WORKERS": "2"}
    environment["STARTED_BY"] = str(tmp_path)
    command = [sys.executable, "-m", "whosays", "add", str(tmp_path / "case"), str(folder)]
    adding = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    assert adding.stderr is not None
    for line in adding.stderr:
        if line.startswith("[5/"):
            break
    adding.send_signal(signal.SIGKILL)
    adding.wait()
    adding.stderr.close()
    _wait_for_those_started_by(tmp_path)
    with open_case(tmp_path / "case") as store:
        kept = store.document_count()
        assert all(store.original(document.id) for document in store.documents())
    assert 5 <= kept < 30
    outcomes = added(tmp_path / "case", folder)
    assert sum(outcome.result == "read" for outcome in outcomes) == 30 - kept
    added(tmp_path / "whole", folder)
    assert export(tmp_path / "case") == export(tmp_path / "whole")


def _wait_for_those_started_by(test: Path) -> None:
    """Workers must end by themselves when the command was killed."""
    processes = Path("/proc")
    if not processes.exists():
        return
    for _ in range(100):
        if not any(_started_by(test, process) for process in processes.glob("[0-9]*")):
            return
        time.sleep(0.1)
    pytest.fail("worker processes outlive the command")


def _started_by(test: Path, process: Path) -> bool:
    try:
        return f"STARTED_BY={test}" in (process / "environ").read_bytes().decode(errors="replace")
    except OSError:
        return False
