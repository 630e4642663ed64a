"""What does not move about meetings: no time ticked or taken, no word on whether two met.

Each comes with the taps that help: remind whoever is to act, book by hand, ask somebody else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers.coordinator import occasions, sheet
from handlers.meetings import outline
from handlers.meetings.two import two
from handlers.message import Button
from locales.formats import Ago
from locales.text import Text, _, blocks, p_
from program import pending
from program.meetings import Meeting, Phase

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn

PATIENCE = timedelta(days=3)
"""So long, whoever is to choose a time may think about it."""

SILENCE = timedelta(days=1)
"""So long after a meeting, both should have said whether they met."""


@dataclass(frozen=True, slots=True)
class Snag:
    """Something that does not move.

    Args:
        since: when it should have.
        ways: what can be done about it.
    """

    since: datetime
    line: Text
    ways: tuple[Button, ...]


async def of_meetings(turn: Turn, community_id: int) -> list[Snag]:
    """Find the meetings of a community that do not move."""
    choosing = await turn.uow.meetings.at(Phase.CHOOSING, community_id)
    booked = await turn.uow.meetings.at(Phase.BOOKED, community_id)
    late = [(each, since) for each in choosing if (since := _undecided(each)) <= turn.now]
    late += [(each, over) for each in booked if (over := _untold(each, turn.now)) is not None]
    return [await _snag(turn, meeting, since) for meeting, since in late]


def _undecided(meeting: Meeting) -> datetime:
    """Tell until when a time should have been chosen."""
    patient = meeting.created_at + PATIENCE
    return max(patient, meeting.answer_by_at) if meeting.answer_by_at else patient


def _untold(meeting: Meeting, now: datetime) -> datetime | None:
    """Tell since when it should be known whether two met, if it should."""
    end = meeting.ends_at
    if end is None or not pending.overdue(meeting, now=now):
        return None
    if pending.differ(meeting):
        return end
    return end + SILENCE if end + SILENCE <= now else None


async def _snag(turn: Turn, meeting: Meeting, since: datetime) -> Snag:
    pair = await two(turn, meeting)
    if pair is None:
        gone = _("<b>{reference}</b>: one of the two has left.", reference=meeting.reference)
        return Snag(since, gone, ())
    head = p_(
        "a meeting in a list",
        "<b>{reference}</b> · {names}",
        reference=meeting.reference,
        names=outline.names(pair),
    )
    line = blocks(head, _what(pair, Ago(turn.now - since)), between="\n")
    return Snag(since, line, tuple(_own(each, meeting) for each in _ways(turn, pair)))


def _what(pair: Two, ago: Ago) -> Text:
    meeting = pair.meeting
    if meeting.phase is Phase.BOOKED:
        if pending.differ(meeting):
            return _("one says that they met, the other that they did not")
        return _("whether they met was to be known {ago}", ago=ago)
    side = pending.choosing(meeting)
    if side is None:
        return _("no time suits both: it is for you to find one")
    if meeting.offered:
        return _("{name} has taken no time; it was due {ago}", name=pair.name(side), ago=ago)
    return _("{name} has ticked no times; they were due {ago}", name=pair.name(side), ago=ago)


def _ways(turn: Turn, pair: Two) -> tuple[Button, ...]:
    meeting = pair.meeting
    reminders = sheet.reminder(pair, now=turn.now)
    if meeting.phase is Phase.BOOKED:
        return (*sheet.judgements(pair), *reminders)
    label = p_("button", "Book {reference}", reference=meeting.reference)
    book = Button("book", label, occasions.action("desk_arrange", pair))
    number = meeting.match_id
    if number is None:
        return (*reminders, book)
    another = Button(
        "next", p_("button", "Another Connector…"), {"do": "match_off", "match": number}
    )
    return (*reminders, book, another)


def _own(button: Button, meeting: Meeting) -> Button:
    """Keep a button apart from the same one of another meeting."""
    return replace(button, option=f"{button.option}-{meeting.id}")
