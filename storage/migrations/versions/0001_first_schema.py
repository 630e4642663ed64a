"""First schema: people, communities, talks, applications, outbox, due items, failures, audit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# SQLite numbers rows by itself only in a column of exactly this type.
Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Moment = sa.BigInteger
Flag = sa.SmallInteger


def upgrade() -> None:
    """Create every table."""
    _people()
    _communities()
    _consents_and_roles()
    _talks()
    _applications()
    _outbox()
    _due()
    _records()


def _table(name: str, *columns: sa.schema.SchemaItem, first: int = 1) -> None:
    """Create a table whose rows are numbered, never twice the same."""
    number = sa.Column("id", Number, sa.Identity(always=False, start=first), primary_key=True)
    op.create_table(name, number, *columns, sqlite_autoincrement=True)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def _flag(name: str) -> sa.Column[int]:
    return sa.Column(name, Flag, nullable=False)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, Moment, nullable=nullable)


def _sealed(name: str, *, nullable: bool = True) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=nullable)


def _to(table: str, name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, Number, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _people() -> None:
    op.create_table(
        "seen",
        sa.Column("digest", sa.LargeBinary, primary_key=True),
        _moment("seen_at"),
        sqlite_with_rowid=False,
    )
    op.create_index("seen_by_age", "seen", ["seen_at"])
    _table(
        "people",
        _text("language"),
        _flag("language_confirmed"),
        _text("zone"),
        _moment("created_at"),
        _moment("erased_at", nullable=True),
        _count("version"),
    )
    _table(
        "addresses",
        _to("people", "person_id"),
        sa.Column("digest", sa.LargeBinary, nullable=False, unique=True),
        _sealed("place", nullable=False),
        _flag("preferred"),
        _moment("created_at"),
        _moment("dead_at", nullable=True),
    )
    op.create_index("addresses_of_person", "addresses", ["person_id"])


def _communities() -> None:
    _table(
        "communities",
        sa.Column("slug", sa.Text, nullable=False, unique=True),
        *(_text(name) for name in ("kind", "name_en", "name_fr", "zone", "province")),
        *(_text(name) for name in ("rules", "texts")),
        _flag("active"),
        _count("version"),
    )
    _table(
        "partners",
        _to("communities", "community_id"),
        sa.Column("code", sa.Text, nullable=False, unique=True),
        _text("name"),
    )


def _consents_and_roles() -> None:
    _table(
        "roles",
        _to("people", "person_id"),
        _text("role"),
        _to("communities", "community_id", nullable=True),
        _moment("granted_at"),
        _moment("ended_at", nullable=True),
    )
    held = sa.text("ended_at IS NULL")
    op.create_index(
        "roles_held_once",
        "roles",
        ["person_id", "role", sa.text("coalesce(community_id, 0)")],
        unique=True,
        sqlite_where=held,
        postgresql_where=held,
    )
    _table(
        "consents",
        _to("people", "person_id", nullable=True),
        *(_text(name) for name in ("purpose", "version", "language")),
        _moment("given_at"),
        _moment("withdrawn_at", nullable=True),
    )
    op.create_index("consents_of_person", "consents", ["person_id"])


def _talks() -> None:
    _table(
        "talks",
        _to("people", "person_id"),
        _text("conversation"),
        _sealed("state"),
        _count("position"),
        _text("status"),
        _moment("started_at"),
        _moment("updated_at"),
        _count("version"),
    )
    op.create_index("talks_of_person", "talks", ["person_id", "status"])


def _applications() -> None:
    _table(
        "applications",
        _to("people", "person_id"),
        _to("communities", "community_id"),
        _to("partners", "partner_id", nullable=True),
        _text("status"),
        _sealed("profile"),
        _moment("created_at"),
        _moment("submitted_at", nullable=True),
        _count("version"),
        first=101,
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('applications', 100)")
    still_open = sa.text("status NOT IN ('declined', 'withdrawn', 'closed')")
    op.create_index(
        "applications_open_once",
        "applications",
        ["person_id", "community_id"],
        unique=True,
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.create_index("applications_of_person", "applications", ["person_id"])
    op.create_index("applications_in_community", "applications", ["community_id", "status"])


def _outbox() -> None:
    _table(
        "outbox",
        _to("people", "person_id"),
        _to("addresses", "address_id", nullable=True),
        _flag("lane"),
        _sealed("body"),
        _to("outbox", "target", nullable=True),
        _moment("not_before"),
        _moment("not_after", nullable=True),
        _text("state"),
        _count("attempts"),
        _sealed("platform_id"),
        sa.Column("reason", sa.Text, nullable=True),
        _moment("created_at"),
        _moment("claimed_at", nullable=True),
        _moment("settled_at", nullable=True),
    )
    op.create_index("outbox_of_person", "outbox", ["person_id"])
    op.create_index("outbox_line", "outbox", ["address_id", "state", "lane", "id"])
    op.create_index("outbox_waiting", "outbox", ["state", "lane", "id"])


def _due() -> None:
    _table(
        "due",
        _to("people", "person_id", nullable=True),
        _moment("due_at"),
        _text("kind"),
        _text("subject"),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        _sealed("payload"),
        _count("attempts"),
        _moment("leased_until", nullable=True),
        _flag("done"),
    )
    op.create_index("due_waiting", "due", ["done", "due_at"])
    op.create_index("due_by_subject", "due", ["subject"])


def _records() -> None:
    _table(
        "failures",
        _to("people", "person_id", nullable=True),
        _text("channel"),
        _sealed("event_id"),
        _sealed("error"),
        _sealed("received"),
        _moment("failed_at"),
    )
    _table(
        "audit",
        _moment("at"),
        _to("people", "actor_id", nullable=True),
        _to("people", "person_id", nullable=True),
        _text("action"),
        _text("subject"),
        _sealed("detail"),
        _to("communities", "community_id", nullable=True),
    )
