"""The connection to a case's SQLite file: how it is opened, how transactions begin, what its errors mean to a user."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from whosays.errors import BusyCase, CaseError, NotACase, StorageFull, WhosaysError
from whosays.store.lock import busy

PRAGMAS = (
    "PRAGMA synchronous = FULL",  # a document that was reported as added survives a power cut
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -32000",  # kilobytes
)
PATIENCE = 10  # seconds to wait for a lock that somebody holds for one transaction
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def connect(database: Path) -> Engine:
    """An engine whose transactions begin when we say so: plain for readers, IMMEDIATE for the writer."""
    engine = create_engine(location(database), connect_args={"timeout": PATIENCE}, paramstyle="named")
    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine


def location(database: Path) -> URL:
    """Where the database lies; on a medium that cannot be written (evidence on a locked stick) nothing is locked."""
    if os.access(database.parent, os.W_OK):
        return URL.create("sqlite", database=str(database))
    query = {"immutable": "1", "uri": "true"}
    return URL.create("sqlite", database=f"file:{quote(str(database.resolve()))}", query=query)


def prepare(connection: sqlite3.Connection, _record: object) -> None:
    """Take transactions out of the driver's hands (it would commit before DDL) and set the pragmas."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def begin(connection: Connection) -> None:
    """A writer takes SQLite's write lock at once: it cannot find out half-way that it must wait."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def explained(case: Path) -> Iterator[None]:
    """Turn what the database and the disk report into the one line that a user can act on."""
    try:
        yield
    except DBAPIError as error:
        raise explain(case, error.orig) or error from error
    except sqlite3.Error as error:
        raise explain(case, error) or error from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StorageFull(full(case)) from error
        raise CaseError(f"{case}: {error.strerror or error}; check the folder and its permissions") from error


def explain(case: Path, error: Any) -> WhosaysError | None:
    """What an error of SQLite means; None for what is our own mistake."""
    name: str = getattr(error, "sqlite_errorname", "") or ""
    if name == "SQLITE_FULL":
        return StorageFull(full(case))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return BusyCase(busy(case))
    if name == "SQLITE_NOTADB":
        return NotACase(f"{case}: case.db is no database of whosays; name the folder of a case, or a new folder")
    if name.startswith("SQLITE_CORRUPT"):
        return CaseError(f"{case}: case.db is damaged; restore it from a copy, or add the files in originals/ anew")
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH")):
        return CaseError(f"{case}: case.db cannot be opened for writing; check the permissions of the folder")
    if name.startswith("SQLITE_IOERR"):
        return CaseError(f"{case}: the disk reports an error on case.db ({name}); check its free space and its health")
    return None


def full(case: Path) -> str:
    """The one line for a disk without room."""
    return f"{case}: the disk is full; make room and run the command again (what was added before is safe)"
