"""What comes up around a meeting is about that meeting only, as it was booked then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.meetings import booking, timetable
from handlers.turn import Turn
from program.meetings import Phase, Side
from storage.due import DueItem
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import FRIDAY, THURSDAY, booked, in_turn, pair_of
from tests.handlers.scenes import rows


async def current(bot: Matchmaking, item: DueItem, person: str = "amina") -> bool:
    """Tell whether an item still is about a meeting."""

    async def judge(turn: Turn) -> bool:
        return await timetable.current(turn, item) is not None

    return await in_turn(bot, person, judge)


async def item_of(bot: Matchmaking, side: Side = Side.GUEST) -> DueItem:
    """Take the item that reminds one of the two an hour before."""

    async def take(turn: Turn) -> DueItem:
        pair = await pair_of(turn)
        return timetable.item(pair, side, timetable.HOUR, THURSDAY - timedelta(hours=1))

    return await in_turn(bot, "amina", take)


async def test_item_is_current_for_its_person_only(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)
    item = await item_of(matchmaking)

    judged = {each: await current(matchmaking, item, each) for each in ("amina", "karim", "claire")}

    assert judged == {"amina": True, "karim": False, "claire": False}


@pytest.mark.parametrize("phase", [Phase.CANCELLED, Phase.HELD, Phase.MISSED])
async def test_item_is_void_when_the_meeting_is_over(
    matchmaking: Matchmaking, phase: Phase
) -> None:
    await booked(matchmaking)
    item = await item_of(matchmaking)

    async def close(turn: Turn) -> None:
        await booking.close(turn, await pair_of(turn), phase)

    await in_turn(matchmaking, "claire", close)

    assert not await current(matchmaking, item)


async def test_item_is_void_when_the_meeting_was_moved(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)
    item = await item_of(matchmaking)
    await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 1, FRIDAY))

    assert not await current(matchmaking, item)
    assert await current(matchmaking, await item_of(matchmaking))


async def test_what_lies_in_the_past_already_is_not_planned(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)
    matchmaking.scene.clock.at = THURSDAY - timedelta(hours=20)

    async def plan(turn: Turn) -> None:
        await timetable.plan(turn, await pair_of(turn))

    await in_turn(matchmaking, "claire", plan)

    planned = {
        each["kind"]: each["due_at"]
        for each in rows(matchmaking.scene)["due"]
        if each["subject"] == "timetable:1" and not each["done"]
    }
    assert set(planned) == {timetable.HOUR, timetable.ASK}
