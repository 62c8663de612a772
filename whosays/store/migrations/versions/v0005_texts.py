"""Which documents print one text, and which quotations stand in more than one; filled when claims are linked next."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "document_text",
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number"), primary_key=True, autoincrement=False),
        sa.Column("text", sa.Integer, sa.ForeignKey("document.number"), nullable=False, index=True),
        sa.Column("agency", sa.String),
    )
    op.create_table(
        "text_key",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("document", sa.Integer, sa.ForeignKey("document.number"), primary_key=True, autoincrement=False),
    )
    op.create_table(
        "quotation",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    )
