"""“Did you meet?”, asked of both; what they say decides, or the coordinator does."""

import pytest

from program.matches import Stage
from program.meetings import Phase
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.appointments import meetings, newest, over

MET, LATER = "[Yes, we met]", "[Not yet: it was moved]"
ABSENT, MISSED = "[They did not come]", "[I could not]"


async def test_both_are_asked_an_hour_after_the_end(matchmaking: Matchmaking) -> None:
    told = await over(matchmaking)

    assert told.count("Did you meet Karim?") == 1
    assert told.count("Did you meet Amina?") == 1


async def test_two_yeses_make_a_meeting_that_was_held(matchmaking: Matchmaking) -> None:
    await over(matchmaking)

    first = await matchmaking.says("amina", MET)
    second = await matchmaking.says("karim", MET)

    meeting = await newest(matchmaking)
    assert (meeting.phase, meeting.sequence) == (Phase.HELD, 0)
    assert "Good to hear, and thank you!" in first
    assert "you promised three introductions" in second
    assert "@ amina\n< Noted: you and Karim have met." in second
    assert await matchmaking.says("karim", "[I have no more]")
    later = await matchmaking.passes(days=6)
    assert later.count("Did you meet") == 0
    assert later.count("How useful was your talk") == 2


async def test_list_of_meetings_asks_until_one_has_answered(matchmaking: Matchmaking) -> None:
    await over(matchmaking)

    listed = await matchmaking.says("amina", "/meetings")
    await matchmaking.says("amina", MET)
    after = await matchmaking.says("amina", "/meetings")

    assert "Did you meet Karim?" in listed
    assert MET in listed
    assert "Did you meet" not in after


