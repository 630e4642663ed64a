"""A Connector changes what they told us; roles follow the communities."""

from __future__ import annotations

import pytest

from program.people import Role
from tests.handlers import connectors
from tests.handlers.connectors import DAYTIME, appoint, connector, seat
from tests.handlers.desk import Desk

CHANGE = ("/profile", "[Change an answer…]")


async def test_capacity_is_set_at_once_or_asked(desk: Desk) -> None:
    await seat(desk, "marie")

    await desk.says("marie", "/capacity 3")
    first = await connector(desk, "marie")
    asked = await desk.says("marie", "/capacity", "eleven")
    await desk.says("marie", "[2]")

    second = await connector(desk, "marie")
    assert (first.capacity, first.profile["capacity"]) == (3, 3)
    assert "Until now: 3" in asked
    assert "I expected a number from 1 to 10." in asked
    assert (second.capacity, second.profile["capacity"]) == (2, 2)


async def test_hours_are_changed_and_nothing_else(desk: Desk) -> None:
    before = await seat(desk, "marie")

    await desk.says("marie", "/heures samedi")

    found = await connector(desk, "marie")
    deed = (await desk.deeds())[0]
    assert found.profile == {**before.profile, "hours": ["saturdays"]}
    assert (deed.action, deed.detail) == ("connector.changed", {"changed": ["hours"]})


async def test_skipped_capacity_is_one_again(desk: Desk) -> None:
    await seat(desk, "marie")
    await desk.says("marie", "/capacity 3")

    await desk.says("marie", "/capacity", "[Skip]")

    assert (await connector(desk, "marie")).capacity == 1


async def test_town_moves_the_zone(desk: Desk) -> None:
    await seat(desk, "marie")

    await desk.says("marie", *CHANGE, "[Lives in]", "Winnipeg", "yes", "[Save the changes]")

    assert (await desk.person("marie")).zone == "America/Winnipeg"


@pytest.mark.parametrize("ending", ["[Leave it as it was]", "/cancel", "/start"])
async def test_change_that_is_not_saved_changes_nothing(desk: Desk, ending: str) -> None:
    await seat(desk, "marie")
    before = await connector(desk, "marie")

    await desk.says("marie", *CHANGE, "[Organisation]", "Elsewhere", ending)

    assert await connector(desk, "marie") == before
    assert await desk.deeds() == []


async def test_roles_and_coordinators_follow_the_communities(desk: Desk) -> None:
    desk.scene.clock.wind(DAYTIME)
    await appoint(desk, "luc", "moncton")
    await seat(desk, "marie")

    more = await desk.says("marie", *CHANGE, "[Helps]", "moncton", "[Save the changes]")
    added = await connectors.roles(desk, "marie")
    fewer = await desk.says("marie", *CHANGE, "[Helps]", "[Done]", "[Save the changes]")

    assert "@ luc\n< K-21 Marie Roy now helps your community, too." in more
    assert "@ luc\n< K-21 Marie Roy does not help your community any more." in fewer
    assert connectors.held(added) == 2
    assert connectors.held(await connectors.roles(desk, "marie")) == 1


async def test_connector_of_two_communities_has_the_commands_of_one(desk: Desk) -> None:
    await seat(desk, "marie")
    await connectors.invite(desk, "marie", "moncton")

    told = await desk.says("marie", "/status", "/hours saturday")

    assert "Helps: Halifax · Greater Moncton" in told
    assert "Saved." in told


async def test_coordinator_who_is_a_connector_has_both(desk: Desk) -> None:
    await seat(desk, "marie")
    await appoint(desk, "marie")

    told = await desk.says("marie", "/status", "/confirm", "/capacity 2")

    assert "K-21, Connector" in told
    assert "No Connector waits to be confirmed." in told
    assert (await connector(desk, "marie")).capacity == 2
    held = {each.role for each in await connectors.roles(desk, "marie")}
    assert held == {Role.CONNECTOR, Role.COORDINATOR}


async def test_words_of_a_connector_reach_their_community(desk: Desk) -> None:
    found = await seat(desk, "marie")
    await appoint(desk, "dana")

    told = await desk.says("marie", "/contact Is anybody there?")

    assert "A coordinator of Halifax reads this" in told
    assert found.community_id == 1
