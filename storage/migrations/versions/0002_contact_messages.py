"""Contact messages: what people want a coordinator to read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

# SQLite numbers rows by itself only in a column of exactly this type.
Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the queue."""
    op.create_table(
        "contact_messages",
        sa.Column("id", Number, sa.Identity(always=False), primary_key=True),
        sa.Column("person_id", Number, sa.ForeignKey("people.id"), nullable=False),
        sa.Column("community_id", Number, sa.ForeignKey("communities.id"), nullable=True),
        sa.Column("application_id", Number, sa.ForeignKey("applications.id"), nullable=True),
        sa.Column("words", sa.LargeBinary, nullable=True),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("written_at", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("contact_messages_of_person", "contact_messages", ["person_id"])
    op.create_index("contact_messages_waiting", "contact_messages", ["status", "community_id"])
