"""The port to the database: units of work on a store."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeVar

from aiosql.queries import Queries

from storage.applications import Applications
from storage.audit import Audit
from storage.case_notes import CaseNotes
from storage.communities import Communities
from storage.connectors import Connectors
from storage.consents import Consents
from storage.contact_messages import ContactMessages
from storage.due import DueItems
from storage.failures import Failures
from storage.introductions import Introductions, Promises
from storage.invitations import Invitations
from storage.matches import Matches
from storage.meetings import Meetings
from storage.notes import Notes
from storage.outbox import Outbox
from storage.outcomes import Feedbacks, Outcomes, Relays
from storage.partners import Partners
from storage.people import People
from storage.personal import PersonalData
from storage.roles import Roles
from storage.rounds import Rounds
from storage.seen import Seen
from storage.takeovers import Takeovers
from storage.talks import Talks
from storage.vault import Vault
from storage.workspaces import OAuthStates, Workspaces

T = TypeVar("T")


class UnitOfWork:
    """The repositories of one transaction."""

    def __init__(self, connection: object, queries: Queries, vault: Vault) -> None:
        self.seen = Seen(connection, queries, vault)
        self.people = People(connection, queries, vault)
        self.personal = PersonalData(connection, queries, vault)
        self.roles = Roles(connection, queries, vault)
        self.consents = Consents(connection, queries, vault)
        self.communities = Communities(connection, queries, vault)
        self.partners = Partners(connection, queries, vault)
        self.talks = Talks(connection, queries, vault)
        self.applications = Applications(connection, queries, vault)
        self.invitations = Invitations(connection, queries, vault)
        self.connectors = Connectors(connection, queries, vault)
        self.matches = Matches(connection, queries, vault)
        self.meetings = Meetings(connection, queries, vault)
        self.introductions = Introductions(connection, queries, vault)
        self.promises = Promises(connection, queries, vault)
        self.outcomes = Outcomes(connection, queries, vault)
        self.feedback = Feedbacks(connection, queries, vault)
        self.relays = Relays(connection, queries, vault)
        self.rounds = Rounds(connection, queries, vault)
        self.case_notes = CaseNotes(connection, queries, vault)
        self.takeovers = Takeovers(connection, queries, vault)
        self.workspaces = Workspaces(connection, queries, vault)
        self.oauth_states = OAuthStates(connection, queries, vault)
        self.contacts = ContactMessages(connection, queries, vault)
        self.outbox = Outbox(connection, queries, vault)
        self.due = DueItems(connection, queries, vault)
        self.failures = Failures(connection, queries, vault)
        self.audit = Audit(connection, queries, vault)
        self.notes = Notes(connection, queries, vault)


class Store(Protocol):
    """A database that does work in units: all of it, or nothing."""

    async def transact(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        """Do `work` in one transaction and commit it.

        Whatever `work` raises rolls back and is raised unchanged. The unit goes on to its end even
        if the caller is cancelled. PostgreSQL may run `work` again after a deadlock, or if a row
        of its went stale, so it must touch nothing but the unit. SQLite has one writer, whose
        rows never go stale.

        Raises:
            StorageUnavailable: if it may work later; nothing was changed.
            StorageError: if the database refused for good; nothing was changed.
        """
        ...

    async def snapshot(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        """Do `work`, which only reads, on one consistent state; writers do not wait for it."""
        ...

    async def close(self) -> None:
        """Let the units under way finish, then disconnect."""
        ...
