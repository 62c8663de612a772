"""A `whosays serve` of its own, as a user starts it, and what its answers cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen


class Server:
    """The server's process. What it costs is read from /proc (Linux): memory in MB, processor in steps of 10 ms."""

    def __init__(self, case: Path) -> None:
        command = [sys.executable, "-m", "whosays", "serve", str(case), "--no-open", "--port", "0"]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        self.origin, _, self.token = self.address.partition("?token=")

    def ask(self, path: str, **params: object) -> tuple[float, bytes]:
        """Milliseconds from the request to the last byte of the answer, and the answer."""
        query = f"?{urlencode(params, doseq=True)}" if params else ""
        request = Request(f"{self.origin}api/{path}{query}", headers={"Authorization": f"Bearer {self.token}"})
        start = time.perf_counter()
        with urlopen(request) as answer:
            body = answer.read()
        return (time.perf_counter() - start) * 1000, body

    def say(self, path: str, said: object) -> None:
        """Send something in JSON."""
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        with urlopen(Request(f"{self.origin}api/{path}", json.dumps(said).encode(), headers)) as answer:
            answer.read()

    def busy(self) -> float:
        """Processor milliseconds so far, of this process alone."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return sum(map(int, fields[11:13])) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """The greatest memory so far, in MB, of this process alone."""
        return high_water(self.process.pid)

    def helpers(self) -> list[int]:
        """The processes that the server has started and that still run."""
        tasks = Path(f"/proc/{self.process.pid}/task").glob("*/children")
        return [int(pid) for one in tasks for pid in one.read_text(encoding="utf-8").split()]


def high_water(pid: int) -> float:
    """The greatest memory of a process so far, in MB; 0 for one that is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


@contextmanager
def serving(case: Path) -> Iterator[Server]:
    """A server, ended as Ctrl-C would end it."""
    server = Server(case)
    try:
        yield server
    finally:
        server.process.terminate()
        server.process.wait(10)
