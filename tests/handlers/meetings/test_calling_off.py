"""A meeting is called off: asked twice, told neutrally, and what comes next."""

from program.matches import Stage
from program.meetings import Phase
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import START, agreed, meetings, newest

ANEW = "[Yes, and find another time]"


async def test_call_off_is_asked_once_more(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", "[Call it off]", "[I am ill]", "[No, keep it]")

    assert "Call off your meeting with Amina? They are told at once" in told
    assert "@ amina" not in told
    assert (await newest(matchmaking)).phase is Phase.BOOKED


async def test_connector_calls_off_and_proposes_another_time(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says("karim", "[Call it off]", "ill", ANEW)
    await matchmaking.says("karim", "[Tue, Jan 19, 1:00 p.m.]")
    await matchmaking.says("amina", "[Yes, that suits me]")

    first, second = await meetings(matchmaking)
    assert (first.phase, first.starts_at, first.sequence) == (Phase.CANCELLED, START, 1)
    assert first.details == {"reason": "ill", "called_off_by": "host", "awkward": None}
    assert (second.phase, second.match_id, second.details) == (Phase.BOOKED, 71, {"moved": 0})
    assert "@ amina\n< Your meeting with Karim will not take place: plans have changed." in told
    assert "Karim would still like to meet you, and will propose another time." in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]


async def test_reason_is_the_coordinators_alone(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says(
        "amina", "[Call it off]", "[Another reason]", "My mother is in hospital.", ANEW
    )

    seen = [each.message.markup for each in matchmaking.scene.channel.screens["karim"]]
    assert "In their own words: “My mother is in hospital.”" in told
    assert "hospital" not in "\n".join(seen)
    assert "Another reason" not in "\n".join(seen)


async def test_connector_who_cannot_any_more_is_replaced(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.connector("dana")

    told = await matchmaking.says(
        "karim", "[Call it off]", "[I have no time]", "[Yes, and I cannot meet them at all]"
    )

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]
    assert "we are looking for another Connector for you." in told
    assert "has called the meeting with C-101 Amina off, for good." in told
    assert "< The next best is K-22 Dana.\n  [Offer to K-22]" in told


async def test_connectee_who_needs_it_no_more_frees_the_connector(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says(
        "amina", "[Call it off]", "[I found another way]", "[Yes, and I no longer need it]"
    )

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]
    assert "@ karim\n< Your meeting with Amina will not take place" in told
    assert "another Connector" not in told


async def test_colleague_could_stand_in(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)

    told = await matchmaking.says(
        "karim", "[Call it off]", "[I am ill]", "[I cannot, but a colleague could]"
    )

    assert "@ claire\n< M-71: K-21 Karim cannot meet C-101 Amina, but a colleague could." in told
    assert "/handover M-71 K-…" in told
    assert (await newest(matchmaking)).phase is Phase.BOOKED


async def test_two_who_call_off_at_once_are_told_so(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("karim", "[Call it off]", "[I am ill]")
    await matchmaking.says("amina", "[Call it off]", "[I am ill]", ANEW)

    told = await matchmaking.says("karim", ANEW)

    assert "That meeting was called off already." in told
    assert [each.phase for each in await meetings(matchmaking)] == [
        Phase.CANCELLED,
        Phase.CHOOSING,
    ]


async def test_meeting_that_has_begun_is_not_called_off(matchmaking: Matchmaking) -> None:
    await agreed(matchmaking)
    await matchmaking.says("karim", "[Call it off]", "[I am ill]")
    await matchmaking.passes(days=4, hours=5)

    told = await matchmaking.says("karim", "yes, and find another time")

    assert "The time of that meeting has come already, so it stays as it is." in told
    assert (await newest(matchmaking)).phase is Phase.BOOKED
