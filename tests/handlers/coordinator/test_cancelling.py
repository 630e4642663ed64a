"""Calling off by hand: asked once more, taken back for ten minutes, and told only then."""

from __future__ import annotations

from datetime import timedelta

from program.meetings import Kind, Phase
from tests.handlers.agendas import TUESDAY, matched, meeting, stored
from tests.handlers.matchmaking import Matchmaking

LATER = TUESDAY + timedelta(days=7)
OFF = "will not take place"


async def planned(desk: Matchmaking) -> int:
    """Have two meet a week and a day from now; gives the match."""
    match = await matched(desk)
    await meeting(desk, match, TUESDAY)
    return match.id


async def test_meeting_is_called_off_after_a_yes_and_told_ten_minutes_later(
    matchmaking: Matchmaking,
) -> None:
    match = await planned(matchmaking)
    asked = await matchmaking.says("claire", "/calloff M-71 Karim is ill")
    before = await stored(matchmaking, match)

    told = await matchmaking.says("claire", "[Yes, call it off]")
    later = await matchmaking.passes(minutes=11)

    assert "Call off M-71 (Amina and Karim)?" in asked
    assert before == [(Phase.BOOKED, TUESDAY)]
    assert "@" not in told
    assert await stored(matchmaking, match) == [(Phase.CANCELLED, TUESDAY)]
    assert "@ amina" in later
    assert "@ karim" in later
    assert "Karim is ill" not in later


async def test_reason_is_kept_in_the_sealed_details(matchmaking: Matchmaking) -> None:
    match = await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71 Karim is ill", "[Yes, call it off]")

    (found,) = await matchmaking.look(lambda uow: uow.meetings.of_match(match))
    deeds = [
        each.detail for each in await matchmaking.deeds() if each.action == "meeting.cancelled"
    ]
    assert found.details["reason"] == "Karim is ill"
    assert [each["why"] for each in deeds] == ["coordinator"]


async def test_slip_is_taken_back_and_nobody_hears_of_it(matchmaking: Matchmaking) -> None:
    match = await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")

    told = await matchmaking.says("claire", "[Undo]")
    later = await matchmaking.passes(hours=1)

    assert "The meeting is back in place; the two have heard nothing of it." in told
    assert OFF not in later
    assert await stored(matchmaking, match) == [(Phase.BOOKED, TUESDAY)]


async def test_what_comes_before_a_meeting_is_planned_anew_after_undo(
    matchmaking: Matchmaking,
) -> None:
    await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]", "[Undo]")

    waiting = await matchmaking.look(lambda uow: uow.due.waiting("meeting.day:1:guest"))
    assert waiting is not None
    assert waiting["sequence"] == 1


async def test_told_is_told(matchmaking: Matchmaking) -> None:
    match = await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")
    await matchmaking.passes(minutes=11)

    told = await matchmaking.says("claire", "[Undo]")

    assert "That is too late to be undone." in told
    assert await stored(matchmaking, match) == [(Phase.CANCELLED, TUESDAY)]


async def test_nothing_is_undone_over_another_meeting(matchmaking: Matchmaking) -> None:
    match = await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")
    pair = await matchmaking.match(match)
    await meeting(matchmaking, pair, TUESDAY, kind=Kind.INTAKE, match_id=None)

    told = await matchmaking.says("claire", "[Undo]")

    assert "Nothing was undone." in told
    assert await stored(matchmaking, match) == [(Phase.CANCELLED, TUESDAY)]


async def test_nothing_is_undone_once_the_two_look_for_another_time(
    matchmaking: Matchmaking,
) -> None:
    match = await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")
    await meeting(matchmaking, await matchmaking.match(match), LATER)

    told = await matchmaking.says("claire", "[Undo]")

    assert "Nothing was undone." in told
    assert await stored(matchmaking, match) == [
        (Phase.CANCELLED, TUESDAY),
        (Phase.BOOKED, LATER),
    ]


async def test_news_of_the_night_waits_for_the_morning(matchmaking: Matchmaking) -> None:
    match = await planned(matchmaking)
    matchmaking.scene.clock.at = TUESDAY - timedelta(hours=14, minutes=30)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")

    later = await matchmaking.passes(minutes=11)

    assert "@ amina" not in later
    assert await stored(matchmaking, match) == [(Phase.CANCELLED, TUESDAY)]


async def test_news_of_the_night_is_told_at_once_if_the_meeting_is_near(
    matchmaking: Matchmaking,
) -> None:
    await planned(matchmaking)
    matchmaking.scene.clock.at = TUESDAY - timedelta(hours=12)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")

    later = await matchmaking.passes(minutes=11)

    assert f"@ amina\n< Your meeting with Karim {OFF}: plans have changed." in later
    assert f"@ karim\n< Your meeting with Amina {OFF}: plans have changed." in later


async def test_within_the_last_hour_both_are_told_without_undo(matchmaking: Matchmaking) -> None:
    await planned(matchmaking)
    matchmaking.scene.clock.at = TUESDAY - timedelta(minutes=50)

    told = await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")

    assert "@ amina" in told
    assert "@ karim" in told
    assert "[Undo]" not in told


async def test_meeting_that_was_moved_is_not_called_off_by_an_old_yes(
    matchmaking: Matchmaking,
) -> None:
    match = await planned(matchmaking)
    await matchmaking.coordinates("anne")
    await matchmaking.says("claire", "/calloff M-71")
    await matchmaking.says("anne", "/reschedule M-71 Tue 19 Jan 19:00", "[Yes, at that time]")

    told = await matchmaking.says("claire", "[Yes, call it off]")

    ((phase, _start),) = await stored(matchmaking, match)
    assert "That has changed meanwhile." in told
    assert phase is Phase.BOOKED


async def test_without_a_meeting_there_is_nothing_to_call_off(matchmaking: Matchmaking) -> None:
    await matched(matchmaking)

    told = await matchmaking.says("claire", "/calloff M-71")

    assert "M-71: no meeting to be called off." in told


async def test_guest_who_was_forgotten_meanwhile_does_not_leave_the_host_waiting(
    matchmaking: Matchmaking,
) -> None:
    await planned(matchmaking)
    await matchmaking.says("claire", "/calloff M-71", "[Yes, call it off]")
    amina = (await matchmaking.person("amina")).id
    now = matchmaking.scene.clock.now()
    await matchmaking.scene.store.transact(lambda uow: uow.people.erase(amina, now))

    later = await matchmaking.passes(minutes=11)

    assert "@ karim\n< A meeting of yours does not take place: " in later
    assert "Amina" not in later
