"""Reminders before a meeting: when they come, when they do not, and what is answered to them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from program.meetings import Phase
from tests.handlers.meetings.booked import Booked
from tests.handlers.scenes import rows

SOON, TOMORROW, NOW = " soon.\n", "A reminder", "It is almost time"


async def test_each_reminder_comes_once_to_each(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")

    told = await booked.desk.passes(days=8, hours=2)

    assert [told.count(each) for each in (SOON, TOMORROW, NOW)] == [2, 2, 2]


async def test_connector_without_a_room_is_asked_for_one(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.loses_their_room()

    told = await booked.desk.passes(days=8, hours=2)

    asked = [each for each in told.split("\n@ ") if "There is no link to a video call yet" in each]
    assert [each.split("\n")[0].removeprefix("@ ") for each in asked] == ["karim", "karim"]
    assert "Add one by /profile, and Amina gets it" in asked[0]


async def test_what_is_past_when_it_is_booked_is_not_said(booked: Booked) -> None:
    await booked.meets("2027-01-12 09:00")

    told = await booked.desk.passes(days=1)

    assert [told.count(each) for each in (SOON, TOMORROW, NOW)] == [0, 0, 2]


async def test_at_night_only_the_last_reminder_comes(booked: Booked) -> None:
    await booked.meets("2027-01-19 08:00", before="# person: karim\n# lives: vancouver")
    booked.desk.scene.clock.at = datetime(2027, 1, 18, 14, 0, tzinfo=UTC)
    await booked.desk.scene.settle()
    booked.desk.scene.channel.blocks.clear()

    until_eight = await booked.desk.passes(minutes=59)
    from_eight_on = await booked.desk.passes(minutes=1)
    next_day_at_seven = await booked.desk.passes(hours=23)

    assert f"@ karim\n< {TOMORROW}" not in until_eight
    assert f"@ karim\n< {TOMORROW}" in from_eight_on
    assert f"@ karim\n< {NOW}" in next_day_at_seven


@pytest.mark.parametrize("phase", [Phase.CANCELLED, Phase.MISSED, Phase.HELD])
async def test_meeting_that_is_over_is_not_spoken_of(booked: Booked, phase: Phase) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.ends(phase)

    told = await booked.desk.passes(days=8)

    assert told == ""


async def test_meeting_that_was_moved_is_not_spoken_of_as_it_was(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.changes(sequence=1)

    told = await booked.desk.passes(days=8)

    assert "Karim" not in told
    assert "Amina" not in told


async def test_reminder_that_comes_too_late_is_dropped_and_written_down(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    booked.desk.scene.clock.at = datetime(2027, 1, 19, 14, 0, tzinfo=UTC)

    await booked.desk.scene.settle()

    assert booked.desk.scene.channel.blocks == []
    deeds = await booked.desk.deeds()
    missed = [each.detail["what"] for each in deeds if each.action == "meeting.unreminded"]
    assert sorted(missed) == ["meeting.day"] * 2 + ["meeting.prepare"] * 2


async def test_reminder_that_waits_to_be_sent_is_stale_at_the_start(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    booked.desk.scene.clock.at = datetime(2027, 1, 19, 15, 0, tzinfo=UTC)
    await booked.desk.scene.sweep.drain()
    booked.desk.scene.clock.at = datetime(2027, 1, 19, 16, 1, tzinfo=UTC)

    await booked.desk.scene.delivery.drain()

    waited = [each for each in rows(booked.desk.scene)["outbox"] if each["state"] != "sent"]
    assert [(each["state"], each["reason"]) for each in waited] == [("dropped", "stale")] * 2


async def test_reminder_of_the_day_is_sent_until_three_hours_before(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    booked.desk.scene.clock.at = datetime(2027, 1, 18, 17, 0, tzinfo=UTC)
    await booked.desk.scene.sweep.drain()

    waiting = [each for each in rows(booked.desk.scene)["outbox"] if each["state"] == "queued"]
    until = {each["not_after"] for each in waiting}
    start = datetime(2027, 1, 19, 16, 0, tzinfo=UTC)
    assert until == {(start - timedelta(hours=3)).timestamp() * 1_000_000}


async def test_whoever_confirms_is_not_asked_again_and_the_other_hears_it(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.desk.passes(days=7, hours=3)

    said = await booked.desk.says("amina", "[I will be there]")
    told = await booked.desk.passes(hours=22)

    assert "Good. Karim can count on you." in said
    assert (await booked.meeting()).details["there"] == {"guest": 0}
    assert "Amina has confirmed and will be there." in told
    assert told.count("I have not heard yet") == 1


async def test_confirming_twice_or_after_the_start_is_answered_kindly(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.desk.passes(days=7, hours=3)
    booked.desk.scene.clock.wind(timedelta(days=1))

    said = await booked.desk.says("amina", "[I will be there]")

    assert "That has been dealt with already." in said
    assert "there" not in (await booked.meeting()).details


async def test_confirmation_ends_when_the_meeting_is_moved(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")
    await booked.desk.passes(days=7, hours=3)
    await booked.desk.says("amina", "[I will be there]")
    await booked.changes(sequence=1)

    said = await booked.desk.says("karim", "[I cannot come]")

    assert "That has been dealt with already." in said


async def test_clocks_that_change_before_the_meeting_are_announced(booked: Booked) -> None:
    booked.desk.scene.clock.at = datetime(2027, 3, 8, 14, 0, tzinfo=UTC)
    await booked.meets("2027-03-14 12:00")
    booked.desk.scene.clock.at = datetime(2027, 3, 8, 14, 0, tzinfo=UTC)

    told = await booked.desk.passes(days=5, hours=3)

    assert told.count("the clocks change before that (Halifax, Sunday, March 14, 2027)") == 2


async def test_dismissed_coordinator_reads_nothing_of_an_intake_call(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00", host="claire")
    await booked.desk.dismisses("claire")
    booked.desk.scene.channel.reader = "nobody"

    told = await booked.desk.passes(days=8, hours=2)

    assert "@ claire" not in told
    assert told.count(NOW) == 1
