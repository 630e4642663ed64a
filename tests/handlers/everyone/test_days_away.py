"""Days away: noted wherever the person is known, listed, taken back by a tap."""

from __future__ import annotations

import json
from datetime import timedelta

from program.people import Role
from tests.handlers.connectors import connector, seat
from tests.handlers.desk import THROUGH, Desk
from tests.handlers.introductions.met import agreed
from tests.handlers.matchmaking import Matchmaking

LATER = [["2027-12-20", "2027-12-27"]]


async def test_connector_notes_days_and_takes_them_back(desk: Desk) -> None:
    before = await seat(desk, "marie")

    await desk.says("marie", "/away 20–27 December")
    noted = (await connector(desk, "marie")).profile
    deed = (await desk.deeds())[0]
    listed = await desk.says("marie", "/absence")
    await desk.says("marie", "[Remove 1]")

    assert noted == {**before.profile, "away": LATER}
    assert (deed.action, deed.detail) == ("connector.changed", {"changed": ["away"]})
    assert "1. Monday, December 20, 2027 to Monday, December 27, 2027" in listed
    assert (await connector(desk, "marie")).profile == before.profile


async def test_days_away_stand_in_every_application_and_survive_a_change(desk: Desk) -> None:
    await desk.applies("grace")
    change = ("/profile", "[Change an answer…]", "[Goals]", "Other.", "[Save the changes]")

    await desk.says("grace", "/away 20–27 December", *change)
    await desk.says("grace", "/start moncton", *THROUGH, "send", "/hours saturday")

    profiles = [each.profile for each in await desk.applications("grace")]
    assert [each["away"] for each in profiles] == [LATER, LATER]


async def test_vague_days_are_asked_again(desk: Desk) -> None:
    await seat(desk, "marie")

    told = await desk.says("marie", "/away", "20-27", "03/04/2027")

    assert told.count("I did not understand those days") == 2
    assert "away" not in (await connector(desk, "marie")).profile


async def test_days_are_taken_back_once(desk: Desk) -> None:
    await seat(desk, "marie")
    await desk.says("marie", "/away 20–27 December", "/away")

    told = await desk.says("marie", "[Remove 1]", "/away 3 February", "[Remove 1]", "/away")

    assert "Taken back: Monday, December 20, 2027" in told
    assert "Taken back: Wednesday, February 3, 2027" in told
    assert "away" not in (await connector(desk, "marie")).profile


async def test_past_days_are_dropped_at_the_next_change(desk: Desk) -> None:
    await seat(desk, "marie")
    await desk.says("marie", "/away tomorrow")
    desk.scene.clock.wind(timedelta(days=5))

    await desk.says("marie", "/away 20–27 December")

    assert (await connector(desk, "marie")).profile["away"] == LATER


async def test_person_without_an_application_is_told_what_comes_first(desk: Desk) -> None:
    await desk.enters("grace")

    told = await desk.says("grace", "/away 20–27 December")

    assert "Noted" not in told


async def test_typed_hours_beyond_decent_ones_are_noted_as_wide(desk: Desk) -> None:
    await seat(desk, "marie")

    await desk.says("marie", "/hours Sunday 5am-8am", "[That’s right]")
    wide = (await connector(desk, "marie")).profile
    await desk.says("marie", "/hours saturday")

    assert (wide["hours"], wide["wide"]) == ([[6, 300, 480]], True)
    assert "wide" not in (await connector(desk, "marie")).profile


async def test_connectee_types_hours_behind_the_command(desk: Desk) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", "/hours lun-ven 5h-9h", "yes")

    [application] = await desk.applications("grace")
    assert "Mon–Fri, 5:00\u202fa.m. to 9:00\u202fa.m." in told
    assert application.profile["hours"] == [[day, 300, 540] for day in range(5)]
    assert application.profile["wide"] is True


async def test_days_away_are_in_the_copy_of_all_that_is_kept(desk: Desk) -> None:
    await seat(desk, "marie")

    await desk.says("marie", "/away 20–27 December", "/mydata")

    [file] = desk.scene.channel.files
    sections = {each["key"]: each["records"] for each in json.loads(file.content)["sections"]}
    assert [each["profile"]["away"] for each in sections["connectors"]] == [LATER]


async def test_meetings_of_those_days_are_shown_with_a_way_to_move_them(
    matchmaking: Matchmaking,
) -> None:
    await agreed(matchmaking)
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    before = await matchmaking.says("karim", "/away 20–27 January")
    during = await matchmaking.says("karim", "/away 18–19 January")
    moved = await matchmaking.says("karim", "[Another time]")

    assert "You have a meeting" not in before
    assert "You have a meeting while you are away:\n<\n< M-71 · Amina" in during
    assert "[Another time]" in during
    assert "Which time would suit you? Both of you are free then" in moved
