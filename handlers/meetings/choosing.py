"""Whose turn it is to choose a time for a meeting: as stored, what reminds them, and how it ends.

One of the two ticks times, which are then offered to the other one, who takes one of them. As long
as nothing is offered, it is the turn of whoever ticks. What is due is judged again when it comes
up: it is about one round of this, and another person's turn, or the same one's next, is another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.meetings import timetable
from handlers.meetings.two import Two, two
from program import pending
from program.meetings import Kind, Meeting, Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from storage.talks import TalkRow

CHOOSE = "meeting.choose"
REMIND = "meeting.choose_again"
LAPSE = "meeting.lapsed"
EXPIRY = "meeting.unchosen"
SETTLED = "meeting.settled"

PROPOSAL = "proposal"
CHOICE = "choice"
CONVERSATIONS = (PROPOSAL, CHOICE)

PATIENCE = timedelta(days=1)
"""After which whoever is to choose is reminded."""
DEADLINE = timedelta(days=3)
"""After which the coordinator is told."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Whose turn it is.

    Args:
        side: None if nobody can choose: they have no time in common, or none that suits.
        round: how often the turn has changed.
        refused: starts that one of them saw and did not take, aware UTC; not shown again.
        seen: starts that whoever ticks has paged past; shown again when there are no others.
    """

    side: Side | None = None
    round: int = 0
    refused: tuple[datetime, ...] = ()
    seen: tuple[datetime, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Give plain values, as they are stored."""
        return {
            "side": self.side and str(self.side),
            "round": self.round,
            "refused": [each.isoformat() for each in self.refused],
            "seen": [each.isoformat() for each in self.seen],
        }


def of(meeting: Meeting) -> Choosing:
    """Read whose turn it is."""
    stored = meeting.details.get(pending.CHOOSING)
    if stored is None:
        return Choosing()
    side = Side(stored["side"]) if stored["side"] else None
    return Choosing(side, stored["round"], _times(stored["refused"]), _times(stored["seen"]))


async def hand(
    turn: Turn,
    pair: Two,
    side: Side | None,
    *,
    offered: Iterable[datetime] = (),
    refused: Iterable[datetime] = (),
    seen: Iterable[datetime] = (),
) -> Two:
    """Make it somebody's turn; if they are not here, they are asked at a decent hour.

    Args:
        side: None if nobody can choose just now.
        offered: what they can take; empty if they are to tick.
        refused: what is not to be shown again.
        seen: what is only shown again when there is nothing else.
    """
    number = of(pair.meeting).round + 1
    state = Choosing(side, number, tuple(sorted(refused)), tuple(sorted(seen)))
    changed = replace(
        pair.meeting,
        offered=tuple(sorted(offered)),
        answer_by_at=None if side is None else turn.now + DEADLINE,
        details={**pair.meeting.details, pending.CHOOSING: state.to_json()},
    )
    pair = replace(pair, meeting=await turn.uow.meetings.save(changed))
    await timetable.clear(turn, pair.meeting)
    if side is not None:
        await expect(turn, pair, REMIND, turn.now + PATIENCE)
        await expect(turn, pair, EXPIRY, turn.now + DEADLINE)
        if not _here(turn, pair, side):
            await expect(turn, pair, CHOOSE, turn.now)
    return pair


async def expect(turn: Turn, pair: Two, kind: str, at: datetime) -> None:
    """Have something come up for whoever is to choose, unless they choose before."""
    meeting, state = pair.meeting, of(pair.meeting)
    assert state.side is not None  # noqa: S101 -- nothing is expected of nobody
    payload = {"meeting": meeting.id, "round": state.round}
    subject, key = timetable.subject(meeting), f"{kind}:{meeting.id}"
    person_id = pair.person(state.side).id
    await turn.uow.due.put(DueItem(at, kind, subject, key, payload, person_id))


async def reach(turn: Turn, meeting_id: object) -> Meeting | None:
    """Find a meeting that nobody else changes until this unit ends, nor books its host."""
    found = await turn.uow.meetings.get(meeting_id) if isinstance(meeting_id, int) else None
    if found is None:
        return None
    await turn.uow.people.hold(found.host_id)
    return await turn.uow.meetings.hold(found.id)


async def held(turn: Turn, named: Mapping[str, Any]) -> tuple[Two, Side] | None:
    """Find the meeting for which this person is to choose a time, if they still are.

    Args:
        named: the `meeting`, and the `round` if it is about one only.
    """
    meeting = await reach(turn, named["meeting"])
    if meeting is None or meeting.phase is not Phase.CHOOSING:
        return None
    pair, state = await two(turn, meeting), of(meeting)
    if pair is None or state.side is None or not _here(turn, pair, state.side):
        return None
    same = named.get("round", state.round) == state.round
    return (pair, state.side) if same and await wanted(turn, pair) else None


async def wanted(turn: Turn, pair: Two) -> bool:
    """Tell whether the two are still to meet at all."""
    if pair.meeting.kind is Kind.INTAKE:
        return pair.application.open
    match = await turn.uow.matches.get(pair.meeting.match_id or 0)
    return pair.application.sent and match is not None and (match.under_way or match.agreed)


async def settle(turn: Turn, pair: Two) -> None:
    """End the talks about a choice that there is none any more."""
    for side in Side:
        person = pair.person(side)
        row = await talk(turn, person.id, pair.meeting.id)
        if row is not None and person.id == turn.person.id:
            await talking.drop(turn, row)
        elif row is not None:
            payload = {"meeting": pair.meeting.id}
            key = f"{SETTLED}:{pair.meeting.id}:{side}"
            await turn.uow.due.put(DueItem(turn.now, SETTLED, key, key, payload, person.id))


async def drop(turn: Turn, meeting_id: int) -> None:
    """End this person's talk about a choice, if there is one."""
    row = await talk(turn, turn.person.id, meeting_id)
    if row is not None:
        await talking.drop(turn, row)


async def settled(turn: Turn, item: DueItem) -> None:
    """End a talk about a choice that somebody else has made meanwhile."""
    if await held(turn, {"meeting": item.payload["meeting"]}) is None:
        await drop(turn, item.payload["meeting"])


async def talk(turn: Turn, person_id: int, meeting_id: int) -> TalkRow | None:
    """Find the talk in which somebody is asked for a meeting's time."""
    for row in await turn.uow.talks.stack(person_id):
        asks = row.conversation in CONVERSATIONS
        if asks and talking.state_of(row).facts["meeting"] == meeting_id:
            return row
    return None


def _times(stored: Iterable[str]) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(each) for each in stored)


def _here(turn: Turn, pair: Two, side: Side) -> bool:
    return pair.person(side).id == turn.person.id
