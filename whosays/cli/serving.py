"""`serve`: the case in a browser on this machine, until Ctrl-C.

The database is read in C and the server's own code in Python: both at once, so that the first screen waits for neither.
"""

from __future__ import annotations

import ctypes
import gc
import getpass
import os
import secrets
import socket
import sys
import webbrowser
from contextlib import closing
from pathlib import Path
from threading import Thread
from urllib.parse import quote

import typer

from whosays.config import Settings
from whosays.errors import WhosaysError
from whosays.store import ClaimQuery, Store, open_case

PORT = 8600  # the first that is tried where none is asked for
TRIED = 20
TURN = 0.0005  # seconds a thread may keep others waiting; Python's own 5 ms count for each row that is read
SELDOM = 100_000  # new objects between two looks of the garbage collector; Python itself takes 700
ARENA_MAX = -8  # M_ARENA_MAX of glibc's malloc.h
OWN = ("127.0.0.1", "localhost", "[::1]")
NOT_BUILT = "The pages are not built here: run “make ui” in the checkout. The API answers all the same."


def serve_case(case: Path, host: str, port: int | None, browser: bool, settings: Settings) -> int:
    """Serve a case until somebody stops it; the address with its token goes to stdout."""
    share_heaps()
    with open_case(case) as store, closing(listening(host, port)) as taken:
        Thread(target=get_ready, args=(store,), daemon=True).start()
        from whosays.cli.answering import built, run, served

        token = secrets.token_urlsafe(32)
        number = taken.getsockname()[1]
        serving = served(store, token, hosts(host, number), who(), settings)
        told(address(host, number, token), browser, built())
        run(serving, taken)
    typer.echo("Stopped. Everything that was answered is in the case.", err=True)
    return 0


def listening(host: str, port: int | None) -> socket.socket:
    """A socket that listens; without a wish for a port the first free one from PORT on. Raises WhosaysError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for number in range(PORT, PORT + TRIED) if port is None else (port,):
        taken = socket.socket(family, socket.SOCK_STREAM)
        if os.name == "posix":  # on Windows the option would let two servers share a port
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind((host, number))
            taken.listen(128)
        except OSError as error:
            taken.close()
            reason = error.strerror or str(error)
            continue
        return taken
    wanted = f"{PORT} to {PORT + TRIED - 1}" if port is None else str(port)
    raise WhosaysError(f"{host} port {wanted} cannot be opened ({reason.lower()}): choose another with --port")


def hosts(host: str, port: int) -> frozenset[str]:
    """The values of the Host header that mean this server."""
    named = f"[{host}]" if ":" in host else host
    everywhere = {socket.gethostname(), *addresses()} if host in ("0.0.0.0", "::") else set()  # noqa: S104
    return frozenset(f"{one}:{port}" for one in {*OWN, named, *everywhere})


def addresses() -> set[str]:
    """The addresses of this machine by its own name, for a server that was told to listen on all of them."""
    try:
        return {str(one[4][0]) for one in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    except OSError:
        return set()


def address(host: str, port: int, token: str) -> str:
    """The address to open."""
    shown = "127.0.0.1" if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host  # noqa: S104
    return f"http://{shown}:{port}/?token={quote(token)}"


def who() -> str:
    """Who judges: the name under which somebody is logged in here."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user, as in some containers
        return "reviewer"


def told(url: str, browser: bool, built: bool) -> None:
    """Say the address, and open the browser."""
    typer.echo(url)
    if not built:
        typer.echo(NOT_BUILT, err=True)
    typer.echo("Nothing leaves this computer. Ctrl-C stops.", err=True)
    if browser and built:
        Thread(target=webbrowser.open, args=(url,), daemon=True).start()


def get_ready(store: Store) -> None:
    """Read and count what the first screen shows, before anybody asks: the documents, then what filters need."""
    sys.setswitchinterval(TURN)
    store.listed()
    store.facets(ClaimQuery())
    spare_the_collector()


def share_heaps() -> None:
    """Let all threads share two heaps: of one heap for each, glibc keeps the largest answer that each has made."""
    try:
        ctypes.CDLL(None).mallopt(ARENA_MAX, 2)
    except (AttributeError, OSError, TypeError):  # another C library than glibc
        return


def spare_the_collector() -> None:
    """Let the garbage collector look seldom, and never at what stays: a picture of 20,000 claims makes no cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM, 20, 50)
