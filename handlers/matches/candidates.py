"""Both sides of matching, read from storage into the plain values that the rules work on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from program import hours
from program.absences import away_days
from program.applications import Application, Status
from program.candidates import Host, Seeker
from program.connectors import Connector, Standing
from program.eligibility import meeting_languages
from program.hours import Span
from program.kinship import Kindred
from program.matches import UNDER_WAY, Stage

if TYPE_CHECKING:
    from program.communities import Community
    from program.occupations import OccupationIndex
    from storage.database import UnitOfWork

TAKEN_CARE_OF = (*sorted(UNDER_WAY), Stage.CLOSED)
"""Whoever has such a match waits no longer."""

Profile = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pool:
    """A community's Connectors, as they are stored and as matching sees them."""

    connectors: Mapping[int, Connector]
    hosts: tuple[Host, ...]

    def host(self, connector_id: int) -> Host | None:
        """Find one of them."""
        return next((each for each in self.hosts if each.id == connector_id), None)


async def pool(uow: UnitOfWork, community_id: int, *, now: datetime) -> Pool:
    """Read all Connectors who serve a community now, paused ones too."""
    loads = await uow.matches.loads(community_id)
    put_off = _put_off(await uow.matches.refusals(community_id))
    serving = [each for each in await uow.connectors.serving(community_id) if each.serving]
    hosts = tuple(
        host_of(each, load=loads.get(each.id, 0), not_before=put_off.get(each.id), now=now)
        for each in serving
    )
    return Pool({each.id: each for each in serving}, hosts)


async def host(uow: UnitOfWork, connector: Connector, *, now: datetime) -> Host:
    """Read one Connector as matching sees them."""
    matches = await uow.matches.of_connector(connector.id)
    no = [(each.connector_id, each.answer) for each in matches if each.stage is Stage.DECLINED]
    put_off = _put_off((number, answer) for number, answer in no if answer)
    load = sum(each.under_way for each in matches)
    return host_of(connector, load=load, not_before=put_off.get(connector.id), now=now)


async def waiting(uow: UnitOfWork, community_id: int) -> list[Application]:
    """List who was accepted and has no Connector yet, the longest waiting first."""
    settled = {
        match.application_id
        for stage in TAKEN_CARE_OF
        for match in await uow.matches.at(stage, community_id)
    }
    accepted = await uow.applications.waiting(community_id, Status.ACCEPTED)
    return [each for each in accepted if each.id not in settled]


async def seekers(uow: UnitOfWork, community: Community) -> list[Seeker]:
    """Read those who wait as matching sees them."""
    met: dict[int, set[int]] = {}
    for application_id, connector_id in await uow.matches.pairs(community.id):
        met.setdefault(application_id, set()).add(connector_id)
    return [
        seeker_of(each, community, met=met.get(each.id, ()))
        for each in await waiting(uow, community.id)
    ]


async def seeker(uow: UnitOfWork, application: Application) -> Seeker:
    """Read one Connectee as matching sees them."""
    community = await uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    matches = await uow.matches.of_application(application.id)
    return seeker_of(application, community, met=[each.connector_id for each in matches])


def seeker_of(application: Application, community: Community, *, met: Iterable[int]) -> Seeker:
    """Make an application a plain value."""
    profile = application.profile
    trade = profile.get("occupation") or {}
    return Seeker(
        id=application.id,
        community_id=application.community_id,
        occupation=str(trade.get("title") or ""),
        code="",
        category=int(trade.get("category", -1)),
        level=trade.get("level"),
        languages=frozenset(languages(profile, level=community.rules.language_level)),
        topics=frozenset(profile.get("topics") or ()),
        organisation=str(profile.get("organisation") or ""),
        hours=weekly(profile),
        zone=zone(profile),
        waiting_since=application.submitted_at,
        met=frozenset(met),
        away=away_days(profile.get("away")),
        wide=hours.widened(profile),
    )


def host_of(connector: Connector, *, load: int, not_before: date | None, now: datetime) -> Host:
    """Make a Connector a plain value.

    Args:
        not_before: the day, in their own place, from which they would like to be asked again.
    """
    profile = connector.profile
    trade = profile.get("occupation") or {}
    place = zone(profile)
    there = ZoneInfo(place) if place else UTC
    until = connector.paused_until_at
    paused = connector.standing is Standing.PAUSED and (until is None or now < until)
    return Host(
        id=connector.id,
        communities=connector.communities,
        title=str(trade.get("title") or ""),
        code="",
        category=int(trade.get("category", -1)),
        level=trade.get("level"),
        organisation=str(profile.get("organisation") or ""),
        languages=frozenset(profile.get("meeting_languages") or ()),
        topics=frozenset(profile.get("topics") or ()),
        hours=weekly(profile),
        zone=place,
        capacity=max(0, connector.capacity - load),
        load=load,
        paused_until=until.astimezone(there).date() if paused and until else None,
        paused=paused,
        not_before=datetime(*not_before.timetuple()[:3], tzinfo=there) if not_before else None,
        away=away_days(profile.get("away")),
        wide=hours.widened(profile),
    )


def languages(profile: Profile, *, level: int) -> tuple[str, ...]:
    """Tell in which languages a Connectee can meet: as they said, or as far as they speak them."""
    chosen = profile.get("meeting_languages")
    if chosen:
        return tuple(chosen)
    english, french = int(profile.get("english") or 0), int(profile.get("french") or 0)
    return meeting_languages(english, french, level=level)


def weekly(profile: Profile) -> tuple[Span, ...]:
    """Tell when somebody is free, in their own place."""
    return hours.from_stored(profile.get("hours"))


def zone(profile: Profile) -> str:
    """Tell the zone of where somebody is, "" if that is unknown: since they landed, or at home."""
    return str((profile.get("town") or profile.get("city") or {}).get("zone") or "")


@lru_cache(maxsize=2)
def kinship(index: OccupationIndex) -> Kindred:
    """Compare occupations; what was compared once is remembered as long as the bot runs."""
    return Kindred(index)


def _put_off(refusals: Iterable[tuple[int, Mapping[str, Any]]]) -> dict[int, date]:
    """Take the latest day that each Connector named."""
    days: dict[int, date] = {}
    for connector_id, answer in refusals:
        if answer.get("not_before"):
            day = date.fromisoformat(answer["not_before"])
            days[connector_id] = max(day, days.get(connector_id, day))
    return days