async def test_one_yes_and_silence_is_enough_after_three_days(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", MET)

    reminded = await matchmaking.passes(days=2)
    settled = await matchmaking.passes(days=2)

    assert reminded.count("A gentle reminder, and the last one") == 1
    assert "you promised three introductions" in settled
    assert (await newest(matchmaking)).phase is Phase.HELD


async def test_silence_of_both_lies_with_the_coordinator(matchmaking: Matchmaking) -> None:
    await over(matchmaking)

    told = await matchmaking.passes(days=5)
    later = await matchmaking.passes(days=9)

    assert told.count("A gentle reminder") == 2
    assert "M-71: did they meet?" in told
    assert "K-21 Karim: no answer\n  [They met] [They did not meet]" in told
    assert later == ""
    assert (await newest(matchmaking)).phase is Phase.BOOKED


async def test_moved_meeting_is_asked_about_again_in_a_week(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", LATER)
    await matchmaking.says("karim", LATER)

    quiet = await matchmaking.passes(days=6)
    asked = await matchmaking.passes(hours=30)

    assert "Did you meet" not in quiet
    assert asked.count("Did you meet") == 2


async def test_what_is_put_off_for_ever_is_told_to_the_coordinator(
    matchmaking: Matchmaking,
) -> None:
    await over(matchmaking)

    for _week in range(2):
        await matchmaking.says("amina", LATER)
        await matchmaking.passes(days=8)
    told = await matchmaking.says("amina", LATER)

    assert "I have told your coordinator, so that it is not forgotten." in told
    assert "@ claire\n< M-71: did they meet?" in told


async def test_connector_who_did_not_come_is_believed_missing_at_once(
    matchmaking: Matchmaking,
) -> None:
    await over(matchmaking)

    told = await matchmaking.says("amina", ABSENT)

    meeting = await newest(matchmaking)
    assert (meeting.phase, meeting.details["missing"]) == (Phase.MISSED, ["host"])
    assert "I am sorry: you were there, and Karim was not." in told
    assert "@ karim\n< So you and Amina did not meet this time." in told
    assert "@ claire\n< M-71: K-21 Karim did not come to the meeting." in told
    deed = next(each for each in await matchmaking.deeds() if each.action == "meeting.missed")
    assert (deed.subject, deed.detail["why"]) == ("M-71", "host")


async def test_connectee_who_came_goes_on_to_the_next(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.connector("dana")
    await matchmaking.says("amina", ABSENT)

    told = await matchmaking.says("amina", "[Another Connector]")
    again = await matchmaking.says("karim", "[Propose a new time]")

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]
    assert "The next best is K-22 Dana." in told
    assert "that meeting is not to be made up for any more" in again


async def test_whoever_could_not_come_proposes_a_new_time(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("karim", MISSED)

    await matchmaking.says("karim", "[Propose a new time]", "[Tue, Jan 19, 1:00 p.m.]")
    told = await matchmaking.says("amina", "[Yes, that suits me]")

    assert [each.phase for each in await meetings(matchmaking)] == [Phase.MISSED, Phase.BOOKED]
    assert "It is settled: you meet Karim, by video." in told


async def test_connectee_who_misses_twice_is_for_the_coordinator(
    matchmaking: Matchmaking,
) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", MISSED)
    await matchmaking.says("amina", "[Propose a new time]", "[Tue, Jan 19, 5:00 p.m.]")
    await matchmaking.says("karim", "[Yes, that suits me]")
    await matchmaking.passes(days=4)

    told = await matchmaking.says("karim", ABSENT)
    retried = await matchmaking.says("claire", "[Let them try again]")

    assert "Those are 2 meetings that C-101 Amina has missed." in told
    assert "[Propose a new time]" not in told
    assert "Your coordinator writes to you about what comes next." in told
    assert retried.count("would like you and") == 2


async def test_host_who_waited_may_rather_not_try_again(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("karim", ABSENT)

    told = await matchmaking.says("karim", "[Rather not]")

    assert await matchmaking.matches() == [("C-101", "K-21", Stage.CANCELLED)]
    assert "@ amina\n< The Connector who wanted to meet you cannot do so after all." in told


async def test_whoever_did_not_come_cannot_send_the_other_one_away(
    matchmaking: Matchmaking,
) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", ABSENT)
    meeting = await newest(matchmaking)

    told = await matchmaking.forges("karim", {"do": "meet_other", "meeting": meeting.id})

    assert "Things have moved on since" in told
    assert await matchmaking.matches() == [("C-101", "K-21", Stage.ACCEPTED)]


async def test_answers_that_do_not_agree_are_shown_to_the_coordinator(
    matchmaking: Matchmaking,
) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", MET)

    told = await matchmaking.says("karim", ABSENT)

    assert "C-101 Amina: “we met”\n< K-21 Karim: “the other one did not come”" in told
    assert (await newest(matchmaking)).phase is Phase.BOOKED


async def test_accusation_can_be_met(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", ABSENT)

    told = await matchmaking.says("karim", "[But we did meet]")

    assert "C-101 Amina: “the other one did not come”\n< K-21 Karim: “we met”" in told


@pytest.mark.parametrize(
    ("button", "phase"), [("[They met]", Phase.HELD), ("[They did not meet]", Phase.MISSED)]
)
async def test_coordinator_decides_and_the_first_one_counts(
    matchmaking: Matchmaking, button: str, phase: Phase
) -> None:
    await over(matchmaking)
    await matchmaking.coordinates("paul")
    await matchmaking.says("amina", MET)
    await matchmaking.says("karim", ABSENT)

    await matchmaking.says("claire", button)
    told = await matchmaking.says("paul", "[They met]")

    assert (await newest(matchmaking)).phase is phase
    assert "That has been decided already: Coordinator 1." in told


async def test_no_answer_counts_twice(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.says("amina", MET)

    told = await matchmaking.says("amina", ABSENT)

    assert "«" in told
    assert (await newest(matchmaking)).details == {"reports": {"guest": "met"}}


async def test_others_have_no_say(matchmaking: Matchmaking) -> None:
    await over(matchmaking)
    await matchmaking.connector("mallory")
    meeting = await newest(matchmaking)
    said = {"do": "meet_said", "meeting": meeting.id, "sequence": 0, "said": "met"}

    told = [await matchmaking.forges(who, said) for who in ("mallory", "claire")]

    assert set(told) == {"That meeting has been dealt with already."}
    assert await newest(matchmaking) == meeting
