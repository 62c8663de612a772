"""What reviewers decide: an append-only log, what each decision is about, and what it makes of claims."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    log()
    targets()
    reviews()


def log() -> None:
    op.create_table(
        "judgement",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("edit", sa.Text),
        sa.Column("targets", sa.Text, nullable=False),
        sa.Column("subjects", sa.Text, nullable=False),
    )
    op.create_table(
        "undoing",
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgement.number"), primary_key=True, autoincrement=False),
        sa.Column("who", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        for table in ("judgement", "undoing"):
            for verb in ("update", "delete"):
                op.execute(
                    f"CREATE TRIGGER {table}_{verb} BEFORE {verb.upper()} ON {table} "
                    "BEGIN SELECT RAISE(ABORT, 'judgements are never changed'); END"
                )


def targets() -> None:
    op.create_table(
        "judgement_target",
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgement.number"), primary_key=True, autoincrement=False),
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("target", sa.String, nullable=False, index=True),
        sa.Column("document", sa.String, nullable=False, index=True),
        sa.Column("now", sa.String, index=True),
    )


def reviews() -> None:
    op.create_table(
        "claim_review",
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
        sa.Column("review", sa.String, nullable=False, index=True),
        sa.Column("judgement", sa.Integer, sa.ForeignKey("judgement.number"), nullable=False),
    )
