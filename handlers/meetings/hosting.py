"""Meetings whose host changes, while the time stands.

A coordinator who goes leaves intake calls to a colleague; a Connector who turned out to be known
already brings meetings along.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.matches import onward
from handlers.meetings import announcing, booking, ending, leeway, timetable
from handlers.meetings.two import Two, two
from locales.text import _
from program.meetings import Kind, Meeting, Phase, Side
from program.people import Role

if TYPE_CHECKING:
    from handlers.turn import Turn


async def hand_on(turn: Turn, coordinator_id: int, *, community_id: int) -> None:
    """Give the intake calls of a coordinator who goes to a colleague, or call them off."""
    for each in await turn.uow.meetings.of_host(coordinator_id):
        if each.ahead and each.kind is Kind.INTAKE and each.community_id == community_id:
            await _hand_on(turn, each)


async def bring_along(turn: Turn, gone_id: int, *, to: int) -> None:
    """Move what somebody hosts as a Connector to the person who they turned out to be."""
    for each in await turn.uow.meetings.of_host(gone_id):
        if each.kind is Kind.CONNECTION:
            pair = await _host(turn, each, to)
            if pair is not None and pair.meeting.phase is Phase.BOOKED:
                text = _(
                    "Your meeting with {name} is in this chat from now on.\n{when}",
                    name=pair.name(Side.GUEST),
                    when=announcing.when(pair, Side.HOST),
                )
                rows = leeway.buttons(turn, pair, Side.HOST)
                await announcing.to(turn, pair, Side.HOST, text, rows)


async def _hand_on(turn: Turn, meeting: Meeting) -> None:
    colleague = await _colleague(turn, meeting)
    if colleague is None:
        word = _("Your coordinator has left; their successor writes to you here.")
        await ending.end(turn, meeting, why="coordinator", words={Side.GUEST: word})
        return
    pair = await _host(turn, meeting, colleague)
    if pair is None or pair.meeting.phase is not Phase.BOOKED:
        return
    await booking.note(turn, pair, "meeting.handed_on")
    await announcing.to(
        turn,
        pair,
        Side.HOST,
        _(
            "A colleague coordinates no more, and you have taken over the intake call of {who}."
            "\n{when}",
            who=onward.of_application(pair.application),
            when=announcing.when(pair, Side.HOST),
        ),
        leeway.buttons(turn, pair, Side.HOST),
    )
    text = _(
        "Your intake call takes place as agreed, with another coordinator: {name}.\n{when}",
        name=pair.name(Side.HOST),
        when=announcing.when(pair, Side.GUEST),
    )
    rows = leeway.buttons(turn, pair, Side.GUEST)
    await announcing.to(turn, pair, Side.GUEST, text, rows)


async def _colleague(turn: Turn, meeting: Meeting) -> int | None:
    """Choose who takes over: who looks after the application, else who serves the longest."""
    application = await turn.uow.applications.get(meeting.application_id)
    held = await turn.uow.roles.holders(Role.COORDINATOR, meeting.community_id)
    others = [each for each in held if each != meeting.host_id]
    assignee = application.assignee_id if application else None
    return assignee if assignee in others else next(iter(others), None)


async def _host(turn: Turn, meeting: Meeting, host_id: int) -> Two | None:
    """Change the host; what is to come up before the meeting is the new one's."""
    held = await turn.uow.meetings.hold(meeting.id)
    if held is None:
        return None
    raised = held.sequence + (held.phase is Phase.BOOKED)
    saved = await turn.uow.meetings.save(replace(held, host_id=host_id, sequence=raised))
    pair = await two(turn, saved)
    if pair is not None and saved.phase is Phase.BOOKED:
        await timetable.plan(turn, pair)
    return pair
