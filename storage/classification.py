"""Every column of every table, and what it would tell a thief.

The row mapper seals what is SEALED here, `/forget` walks ERASED, and `docs/data.md` is printed from
it; a test compares all three with the real schema.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Class(StrEnum):
    """How a column is kept."""

    OPEN = "open"
    """Says nothing about anybody, or only together with sealed columns."""
    SEALED = "sealed"
    """Encrypted; readable only with the key file."""
    DIGEST = "digest"
    """A keyed fingerprint: can be looked up, cannot be read."""
    REFERENCE = "reference"
    """Number of a row elsewhere."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: why it is there, how long, and what `/forget` does to it.

    Args:
        forget: what happens to a person's rows, in words; "" if it knows no persons.
    """

    purpose: str
    retention: str
    columns: dict[str, Class]
    forget: str = ""


_O, _S, _D, _R = Class.OPEN, Class.SEALED, Class.DIGEST, Class.REFERENCE

TABLES: Final[dict[str, Table]] = {
    "seen": Table(
        "Platform events already handled, so that a repeated one changes nothing.",
        "7 days",
        {"digest": _D, "seen_at": _O},
    ),
    "people": Table(
        "One row for everyone who has written to us.",
        "7 days without consent; else 12 months after arrival or last meeting",
        {
            "id": _O,
            "language": _O,
            "language_confirmed": _O,
            "zone": _O,
            "created_at": _O,
            "erased_at": _O,
            "version": _O,
            "hat": _O,
        },
        forget="the row stays as an empty number, so that statistics add up",
    ),
    "addresses": Table(
        "Where a person is reached: channel, workspace, the platform's user number.",
        "as long as the person",
        {
            "id": _O,
            "person_id": _R,
            "digest": _D,
            "place": _S,
            "preferred": _O,
            "created_at": _O,
            "dead_at": _O,
        },
        forget="deleted",
    ),
    "communities": Table(
        "Communities, their rules and texts.",
        "as long as the community",
        {
            "id": _O,
            "slug": _O,
            "kind": _O,
            "name_en": _O,
            "name_fr": _O,
            "zone": _O,
            "province": _O,
            "rules": _O,
            "texts": _O,
            "active": _O,
            "version": _O,
        },
    ),
    "partners": Table(
        "Organisations that refer people to a community.",
        "as long as the community",
        {"id": _O, "community_id": _R, "code": _O, "name": _O},
    ),
    "roles": Table(
        "Who coordinates, connects or reports, and where.",
        "as long as the person",
        {
            "id": _O,
            "person_id": _R,
            "role": _O,
            "community_id": _R,
            "granted_at": _O,
            "ended_at": _O,
        },
        forget="ended",
    ),
    "consents": Table(
        "What was agreed to: purpose, wording, language, time.",
        "as proof, without the person once forgotten",
        {
            "id": _O,
            "person_id": _R,
            "purpose": _O,
            "version": _O,
            "language": _O,
            "given_at": _O,
            "withdrawn_at": _O,
        },
        forget="the person's number is taken out; purpose, wording and times stay",
    ),
    "talks": Table(
        "Conversations under way: the answers given so far.",
        "answers erased at the end; drafts 30 days",
        {
            "id": _O,
            "person_id": _R,
            "conversation": _O,
            "state": _S,
            "position": _O,
            "status": _O,
            "started_at": _O,
            "updated_at": _O,
            "version": _O,
        },
        forget="answers erased, the talk cancelled",
    ),
    "applications": Table(
        "What a Connectee told a community.",
        "12 months after arrival or last meeting",
        {
            "id": _O,
            "person_id": _R,
            "community_id": _R,
            "partner_id": _R,
            "status": _O,
            "profile": _S,
            "created_at": _O,
            "submitted_at": _O,
            "version": _O,
            "assignee_id": _R,
            "verified_at": _O,
            "decided_at": _O,
            "decision": _S,
        },
        forget="profile erased, what was open is withdrawn; status and times stay",
    ),
    "contact_messages": Table(
        "What people want a coordinator to read.",
        "words until answered, 90 days at most",
        {
            "id": _O,
            "person_id": _R,
            "community_id": _R,
            "application_id": _R,
            "words": _S,
            "language": _O,
            "status": _O,
            "written_at": _O,
        },
        forget="words erased, the message closed",
    ),
    "outbox": Table(
        "Messages to be sent, and that they were.",
        "bodies 7 days",
        {
            "id": _O,
            "person_id": _R,
            "address_id": _R,
            "lane": _O,
            "body": _S,
            "target": _R,
            "not_before": _O,
            "not_after": _O,
            "state": _O,
            "attempts": _O,
            "platform_id": _S,
            "reason": _O,
            "created_at": _O,
            "claimed_at": _O,
            "settled_at": _O,
        },
        forget="body, address and platform number erased; what was unsent is dropped",
    ),
    "due": Table(
        "What is to happen at a given time: reminders, nudges, jobs.",
        "payload erased when done; rows 30 days",
        {
            "id": _O,
            "person_id": _R,
            "due_at": _O,
            "kind": _O,
            "subject": _O,
            "key": _O,
            "payload": _S,
            "attempts": _O,
            "leased_until": _O,
            "done": _O,
        },
        forget="deleted",
    ),
    "failures": Table(
        "Events that our own code failed on, to be mended.",
        "7 days",
        {
            "id": _O,
            "person_id": _R,
            "channel": _O,
            "event_id": _S,
            "error": _S,
            "received": _S,
            "failed_at": _O,
        },
        forget="deleted",
    ),
    "audit": Table(
        "Who did what to whom, and when.",
        "details 90 days",
        {
            "id": _O,
            "at": _O,
            "actor_id": _R,
            "person_id": _R,
            "action": _O,
            "subject": _O,
            "detail": _S,
            "community_id": _R,
        },
        forget="details erased; action and time stay",
    ),
    "notes": Table(
        "What the bot remembers of itself: when it last took input, that its key fits.",
        "replaced by the next of that name",
        {"name": _O, "noted_at": _O, "content": _S},
    ),
    "invitations": Table(
        "Single-use codes by which people get a role.",
        "unused ones 30 days after they expired",
        {
            "id": _O,
            "digest": _D,
            "role": _O,
            "language": _O,
            "community_id": _R,
            "person_id": _R,
            "inviter_id": _R,
            "hint": _S,
            "created_at": _O,
            "expires_at": _O,
            "used_at": _O,
            "revoked_at": _O,
        },
        forget="deleted",
    ),
    "connectors": Table(
        "Local professionals who give half an hour and three introductions.",
        "as long as the person",
        {
            "id": _O,
            "person_id": _R,
            "community_id": _R,
            "status": _O,
            "profile": _S,
            "email_digest": _D,
            "capacity": _O,
            "created_at": _O,
            "agreed_at": _O,
            "confirmed_at": _O,
            "paused_at": _O,
            "paused_until_at": _O,
            "left_at": _O,
            "merged_into": _R,
            "version": _O,
        },
        forget="profile erased, the Connector has left; times stay",
    ),
    "connector_communities": Table(
        "Which communities a Connector helps.",
        "as long as the Connector",
        {"connector_id": _R, "community_id": _R},
    ),
    "rounds": Table(
        "Drafts of matches for all who wait; numbers only.",
        "12 months",
        {
            "id": _O,
            "community_id": _R,
            "maker_id": _R,
            "status": _O,
            "pairs": _O,
            "created_at": _O,
            "published_at": _O,
            "version": _O,
        },
    ),
    "matches": Table(
        "Which Connector was offered whom, why, and what became of it.",
        "as long as the application",
        {
            "id": _O,
            "application_id": _R,
            "connector_id": _R,
            "community_id": _R,
            "round_id": _R,
            "status": _O,
            "reasons": _O,
            "points": _O,
            "answer": _S,
            "suggested_at": _O,
            "offered_at": _O,
            "answer_by_at": _O,
            "answered_at": _O,
            "closed_at": _O,
            "version": _O,
        },
        forget="what was open is cancelled, words erased; pair and times stay",
    ),
    "meetings": Table(
        "When two people meet, and how it went.",
        "as long as the application",
        {
            "id": _O,
            "application_id": _R,
            "community_id": _R,
            "match_id": _R,
            "host_id": _R,
            "kind": _O,
            "status": _O,
            "uid": _O,
            "offered": _O,
            "host_zone": _O,
            "host_wall": _O,
            "tzdata": _O,
            "minutes": _O,
            "sequence": _O,
            "details": _S,
            "created_at": _O,
            "starts_at": _O,
            "answer_by_at": _O,
            "booked_at": _O,
            "closed_at": _O,
            "version": _O,
        },
        forget="what was ahead is cancelled, link and words erased; pair and times stay",
    ),
    "case_notes": Table(
        "What coordinators want to remember of somebody.",
        "as long as the person's profile",
        {
            "id": _O,
            "community_id": _R,
            "person_id": _R,
            "author_id": _R,
            "subject": _O,
            "words": _S,
            "written_at": _O,
        },
        forget="deleted",
    ),
    "takeovers": Table(
        "When a coordinator talks to somebody in person, and the bot is silent.",
        "as long as the person",
        {
            "id": _O,
            "person_id": _R,
            "coordinator_id": _R,
            "community_id": _R,
            "began_at": _O,
            "ended_at": _O,
        },
        forget="deleted",
    ),
    "workspaces": Table(
        "Slack workspaces in which the app is installed.",
        "the token until it is uninstalled",
        {
            "id": _O,
            "tenant": _O,
            "name": _S,
            "token": _S,
            "bot_user": _O,
            "scopes": _O,
            "installed_at": _O,
            "ended_at": _O,
        },
    ),
    "oauth_states": Table(
        "Installations in Slack that somebody has begun.",
        "10 minutes",
        {"id": _O, "digest": _D, "expires_at": _O},
    ),
}

CLASSIFICATION: Final = {name: table.columns for name, table in TABLES.items()}

SEALED: Final = {
    name: frozenset(column for column, kept in columns.items() if kept is Class.SEALED)
    for name, columns in CLASSIFICATION.items()
}

ERASED: Final = tuple(name for name, table in TABLES.items() if table.forget)
