"""Run a command and watch it: seconds, and the most memory that it and all its children held at once.

Memory is the proportional set size where the system tells it (Linux: pages shared by several processes count once),
else the sum of resident sets, which counts shared pages several times.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took. Memory in MB (10^6 bytes), 0 where the system does not tell; output is its stdout."""

    seconds: float
    peak_mb: float
    resident_mb: float
    output: str


def watch(command: Sequence[str], environment: Mapping[str, str] | None = None, every: float = 0.2) -> Run:
    """Run to the end; a command that fails raises with what it wrote to stderr."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env={**os.environ, **(environment or {})}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    peak = resident = 0.0
    while True:
        try:
            output, errors = process.communicate(timeout=every)
            break
        except subprocess.TimeoutExpired:
            tree = family(process.pid)
            peak = max(peak, sum(proportional(pid) for pid in tree) / 1e6)
            resident = max(resident, sum(resident_set(pid) for pid in tree) / 1e6)
    seconds = time.perf_counter() - start
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{errors[-2000:]}")
    return Run(seconds, peak, resident, output)


def family(pid: int) -> list[int]:
    """The process and all that descend from it."""
    children: dict[int, list[int]] = {}
    for entry in PROC.glob("[0-9]*"):
        parent = _field(entry / "status", r"PPid:\s+(\d+)")
        children.setdefault(parent, []).append(int(entry.name))
    found, todo = list[int](), [pid]
    while todo:
        one = todo.pop()
        found.append(one)
        todo += children.get(one, [])
    return found


def proportional(pid: int) -> int:
    """Bytes of the process, shared pages divided among those who share them."""
    return 1024 * _field(PROC / str(pid) / "smaps_rollup", r"^Pss:\s+(\d+)")


def resident_set(pid: int) -> int:
    """Bytes of the process that are in memory."""
    return 1024 * _field(PROC / str(pid) / "status", r"VmRSS:\s+(\d+)")


def _field(path: Path, pattern: str) -> int:
    """A number in one of the system's files; 0 where the process has ended or the file is not for us."""
    try:
        found = re.search(pattern, path.read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found.group(1)) if found else 0
