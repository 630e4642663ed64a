"""`/meetings` of a coordinator: by day, what has no time yet, and what is in doubt."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access, pages, talking
from handlers.book import Command, guarded
from handlers.coordinator import sheet
from handlers.meetings import outline
from handlers.meetings.two import Two, two
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Number, wall_time
from locales.text import Text, _, blocks, n_, p_
from program import pending
from program.meetings import Phase
from program.people import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.communities import Community
    from program.meetings import Meeting

SIDE_BY_SIDE = 5
A_WEEK = 7


class View(StrEnum):
    """Which meetings are listed."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    """The next seven days, today included."""
    LATER = "later"
    CHOOSING = "choosing"
    """Without a time."""
    DOUBT = "doubt"
    """Not confirmed by both, not told of afterwards, or told of differently."""


FILTERS: dict[View, Text] = {
    View.TODAY: p_("which meetings", "Today"),
    View.TOMORROW: p_("which meetings", "Tomorrow"),
    View.WEEK: p_("which meetings", "Seven days"),
    View.LATER: p_("which meetings", "Later"),
    View.CHOOSING: p_("which meetings", "No time yet"),
    View.DOUBT: p_("which meetings", "To be cleared up"),
}
"""A test wants every view here."""

NONE: dict[View, Text] = {
    View.TODAY: _("There is no meeting today."),
    View.TOMORROW: _("There is no meeting tomorrow."),
    View.WEEK: _("There is no meeting in the next seven days."),
    View.LATER: _("There is no meeting after the next seven days."),
    View.CHOOSING: _("Every meeting has its time."),
    View.DOUBT: _("There is nothing to be cleared up."),
}
"""A test wants every view here."""

Sorted = dict[View, list["Meeting"]]


async def meetings(turn: Turn, words: str) -> None:
    """List today's, with the way to all others."""
    community = await access.community(turn)
    if community is not None:
        await _list(turn, community, View.TODAY, start=0)


async def pressed_view(turn: Turn, action: Action, press: Pressed) -> None:
    """List others, or turn the page."""
    community = await access.own_community(turn, action["community"])
    if community is not None:
        await talking.take_off(turn, press)
        await _list(turn, community, View(str(action["view"])), start=int(action["start"]))


async def today(turn: Turn, community: Community) -> Text | None:
    """Say in one line how many meetings there are today, if any."""
    found = (await _sorted(turn, community))[View.TODAY]
    if not found:
        return None
    return n_(
        "{count} meeting today: /meetings", "{count} meetings today: /meetings", count=len(found)
    )


async def of_today(turn: Turn, community: Community, *, most: int) -> list[Two]:
    """Find today's meetings with their people."""
    return await paired(turn, (await _sorted(turn, community))[View.TODAY][:most])


async def paired(turn: Turn, meetings: Iterable[Meeting]) -> list[Two]:
    """Look the people up; a meeting of somebody who was forgotten is left out."""
    found = [await two(turn, each) for each in meetings]
    return [each for each in found if each is not None]


async def _list(turn: Turn, community: Community, view: View, *, start: int) -> None:
    found = await _sorted(turn, community)
    here = found[view]
    pairs = await paired(turn, pages.page(here, start=start))
    filters = _filters(community, found, view)
    if not here:
        turn.say(_heading(community, NONE[view]), filters)
        return
    lines = [outline.line(each, now=turn.now) for each in pairs]
    turning = pages.turning(here, _action(community, view), start=start)
    rows = (*_fives([sheet.lists(each) for each in pairs]), *((turning,) if turning else ()))
    turn.say(blocks(_heading(community, FILTERS[view]), *lines), (*rows, *filters))


async def _sorted(turn: Turn, community: Community) -> Sorted:
    """Sort what is open in a community into the views, each by time."""
    zone = ZoneInfo(community.zone)
    day = wall_time(turn.now, zone=zone).date()
    booked = await turn.uow.meetings.at(Phase.BOOKED, community.id)
    week = [each for each in booked if 0 <= _days_ahead(each, day, zone) < A_WEEK]
    return {
        View.TODAY: [each for each in week if _days_ahead(each, day, zone) == 0],
        View.TOMORROW: [each for each in week if _days_ahead(each, day, zone) == 1],
        View.WEEK: week,
        View.LATER: [each for each in booked if _days_ahead(each, day, zone) >= A_WEEK],
        View.CHOOSING: await turn.uow.meetings.at(Phase.CHOOSING, community.id),
        View.DOUBT: [each for each in booked if pending.waited_for(each, now=turn.now)],
    }


def _days_ahead(meeting: Meeting, today: date, zone: ZoneInfo) -> int:
    return (wall_time(meeting.start, zone=zone).date() - today) // timedelta(days=1)


def _filters(community: Community, found: Mapping[View, Sequence[object]], view: View) -> Rows:
    """Offer the other views in which there is something, with their counts."""
    buttons = [
        Button(each.value, _filter(each, len(found[each])), _action(community, each, start=0))
        for each in View
        if found[each] and each is not view
    ]
    return tuple((each,) for each in buttons)


def _filter(view: View, count: int) -> Text:
    return p_("button", "{view} ({count})", view=FILTERS[view], count=Number(count))


def _action(community: Community, view: View, **more: int) -> Action:
    return {"do": "desk_meetings", "community": community.id, "view": view.value, **more}


def _heading(community: Community, words: Text) -> Text:
    return p_(
        "heading of a list",
        "<b>{community}</b> · {words}",
        community=community_name(community),
        words=words,
    )


def _fives(buttons: Sequence[Button]) -> Rows:
    starts = range(0, len(buttons), SIDE_BY_SIDE)
    return tuple(tuple(buttons[start : start + SIDE_BY_SIDE]) for start in starts)


COMMANDS = (
    Command(
        {"en": "meetings", "fr": "rencontres"},
        _("today’s meetings, and all others"),
        meetings,
        role=Role.COORDINATOR,
        section="coordinator",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"desk_meetings": pressed_view})
