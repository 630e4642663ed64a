"""Connectors, invitations, reviews, matches, rounds, and the workspaces of Slack."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# SQLite numbers rows by itself only in a column of exactly this type.
Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Column = sa.Column


def upgrade() -> None:
    """Create the tables, and let people and applications say more."""
    _reviews()
    _invitations()
    _connectors()
    _rounds()
    _matches()
    _records()
    _slack()


def _table(name: str, *columns: sa.schema.SchemaItem, first: int = 1) -> None:
    """Create a table whose rows are numbered, never twice the same."""
    number = Column("id", Number, sa.Identity(always=False, start=first), primary_key=True)
    op.create_table(name, number, *columns, sqlite_autoincrement=True)
    if first > 1 and op.get_bind().dialect.name == "sqlite":
        number_before = f"INSERT INTO sqlite_sequence VALUES ('{name}', {first - 1})"  # noqa: S608 -- our own names
        op.execute(number_before)


def _to(table: str, name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _text(*names: str) -> tuple[Column[str], ...]:
    return tuple(Column(name, sa.Text, nullable=False) for name in names)


def _count(*names: str) -> tuple[Column[int], ...]:
    return tuple(Column(name, sa.Integer, nullable=False) for name in names)


def _moments(*names: str, nullable: bool = True) -> tuple[Column[int], ...]:
    return tuple(Column(name, sa.BigInteger, nullable=nullable) for name in names)


def _sealed(*names: str) -> tuple[Column[bytes], ...]:
    return tuple(Column(name, sa.LargeBinary, nullable=True) for name in names)


def _digest() -> Column[bytes]:
    return Column("digest", sa.LargeBinary, nullable=False, unique=True)


def _reviews() -> None:
    op.add_column("people", Column("hat", sa.Text, nullable=False, server_default=""))
    op.add_column("applications", Column("assignee_id", Number, nullable=True))
    op.add_column("applications", Column("decision", sa.LargeBinary, nullable=True))
    for moment in _moments("verified_at", "decided_at"):
        op.add_column("applications", moment)


def _invitations() -> None:
    _table(
        "invitations",
        _digest(),
        *_text("role", "language"),
        _to("communities", "community_id", nullable=True),
        _to("people", "person_id", nullable=True),
        _to("people", "inviter_id", nullable=True),
        *_sealed("hint"),
        *_moments("created_at", "expires_at", nullable=False),
        *_moments("used_at", "revoked_at"),
    )
    op.create_index("invitations_of_community", "invitations", ["community_id", "role"])


def _connectors() -> None:
    _table(
        "connectors",
        _to("people", "person_id"),
        _to("communities", "community_id"),
        *_text("status"),
        *_sealed("profile"),
        Column("email_digest", sa.LargeBinary, nullable=True),
        *_count("capacity"),
        *_moments("created_at", nullable=False),
        *_moments("agreed_at", "confirmed_at", "paused_at", "paused_until_at", "left_at"),
        Column("merged_into", Number, nullable=True),
        *_count("version"),
        first=21,
    )
    op.create_index("connectors_of_person", "connectors", ["person_id"], unique=True)
    op.create_index("connectors_by_email", "connectors", ["email_digest"])
    op.create_table(
        "connector_communities",
        Column("connector_id", Number, sa.ForeignKey("connectors.id"), primary_key=True),
        Column("community_id", Number, sa.ForeignKey("communities.id"), primary_key=True),
    )
    op.create_index("connectors_in_community", "connector_communities", ["community_id"])


def _rounds() -> None:
    _table(
        "rounds",
        _to("communities", "community_id"),
        _to("people", "maker_id", nullable=True),
        *_text("status", "pairs"),
        *_moments("created_at", nullable=False),
        *_moments("published_at"),
        *_count("version"),
    )
    op.create_index("rounds_of_community", "rounds", ["community_id", "status"])


def _matches() -> None:
    _table(
        "matches",
        _to("applications", "application_id"),
        _to("connectors", "connector_id"),
        _to("communities", "community_id"),
        _to("rounds", "round_id", nullable=True),
        *_text("status", "reasons"),
        *_count("points"),
        *_sealed("answer"),
        *_moments("suggested_at", nullable=False),
        *_moments("offered_at", "answer_by_at", "answered_at", "closed_at"),
        *_count("version"),
        first=71,
    )
    op.create_index("matches_once", "matches", ["application_id", "connector_id"], unique=True)
    op.create_index("matches_of_connector", "matches", ["connector_id", "status"])
    op.create_index("matches_in_community", "matches", ["community_id", "status"])


def _records() -> None:
    _table(
        "case_notes",
        _to("communities", "community_id"),
        _to("people", "person_id"),
        _to("people", "author_id", nullable=True),
        *_text("subject"),
        *_sealed("words"),
        *_moments("written_at", nullable=False),
    )
    op.create_index("case_notes_of_person", "case_notes", ["person_id"])
    _table(
        "takeovers",
        _to("people", "person_id"),
        _to("people", "coordinator_id"),
        _to("communities", "community_id"),
        *_moments("began_at", nullable=False),
        *_moments("ended_at"),
    )
    still = sa.text("ended_at IS NULL")
    for who in ("person_id", "coordinator_id"):
        op.create_index(
            f"takeovers_one_{who[:-3]}",
            "takeovers",
            [who],
            unique=True,
            sqlite_where=still,
            postgresql_where=still,
        )


def _slack() -> None:
    _table(
        "workspaces",
        Column("tenant", sa.Text, nullable=False, unique=True),
        *_sealed("name", "token"),
        *_text("bot_user", "scopes"),
        *_moments("installed_at", nullable=False),
        *_moments("ended_at"),
    )
    _table("oauth_states", _digest(), *_moments("expires_at", nullable=False))
