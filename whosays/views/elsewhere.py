"""What takes long and is made of the whole case, made in a process of its own: no page waits for it.

A thread would not do: for seconds it would take every other answer its turn, and its memory would stay. So a second
Python reads the case, at low priority, and hands over what it has made; until then the last that was made is shown,
and that there is a newer one to come.
"""

from __future__ import annotations

import atexit
import logging
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread
from typing import Any, Generic, TypeVar

from whosays.case.routes import TYPES, Views, routes_and_processes
from whosays.case.suggesting.suggest import Suggestion, suggestions
from whosays.store import ClaimQuery, Store, open_case
from whosays.store.figures import State

AT_ONCE = 20  # documents up to which it is made here while whoever asks waits
PRIORITY = 10  # as `nice` counts

Value = TypeVar("Value")


def routes(case: Store) -> Views:
    """Routes and processes, from the claims of the types that make them."""
    with case.snapshot():
        told = case.claims(ClaimQuery(type=tuple(sorted(TYPES))))
        return routes_and_processes(told, case.entities(), case.documents(), case.links())


def doubles(case: Store) -> list[Suggestion]:
    """Pairs of entities that may be one."""
    return list(suggestions(case))


MAKERS: dict[str, Callable[[Store], Any]] = {"routes": routes, "doubles": doubles}


@dataclass(frozen=True, slots=True)
class Made(Generic[Value]):
    """What was made last, and whether the case has changed since: then a newer one is in the making."""

    value: Value
    making: bool


class Work(Generic[Value]):
    """One of MAKERS with what it made last; `concerns`: the changes of the case that make it stale."""

    def __init__(self, name: str, nothing: Value, concerns: frozenset[str]) -> None:
        self.name = name
        self.concerns = concerns
        self.value = nothing
        self.state: State | None = None
        self.lock = Lock()
        self.running = False

    def of(self, case: Store) -> Made[Value]:
        """What there is of the case as it is now; a newer one is begun where it is wanted."""
        with self.lock:
            now = case.state()
            if self.state is not None and not (self.concerns & case.changed(self.state, now)):
                return Made(self.value, False)
            if not self.running and case.document_count() <= AT_ONCE:
                self.value, self.state = MAKERS[self.name](case), now
                return Made(self.value, False)
            if not self.running:
                self.running = True
                Thread(target=self.make, args=(case, now), daemon=True).start()
            return Made(self.value, True)

    def make(self, case: Store, state: State) -> None:
        """Make it, elsewhere if that is possible, and keep it."""
        try:
            made = elsewhere(self.name, case.path)
        except (OSError, subprocess.SubprocessError, pickle.UnpicklingError, EOFError) as error:
            if CHILDREN.ended:
                return
            logging.getLogger("whosays").warning("%s: made in the server, for: %s", self.name, error)
            made = MAKERS[self.name](case)
        self.keep(made, state)

    def keep(self, made: Value, state: State) -> None:
        """What was made of a state of the case is what is shown from now on."""
        with self.lock:
            self.value, self.state, self.running = made, state, False


class Children:
    """The processes that were started, which end with this one and not with a Ctrl-C that was meant for it."""

    def __init__(self) -> None:
        self.running: set[subprocess.Popen[bytes]] = set()
        self.ended = False
        atexit.register(self.end)

    def answer(self, command: list[str]) -> bytes:
        """What a process writes to stdout. Raises CalledProcessError where it fails."""
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen(command, stdin=nothing, stdout=pipe, start_new_session=True) as child:  # noqa: S603
            self.running.add(child)
            out, _ = child.communicate()
            self.running.discard(child)
        if child.returncode:
            raise subprocess.CalledProcessError(child.returncode, command)
        return out

    def end(self) -> None:
        """End them all: nobody waits for them any more."""
        self.ended = True
        for child in list(self.running):
            child.kill()


CHILDREN = Children()


def elsewhere(name: str, case: Path) -> Any:
    """What another process makes of a case."""
    # -P: a folder of documents that we happen to stand in must not give Python its modules.
    command = [sys.executable, "-P", "-m", "whosays.views.elsewhere", name, str(case)]
    return pickle.loads(CHILDREN.answer(command))  # noqa: S301  from the line above, never from a file or the network


def main(name: str, case: str) -> None:
    """Make it and write it to stdout, as the process that `elsewhere` starts."""
    if hasattr(os, "nice"):
        os.nice(PRIORITY)
    with open_case(case) as store:
        pickle.dump(MAKERS[name](store), sys.stdout.buffer)


if __name__ == "__main__":
    main(*sys.argv[1:])
