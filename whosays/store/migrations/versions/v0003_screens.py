"""What screens filter by: the bounds of a claim's time, its confidence, and the kinds of its voices."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    measures()
    voices()


def measures() -> None:
    """Taken from the records of claims, where they have always stood."""
    op.create_table(
        "claim_measure",
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
        sa.Column("earliest", sa.String),
        sa.Column("latest", sa.String),
        sa.Column("confidence", sa.Float, nullable=False),
    )
    op.execute(
        "INSERT INTO claim_measure (claim, earliest, latest, confidence) SELECT number, "
        "json_extract(body, '$.when.earliest'), json_extract(body, '$.when.latest'), "
        "json_extract(body, '$.confidence') FROM claim"
    )


def voices() -> None:
    op.create_table(
        "claim_voice",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    )
    op.execute(
        "INSERT INTO claim_voice (kind, claim) SELECT DISTINCT json_extract(voice.value, '$.kind'), claim.number "
        "FROM claim, json_each(claim.body, '$.attribution') AS voice"
    )
