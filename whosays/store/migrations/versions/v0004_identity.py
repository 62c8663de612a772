"""Who is one after reviewers and facts: keys and facts of each entity, and what is to be looked at again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    of_entities()
    of_the_case()
    fill()


def of_entities() -> None:
    for table, column in (("entity_key", "key"), ("entity_fact", "fact")):
        op.create_table(
            table,
            sa.Column("entity", sa.Integer, sa.ForeignKey("entity.number"), primary_key=True, autoincrement=False),
            sa.Column(column, sa.String, primary_key=True),
        )


def of_the_case() -> None:
    op.create_table(
        "case_entity_fact",
        sa.Column(
            "case_entity", sa.Integer, sa.ForeignKey("case_entity.number"), primary_key=True, autoincrement=False
        ),
        sa.Column("fact", sa.String, primary_key=True),
    )
    op.create_table(
        "case_entity_watch",
        sa.Column(
            "case_entity", sa.Integer, sa.ForeignKey("case_entity.number"), primary_key=True, autoincrement=False
        ),
        sa.Column("main", sa.Integer, sa.ForeignKey("case_entity.number"), nullable=False, index=True),
    )


def fill() -> None:
    """Keys of entities that the case holds are read again from their documents, by the rules of today."""
    from whosays.store.rekeying import rekey

    rekey(op.get_bind())
