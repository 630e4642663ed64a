"""The Connectee takes a time for the call with a coordinator, who ticks nothing."""

from __future__ import annotations

from handlers.meetings import agreeing, choosing
from handlers.turn import Turn
from program.meetings import Kind, Meeting, Phase, Side
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import (
    in_turn,
    meeting,
    pair_of,
    plain,
)


async def intake(bot: Matchmaking) -> Meeting:
    """Have Claire invite Amina to a call."""
    await bot.coordinates("claire")
    application = await bot.connectee("amina")

    async def invite(turn: Turn) -> Meeting:
        return await agreeing.intake(turn, application, turn.person.id)

    return await in_turn(bot, "claire", invite)


async def test_intake_call_is_taken_by_one_tap(matchmaking: Matchmaking) -> None:
    begun = await intake(matchmaking)

    told = await matchmaking.says("amina", "1")

    found = await meeting(matchmaking)
    assert (begun.kind, begun.reference, found.phase) == (Kind.INTAKE, "C-101", Phase.BOOKED)
    assert found.starts_at in begun.offered
    assert "@ claire\n< It is settled: you meet Amina" in plain(told)


async def test_intake_call_is_invited_to_once(matchmaking: Matchmaking) -> None:
    begun = await intake(matchmaking)

    async def again(turn: Turn) -> Meeting:
        pair = await pair_of(turn)
        return await agreeing.intake(turn, pair.application, turn.person.id)

    assert await in_turn(matchmaking, "claire", again) == begun


async def test_intake_call_has_other_times_where_none_suits(matchmaking: Matchmaking) -> None:
    begun = await intake(matchmaking)

    await matchmaking.says("amina", "[None of these]")

    found = await meeting(matchmaking)
    assert found.offered
    assert set(found.offered).isdisjoint(begun.offered)
    assert choosing.of(found).side is Side.GUEST
