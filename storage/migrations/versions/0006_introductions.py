"""Introductions and promises, jobs, what people say, and the ways between two of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

# SQLite numbers rows by itself only in a column of exactly this type.
Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
Column = sa.Column

# From now on a match ends with its meeting; before, it kept its Connector's place for ever.
_PLACES_OF_THE_MET = """
UPDATE matches SET status = 'closed', closed_at = (
  SELECT max(meetings.closed_at) FROM meetings
  WHERE meetings.match_id = matches.id AND meetings.status = 'held'
)
WHERE status = 'accepted'
AND id IN (SELECT match_id FROM meetings WHERE status = 'held')
"""


def upgrade() -> None:
    """Create the tables."""
    _introductions()
    _promises()
    _outcomes()
    _feedback()
    _relays()
    op.execute(_PLACES_OF_THE_MET)


def _table(name: str, *columns: sa.schema.SchemaItem) -> None:
    number = Column("id", Number, sa.Identity(always=False), primary_key=True)
    op.create_table(name, number, *columns, sqlite_autoincrement=True)


def _to(table: str, name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, sa.ForeignKey(f"{table}.id"), nullable=nullable)


def _text(*names: str) -> tuple[Column[str], ...]:
    return tuple(Column(name, sa.Text, nullable=False) for name in names)


def _count(*names: str, nullable: bool = False) -> tuple[Column[int], ...]:
    return tuple(Column(name, sa.Integer, nullable=nullable) for name in names)


def _sealed(name: str) -> Column[bytes]:
    return Column(name, sa.LargeBinary, nullable=True)


def _moments(*names: str, nullable: bool = True) -> tuple[Column[int], ...]:
    return tuple(Column(name, sa.BigInteger, nullable=nullable) for name in names)


def _introductions() -> None:
    _table(
        "introductions",
        _to("matches", "match_id"),
        _to("applications", "application_id"),
        _to("communities", "community_id"),
        _to("people", "logger_id", nullable=True),
        _to("introductions", "parent_id", nullable=True),
        *_count("generation"),
        *_text("status"),
        _sealed("whom"),
        *_moments("promised_at", nullable=False),
        *_moments("introduced_at", "met_at", "referred_at", "confirmed_at", "withdrawn_at"),
        *_count("version"),
    )
    op.create_index("introductions_of_match", "introductions", ["match_id"])
    op.create_index("introductions_of_application", "introductions", ["application_id"])
    op.create_index("introductions_in_community", "introductions", ["community_id", "status"])


def _promises() -> None:
    _table(
        "promises",
        Column("match_id", Number, sa.ForeignKey("matches.id"), nullable=False, unique=True),
        _to("communities", "community_id"),
        *_text("status"),
        *_count("nudges"),
        *_moments("began_at", nullable=False),
        *_moments("nudged_at", "closed_at"),
        *_count("version"),
    )
    op.create_index("promises_in_community", "promises", ["community_id", "status"])


def _outcomes() -> None:
    _table(
        "outcomes",
        _to("applications", "application_id"),
        _to("communities", "community_id"),
        _to("people", "reporter_id", nullable=True),
        _to("outcomes", "superseded_id", nullable=True),
        *_text("verdict", "ground"),
        _sealed("job"),
        *_moments("reported_at", nullable=False),
        *_moments("since_at", "withdrawn_at"),
    )
    op.create_index("outcomes_of_application", "outcomes", ["application_id"])
    op.create_index("outcomes_in_community", "outcomes", ["community_id", "verdict"])


def _feedback() -> None:
    _table(
        "feedback",
        _to("people", "person_id"),
        _to("communities", "community_id"),
        _to("matches", "match_id", nullable=True),
        *_text("occasion"),
        *_count("score", nullable=True),
        _sealed("words"),
        *_count("publish"),
        *_moments("given_at", nullable=False),
        *_moments("withdrawn_at"),
    )
    op.create_index("feedback_of_person", "feedback", ["person_id"])
    op.create_index("feedback_in_community", "feedback", ["community_id", "occasion"])


def _relays() -> None:
    """Who may be written to through the bot, and who agreed to be reached without it."""
    _table(
        "relays",
        Column("match_id", Number, sa.ForeignKey("matches.id"), nullable=False, unique=True),
        *_moments("opened_at", nullable=False),
        _to("people", "stopped_by_id", nullable=True),
        *_moments("stopped_at"),
    )
    _table(
        "disclosures",
        _to("matches", "match_id"),
        _to("people", "person_id"),
        *_moments("agreed_at", nullable=False),
        *_moments("revoked_at"),
    )
    op.create_index("disclosures_once", "disclosures", ["match_id", "person_id"], unique=True)
