"""When two people can meet, told minute by minute, and cases around every change of the clocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random

from program.diaries import Diary
from program.hours import Preset, Span, merge, weekly
from program.slots import Terms, slots
from tests.program.other_clocks import other_changes, other_clock, pinned

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
AROUND = timedelta(hours=20)
"""How far before and after a change starts are compared: on some day of everybody's clock."""

MARGIN = timedelta(hours=5)
"""Enough to see a stretch of common time to its half hour, and a meeting to its end."""

Walls = tuple[datetime, ...]


@dataclass(frozen=True)
class Case:
    """Two people who look for a time around some change of the clocks."""

    guest: Diary
    host: Diary
    now: datetime
    terms: Terms


def disagreement(case: Case) -> str:
    """Compare what is found with a look at every minute: all of it, in order, none twice."""
    found = [
        (slot.start, slot.end)
        for slot in slots(case.guest, case.host, now=case.now, terms=case.terms)
    ]
    length = case.terms.minutes * MINUTE
    expected = [(start, start + length) for start in slow_starts(case)]
    return "" if found == expected else f"{case!r}: {found!r}, not {expected!r}"


def slow_starts(case: Case) -> list[datetime]:
    """Look at every minute, from before the first possible start until after the last."""
    soonest, last = case.now + case.terms.notice, case.now + timedelta(weeks=case.terms.weeks)
    begin = _whole(soonest) - MARGIN
    count = (last + MARGIN - begin) // MINUTE
    walls = {zone: _walls(zone, begin, count) for zone in (case.guest.zone, case.host.zone)}
    free = [
        one and other
        for one, other in zip(
            _free(case.guest, walls[case.guest.zone], begin=begin, terms=case.terms),
            _free(case.host, walls[case.host.zone], begin=begin, terms=case.terms),
            strict=True,
        )
    ]
    there = walls[case.host.zone]
    return [
        begin + at * MINUTE
        for stretch in _stretches(free, length=case.terms.minutes)
        for at in _kept(stretch, there, step=case.terms.step)
        if soonest <= begin + at * MINUTE < last and not _is_full(there[at], case)
    ]


@lru_cache(maxsize=1 << 10)
def _walls(zone: str, begin: datetime, count: int) -> Walls:
    hours = count // 60 + 2
    return tuple(wall for n in range(hours) for wall in _hour(zone, begin + n * 60 * MINUTE))[
        :count
    ]


@lru_cache(maxsize=1 << 14)
def _hour(zone: str, begin: datetime) -> Walls:
    """Read sixty minutes off the wall."""
    clock = other_clock(zone)
    return tuple((begin + n * MINUTE).astimezone(clock).replace(tzinfo=None) for n in range(60))


def _whole(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _free(diary: Diary, walls: Walls, *, begin: datetime, terms: Terms) -> list[bool]:
    week = [[False] * 1440 for _ in range(7)]
    for span in diary.hours:
        for minute in range(max(span.start, diary.earliest), min(span.end, diary.latest)):
            week[span.weekday][minute] = True
    free = [
        week[wall.weekday()][wall.hour * 60 + wall.minute] and wall.date() not in diary.away
        for wall in walls
    ]
    for since, until in diary.busy:
        from_minute = (since - terms.buffer - begin) / MINUTE
        to_minute = (until + terms.buffer - begin) / MINUTE
        free = [
            is_free and not (at < to_minute and from_minute < at + 1)
            for at, is_free in enumerate(free)
        ]
    return free


def _stretches(free: list[bool], *, length: int) -> Iterator[list[int]]:
    """Give starts that follow each other minute by minute."""
    stretch: list[int] = []
    ahead = 0
    starts = []
    for at in reversed(range(len(free))):
        ahead = ahead + 1 if free[at] else 0
        if ahead >= length:
            starts.append(at)
    for at in reversed(starts):
        if stretch and at != stretch[-1] + 1:
            yield stretch
            stretch = []
        stretch.append(at)
    if stretch:
        yield stretch


def _kept(stretch: list[int], walls: Walls, *, step: int) -> list[int]:
    kept = [at for at in stretch if (walls[at].hour * 60 + walls[at].minute) % step == 0]
    return kept or stretch[:1]


def _is_full(wall: datetime, case: Case) -> bool:
    if case.terms.weekly_limit is None:
        return False
    clock = other_clock(case.host.zone)
    weeks = [since.astimezone(clock).isocalendar()[:2] for since, _ in case.host.busy]
    return weeks.count(wall.isocalendar()[:2]) >= case.terms.weekly_limit


def distinct_zones(
    zones: Iterable[str], *, since: datetime, until: datetime
) -> dict[str, tuple[datetime, ...]]:
    """Keep one zone of those that show the same time throughout, with its changes."""
    found: dict[tuple[timedelta | None, tuple[datetime, ...]], str] = {}
    for zone in {pinned(zone): zone for zone in sorted(zones, reverse=True)}.values():
        offset = since.astimezone(other_clock(zone)).utcoffset()
        changes = tuple(other_changes(zone, since=since, until=until))
        found.setdefault((offset, changes), zone)
    return {zone: changes for (_, changes), zone in found.items()}


def cases(zone: str, other: str, *, change: datetime, seed: int) -> Iterator[Case]:
    """Let two people look around a change of one's clocks: at any hour, at chosen ones, by day."""
    chance = Random(f"{seed} {zone} {other} {change}")
    for hours_of in (_any_hour, _chosen, _daytime):
        pair = [hours_of(zone, chance), hours_of(other, chance)]
        for guest, host in (pair, reversed(pair)):
            yield _around(change, guest, _taken(host, change, chance), chance)


def _any_hour(zone: str, _chance: Random) -> Diary:
    return Diary(zone, tuple(Span(day, 0, 1440) for day in range(7)), earliest=0, latest=1440)


def _chosen(zone: str, chance: Random) -> Diary:
    spans = []
    for _ in range(chance.randint(12, 40)):
        start = chance.randrange(0, 1430, chance.choice((5, 15, 30)))
        length = chance.choice((40, 65, 150, 400, 900))
        spans.append(Span(chance.randrange(7), start, min(start + length, 1440)))
    return Diary(zone, merge(spans), earliest=0, latest=1440)


def _daytime(zone: str, chance: Random) -> Diary:
    return Diary(zone, weekly(chance.sample(list(Preset), chance.randint(3, 7))))


def _taken(diary: Diary, change: datetime, chance: Random) -> Diary:
    """Let something be booked, and now and then a day be a holiday."""
    begins = [change + timedelta(minutes=chance.randint(-2400, 1200)) for _ in range(2)]
    busy = tuple((at, at + timedelta(minutes=chance.choice((30, 60, 61)))) for at in begins)
    away = {change.date() + chance.randint(-2, 2) * DAY for _ in range(chance.choice((0, 0, 1)))}
    return replace(diary, busy=busy, away=frozenset(away))


def _around(change: datetime, guest: Diary, host: Diary, chance: Random) -> Case:
    terms = Terms(
        minutes=chance.choice((30, 30, 45, 60)),
        notice=timedelta(weeks=1) - 2 * AROUND,
        weeks=1,
        buffer=timedelta(minutes=chance.choice((0, 15))),
        weekly_limit=chance.choice((None, None, None, 2, 3)),
        step=chance.choice((15, 30, 30, 60)),
    )
    seconds = timedelta(seconds=chance.choice((0, chance.randint(-1800, 1800))))
    return Case(guest, host, change + AROUND - timedelta(weeks=1) + seconds, terms)
