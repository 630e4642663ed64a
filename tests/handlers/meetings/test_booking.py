"""A meeting is booked once, where both are free, and what is to come up around it is planned."""

from __future__ import annotations

from datetime import timedelta

import tzdata

from handlers.meetings import booking
from handlers.meetings.booking import Refused
from handlers.meetings.two import Two
from handlers.turn import Turn
from program.meetings import Meeting, Phase
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import (
    FRIDAY,
    THURSDAY,
    agreed,
    booked,
    expected,
    in_turn,
    meeting,
    pair_of,
    proposed,
)

AROUND = sorted(["meeting.ask", "meeting.day", "meeting.hour", "meeting.prepare"] * 2)


async def test_booking_keeps_the_start_and_the_hosts_clock(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)

    found = await meeting(matchmaking)

    assert (found.phase, found.starts_at) == (Phase.BOOKED, THURSDAY)
    assert (found.host_zone, found.host_wall) == ("America/Halifax", "2027-01-14T13:00")
    assert (found.tzdata, found.sequence, found.offered) == (tzdata.IANA_VERSION, 0, ())
    assert expected(matchmaking) == AROUND


async def test_booking_is_written_down(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)

    deed = (await matchmaking.deeds())[0]

    amina = await matchmaking.person("amina")
    assert (deed.action, deed.subject, deed.actor) == ("meeting.booked", "M-71", amina.id)


async def test_what_is_begun_twice_is_begun_once(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    async def again(turn: Turn) -> Meeting:
        pair = await pair_of(turn)
        match = await turn.uow.matches.get(71)
        return await booking.begin(turn, pair.application, host_id=pair.host.id, match=match)

    assert (await in_turn(matchmaking, "claire", again)).id == 1


async def test_time_at_which_somebody_is_not_free_is_refused(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking)
    before = await meeting(matchmaking)
    night = THURSDAY + timedelta(hours=10)

    refused = await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 1, night))

    assert refused is Refused.TAKEN
    assert await meeting(matchmaking) == before


async def test_time_that_is_too_soon_is_refused(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking)
    matchmaking.scene.clock.at = THURSDAY - timedelta(hours=47)

    refused = await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 1, THURSDAY))

    assert refused is Refused.TAKEN


async def test_coordinator_may_book_an_unusual_time(matchmaking: Matchmaking) -> None:
    await proposed(matchmaking)
    night = THURSDAY + timedelta(hours=10)

    done = await in_turn(
        matchmaking, "claire", lambda turn: booking.book(turn, 1, night, unusual=True)
    )

    assert isinstance(done, Two)
    assert (await meeting(matchmaking)).starts_at == night


async def test_moved_meeting_has_its_sequence_raised_and_its_items_planned_anew(
    matchmaking: Matchmaking,
) -> None:
    await booked(matchmaking)

    await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 1, FRIDAY))

    found = await meeting(matchmaking)
    assert (found.starts_at, found.sequence) == (FRIDAY, 1)
    assert expected(matchmaking) == AROUND
    assert (await matchmaking.deeds())[0].action == "meeting.moved"


async def test_what_was_called_off_is_not_booked(matchmaking: Matchmaking) -> None:
    await booked(matchmaking)

    async def call_off(turn: Turn) -> Two | Refused:
        await booking.close(turn, await pair_of(turn), Phase.CANCELLED, why="plans")
        return await booking.book(turn, 1, FRIDAY)

    assert await in_turn(matchmaking, "claire", call_off) is Refused.OVER
    found = await meeting(matchmaking)
    assert (found.phase, found.starts_at, found.sequence) == (Phase.CANCELLED, THURSDAY, 1)
    assert expected(matchmaking) == []


async def test_what_does_not_exist_is_not_booked(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    refused = await in_turn(matchmaking, "claire", lambda turn: booking.book(turn, 99, THURSDAY))

    assert refused is Refused.OVER
