"""The morning line comes on weekdays to whoever has something waiting, and can be switched off."""

from datetime import timedelta

import pytest

from tests.handlers.agendas import matched, meeting
from tests.handlers.caseload import appointed, submitted
from tests.handlers.desk import Desk
from tests.handlers.matchmaking import MORNING, Matchmaking

pytestmark = pytest.mark.daily


async def wound(desk: Desk, span: str, person: str = "claire") -> str:
    desk.player.person = person
    return await desk.player.play(f"~ {span}")


async def test_line_comes_at_nine_by_the_communitys_clock_but_not_at_the_weekend(
    desk: Desk,
) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina", "grace")

    told = await wound(desk, "8 days")

    mornings = [line for line in told.splitlines() if line.startswith("= ")]
    assert mornings == [f"= 2027-01-{day} 13:00 UTC" for day in (12, 13, 14, 15, 18)]
    assert "< Halifax: 2 wait for you; the oldest came 1 day ago." in told


async def test_nothing_is_said_when_nothing_waits(desk: Desk) -> None:
    await appointed(desk, "claire")

    assert "=" not in await wound(desk, "3 days")


async def test_line_leads_to_the_queue(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await wound(desk, "2 days")

    told = await desk.says("claire", "[Show me]")

    assert "C-101 Amina, infirmière" in told


async def test_line_is_switched_off_and_on_again(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await wound(desk, "2 days")

    off = await desk.says("claire", "[Stop the morning line]")
    silence = await wound(desk, "2 days")
    on = await desk.says("claire", "/digest")
    again = await wound(desk, "5 days")

    assert "No morning line any more; /queue is always there." in off
    assert "wait" not in silence
    assert "On weekday mornings I tell you what waits." in on
    assert "1 file waits for you" in again


async def test_switch_is_ones_own(desk: Desk) -> None:
    await appointed(desk, "claire", "omar")
    await submitted(desk, "amina")
    await desk.says("claire", "/digest")

    told = await wound(desk, "2 days", "omar")

    assert "1 file waits for you" in told
    assert "@ claire" not in told


async def test_dismissed_coordinator_hears_nothing(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "amina")
    await wound(desk, "23 hours")
    await desk.player.play("# person: claire\n# dismiss: coordinator halifax")

    assert "wait" not in await wound(desk, "3 days")


async def test_meetings_of_the_day_are_counted_even_if_nothing_else_waits(
    matchmaking: Matchmaking,
) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, MORNING + timedelta(days=1, hours=3))

    told = await matchmaking.passes(hours=24)

    assert "@ claire\n< Halifax\n< 1 meeting today: /meetings" in told
