"""Opening a case folder: what is a case, what is not, and what a newer whosays has written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from whosays.errors import NewerCase, NotACase
from whosays.store import migrations
from whosays.store.engine import connect, explained
from whosays.store.lock import WriterLock
from whosays.store.sql import SqlStore

LEFT_BY_US = frozenset({"originals", "case.lock"})  # all that a whosays killed while creating can have left


def open_sqlite(path: Path, create: bool, write: bool) -> SqlStore:
    """The case in this folder; see `whosays.store.open_case`."""
    with explained(path):
        check_folder(path, create)
        lock = WriterLock(path)
        try:
            if write:
                lock.take()
            engine = prepared(path, create, lock)
        except BaseException:
            lock.release()
            raise
    return SqlStore(path, engine, lock)


def check_folder(path: Path, create: bool) -> None:
    """Refuse what cannot be a case, before anything is written into it."""
    if path.exists() and not path.is_dir():
        raise NotACase(f"{path}: is a file; a case is a folder")
    if not (path / "case.db").is_file():
        if not create:
            what = "holds no case" if path.exists() else "does not exist"
            raise NotACase(f"{path}: {what}; make one with “whosays add {path} FILE…”")
        if path.exists() and {entry.name for entry in path.iterdir()} - LEFT_BY_US:
            raise NotACase(f"{path}: has other files in it and is no case; name a new or an empty folder for the case")
        (path / "originals").mkdir(parents=True, exist_ok=True)


def prepared(path: Path, create: bool, lock: WriterLock) -> Engine:
    """An engine on a database that is ours and up to date."""
    database = path / "case.db"
    if create and not (database.exists() and database.stat().st_size):
        with closing(sqlite3.connect(database)) as fresh:
            fresh.execute("PRAGMA journal_mode = WAL")  # readers go on while one writes; it stays in the file
    engine = connect(database)
    try:
        bring_up_to_date(path, engine, create, lock)
    except BaseException:
        engine.dispose()
        raise
    return engine


def bring_up_to_date(path: Path, engine: Engine, create: bool, lock: WriterLock) -> None:
    """Check whose database it is, and run the migrations that it lacks."""
    with engine.connect() as connection:
        found = version_of(path, connection, create)
    if found == migrations.VERSIONS[-1]:
        return
    lock.take()
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        migrations.upgrade(connection)


def version_of(path: Path, connection: Connection, create: bool) -> str | None:
    """The version of the case; None for an empty database that may become one."""
    if connection.execute(text("PRAGMA application_id")).scalar() != migrations.OURS:
        if create and not inspect(connection).get_table_names():
            return None
        raise NotACase(f"{path}: case.db is no case of whosays; name the folder of a case, or a new folder")
    found = migrations.version(connection)
    if found not in migrations.VERSIONS:
        raise NewerCase(
            f"{path}: was written by a newer whosays (case version {found}); upgrade with “pip install -U whosays”"
        )
    return found
