"""The first case: documents, entities, claims and links, and their words for full-text search."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    documents()
    entities()
    claims()
    links()
    full_text()


def documents() -> None:
    op.create_table(
        "document",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("media_type", sa.String, nullable=False),
        sa.Column("title", sa.String),
        sa.Column("language", sa.String),
        sa.Column("published", sa.String),
        sa.Column("source", sa.String),
        sa.Column("problems", sa.Text, nullable=False),
    )
    op.create_index("document_order", "document", ["name", "id"])
    op.create_table(
        "content",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number"), primary_key=True, autoincrement=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("pages", sa.Text, nullable=False),
        sa.Column("lines", sa.Text, nullable=False),
    )


def entities() -> None:
    op.create_table(
        "case_entity",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
    )
    op.create_table(
        "case_entity_key",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("case_entity", sa.Integer, sa.ForeignKey("case_entity.number"), nullable=False, index=True),
    )
    op.create_table(
        "case_entity_name",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("case_entity", sa.Integer, sa.ForeignKey("case_entity.number"), nullable=False, index=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("weight", sa.Integer, nullable=False),
    )
    op.create_table(
        "entity",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number"), nullable=False, index=True),
        sa.Column("case_entity", sa.Integer, sa.ForeignKey("case_entity.number"), nullable=False, index=True),
        sa.Column("body", sa.Text, nullable=False),
    )


def claims() -> None:
    op.create_table(
        "claim",
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number"), nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("type", sa.String, nullable=False, index=True),
        sa.Column("polarity", sa.String, nullable=False, index=True),
        sa.Column("reality", sa.String, nullable=False, index=True),
        sa.Column("certainty", sa.String, nullable=False, index=True),
        sa.Column("voiced", sa.Boolean, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("claim_order", "claim", ["document", "start", "type", "id"])
    op.create_table(
        "claim_entity",
        sa.Column("entity", sa.Integer, sa.ForeignKey("entity.number"), primary_key=True, autoincrement=False),
        sa.Column("part", sa.String, primary_key=True),
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    )


def links() -> None:
    op.create_table(
        "link",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("type", sa.String, nullable=False),
        sa.Column("claims", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.Column("review", sa.String, nullable=False),
    )


def full_text() -> None:
    """Words only, folded by us; the texts themselves stay where they are (`content=''`)."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("PRAGMA application_id = 0x77687379")  # "whsy": tells a case from other people's databases
        op.execute("CREATE VIRTUAL TABLE claim_words USING fts5(said, who, voices, content='', tokenize='unicode61')")
        op.execute("CREATE VIRTUAL TABLE entity_words USING fts5(name, content='', tokenize='unicode61')")
