"""Booking and moving by hand: never in the past, never over another meeting, never unasked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from handlers.coordinator.misgivings import UNREAD
from program.matches import Stage
from program.meetings import Kind, Phase
from program.starts import Unread
from tests.handlers.agendas import TUESDAY, matched, meeting, spaced, stored
from tests.handlers.matchmaking import Matchmaking

FIRST = datetime(2027, 1, 13, 17, 0, tzinfo=UTC)
"""The first common time, of which the list begins."""
EVENING = datetime(2027, 1, 19, 23, 0, tzinfo=UTC)
"""Seven in the evening in Halifax, eleven at night in Casablanca."""


def test_every_reason_for_not_reading_a_time_is_worded() -> None:
    assert UNREAD.keys() == set(Unread)


async def test_common_time_is_booked_by_a_tap_and_both_are_told(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    shown = spaced(await matchmaking.says("claire", "/book M-71"))

    told = spaced(await matchmaking.says("claire", "[1. Wednesday, 1:00 p.m.]"))

    assert "1. Karim: Wednesday, January 13, 1:00 p.m. (Halifax)" in shown
    assert "Amina: Wednesday, January 13, 5:00 p.m. (Casablanca)" in shown
    assert "M-71 is booked, and both hear of it." in told
    assert "@ amina\n< It is settled" in told
    assert "@ karim\n< It is settled" in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, FIRST)]


async def test_looking_for_a_time_begins_nothing(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)

    await matchmaking.says("claire", "/book M-71", "/book C-101")

    assert await stored(matchmaking, match.id) == []
    assert await matchmaking.look(lambda uow: uow.meetings.of_application(101)) == []


async def test_typed_time_is_asked_once_more(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    asked = await matchmaking.says("claire", "/book M-71 Tue 19 Jan 13:00 my time")
    before = await stored(matchmaking, match.id)

    told = await matchmaking.says("claire", "[Yes, at that time]")

    assert "Book M-71 (Amina and Karim)?" in asked
    assert "hours that" not in asked
    assert before == []
    assert "@ amina" in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, TUESDAY)]


async def test_time_outside_the_hours_is_booked_after_a_warning(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    asked = await matchmaking.says("claire", "/book M-71 Tue 19 Jan 19:00")

    await matchmaking.says("claire", "[Yes, at that time]")

    assert "That lies outside the hours that Amina and Karim gave." in asked
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, EVENING)]


async def test_short_notice_is_warned_of(matchmaking: Matchmaking) -> None:
    await matched(matchmaking)

    asked = await matchmaking.says("claire", "/book M-71 tomorrow 1 pm")

    assert "it comes at short notice" in asked


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Mon 11 Jan 9:00", "That time is past."),
        ("Wed 19 Jan 14:30", "That date falls on another day of the week."),
        ("14 March 2:30 am", "there is no such time."),
        ("whenever they like", "I did not understand that time."),
        ("1 Dec 2027 14:00", "That is more than six months ahead"),
    ],
)
async def test_impossible_time_is_refused(
    matchmaking: Matchmaking, typed: str, answer: str
) -> None:
    match = await matched(matchmaking)

    told = await matchmaking.says("claire", f"/book M-71 {typed}")

    assert answer in told
    assert await stored(matchmaking, match.id) == []


async def test_time_that_has_passed_before_the_yes_is_refused(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await matchmaking.says("claire", "/book M-71 today 11 am")
    matchmaking.scene.clock.wind(timedelta(hours=2))

    told = await matchmaking.says("claire", "[Yes, at that time]")

    assert "That time is past." in told
    assert await stored(matchmaking, match.id) == []


async def test_nobody_has_two_meetings_at_once(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await matchmaking.says("claire", "/book M-71 Tue 19 Jan 13:00", "[Yes, at that time]")

    refused = await matchmaking.says("claire", "/book C-101 Tue 19 Jan 13:15")

    assert "That is not possible: Amina would have two meetings at once." in refused
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, TUESDAY)]


async def test_time_that_was_taken_meanwhile_is_not_booked(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await matchmaking.says("claire", "/book M-71 Tue 19 Jan 13:00")
    await meeting(matchmaking, match, TUESDAY, kind=Kind.INTAKE, match_id=None)

    told = await matchmaking.says("claire", "[Yes, at that time]")

    assert "That is not possible: Amina and Karim would have two meetings at once." in told
    assert await stored(matchmaking, match.id) == []


async def test_old_button_books_nothing_after_a_colleague_has_booked(
    matchmaking: Matchmaking,
) -> None:
    match = await matched(matchmaking)
    await matchmaking.coordinates("anne")
    await matchmaking.says("claire", "/book M-71")
    await matchmaking.says("anne", "/book M-71", "[2. Thursday, 1:00 p.m.]")

    told = spaced(await matchmaking.says("claire", "[1. Wednesday, 1:00 p.m.]"))

    assert "That has changed meanwhile." in told
    assert "Karim: Thursday, January 14, 1:00 p.m. (Halifax)" in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, FIRST + timedelta(days=1))]


async def test_meeting_is_moved_also_on_the_last_day_but_only_after_a_yes(
    matchmaking: Matchmaking,
) -> None:
    match = await matched(matchmaking)
    soon = matchmaking.scene.clock.now() + timedelta(hours=3)
    await meeting(matchmaking, match, soon)
    asked = await matchmaking.says("claire", "/reschedule M-71", "[1. Wednesday, 1:00 p.m.]")
    before = await stored(matchmaking, match.id)

    told = await matchmaking.says("claire", "[Yes, at that time]")

    assert "Move M-71 (Amina and Karim)? Both hear of it at once." in asked
    assert before == [(Phase.BOOKED, soon)]
    assert "@ amina" in told
    assert "@ karim" in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, FIRST)]


async def test_move_may_be_thought_better_of(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, TUESDAY)

    told = await matchmaking.says("claire", "/reschedule M-71 Tue 19 Jan 19:00", "[No, leave it]")

    assert "Good: everything stays as it is." in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, TUESDAY)]


async def test_meeting_that_is_over_is_not_moved(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await meeting(matchmaking, match, TUESDAY)
    matchmaking.scene.clock.at = TUESDAY + timedelta(hours=1)

    told = await matchmaking.says("claire", "/reschedule M-71 tomorrow 1 pm")

    assert "Whether they met: no answer yet (Amina and Karim)" in told
    assert await stored(matchmaking, match.id) == [(Phase.BOOKED, TUESDAY)]


async def test_match_without_a_yes_has_nothing_to_book(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()

    told = await matchmaking.says("claire", "/book M-71")

    assert "M-71: there is nothing to book." in told


async def test_intake_call_is_booked_with_the_coordinator(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")

    told = await matchmaking.says("claire", "/book C-101", "[1. Wednesday, 1:00 p.m.]")

    (found,) = await matchmaking.look(lambda uow: uow.meetings.of_application(101))
    claire = await matchmaking.person("claire")
    assert "@ amina\n< It is settled" in told
    assert (found.kind, found.host_id, found.starts_at) == (Kind.INTAKE, claire.id, FIRST)


async def test_connectee_may_choose_the_time_of_the_intake_call(matchmaking: Matchmaking) -> None:
    await matchmaking.coordinates("claire")
    await matchmaking.connectee("amina")

    told = await matchmaking.says("claire", "/book C-101", "[Let Amina choose]")

    (found,) = await matchmaking.look(lambda uow: uow.meetings.of_application(101))
    assert "I offer Amina times to choose from" in told
    assert (found.phase, bool(found.offered)) == (Phase.CHOOSING, True)


async def test_others_can_book_nothing(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    await matchmaking.coordinates("marcel", "moncton")
    action = {
        "do": "desk_time",
        "application": match.application_id,
        "match": match.id,
        "seen": "",
        "start": TUESDAY.isoformat(),
    }

    typed = await matchmaking.says("marcel", "/book M-71")
    pressed = await matchmaking.forges("marcel", action)

    assert "I find nothing of that name in your community." in typed
    assert "I find nothing of that name in your community." in pressed
    assert await stored(matchmaking, match.id) == []


async def test_match_of_somebody_else_cannot_be_slipped_in(matchmaking: Matchmaking) -> None:
    match = await matched(matchmaking)
    other = await matchmaking.connectee("zoe")
    action = {
        "do": "desk_time",
        "application": other.id,
        "match": match.id,
        "seen": "",
        "start": TUESDAY.isoformat(),
    }

    pressed = await matchmaking.forges("claire", action)

    assert "I find nothing of that name in your community." in pressed
    assert await stored(matchmaking, match.id) == []
    assert [each for *_two, each in await matchmaking.matches()] == [Stage.ACCEPTED]
