"""How many times links were drawn: what was made of them is stale when they were drawn again."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("linking", sa.Column("times", sa.Integer, nullable=False, server_default="0"))
