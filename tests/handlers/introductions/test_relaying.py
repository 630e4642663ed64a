"""Two write to each other through the bot, until one of them stops it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.introductions import ration
from program.connectors import Standing
from program.meetings import Phase
from storage.database import UnitOfWork
from tests.handlers.caseload import turn_of
from tests.handlers.introductions.met import agreed
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import newest

WRITE = "[Write to Karim]"


async def writes(matchmaking: Matchmaking, words: str) -> str:
    await agreed(matchmaking)
    return await matchmaking.says("amina", "/meetings", WRITE, words)


async def number(matchmaking: Matchmaking) -> int:
    return (await newest(matchmaking)).match_id or 0


async def test_words_are_passed_on_under_a_first_name(matchmaking: Matchmaking) -> None:
    told = await writes(matchmaking, "Thank you!")

    assert "@ karim\n< Amina writes to you through me:\n<\n< “Thank you!”\n  [Reply]" in told


async def test_ways_to_reach_somebody_are_left_out_and_that_is_said(
    matchmaking: Matchmaking,
) -> None:
    told = await writes(matchmaking, "Write to amina@example.com or call +212 6 12 34 56 78")

    assert "“Write to … or call …”" in told
    assert "I have left out what looked like a way to reach you." in told


async def test_reply_goes_back(matchmaking: Matchmaking) -> None:
    await writes(matchmaking, "Hello!")

    told = await matchmaking.says("karim", "[Reply]", "Hello to you!")

    assert "@ amina\n< Karim writes to you through me:\n<\n< “Hello to you!”" in told


async def test_stop_closes_it_for_good_for_both(matchmaking: Matchmaking) -> None:
    await writes(matchmaking, "Hello!")

    stopped = await matchmaking.says("karim", "[Stop]")
    again = await matchmaking.forges(
        "amina", {"do": "net_write", "match": await number(matchmaking)}
    )
    listed = await matchmaking.says("amina", "/meetings")

    assert "nothing from Amina comes to you" in stopped
    assert "Messages between you two do not go through me any more." in again
    assert WRITE not in listed


async def test_stop_in_the_middle_of_writing_keeps_the_words(matchmaking: Matchmaking) -> None:
    await writes(matchmaking, "Hello!")
    await matchmaking.says("amina", "/meetings", WRITE)
    await matchmaking.says("karim", "[Stop]")

    told = await matchmaking.says("amina", "Are you there?")

    assert "“Are you there?”" not in told
    assert "Messages between you two do not go through me any more." in told


async def test_report_goes_to_the_coordinator_with_the_text(matchmaking: Matchmaking) -> None:
    await writes(matchmaking, "You owe me a job.")

    told = await matchmaking.says("karim", "[Report]")

    assert "Amina is not told that it was you." in told
    assert "@ claire\n< M-71: K-21 Karim reports what C-101 Amina wrote" in told
    assert "“You owe me a job.”" in told
    assert "@ amina" not in told
    assert "relay.reported" in [each.action for each in await matchmaking.deeds()]


async def test_report_waits_where_nobody_coordinates(matchmaking: Matchmaking) -> None:
    await writes(matchmaking, "You owe me a job.")
    await matchmaking.dismisses("claire")

    await matchmaking.says("karim", "[Report]")

    (kept,) = await matchmaking.look(lambda uow: uow.contacts.waiting(1))
    assert "“You owe me a job.”" in kept.words


@pytest.mark.parametrize("person", ["claire", "mallory"])
async def test_others_cannot_write(matchmaking: Matchmaking, person: str) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("mallory")

    told = await matchmaking.forges(person, {"do": "net_write", "match": await number(matchmaking)})

    assert told == "That has been dealt with already."


async def test_nobody_writes_before_a_meeting_is_agreed_on(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    meeting = await newest(matchmaking)
    ended = replace(meeting, phase=Phase.CANCELLED)
    await matchmaking.scene.store.transact(lambda uow: uow.meetings.save(ended))

    told = await matchmaking.forges("amina", {"do": "net_write", "match": meeting.match_id})

    assert told == "That has been dealt with already."


async def test_nobody_writes_to_a_connector_who_has_left(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    karim = await matchmaking.look(lambda uow: uow.connectors.get(21))
    assert karim is not None
    await matchmaking.changes(karim, standing=Standing.LEFT)

    told = await matchmaking.forges(
        "amina", {"do": "net_write", "match": await number(matchmaking)}
    )

    assert told == "That has been dealt with already."


async def test_enough_is_passed_on_in_a_day_and_nothing_typed_is_lost(
    matchmaking: Matchmaking,
) -> None:
    await writes(matchmaking, "Good afternoon")
    await matchmaking.says("amina", "/meetings", WRITE)
    await sent(matchmaking, ration.MOST - 1)
    told = await matchmaking.says("amina", "One last thing")
    pressed = await matchmaking.says("amina", "/meetings", WRITE)
    replied = await matchmaking.says("karim", "[Reply]", "Hello!")
    await matchmaking.passes(hours=14)

    tomorrow = await matchmaking.says("amina", "/meetings", WRITE, "Good morning")

    assert "You have written to Karim 20 times today" in told
    assert "“One last thing”" in told
    assert "@ karim" not in told
    assert "You have written to Karim 20 times today" in pressed
    assert "“Hello!”" in replied
    assert "I pass it on to Karim" in tomorrow


async def test_long_words_are_refused_with_their_bound(matchmaking: Matchmaking) -> None:
    told = await writes(matchmaking, "word " * 400)

    assert "in one message of up to 1,500 characters" in told
    assert "That is a little long: 1,999 characters, and I can keep 1,500." in told


async def sent(matchmaking: Matchmaking, count: int) -> None:
    """Have Amina have sent so many messages today."""
    match = await number(matchmaking)

    async def work(uow: UnitOfWork) -> None:
        turn = await turn_of(matchmaking, "amina", uow)
        for _each in range(count):
            await ration.take(turn, match)

    await matchmaking.scene.store.transact(work)
