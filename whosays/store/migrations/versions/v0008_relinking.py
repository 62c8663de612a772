"""What is kept of linking, so that one more document links only what it touches; filled at the next linking."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("claim_block")
    for name in ("claim_block", "claim_speaker"):
        op.create_table(name, number("key", sa.BigInteger), number("claim"), sqlite_with_rowid=False)
        op.create_index(f"{name}_claim", name, ["claim"])
    level = sa.Column("level", sa.Integer, nullable=False)
    op.create_table("claim_near", number("claim"), number("other"), level, sqlite_with_rowid=False)
    op.create_table(
        "mouth", sa.Column("key", sa.String, primary_key=True), sa.Column("speaker", sa.Text, nullable=False)
    )
    op.create_table(
        "due",
        sa.Column("at", sa.Integer, primary_key=True),
        sa.Column("what", sa.String, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
    )
    op.create_table(
        "case_entity_told",
        number("case_entity"),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("wide", sa.Boolean, nullable=False),
    )
    op.create_table("linking", sa.Column("rules", sa.String, primary_key=True))


def number(name: str, type_: type[sa.Integer] = sa.Integer) -> sa.Column[Any]:
    """A column of numbers that is a key or part of one."""
    return sa.Column(name, type_, primary_key=True, autoincrement=False)
