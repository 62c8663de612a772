"""How the reading goes: file by file on stderr, with the rate and the time left. A bar where somebody watches."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import typer

from whosays.pipeline.files import Failure, Source
from whosays.pipeline.local import Outcome
from whosays.text.shortening import shortened
from whosays.views.printable import counted, printable

Tell = Callable[[Outcome], None]


class Pace:
    """Counts what is done; knows the words read a second and, from the bytes that remain, the time left."""

    def __init__(self, found: Sequence[Source | Failure], clock: Callable[[], float] = time.monotonic) -> None:
        self.files = len(found)
        self.left = sum(item.size for item in found if isinstance(item, Source))
        self.done = self.words = self.worked = 0
        self._clock = clock
        self._start = clock()

    def count(self, outcome: Outcome) -> None:
        self.done += 1
        self.left -= outcome.size
        self.words += outcome.words
        self.worked += 0 if outcome.result == "skipped" else outcome.size

    def __str__(self) -> str:
        seconds = self._clock() - self._start
        if not self.worked or seconds <= 0:
            return ""
        remaining = round(seconds / self.worked * self.left)
        return f"{self.words / seconds:,.0f} words/s, {_duration(remaining)} left"


@contextmanager
def watch(pace: Pace) -> Iterator[Tell]:
    """Tell of each outcome: a bar on a terminal, one line per file elsewhere."""
    if sys.stderr.isatty():
        with _bar(pace) as tell:
            yield tell
    else:
        yield lambda outcome: _line(pace, outcome)


def _line(pace: Pace, outcome: Outcome) -> None:
    pace.count(outcome)
    if outcome.result != "skipped":
        typer.echo(f"[{pace.done}/{pace.files}] {_told(outcome)} ({pace})", err=True)


def _told(outcome: Outcome) -> str:
    name = printable(outcome.name)
    if outcome.result == "failed":
        return f"{name}: not read"
    return f"{name}: {counted(outcome.words, 'word')}, {counted(outcome.claims, 'claim')}"


@contextmanager
def _bar(pace: Pace) -> Iterator[Tell]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (BarColumn(24), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(f"0 of {pace.files} files, loading the reader", total=max(pace.left, 1))

        def tell(outcome: Outcome) -> None:
            pace.count(outcome)
            words = f"{pace.done} of {pace.files} files · {pace} · {shortened(printable(outcome.name), 40)}"
            progress.update(task, advance=outcome.size, description=words)

        yield tell


def _duration(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"
