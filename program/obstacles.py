"""What forbids a pair, however well it would fit: the hard rules.

Source: FACTS of the program: matched within a community, in a language both speak, by volunteers
who said how much they can take; a virtual meeting of 30 minutes that both can be awake for; and
what users of similar tools ask for: no repeats, and no pair whose hours cannot meet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from program.candidates import Host, Seeker
from program.weeks import Weeks, first_day, weekly_minutes, weeks


class Obstacle(StrEnum):
    """Why two people cannot be matched; of several, the first in this order is told."""

    COMMUNITY = "community"
    MET = "met"
    PAUSED = "paused"
    NOT_YET = "not_yet"
    FULL = "full"
    LANGUAGE = "language"
    HOURS = "hours"
    TAKEN = "taken"
    """Only in a round: nothing forbids the pair, but the places went to others."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A Connectee with what is the same beside every Connector."""

    seeker: Seeker
    weeks: Weeks


@dataclass(frozen=True, slots=True)
class Ready:
    """A Connector with what is the same beside every Connectee."""

    host: Host
    weeks: Weeks
    closed: Obstacle | None


def waiting(seeker: Seeker, *, now: datetime) -> Waiting:
    """Expand a Connectee's hours over the coming weeks."""
    return Waiting(seeker, weeks(seeker.diary, first=first_day(now)))


def ready(host: Host, *, now: datetime) -> Ready:
    """Expand a Connector's hours, and see whether they take anybody now."""
    there = weeks(host.diary, first=first_day(now))
    return Ready(host, there, _closed(host, now=now))


def between(one: Waiting, other: Ready) -> Obstacle | None:
    """Name the first rule that forbids a pair."""
    seeker, host = one.seeker, other.host
    if seeker.community_id not in host.communities:
        return Obstacle.COMMUNITY
    if host.id in seeker.met:
        return Obstacle.MET
    if other.closed:
        return other.closed
    if seeker.languages.isdisjoint(host.languages):
        return Obstacle.LANGUAGE
    return None if weekly_minutes(one.weeks, other.weeks) else Obstacle.HOURS


def _closed(host: Host, *, now: datetime) -> Obstacle | None:
    if _is_paused(host, now=now):
        return Obstacle.PAUSED
    if host.not_before and now < host.not_before:
        return Obstacle.NOT_YET
    return Obstacle.FULL if host.capacity < 1 else None


def _is_paused(host: Host, *, now: datetime) -> bool:
    if host.paused_until is None:
        return host.paused
    there = ZoneInfo(host.zone) if host.zone else UTC
    return now.astimezone(there).date() < host.paused_until
