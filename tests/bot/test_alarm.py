"""The alarm clock rings, and knows the next occurrence of what comes again."""

import asyncio
from datetime import UTC, datetime, timedelta

from bot.alarm import Alarm, Calendar
from handlers.jobs import Recurring

TORONTO = Recurring("digest", hour=1, minute=30)


def test_next_occurrence_is_on_the_wall_clock_of_its_zone() -> None:
    calendar = Calendar([Recurring("digest", hour=3, minute=30)])

    winter = calendar(datetime(2027, 1, 11, 12, 0, tzinfo=UTC))
    summer = calendar(datetime(2027, 7, 11, 12, 0, tzinfo=UTC))

    assert [(each.due_at.hour, each.key) for each in (*winter, *summer)] == [
        (8, "digest:2027-01-12"),
        (7, "digest:2027-07-12"),
    ]


def test_occurrence_is_not_its_own_next_one() -> None:
    calendar = Calendar([Recurring("digest", hour=3, minute=30)])
    [first] = calendar(datetime(2027, 1, 11, 12, 0, tzinfo=UTC))

    [second] = calendar(first.due_at)

    assert second.due_at - first.due_at == timedelta(days=1)


def test_hour_that_comes_twice_has_one_key() -> None:
    calendar = Calendar([TORONTO])
    moment = datetime(2026, 10, 31, 12, 0, tzinfo=UTC)

    keys = []
    for _ in range(24 * 6):
        keys += [each.key for each in calendar(moment)]
        moment += timedelta(minutes=10)

    assert list(dict.fromkeys(keys)) == ["digest:2026-11-01", "digest:2026-11-02"]


async def test_alarm_rings_until_it_is_stopped() -> None:
    stop = asyncio.Event()

    async with asyncio.timeout(20):
        await Alarm(stop.set, every_s=1).run(stop)

    assert stop.is_set()
