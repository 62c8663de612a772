"""`serve` beside others: a second server on the case, `add` in another process, and nobody else's machine, ever."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest

from tests.store.readings import judgment, report
from whosays.store import open_case
from whosays.views.http.schema import description

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.skipif(sys.platform == "win32", reason="the servers are ended by a signal"),
]

# Python runs it in every process that the server starts: whatever asks for a name or another machine is written down.
WATCH = """
import os, socket, sys

def watch(event, told, log=os.environ.get("NETWORK_LOG")):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.sendto"):
        seen = told
    elif event == "socket.connect" and told[0].family != getattr(socket, "AF_UNIX", None):
        seen = told[1]
    else:
        return
    with open(log, "a") as out:
        print(event, seen, file=out)

sys.addaudithook(watch)
"""


class Served:
    """A server of its own, and what it answers."""

    def __init__(self, case: Path, **environment: str) -> None:
        command = [sys.executable, "-m", "whosays", "serve", str(case), "--no-open", "--port", "0"]
        told = {**os.environ, "WHOSAYS_ENGINE": "fake", **environment}
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=told)
        assert self.process.stdout is not None
        self.origin, _, self.token = self.process.stdout.readline().strip().partition("?token=")

    def ask(self, path: str, data: bytes | None = None, kind: str = "application/json") -> bytes:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": kind}
        with urlopen(Request(f"{self.origin}api/{path}", data, headers)) as answer:
            found: bytes = answer.read()
        return found

    def json(self, path: str, said: object = None) -> Any:
        return json.loads(self.ask(path, None if said is None else json.dumps(said).encode()))

    def upload(self, name: str, text: str) -> None:
        body = (
            f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
            f"Content-Type: text/plain\r\n\r\n{text}\r\n--b--\r\n"
        )
        self.ask("documents", body.encode(), "multipart/form-data; boundary=b")

    def added(self) -> list[dict[str, Any]]:
        """The files that were uploaded, when none is being read any more."""
        for _ in range(600):
            state = self.json("adding")
            if not state["running"]:
                files: list[dict[str, Any]] = state["files"]
                return files
            time.sleep(0.1)
        raise AssertionError("the reading did not end")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    with open_case(tmp_path / "case", create=True) as store:
        store.save(*report())
        store.save(*judgment())
    return tmp_path / "case"


@pytest.fixture
def serve(case: Path) -> Iterator[Callable[..., Served]]:
    running: list[Served] = []

    def start(**environment: str) -> Served:
        running.append(Served(case, **environment))
        return running[-1]

    yield start
    for one in running:
        one.process.terminate()
        one.process.communicate(timeout=20)


def test_no_other_machine_is_asked_whatever_is_done(serve: Callable[..., Served], tmp_path: Path) -> None:
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    log = tmp_path / "network.log"
    subprocess.run(
        [sys.executable, "-c", "import socket; socket.getaddrinfo('localhost', 1)"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "watch"), "NETWORK_LOG": str(log)},
        check=True,
    )
    assert "localhost" in log.read_text(encoding="utf-8"), "the watch itself sees what is asked"
    log.write_text("", encoding="utf-8")
    server = serve(PYTHONPATH=str(tmp_path / "watch"), NETWORK_LOG=str(log))
    claim = server.json("claims")["claims"][0]
    ids = {"claim_id": claim["id"], "document_id": claim["evidence"]["document"], "form": "jsonl"}
    ids["entity_id"] = server.json("entities")["entities"][0]["id"]
    paths = [path for path, methods in json.loads(description())["paths"].items() if "get" in methods]
    for path in paths:
        if (server_path := re.sub(r"{(\w+)}", lambda found: ids[found[1]], path)).endswith("/original"):
            continue  # the readings of the tests come without a file
        asked = f"?claim={quote(claim['id'])}" if path.endswith("/labels") else ""
        assert server.ask(server_path.removeprefix("/api/") + asked) is not None
    server.json("judgements", {"target": "claim", "ids": [claim["id"]], "answer": "positive"})
    server.upload("note.txt", "Mina Aker warned Tolga Usta in Bursa.\n")
    assert [one["state"] for one in server.added()] == ["read"]
    assert log.read_text(encoding="utf-8") == ""


def test_two_servers_show_one_case(serve: Callable[..., Served]) -> None:
    one, other = serve(), serve()
    assert one.token != other.token
    [first, *_] = one.json("claims")["claims"]
    assert other.json("claims?review=rejected")["total"] == 0
    one.json("judgements", {"target": "claim", "ids": [first["id"]], "answer": "negative"})
    assert [row["id"] for row in other.json("claims?review=rejected")["claims"]] == [first["id"]]
    other.json("judgements/undo", {})
    assert one.json("claims?review=rejected")["total"] == 0
    one.upload("note.txt", "Mina Aker warned Tolga Usta in Bursa.\n")
    assert [file["state"] for file in one.added()] == ["read"]
    assert other.json("case")["counts"]["documents"] == 3
    other.upload("more.txt", "Ada Ozan met Mina Aker in Van.\n")
    assert [file["state"] for file in other.added()] == ["read"]
    assert one.json("documents")["total"] == 4


def test_what_another_process_adds_is_seen_and_a_file_that_comes_meanwhile_is_told_why_not(
    serve: Callable[..., Served], case: Path
) -> None:
    server = serve()
    assert server.json("documents")["total"] == 2
    with open_case(case, write=True):  # as `whosays add` holds the case while it reads
        assert server.json("claims")["total"] > 0
        server.upload("note.txt", "Mina Aker warned Tolga Usta in Bursa.\n")
        [refused] = server.added()
        assert refused["state"] == "failed"
        assert "another whosays is adding" in refused["reason"]
        server.json(
            "judgements", {"target": "claim", "ids": [server.json("claims")["claims"][0]["id"]], "answer": "unsure"}
        )
    note = case.parent / "note.txt"
    note.write_text("Mina Aker warned Tolga Usta in Bursa.\n", encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "whosays", "add", str(case), str(note)],
        env={**os.environ, "WHOSAYS_ENGINE": "fake"},
        check=True,
        capture_output=True,
    )
    assert server.json("documents")["total"] == 3
    assert "note.txt" in [one["label"] for one in server.json("claims/facets")["document"]]
