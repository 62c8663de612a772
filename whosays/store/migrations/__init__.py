"""Bringing a case up to date: numbered steps in versions/, run by Alembic when an older case is opened.

A new case gets the newest tables at once; a test holds them to what all steps together make.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from whosays.store import tables
from whosays.store.fulltext import FullText

OURS = 0x77687379  # SQLite's application id of a case: "whsy"
# The versions of a case, oldest first; the last is the one that this whosays writes. A test holds it to versions/.
VERSIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")


def version(connection: Connection) -> str | None:
    """The version that a case was written by; None where the database holds no case."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, target: str = VERSIONS[-1]) -> None:
    """Run the steps that a case lacks, all inside the transaction that the connection is in: all or none."""
    if target == VERSIONS[-1] and not inspect(connection).get_table_names():
        create(connection)
        return
    # Only a case that lacks a step pays for importing Alembic.
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(Path(__file__).parent))
    with EnvironmentContext(
        Config(), scripts, fn=lambda current, _: scripts._upgrade_revs(target, current), destination_rev=target
    ) as environment:
        environment.configure(connection=connection)
        environment.run_migrations()


def create(connection: Connection) -> None:
    """Make an empty database a case of the newest version."""
    connection.exec_driver_sql(f"PRAGMA application_id = {OURS}")
    tables.metadata.create_all(connection, checkfirst=False)
    FullText.create(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": VERSIONS[-1]})
