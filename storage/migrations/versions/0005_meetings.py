"""Meetings; and what was done about somebody is found by its subject."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

# SQLite numbers rows by itself only in a column of exactly this type.
Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Column = sa.Column


def upgrade() -> None:
    """Create the table and its indexes."""
    op.create_table(
        "meetings",
        Column("id", Number, sa.Identity(always=False), primary_key=True),
        _to("applications", "application_id"),
        _to("communities", "community_id"),
        _to("matches", "match_id", nullable=True),
        _to("people", "host_id"),
        *_text("kind", "status", "uid", "offered", "host_zone", "host_wall", "tzdata"),
        Column("minutes", sa.Integer, nullable=False),
        Column("sequence", sa.Integer, nullable=False),
        Column("details", sa.LargeBinary, nullable=True),
        Column("created_at", sa.BigInteger, nullable=False),
        *_moments("starts_at", "answer_by_at", "booked_at", "closed_at"),
        Column("version", sa.Integer, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("meetings_of_application", "meetings", ["application_id"])
    op.create_index("meetings_of_match", "meetings", ["match_id"])
    op.create_index("meetings_of_host", "meetings", ["host_id", "status"])
    op.create_index("meetings_in_community", "meetings", ["community_id", "status", "starts_at"])
    op.create_index("audit_of_subject", "audit", ["subject"])


def _to(table: str, name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _text(*names: str) -> tuple[Column[str], ...]:
    return tuple(Column(name, sa.Text, nullable=False) for name in names)


def _moments(*names: str) -> tuple[Column[int], ...]:
    return tuple(Column(name, sa.BigInteger, nullable=True) for name in names)
