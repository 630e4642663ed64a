"""A rest: until a day of the Connector's own place, and what ends it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from program.connectors import Standing
from program.matches import Stage
from tests.handlers.connectors import DAYTIME, appoint, connector, matched, seat
from tests.handlers.desk import Desk

EVE = "~ 20 days\n~ 2 hours"
"""From there until the word on the day before 1 February."""


async def resting(desk: Desk, until: str = "1 February") -> None:
    """Have Marie, of Halifax, rest from the daytime of 11 January on."""
    desk.scene.clock.wind(DAYTIME)
    await seat(desk, "marie")
    await desk.says("marie", f"/pause {until}")


async def test_rest_ends_at_midnight_of_their_own_place(desk: Desk) -> None:
    await resting(desk)

    found = await connector(desk, "marie")
    deed = (await desk.deeds())[0]
    assert found.standing is Standing.PAUSED
    assert found.paused_until_at == datetime(2027, 2, 1, 4, tzinfo=UTC)
    assert (deed.action, deed.detail) == (
        "connector.paused",
        {"until": "2027-02-01T04:00:00+00:00"},
    )


async def test_rest_ends_by_itself_with_one_word_on_the_day_before(desk: Desk) -> None:
    await resting(desk)

    before = await desk.player.play("~ 20 days")
    told = await desk.player.play("~ 2 hours")
    still = (await connector(desk, "marie")).standing
    after = await desk.player.play("~ 2 days")

    found = await connector(desk, "marie")
    assert "<" not in before
    assert told.count("Your pause is about to end: you are back on Monday, February 1, 2027.") == 1
    assert "= 2027-01-31 14:00 UTC" in told
    assert "<" not in after
    assert (still, found.standing, found.paused_until_at) == (
        Standing.PAUSED,
        Standing.ACTIVE,
        None,
    )


async def test_word_waits_for_a_decent_hour_where_they_have_moved(desk: Desk) -> None:
    await resting(desk)
    await desk.says("marie", "/timezone Kelowna")

    told = await desk.player.play("~ 21 days")

    assert "= 2027-01-31 16:00 UTC\n< Your pause is about to end" in told
    assert "you are back on Monday, February 1, 2027" in told


async def test_longer_rest_counts_from_the_end_that_was_said(desk: Desk) -> None:
    await resting(desk)
    await desk.player.play(EVE)

    await desk.says("marie", "[1 month longer]", "[2 weeks longer]")

    found = await connector(desk, "marie")
    assert found.paused_until_at == datetime(2027, 3, 1, 4, tzinfo=UTC)


async def test_open_rest_lasts_until_they_say(desk: Desk) -> None:
    await resting(desk)
    await desk.player.play(EVE)
    await desk.says("marie", "[Until I say so]")

    silent = await desk.player.play("~ 120 days")
    told = await desk.says("marie", "/resume")

    assert "<" not in silent
    assert "Welcome back!" in told
    assert (await connector(desk, "marie")).standing is Standing.ACTIVE


async def test_new_rest_replaces_the_old_one_and_its_end(desk: Desk) -> None:
    await resting(desk)

    await desk.says("marie", "/pause", "[3 months]")
    silent = await desk.player.play("~ 60 days")

    found = await connector(desk, "marie")
    assert "<" not in silent
    assert found.paused_until_at == datetime(2027, 4, 11, 3, tzinfo=UTC)
    assert found.paused_at == datetime(2027, 1, 11, 13, tzinfo=UTC)


async def test_rest_until_tomorrow_needs_no_word(desk: Desk) -> None:
    await resting(desk, "tomorrow")

    told = await desk.player.play("~ 2 days")

    assert "<" not in told
    assert (await connector(desk, "marie")).standing is Standing.ACTIVE


async def test_coordinators_hear_of_it_in_one_line(desk: Desk) -> None:
    await appoint(desk, "dana")
    await resting(desk)

    assert desk.scene.channel.screens["dana"][-1].message.markup == (
        "K-21 Marie Roy rests, and is back on Monday, February 1, 2027."
    )


async def test_word_of_an_earlier_rest_changes_nothing(desk: Desk) -> None:
    await resting(desk)
    await desk.player.play(EVE)
    await desk.says("marie", "/resume")
    before = await connector(desk, "marie")

    told = await desk.says("marie", "[2 weeks longer]", "/resume")

    assert "You are back already." in told
    assert "You are not resting" in told
    assert await connector(desk, "marie") == before


@pytest.mark.parametrize("act", ["/pause", "/resume", "/leave", "/capacity 2"])
async def test_command_of_connectors_is_not_for_others(desk: Desk, act: str) -> None:
    await desk.applies("grace")

    told = await desk.says("grace", act)

    assert f"I do not know {act.split(maxsplit=1)[0]}." in told


@pytest.mark.parametrize(
    "action",
    [
        {"do": "prolong", "span": "2w", "until": "2027-02-01T04:00:00+00:00"},
        {"do": "leave"},
        {"do": "pause_instead"},
    ],
)
async def test_button_of_connectors_is_not_for_others(
    desk: Desk, action: dict[str, object]
) -> None:
    await desk.applies("grace")

    pressed = await desk.forges("grace", action)

    assert pressed == "That button is no longer in use. Send /start to go on."


async def test_who_leaves_hands_back_what_is_open(desk: Desk) -> None:
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "dana")
    marie = await seat(desk, "marie")
    accepted = await matched(desk, "grace", marie, Stage.ACCEPTED)
    declined = await matched(desk, "tariq", marie, Stage.DECLINED)

    told = await desk.says("marie", "/leave", "[Yes, I leave]")

    found = await connector(desk, "marie")
    every = await desk.look(lambda uow: uow.matches.of_connector(marie.id))
    stages = {each.id: each.stage for each in every}
    assert (found.standing, found.left_at is None) == (Standing.LEFT, False)
    assert stages == {accepted.id: Stage.CANCELLED, declined.id: Stage.DECLINED}
    assert "1 match is open; your coordinator will find somebody else." in told
    assert "@ grace\n< The Connector who wanted to meet you cannot do so after all." in told
    assert "@ dana\n< K-21 Marie Roy has left the Connectors." in told
    assert [each.role for each in await desk.look(lambda uow: uow.roles.of(found.person_id))] == []


async def test_who_leaves_while_resting_is_not_woken(desk: Desk) -> None:
    await resting(desk)

    await desk.says("marie", "/leave", "[Yes, I leave]")
    silent = await desk.player.play("~ 40 days")

    assert "<" not in silent
    assert (await connector(desk, "marie")).standing is Standing.LEFT


async def test_forgotten_connector_leaves_first_and_without_their_name(desk: Desk) -> None:
    await appoint(desk, "dana")
    desk.scene.clock.wind(DAYTIME)
    marie = await seat(desk, "marie")

    told = await desk.says("marie", "/forget", "[Yes, erase everything]")

    found = await desk.look(lambda uow: uow.connectors.get(marie.id))
    assert found is not None
    assert (found.standing, found.profile) == (Standing.LEFT, {})
    assert "@ dana\n< K-21 has left the Connectors." in told
