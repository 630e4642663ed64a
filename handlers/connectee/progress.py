"""What a Connectee who was accepted may know of the search: their place, and who could be free."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.matches import candidates, offering, portraits
from handlers.meetings import standing
from locales.formats import Day, YourTime
from locales.text import Text, _, blocks, n_
from program.applications import Application
from program.candidates import Host, Seeker
from program.matches import Match, Stage
from program.matching import Obstacle, obstacle
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.turn import Turn

SOON = timedelta(days=60)
"""Who comes back later than that is no comfort."""


async def search(turn: Turn, application: Application) -> Text:
    """Say how the search for a Connector goes."""
    under_way = await offering.matches_under_way(turn, application)
    if under_way:
        return await _found(turn, under_way[0])
    waiting = await candidates.waiting(turn.uow, application.community_id)
    numbers = [each.id for each in waiting]
    if application.id not in numbers:
        return _("You have met your Connector.")
    seeker = await candidates.seeker(turn.uow, application)
    pool = await candidates.pool(turn.uow, application.community_id, now=turn.now)
    field = [each for each in pool.hosts if each.category == seeker.category]
    return blocks(_place(numbers.index(application.id)), _hope(turn, seeker, field), between=" ")


async def _found(turn: Turn, match: Match) -> Text:
    if match.stage is Stage.ACCEPTED:
        connector = await turn.uow.connectors.get(match.connector_id)
        assert connector is not None  # noqa: S101 -- the database holds the reference
        return blocks(
            _("{name} has agreed to meet you.", name=portraits.called(connector.profile)),
            await standing.of_match(turn, match, Side.GUEST),
            between="\n",
        )
    zone = ZoneInfo(turn.person.zone or "UTC")
    return _(
        "A Connector has been asked, and has until {moment} to answer.",
        moment=YourTime(match.answer_by_at or turn.now, zone),
    )


def _place(ahead: int) -> Text:
    if not ahead:
        return _("You are the next in line for a Connector.")
    return n_(
        "One person has been waiting longer than you.",
        "{count} people have been waiting longer than you.",
        count=ahead,
    )


def _hope(turn: Turn, seeker: Seeker, field: Iterable[Host]) -> Text:
    """Tell who in their field is free now, or from when on."""
    days = sorted(each for host in field if (each := _free_from(turn, seeker, host)) is not None)
    today = turn.world.today
    free_now = sum(each <= today for each in days)
    if free_now:
        return n_(
            "One Connector in your field is free now.",
            "{count} Connectors in your field are free now.",
            count=free_now,
        )
    if days and days[0] <= today + SOON:
        return n_(
            "One Connector in your field is free from {day} on.",
            "{count} Connectors in your field are free from {day} on.",
            count=days.count(days[0]),
            day=Day(days[0]),
        )
    return _("No Connector in your field is free just now; your coordinator looks for one.")


def _free_from(turn: Turn, seeker: Seeker, host: Host) -> date | None:
    """Give the day from which a Connector could meet somebody; None if that is unknown."""
    back = _back_at(host)
    hindrance = obstacle(seeker, host, now=turn.now)
    if hindrance is None:
        return turn.world.today
    if hindrance not in {Obstacle.PAUSED, Obstacle.NOT_YET} or back is None:
        return None
    there = obstacle(seeker, host, now=back)
    return back.astimezone(turn.world.zone).date() if there is None else None


def _back_at(host: Host) -> datetime | None:
    """Tell when a Connector comes back who named a day."""
    there = ZoneInfo(host.zone or "UTC")
    pause = host.paused_until
    if host.paused and pause is None:
        return None
    moments = [datetime(pause.year, pause.month, pause.day, 12, tzinfo=there)] if pause else []
    moments += [host.not_before] if host.not_before else []
    return max(moments, default=None)
