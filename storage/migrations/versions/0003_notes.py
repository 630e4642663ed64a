"""Notes: what the bot has to remember of itself, such as when it last took input."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "notes",
        sa.Column("name", sa.Text, primary_key=True, nullable=False),
        sa.Column("noted_at", sa.BigInteger, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=True),
    )
