"""Bringing a case up to date: numbered steps in versions/, run by Alembic when an older case is opened."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

# The versions of a case, oldest first; the last is the one that this whosays writes. A test holds it to versions/.
VERSIONS = ("0001",)


def version(connection: Connection) -> str | None:
    """The version that a case was written by; None where the database holds no case."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def upgrade(connection: Connection, target: str = VERSIONS[-1]) -> None:
    """Run the steps that a case lacks, all inside the transaction that the connection is in: all or none."""
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
