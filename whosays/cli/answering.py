"""What answers a browser: the application of a case, run until Ctrl-C. Imported while the case is being read."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import uvicorn
from anyio import to_thread

from whosays.cli.adding import effort
from whosays.config import Settings
from whosays.pipeline.files import Failure, Source, find
from whosays.pipeline.local import Effort, Outcome, add
from whosays.pipeline.relinking import Linker
from whosays.store import Store, open_case
from whosays.views.http.application import application
from whosays.views.http.files import Adder
from whosays.views.http.serving import STATIC, Serving
from whosays.views.suggested import Suggesting

AT_ONCE = 4  # answers being made: each thread keeps the memory of the largest that it has made


def built() -> bool:
    """Whether the pages are there."""
    return (STATIC / "index.html").is_file()


def served(store: Store, token: str, hosts: frozenset[str], who: str, settings: Settings) -> Serving:
    """The case as it is served."""
    linker = Linker(store.path)
    adding = adder(linker, effort(settings))
    return Serving(store, token, hosts, who, adding, linker.relink, suggestions=Suggesting(store))


def run(serving: Serving, taken: socket.socket) -> None:
    """Answer until Ctrl-C, and let what is being answered come to its end."""
    config = uvicorn.Config(
        application(serving),
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=3,
        lifespan="off",
        ws="none",
    )
    try:
        asyncio.run(answering(uvicorn.Server(config), taken))
    except KeyboardInterrupt:  # uvicorn ends its work first and hands the signal on then
        return


async def answering(server: uvicorn.Server, taken: socket.socket) -> None:
    """Answer, a few requests at a time."""
    to_thread.current_default_thread_limiter().total_tokens = AT_ONCE
    await server.serve(sockets=[taken])


def adder(linker: Linker, how: Effort) -> Adder:
    """Reads files into the case, in other processes: a file that crashes a library must not end the server."""

    def read(paths: Sequence[Path]) -> Iterator[tuple[Path, Outcome]]:
        found = {path: next(iter(find([path]))) for path in paths}
        with linker.writing, open_case(linker.case, write=True) as store:
            for outcome in add(list(found.values()), store, replace(how, apart=True)):
                path = next(path for path, one in found.items() if told_of(outcome, one))
                del found[path]
                yield path, outcome

    return read


def told_of(outcome: Outcome, found: Source | Failure) -> bool:
    """Whether an outcome is that of this file; of two with one name and size it does not matter which."""
    return outcome.name == found.name and (isinstance(found, Failure) or outcome.size == found.size)
