"""A new case and one that went through every migration are the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from whosays.store import migrations, open_case
from whosays.store.engine import connect


def test_a_new_case_is_what_all_migrations_make(tmp_path: Path) -> None:
    open_case(tmp_path / "case", create=True).close()
    migrated = tmp_path / "migrated.db"
    engine = connect(migrated)
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE older (x)")  # no new case: it goes through every step
        migrations.upgrade(connection)
        connection.exec_driver_sql("DROP TABLE older")
    engine.dispose()
    assert described(tmp_path / "case" / "case.db") == described(migrated)


def described(database: Path) -> set[tuple[str, ...]]:
    """Every table and index with its statement, white space aside."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master").fetchall()
        rows += [("id", *connection.execute("PRAGMA application_id").fetchone())]
        rows += [("version", *connection.execute("SELECT version_num FROM alembic_version").fetchone())]
    return {tuple("".join(str(cell).split()) for cell in row) for row in rows}
