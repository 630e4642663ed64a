"""What waits for a coordinator: applications, answers, Connectors to confirm, and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from handlers.coordinator import card
from locales.text import Text, Verbatim, blocks, p_
from program.applications import Application, Status
from program.connectors import Connector, Standing
from program.outcomes import Outcome, Verdict
from program.people import Role

if TYPE_CHECKING:
    from program.contacts import ContactMessage
    from storage.database import UnitOfWork

LONGEST_EXCERPT = 60
MESSAGE = "✉"
"""With its number behind it, a message to coordinators is spoken of."""


class Kind(StrEnum):
    """What it is that waits."""

    NEW = "new"
    ANSWERED = "answered"
    CONNECTOR = "connector"
    MESSAGE = "message"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that waits.

    Args:
        reference: the name under which it is spoken of: C-104, K-22 or, of a message, ✉ 7.
        title: who it is, in one line.
        action: what its button does.
    """

    kind: Kind
    since: datetime
    reference: str
    title: Text
    action: dict[str, Any]

    @property
    def name(self) -> Text:
        """The reference, to be shown."""
        return Verbatim(self.reference)

    @property
    def key(self) -> str:
        """Names it among all entries, in their order."""
        return f"{self.since.isoformat()} {sorted(self.action.items())}"


@dataclass(frozen=True, slots=True)
class Waiting:
    """All that waits, the oldest first.

    Args:
        with_others: how many applications colleagues look after.
        asked: how many people were asked something and have not answered yet.
    """

    entries: tuple[Entry, ...]
    with_others: int
    asked: int

    def counts(self) -> Counter[Kind]:
        """Count the entries by kind."""
        return Counter(each.kind for each in self.entries)


async def waiting(uow: UnitOfWork, community_id: int, person_id: int) -> Waiting:
    """Collect what waits in a community for one of its coordinators."""
    sent = await uow.applications.waiting(community_id, Status.SUBMITTED)
    colleagues = {*await uow.roles.holders(Role.COORDINATOR, community_id)} - {person_id}
    mine = [each for each in sent if each.assignee_id not in colleagues]
    helping = await uow.connectors.serving(community_id)
    agreed = [each for each in helping if each.standing is Standing.AGREED]
    messages = await uow.contacts.waiting(community_id)
    jobs = [
        each
        for each in await uow.outcomes.within(community_id)
        if each.verdict is Verdict.ASK and each.job
    ]
    entries = [
        *map(_application, mine),
        *map(_connector, agreed),
        *[_message(each, await _about(uow, each)) for each in messages],
        *[_job(each) for each in jobs],
    ]
    asked = await uow.applications.waiting(community_id, Status.NEEDS_INFO)
    in_order = tuple(sorted(entries, key=_order))
    return Waiting(in_order, len(sent) - len(mine), len(asked))


async def _about(uow: UnitOfWork, message: ContactMessage) -> Application | None:
    """Find what a message is about, if that was sent; a draft is nobody else's business."""
    found = await uow.applications.get(message.application_id) if message.application_id else None
    return found if found is not None and found.submitted_at is not None else None


def _order(entry: Entry) -> tuple[datetime, str]:
    return entry.since, entry.key


def _application(found: Application) -> Entry:
    kind = Kind.ANSWERED if found.questions else Kind.NEW
    action = {"do": "case.show", "application": found.id}
    return Entry(kind, found.waiting_since, found.reference, card.title(found.profile), action)


def _connector(found: Connector) -> Entry:
    action = {"do": "connector.show", "connector": found.id}
    since = found.agreed_at or found.created_at
    return Entry(Kind.CONNECTOR, since, found.reference, card.title(found.profile), action)


def _message(found: ContactMessage, about: Application | None) -> Entry:
    excerpt = Verbatim(shortened(found.words))
    named = p_("name and first words", "{name}: {words}", name=_of(about), words=excerpt)
    name = f"{MESSAGE} {found.id}"
    action = {"do": "message.show", "message": found.id}
    return Entry(Kind.MESSAGE, found.written_at, name, named if about else excerpt, action)


def _job(found: Outcome) -> Entry:
    words = Verbatim(shortened(found.title))
    title = p_("a job that waits to be judged", "job: {title}", title=words)
    action = {"do": "job_show", "outcome": found.id}
    return Entry(Kind.JOB, found.reported_at, f"C-{found.application_id}", title, action)


def _of(about: Application | None) -> Text:
    if about is None:
        return Verbatim("")
    named = Verbatim(str(about.profile.get("name") or ""))
    return blocks(Verbatim(about.reference), named, between=" ")


def shortened(words: str) -> str:
    """Cut words to what fits one line of a phone."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_EXCERPT else f"{line[:LONGEST_EXCERPT].rstrip()}…"
