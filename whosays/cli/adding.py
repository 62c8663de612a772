"""`add`: files into a case, told on stderr as it goes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import typer

from whosays.cli.progress import Pace, watch
from whosays.config import Settings
from whosays.errors import StorageFull
from whosays.pipeline.crew import collect_seldom
from whosays.pipeline.files import Failure, Source, find, from_pipe
from whosays.pipeline.local import Effort, Outcome, add, prepare
from whosays.store import open_case
from whosays.views.printable import counted, printable

NOTHING = 1


def add_to_case(case: Path, paths: Sequence[Path], settings: Settings, again: bool = False) -> int:
    """Read what is under the paths into the case; the exit code is 1 only if nothing could be read."""
    found = [item for path in paths for item in _found(path)]
    outcomes: list[Outcome] = []
    try:
        if any(isinstance(item, Source) for item in found):
            _read(case, found, replace(effort(settings), again=again), outcomes)
        else:
            outcomes += [Outcome(one.name, 0, "failed", one.reason) for one in found if isinstance(one, Failure)]
    except StorageFull as error:
        raise StorageFull(f"{error} What was read before is kept: run the same command again to go on.") from None
    finally:
        _sum_up(case, outcomes)
    return 0 if any(outcome.result != "failed" for outcome in outcomes) else NOTHING


def effort(settings: Settings) -> Effort:
    """What the settings say of how to read."""
    return Effort(settings.engine, settings.workers, settings.batch_files, settings.batch_kilobytes * 1024)


def _found(path: Path) -> list[Source | Failure]:
    if str(path) == "-":
        return [from_pipe(sys.stdin.buffer.read())]
    return list(find([path])) or [Failure(str(path), "there is no file in this folder")]


def _read(case: Path, found: Sequence[Source | Failure], how: Effort, outcomes: list[Outcome]) -> None:
    collect_seldom()
    prepare(found, how)
    with open_case(case, create=True) as store, watch(Pace(found)) as tell:
        for outcome in add(found, store, how):
            outcomes.append(outcome)
            tell(outcome)


def _sum_up(case: Path, outcomes: Sequence[Outcome]) -> None:
    """What could not be read, or not well, and how much was; nothing if the work stopped before the first file."""
    if not outcomes:
        return
    for outcome in outcomes:
        if outcome.result == "failed":
            _say(f"not read: {printable(outcome.name)}: {printable(outcome.reason)}")
        for problem in outcome.problems:
            _say(f"note: {printable(outcome.name)}: {printable(problem)}")
    count = {result: sum(one.result == result for one in outcomes) for result in ("read", "skipped", "failed")}
    claims = sum(one.claims for one in outcomes)
    _say(
        f"{printable(str(case))}: {count['read']} read ({counted(claims, 'claim')}), "
        f"{count['skipped']} unchanged, {count['failed']} not read"
    )


def _say(line: str) -> None:
    typer.echo(line, err=True)
