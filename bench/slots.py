"""How long it takes to find when two people can meet, and whom of many somebody can meet.

Beside it, in the same run and for the same people, a straightforward implementation: each day of
each person's weeks as spans of time in UTC, cut with each other. It keeps no buffers, holidays or
weekly limits, and gets no comfort or parts of the day, so it does less.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bench.matching import HERE, OVERSEAS
from program.diaries import EARLIEST, LATEST, Diary
from program.hours import Preset, weekly
from program.slots import best, slots
from program.weeks import WEEKS_AHEAD, first_day, weekly_minutes, weeks

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PAIRS = 500
CONNECTORS = (1_250, 2_500, 5_000, 10_000)
ASKED = 5
MEETING = timedelta(minutes=30)

Spans = list[tuple[datetime, datetime]]


def meeting(*, seed: int, rounds: int) -> dict[str, Any]:
    """Measure pairs and crowds, the two implementations taking turns."""
    findings = {
        "pairs": [pairs(seed=seed + number) for number in range(rounds)],
        "crowds": [crowd(seed=seed, size=size) for size in CONNECTORS],
    }
    for measured in (*findings["pairs"], *findings["crowds"]):
        print(*(f"{name} {value}" for name, value in measured.items()), flush=True)
    return findings


def pairs(*, seed: int) -> dict[str, Any]:
    """Find every time of four weeks for pairs who have some, milliseconds each."""
    chance = random.Random(seed)
    people = [_pair(chance) for _ in range(PAIRS)]
    ours = [_ms(lambda pair=pair: slots(*pair, now=NOW)) for pair in people]
    again = [_ms(lambda pair=pair: slots(*pair, now=NOW)) for pair in people]
    plain = [_ms(lambda pair=pair: list(plain_slots(*pair))) for pair in people]
    found = [[slot.start for slot in slots(*pair, now=NOW)] for pair in people]
    return {
        "pairs": PAIRS,
        "times_each": round(statistics.mean(map(len, found)), 1),
        "first_ms": round(statistics.median(ours), 3),
        "later_ms": round(statistics.median(again), 3),
        "with_choice_ms": round(
            statistics.median(
                _ms(lambda pair=pair: best(slots(*pair, now=NOW))) for pair in people
            ),
            3,
        ),
        "plain_ms": round(statistics.median(plain), 3),
        "differences": sum(
            starts != list(plain_slots(*pair)) for starts, pair in zip(found, people, strict=True)
        ),
    }


def crowd(*, seed: int, size: int) -> dict[str, Any]:
    """Tell with whom of many somebody shares half an hour in the coming weeks."""
    chance = random.Random(seed)
    hosts = [_diary(chance, abroad=False) for _ in range(size)]
    guests = [_diary(chance, abroad=True) for _ in range(ASKED)]
    weeks.cache_clear()
    weekly_minutes.cache_clear()
    first, *later = [_ms(lambda guest=guest: _overlapping(guest, hosts)) for guest in guests]
    plain = _ms(lambda: _plain_overlapping(guests[0], hosts))
    return {
        "connectors": size,
        "overlapping": _overlapping(guests[0], hosts),
        "plain_overlapping": _plain_overlapping(guests[0], hosts),
        "first_ms": round(first, 1),
        "later_ms": round(statistics.median(later), 1),
        "plain_ms": round(plain, 1),
    }


def plain_slots(guest: Diary, host: Diary) -> Iterator[datetime]:
    """Cut the spans of both, and begin on the half hours of the host's clock."""
    soonest, last = NOW + timedelta(hours=48), NOW + timedelta(weeks=4)
    clock = ZoneInfo(host.zone)
    for since, until in _common(_spans(guest), _spans(host)):
        there = since.astimezone(clock)
        start = since + timedelta(minutes=-there.minute % 30)
        while start + MEETING <= until:
            if soonest <= start < last:
                yield start
            start += MEETING


def _spans(diary: Diary, *, days: int = 30) -> Spans:
    clock, today = ZoneInfo(diary.zone), NOW.date()
    found = []
    for number in range(-1, days):
        day = today + timedelta(days=number)
        midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 -- a wall clock
        for span in diary.hours:
            if span.weekday == day.weekday():
                ends = (max(span.start, EARLIEST), min(span.end, LATEST))
                since, until = (
                    (midnight + timedelta(minutes=minute)).replace(tzinfo=clock).astimezone(UTC)
                    for minute in ends
                )
                found.append((since, until))
    return found


def _common(one: Spans, other: Spans) -> Iterator[tuple[datetime, datetime]]:
    mine, theirs = iter(one), iter(other)
    a, b = next(mine, None), next(theirs, None)
    while a and b:
        since, until = max(a[0], b[0]), min(a[1], b[1])
        if since < until:
            yield since, until
        if a[1] < b[1]:
            a = next(mine, None)
        else:
            b = next(theirs, None)


def _overlapping(guest: Diary, hosts: list[Diary]) -> int:
    first = first_day(NOW)
    mine = weeks(guest, first=first)
    return sum(bool(weekly_minutes(mine, weeks(host, first=first))) for host in hosts)


def _plain_overlapping(guest: Diary, hosts: list[Diary]) -> int:
    opens = datetime.combine(first_day(NOW), datetime.min.time(), UTC)
    closes, days = opens + timedelta(weeks=WEEKS_AHEAD), 7 * WEEKS_AHEAD + 3
    mine = _spans(guest, days=days)
    return sum(
        any(
            min(until, closes) - max(since, opens) >= MEETING
            for since, until in _common(mine, _spans(host, days=days))
        )
        for host in hosts
    )


def _pair(chance: random.Random) -> tuple[Diary, Diary]:
    while True:
        pair = (_diary(chance, abroad=True), _diary(chance, abroad=False))
        if any(plain_slots(*pair)):
            return pair


def _diary(chance: random.Random, *, abroad: bool) -> Diary:
    zone = chance.choice(OVERSEAS) if abroad else f"America/{chance.choice(HERE)}"
    return Diary(zone, weekly(chance.sample(list(Preset), chance.randint(1, 4))))


def _ms(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return 1000 * (time.perf_counter() - began)
