"""What happens while somebody is waited for to choose a time: silence, others, and who goes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.meetings import booking, choosing
from program.meetings import Phase, Side
from program.people import Role
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    agreed,
    alters,
    booked,
    in_turn,
    meeting,
    plain,
    proposed,
)
from tests.handlers.scenes import failures

ANSWERED = "That question is answered already, and nothing has changed."


@pytest.mark.parametrize("word", ["[Later]", "plus tard", "/cancel"])
async def test_later_asks_again_tomorrow(matchmaking: Matchmaking, word: str) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", word)
    tomorrow = await matchmaking.passes(days=1, hours=1)

    assert "[Choose a time]" in plain(told)
    assert "@ karim\n< A gentle reminder: Amina hopes for a time to meet." in tomorrow


async def test_who_puts_it_off_may_choose_at_once(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    await matchmaking.says("karim", "[Later]", "[Choose a time]", "1")

    assert (await meeting(matchmaking)).offered == (THURSDAY,)
    assert "nothing is left to choose" in await matchmaking.says("karim", "[Choose a time]")


async def test_silence_is_reminded_once_and_then_told_to_the_coordinator(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)

    told = await matchmaking.passes(days=4)
    after = await matchmaking.says("karim", "6")

    assert told.count("A gentle reminder: Amina hopes") == 1
    assert told.count("@ claire\n< M-71: Karim has been asked for a time to meet three days") == 1
    assert "I will ask Amina whether that suits" in plain(after)


async def test_reminder_waits_for_the_morning(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    matchmaking.scene.clock.at += timedelta(hours=12)
    await matchmaking.says("karim", "accept")

    by_night = await matchmaking.passes(hours=30)
    by_day = await matchmaking.passes(hours=6)

    reminded = [text.count("A gentle reminder: Amina") for text in (by_night, by_day)]
    assert reminded == [0, 1]


async def test_times_that_have_gone_by_are_asked_for_anew(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking, "1")

    told = await matchmaking.passes(days=2)

    assert "@ amina\n< These times have gone by or been taken meanwhile." in plain(told)
    assert "@ karim\n< When could you meet Amina?" in plain(told)
    found = await meeting(matchmaking)
    assert (found.offered, choosing.of(found).side) == ((), Side.HOST)


async def test_old_buttons_do_nothing(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)
    before = await meeting(matchmaking)

    told = [
        await matchmaking.says("amina", "[Fri, Jan 15, 5:00 p.m.]"),
        await matchmaking.says("karim", "[Fri, Jan 15, 1:00 p.m.]"),
    ]

    assert all(ANSWERED in each for each in told)
    assert await meeting(matchmaking) == before


async def test_of_two_who_take_one_half_hour_the_second_gets_the_rest(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await alters(matchmaking, capacity=2)
    await matchmaking.grants("karim", Role.CONNECTOR, 1)
    await matchmaking.connectee("boris")
    await matchmaking.says("claire", "/match C-102", "[Offer to K-21]")
    await matchmaking.passes(hours=2)
    await matchmaking.says(
        "karim", "/answer M-71", "accept", "1, 2", "/answer M-72", "accept", "1, 2"
    )

    await matchmaking.says("amina", "1")
    told = await matchmaking.says("boris", "1", "1")

    assert "That time has just been taken." in plain(told)
    first, second = [await meeting(matchmaking, each) for each in (1, 2)]
    assert first.starts_at == THURSDAY
    assert (second.phase, second.starts_at) == (Phase.BOOKED, FRIDAY)


async def test_what_the_coordinator_books_meanwhile_ends_the_choice(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)
    await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 1, MONDAY))

    told = await matchmaking.says("karim", "1")
    pressed = await matchmaking.says("karim", "[Thu, Jan 14, 1:00 p.m.]")

    assert "There is no open question just now." in plain(told)
    assert ANSWERED in pressed
    assert (await meeting(matchmaking)).starts_at == MONDAY


async def test_whoever_is_forgotten_is_waited_for_by_nobody(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking)

    await matchmaking.says("amina", "/forget", "[Yes, erase everything]")
    told = await matchmaking.passes(days=5)

    assert "time" not in plain(told)
    assert await failures(matchmaking.scene) == []


async def test_withdrawn_connectee_is_not_proposed_times(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("amina", "/withdraw", "[My plans have changed]", "[Yes, withdraw it]")

    told = await matchmaking.says("karim", "[Thu, Jan 14, 1:00 p.m.]", "1")

    assert "Amina now takes" not in plain(told)
    assert (await meeting(matchmaking)).offered == ()
