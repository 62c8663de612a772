"""Which claims a link joins, the slot in which two differ, and the blocks by which claims are found."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("link", sa.Column("slot", sa.String, nullable=False, server_default=""))
    op.add_column("link", sa.Column("differing", sa.Text, nullable=False, server_default="[]"))
    op.create_table(
        "link_claim",
        sa.Column("claim", sa.String, primary_key=True),
        sa.Column("link", sa.String, primary_key=True, index=True),
    )
    op.execute(
        "INSERT INTO link_claim (claim, link) SELECT DISTINCT one.value, link.id FROM link, json_each(claims) one"
    )
    op.create_table(
        "claim_block",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("claim", sa.Integer, sa.ForeignKey("claim.number"), primary_key=True, autoincrement=False),
    )
