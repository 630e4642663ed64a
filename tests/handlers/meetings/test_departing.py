"""Whoever goes leaves no meeting behind: called off, handed on, or brought along."""

from datetime import datetime

import pytest

from handlers.meetings import booking
from handlers.meetings.two import Two
from program.matches import Stage
from program.meetings import Phase
from program.people import Address, Role
from storage.database import UnitOfWork
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import START, agreed, meetings, newest
from tests.stories.chat import NAME

FORGETTING = ("/forget", "[Yes, erase everything]")
WITHDRAWAL = ("/withdraw", "skip", "yes")


@pytest.mark.parametrize("acts", [WITHDRAWAL, FORGETTING], ids=["withdraw", "forget"])
async def test_connectee_goes(matchmaking: Matchmaking, acts: tuple[str, ...]) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("amina", *acts)
    later = await matchmaking.passes(days=6)

    *_earlier, word, file = matchmaking.scene.channel.screens["karim"]
    assert "Your meeting will not take place: plans have changed." in word.message.markup
    assert "take the meeting out of your calendar" in file.message.markup
    assert "Amina" not in word.message.markup + file.message.markup
    assert "The meeting that you agreed to" not in told + later
    assert "Did you meet" not in told + later
    assert (await newest(matchmaking)).phase is Phase.CANCELLED


@pytest.mark.parametrize(
    "acts", [("/leave", "[Yes, I leave]"), FORGETTING], ids=["leave", "forget"]
)
async def test_connector_goes(matchmaking: Matchmaking, acts: tuple[str, ...]) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("dana")
    await matchmaking.grants("karim", Role.CONNECTOR, (await newest(matchmaking)).community_id)

    told = await matchmaking.says("karim", *acts)
    later = await matchmaking.passes(days=6)

    assert "@ amina\n< Your meeting will not take place: plans have changed." in told
    assert "< The Connector who wanted to meet you cannot do so after all." in told
    assert "The next best is K-22 Dana." in told
    assert "Did you meet" not in later
    assert (await newest(matchmaking)).phase is Phase.CANCELLED
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]


async def test_coordinator_calls_the_match_off(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.forges("claire", {"do": "match_off_yes", "match": 71})

    assert told.count("Your meeting will not take place: plans have changed.") == 2
    assert (await newest(matchmaking)).phase is Phase.CANCELLED


async def test_connector_who_is_another_brings_the_meeting_along(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("karima")

    told = await matchmaking.says("claire", "/merge K-22 K-21", "[Yes, join them]")
    asked = await matchmaking.passes(days=4, hours=6)

    meeting = await newest(matchmaking)
    assert meeting.host_id == (await matchmaking.person("karima")).id
    assert (meeting.phase, meeting.starts_at) == (Phase.BOOKED, START)
    assert "@ karima\n< Your meeting with Amina is in this chat from now on." in told
    assert "@ karima\n< Did you meet Amina?" in asked
    assert "@ karim\n< Did you meet" not in asked


async def intake_call(matchmaking: Matchmaking, *, host: str, start: datetime) -> None:
    """Have a coordinator have agreed with Amina on an intake call."""
    place = Address(NAME, "", host)
    now = matchmaking.scene.clock.now()

    async def work(uow: UnitOfWork) -> None:
        found = await uow.people.by_address(place)
        application = await uow.applications.get(101)
        assert found is not None
        assert application is not None
        turn = await matchmaking.scene.inbox.turns.of(found[0], (place, found[1]), uow, now=now)
        meeting = await booking.begin(turn, application, host_id=found[0].id)
        assert isinstance(await booking.book(turn, meeting.id, start, unusual=True), Two)

    await matchmaking.scene.store.transact(work)


async def test_intake_call_of_a_removed_coordinator_goes_to_a_colleague(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.coordinates("paul")
    await matchmaking.connectee("amina")
    await intake_call(matchmaking, host="claire", start=START)

    told = await matchmaking.says("paul", "/revoke", "[Remove Coordinator 1]", "[Yes, remove]")
    again = await matchmaking.passes(days=4, hours=6)

    call = await newest(matchmaking)
    assert call.host_id == (await matchmaking.person("paul")).id
    assert (call.phase, call.starts_at, call.sequence) == (Phase.BOOKED, START, 1)
    assert "A colleague coordinates no more, and you have taken over the intake call of" in told
    assert "@ amina\n< Your intake call takes place as agreed, with another coordinator:" in told
    assert "@ paul\n< Did you meet Amina?" in again
    assert "@ claire\n< Did you meet" not in again


async def test_intake_call_of_the_last_coordinator_is_called_off(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await intake_call(matchmaking, host="claire", start=START)

    told = await matchmaking.says("claire", *FORGETTING)

    assert "Your coordinator has left; their successor writes to you here." in told
    assert [each.phase for each in await meetings(matchmaking)] == [Phase.CANCELLED]


async def test_intake_call_of_whoever_withdraws_is_called_off(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await intake_call(matchmaking, host="claire", start=START)

    told = await matchmaking.says("amina", *WITHDRAWAL)

    assert "@ claire\n< Your meeting will not take place" in told
    assert "It was the intake call of C-101." in told


async def test_missed_intake_call_offers_a_new_time_only(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")
    await intake_call(matchmaking, host="claire", start=START)
    await matchmaking.passes(days=4, hours=6)

    told = await matchmaking.says("claire", "[They did not come]", "[Propose a new time]")

    assert "Rather not" not in told
    assert "Which time would suit you?" in told
    assert [each.phase for each in await meetings(matchmaking)] == [Phase.MISSED, Phase.CHOOSING]
