"""Meetings that were booked with old zone data, when the bot starts with today's."""

from __future__ import annotations

from datetime import UTC, datetime

import tzdata

from program.meetings import Phase
from tests.handlers.meetings.booked import Booked
from tests.handlers.scenes import rows

OLD = " under 2025b"
KARIM_IN_VANCOUVER = "# person: karim\n# lives: vancouver"
CHANGED = "The official time of"


async def restarted(booked: Booked, *, hours: int = 12) -> str:
    """Start the bot anew; gives what people are told until the evening."""
    await booked.desk.scene.restart()
    return await booked.desk.passes(hours=hours)


async def test_the_hosts_clock_stays_and_both_are_told_once(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD, before=KARIM_IN_VANCOUVER)
    before = (await booked.meeting()).starts_at

    told = await restarted(booked) + await restarted(booked)

    meeting = await booked.meeting()
    assert before == datetime(2027, 1, 19, 19, 0, tzinfo=UTC)
    assert meeting.starts_at == datetime(2027, 1, 19, 18, 0, tzinfo=UTC)
    assert (meeting.host_wall, meeting.tzdata) == ("2027-01-19T11:00", tzdata.IANA_VERSION)
    assert meeting.sequence == 1
    assert told.count(CHANGED) == 2
    assert "Tuesday, January 19, 6:00\u202fp.m. (Casablanca)" in told
    assert "Tuesday, January 19, 11:00\u202fa.m. (Vancouver)" in told


async def test_what_comes_around_it_moves_along(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD, before=KARIM_IN_VANCOUVER)
    await restarted(booked)

    told = await booked.desk.passes(days=7, hours=16)

    due = {each["kind"]: each["due_at"] for each in rows(booked.desk.scene)["due"]}
    asked = datetime(2027, 1, 19, 19, 30, tzinfo=UTC)
    assert due["meeting.ask"] == asked.timestamp() * 1_000_000
    assert told.count("It is almost time") == 2


async def test_kill_before_the_end_repeats_nothing(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD, before=KARIM_IN_VANCOUVER)
    await booked.desk.scene.restart()
    await booked.desk.scene.restart()

    told = await restarted(booked)

    assert told.count(CHANGED) == 2


async def test_guest_whose_own_clock_changed_is_told_alone(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD)

    told = await restarted(booked) + await restarted(booked)

    meeting = await booked.meeting()
    assert (meeting.sequence, meeting.tzdata) == (0, tzdata.IANA_VERSION)
    assert "@ amina\n< The official time of Casablanca has changed." in told
    assert told.count(CHANGED) == 1


async def test_meeting_that_does_not_move_is_only_noted(booked: Booked) -> None:
    elsewhere = "# person: amina\n# lives: manila"
    await booked.meets("2027-01-19 08:00" + OLD, before=elsewhere)

    told = await restarted(booked)

    assert told == ""
    assert (await booked.meeting()).tzdata == tzdata.IANA_VERSION


async def test_meeting_in_the_guests_night_is_offered_to_be_moved(booked: Booked) -> None:
    await booked.meets("2027-01-19 13:00" + OLD, before="# person: amina\n# lives: vancouver")
    await booked.changes(host_zone="Africa/Casablanca", host_wall="2027-01-19T13:30")

    told = await restarted(booked)

    assert "If that does not suit you, another time can be found." in told
    assert "@ claire\n< M-71: official times have changed" in told


async def test_meeting_on_top_of_another_is_offered_to_be_moved(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD, before=KARIM_IN_VANCOUVER)
    await booked.desk.player.play("# person: amina\n# meets: claire 2027-01-19 14:00")
    booked.desk.scene.channel.blocks.clear()

    told = await restarted(booked, hours=23)

    assert told.count("If that does not suit you") == 2
    assert "@ claire\n< M-71: official times have changed" in told


async def test_meeting_that_is_over_is_left_alone(booked: Booked) -> None:
    await booked.meets("2027-01-19 11:00" + OLD, before=KARIM_IN_VANCOUVER)
    await booked.desk.scene.restart()
    await booked.ends(Phase.CANCELLED)

    told = await booked.desk.passes(hours=12)

    assert "official time" not in told
    assert (await booked.meeting()).tzdata == "2025b"
