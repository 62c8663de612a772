"""`serve`, as a user runs it: one address, one line for what is wrong, a clean end. Only this machine is asked."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from typer.testing import CliRunner

from tests.store.readings import document, report, told
from whosays.cli import app
from whosays.cli.serving import address, hosts, listening
from whosays.errors import WhosaysError
from whosays.store import open_case
from whosays.views.elsewhere import AT_ONCE

pytestmark = pytest.mark.enable_socket


@pytest.fixture
def case(tmp_path: Path) -> Path:
    with open_case(tmp_path / "case", create=True) as store:
        store.save(*report())
    return tmp_path / "case"


@pytest.fixture
def server(case: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "whosays", "serve", str(case), "--no-open", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    yield process
    process.kill()
    process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
def test_it_prints_one_address_answers_and_ends_with_ctrl_c(server: subprocess.Popen[str]) -> None:
    assert server.stdout is not None
    url, _, token = server.stdout.readline().strip().partition("?token=")
    assert url.startswith("http://127.0.0.1:")
    assert len(token) >= 40
    with pytest.raises(HTTPError, match="401"):
        urlopen(f"{url}api/case")
    with urlopen(Request(f"{url}api/case", headers={"Authorization": f"Bearer {token}"})) as answer:
        assert json.load(answer)["counts"]["claims"] == 3
    server.send_signal(signal.SIGINT)
    out, words = server.communicate(timeout=20)
    assert (server.returncode, out) == (0, "")
    assert words.splitlines()[-1] == "Stopped. Everything that was answered is in the case."
    assert "Traceback" not in words


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is another signal there")
def test_what_is_made_in_the_background_ends_with_the_server(tmp_path: Path) -> None:
    with open_case(tmp_path / "case", create=True) as store:
        for number in range(AT_ONCE + 1):
            store.save(*told(document(f"{number}.txt", f"Ada left ({number})."), [], []))
    command = [sys.executable, "-m", "whosays", "serve", str(tmp_path / "case"), "--no-open", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url, _, token = server.stdout.readline().strip().partition("?token=")
    with urlopen(Request(f"{url}api/routes", headers={"Authorization": f"Bearer {token}"})) as answer:
        assert json.load(answer)["making"]
    server.send_signal(signal.SIGINT)
    _, words = server.communicate(timeout=20)
    assert server.returncode == 0
    assert words.splitlines()[-1] == "Stopped. Everything that was answered is in the case."
    assert "Traceback" not in words
    assert "made in the server" not in words


def test_no_case_is_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["serve", str(tmp_path / "none"), "--no-open"])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "does not exist" in done.stderr


def test_a_port_that_is_taken_is_one_line(case: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = CliRunner().invoke(app, ["serve", str(case), "--no-open", "--port", str(port)])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert f"port {port} cannot be opened" in done.stderr
    assert "--port" in done.stderr


def test_without_a_wish_the_next_free_port_is_taken() -> None:
    first = listening("127.0.0.1", None)
    second = listening("127.0.0.1", None)
    with first, second:
        assert first.getsockname()[1] < second.getsockname()[1]


def test_an_address_of_another_machine_cannot_be_listened_on() -> None:
    with pytest.raises(WhosaysError, match="cannot be opened"):
        listening("203.0.113.9", 8600)


def test_only_names_of_this_machine_are_answered() -> None:
    assert hosts("127.0.0.1", 1) == {"127.0.0.1:1", "localhost:1", "[::1]:1"}
    assert "192.0.2.7:1" in hosts("192.0.2.7", 1)
    assert not {host for host in hosts("127.0.0.1", 1) if not host.endswith(":1")}


@pytest.mark.parametrize(
    ("host", "start"),
    [("127.0.0.1", "http://127.0.0.1:5/"), ("0.0.0.0", "http://127.0.0.1:5/"), ("::1", "http://[::1]:5/")],
)
def test_the_address_can_be_opened(host: str, start: str) -> None:
    assert address(host, 5, "t-k_n") == f"{start}?token=t-k_n"
