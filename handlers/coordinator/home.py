"""A coordinator's part of the home page: what waits, what today brings, what is stuck."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import hats
from handlers.coordinator import agenda, queue, waiting
from handlers.coordinator.stalled import stuck
from handlers.meetings import outline
from handlers.message import Button, Message, Rows
from handlers.wording import community_name
from locales.formats import Number
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program.matches import Stage
from program.people import Role
from program.promises import State

if TYPE_CHECKING:
    from handlers.coordinator.waiting import Waiting
    from handlers.turn import Turn
    from program.communities import Community
    from program.meetings import Meeting

SHOWN = 5


async def desk(turn: Turn) -> Sequence[Message]:
    """Show the community that somebody acts for; of others, how much waits."""
    acting = hats.worn_as(turn, Role.COORDINATOR)
    here = acting.community_id if acting is not None else None
    coordinated = [each for each in turn.roles if each.role is Role.COORDINATOR]
    numbers = dict.fromkeys(each.community_id for each in coordinated if each.community_id)
    found = {each: await turn.uow.communities.get(each) for each in numbers}
    communities = [each for each in found.values() if each is not None]
    whole = [each for each in communities if each.id == here]
    beside = [await _elsewhere(turn, each) for each in communities if each.id != here]
    shown = [message for each in whole for message in await _community(turn, each)]
    return [*shown, *([Message(blocks(*beside, between="\n"))] if beside else [])]


async def _community(turn: Turn, community: Community) -> list[Message]:
    found = await waiting.waiting(turn.uow, community.id, turn.person.id)
    oldest = found.entries[:SHOWN]
    text = queue.listing(found, oldest, community=community, now=turn.now)
    row = tuple(Button(f"review {each.reference}", each.name, {}) for each in oldest)
    news = blocks(*await _today(turn, community, found), *await _kept(turn, community))
    meetings = await _meetings(turn, community)
    return [Message(text, (row,) if row else ()), *meetings, Message(news, WAYS)]


async def _meetings(turn: Turn, community: Community) -> list[Message]:
    """Show who meets today, and when for each of them."""
    found = await agenda.of_today(turn, community, most=SHOWN)
    if not found:
        return []
    heading = p_("heading", "<b>Meetings today</b>")
    lines = (outline.line(each, now=turn.now) for each in found)
    row = tuple(_opening(each.meeting) for each in found)
    return [Message(blocks(heading, *lines), (row,))]


def _opening(meeting: Meeting) -> Button:
    """Send the command that shows a meeting."""
    return Button(f"show {meeting.reference}", Verbatim(meeting.reference), {})


async def _elsewhere(turn: Turn, community: Community) -> Text:
    """Say how much waits in a community for which somebody does not act just now."""
    found = await waiting.waiting(turn.uow, community.id, turn.person.id)
    if not found.entries:
        return queue.nothing(community)
    return n_(
        "{count} waits for you in <b>{community}</b>",
        "{count} wait for you in <b>{community}</b>",
        count=len(found.entries),
        community=community_name(community),
    )


async def _today(turn: Turn, community: Community, found: Waiting) -> list[Text]:
    """Say what came today, and which answers are due today, by the community's calendar."""
    zone = ZoneInfo(community.zone)
    today = turn.now.astimezone(zone).date()

    def is_today(at: datetime | None) -> bool:
        return at is not None and at.astimezone(zone).date() == today

    came = sum(is_today(each.since) for each in found.entries)
    offered = await turn.uow.matches.at(Stage.OFFERED, community.id)
    due = sum(is_today(each.answer_by_at) for each in offered)
    said = [
        n_("{count} came in today", "{count} came in today", count=came) if came else None,
        n_(
            "{count} Connector is to answer by today",
            "{count} Connectors are to answer by today",
            count=due,
        )
        if due
        else None,
    ]
    return [blocks(*said, between=" · ")] if any(said) else []


async def _kept(turn: Turn, community: Community) -> list[Text | None]:
    """Say how the promised introductions come along, and what does not move."""
    return [await _promises(turn, community), await _stuck(turn, community)]


async def _promises(turn: Turn, community: Community) -> Text | None:
    states = await turn.uow.promises.by_state(community.id)
    going_on, silent = states.get(State.OPEN, 0), states.get(State.SILENT, 0)
    if not going_on and not silent:
        return None
    return _(
        "Promised introductions: {open} in progress, {silent} without a word after the last"
        " reminder",
        open=Number(going_on),
        silent=Number(silent),
    )


async def _stuck(turn: Turn, community: Community) -> Text:
    found = await stuck(turn, community.id)
    if not found:
        return _("Nothing is stalled in {community}.", community=community_name(community))
    return n_(
        "{count} thing does not move: /stalled shows it.",
        "{count} things do not move: /stalled shows them.",
        count=len(found),
    )


WAYS: Rows = (
    (
        Button("queue", p_("button", "All that waits"), {}),
        Button("match", p_("button", "Match"), {}),
        Button("invite", p_("button", "Invite"), {}),
        Button("meetings", p_("button", "Meetings"), {}),
        Button("stalled", p_("button", "Stalled"), {}),
    ),
)
