"""Which claims one of their voices denies: said not to be so is not yet denied."""

import json

import sqlalchemy as sa
from alembic import op

from whosays.case.denying import denies

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NEGATED = """
SELECT claim.number, claim.body, judgement.edit FROM claim
LEFT JOIN claim_review ON claim_review.claim = claim.number
LEFT JOIN judgement ON judgement.number = claim_review.judgement
WHERE claim.polarity = 'negated' AND claim.voiced
"""


def upgrade() -> None:
    op.add_column("claim", sa.Column("denied", sa.Boolean, nullable=False, server_default="0"))
    connection = op.get_bind()
    denied = [row.number for row in connection.execute(sa.text(NEGATED)) if said_to_be_denied(row.body, row.edit)]
    for number in denied:
        connection.execute(sa.text("UPDATE claim SET denied = 1 WHERE number = :number"), {"number": number})


def said_to_be_denied(body: str, edit: str | None) -> bool:
    """By its voices as a reviewer corrected them, else as they were read."""
    voices = (json.loads(edit) if edit else {}).get("attribution") or json.loads(body)["attribution"]
    return any(denies(voice["cue"]) for voice in voices)
