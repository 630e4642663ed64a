"""`/impact`: what came of a Connector's half hours; told unasked once a year.

Numbers only: whose job it is is said where the Connectee had it told, and nowhere else. Where
few were met, a number would tell as much as a name; there only what was told is counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.book import Command
from handlers.due import Due
from handlers.matches import candidates, portraits
from handlers.outcomes import news, trail
from locales.text import Text, Verbatim, _, blocks, n_
from program.anniversaries import next_anniversary
from program.arrival import noon
from program.decent import NUDGES
from program.introductions import DIRECT, FURTHER
from program.outcomes import Verdict
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.connectors import Connector
    from program.matches import Match

KIND = "impact.year"
FEW = 5
"""Among fewer people than this, a number tells of whom it speaks."""


@dataclass(frozen=True, slots=True)
class Impact:
    """What came of it.

    Args:
        met: how many people they met.
        first: introductions that they made.
        second: introductions that came of those.
        jobs: how many of the people whom they met have a job that counts.
        names: those of them who wanted it told.
    """

    met: int = 0
    first: int = 0
    second: int = 0
    jobs: int = 0
    names: tuple[str, ...] = ()


async def impact(turn: Turn, arguments: str) -> None:
    """Say it at any time."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None:
        turn.say(_("You are not a Connector."))
        return
    found = await counted(turn, connector)
    turn.say(words(found) if found.met else NOBODY_YET)


async def yearly(turn: Turn, item: DueItem) -> None:
    """Say it on the day on which they agreed to be a Connector, and expect the next one."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or connector.id != item.payload["connector"] or not connector.serving:
        return
    await expect(turn, connector)
    found = await counted(turn, connector)
    if found.met:
        lead = _("Another year as a Connector, and this is what has come of your time so far.")
        turn.say(blocks(lead, words(found)))


async def expect(turn: Turn, connector: Connector) -> None:
    """Have a Connector hear of it on the next anniversary of their promise."""
    if connector.agreed_at is None:
        return
    community = await turn.uow.communities.get(connector.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    zone = ZoneInfo(candidates.zone(connector.profile) or community.zone)
    agreed, today = (at.astimezone(zone).date() for at in (connector.agreed_at, turn.now))
    day = next_anniversary(agreed, after=today)
    subject = f"impact:{connector.id}"
    key = f"{subject}:{day.year}"
    at, payload = noon(day, zone=zone.key), {"connector": connector.id}
    await turn.uow.due.add(DueItem(at, KIND, subject, key, payload, connector.person_id))


async def counted(turn: Turn, connector: Connector) -> Impact:
    """Count what came of a Connector's matches."""
    found = await turn.uow.matches.of_connector(connector.id)
    met = [each for each in found if await _have_met(turn, each)]
    introductions = [
        each
        for match in met
        for each in await turn.uow.introductions.of_match(match.id)
        if each.counted
    ]
    jobs = [job for each in met if (job := await _job(turn, each)) is not None]
    names = tuple(filter(None, jobs))
    return Impact(
        met=len(met),
        first=sum(each.generation == DIRECT for each in introductions),
        second=sum(each.generation == FURTHER for each in introductions),
        jobs=len(jobs) if len(met) >= FEW else len(names),
        names=names,
    )


def words(found: Impact) -> Text:
    """Put it into words; what has not come yet is left out."""
    introduced = n_(
        "You have made <b>{count}</b> introduction.",
        "You have made <b>{count}</b> introductions.",
        count=found.first,
    )
    further = n_(
        "From those has come <b>{count}</b> more.",
        "From those have come <b>{count}</b> more.",
        count=found.second,
    )
    at_work = n_(
        "<b>{count}</b> person has found work in their field since.",
        "<b>{count}</b> people have found work in their field since.",
        count=found.jobs,
    )
    return blocks(
        n_(
            "You have met <b>{count}</b> person who was on the way to Canada.",
            "You have met <b>{count}</b> people who were on the way to Canada.",
            count=found.met,
        ),
        introduced if found.first else None,
        further if found.second else None,
        at_work if found.jobs else None,
        _named(found.names),
        _("Thank you: none of it would have come by itself."),
        between="\n",
    )


def _named(names: Iterable[str]) -> Text | None:
    found = [Verbatim(each) for each in names]
    if not found:
        return None
    return _("They wanted you to know: {names}.", names=blocks(*found, between=", "))


async def _have_met(turn: Turn, match: Match) -> bool:
    meetings = await turn.uow.meetings.of_match(match.id)
    return any(each.connected for each in meetings)


async def _job(turn: Turn, match: Match) -> str | None:
    """Give the name of whoever has a job that counts, "" if it was not told; None if nobody has."""
    application = await turn.uow.applications.get(match.application_id)
    if application is None:
        return None
    held = await trail.standing(turn, application)
    jobs = [each for each in held if each.verdict is Verdict.COUNTED]
    told = any(match.id in (each.job.get(news.TOLD) or ()) for each in jobs)
    return (portraits.called(application.profile) if told else "") if jobs else None


NOBODY_YET = _(
    "You have not met anybody yet, so there is nothing to count. What comes of your first talk"
    " will be told here."
)

COMMANDS = (
    Command(
        {"en": "impact", "fr": "retombees"},
        _("what has come of your half hours"),
        impact,
        role=Role.CONNECTOR,
        section="connector",
    ),
)

DUE = {KIND: Due(yearly, hours=NUDGES)}
