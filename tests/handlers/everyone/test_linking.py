"""Two chats become one person's: only if both are theirs, and if one person may have it all."""

from datetime import timedelta

from program.people import Role
from tests.handlers.appointed import appoint
from tests.handlers.coordinator.test_removal import connector
from tests.handlers.desk import Desk
from tests.handlers.scenes import rows


async def link(desk: Desk, asker: str, other: str) -> str:
    """Have somebody ask for a code in one chat, and bring it in the other."""
    told = await desk.says(asker, "/link")
    code = told.split("/start ")[1].split()[0]
    return await desk.says(other, f"/start {code}")


async def test_all_of_both_is_one_persons(desk: Desk) -> None:
    await desk.applies("grace")
    await appoint(desk, "grace-slack")
    slack = await desk.person("grace-slack")

    asked = await link(desk, "grace", "grace-slack")
    told = await desk.says("grace-slack", "[Yes, both are me]")

    grace = await desk.person("grace")
    assert "Both chats will show: coordinator, Halifax and C-101." in asked
    assert told.count("Done: your two chats are one person’s now.") == 2
    assert (await desk.person("grace-slack")).id == grace.id
    assert await desk.look(lambda uow: uow.people.get(slack.id)) is None
    held = await desk.look(lambda uow: uow.roles.of(grace.id))
    assert [each.role for each in held] == [Role.COORDINATOR]
    assert [each.reference for each in await desk.applications("grace-slack")] == ["C-101"]
    assert (await desk.deeds())[0].action == "person.joined"


async def test_older_person_stays_whoever_asked(desk: Desk) -> None:
    await desk.applies("grace")
    older = await desk.person("grace")
    await desk.enters("grace-slack", "moncton")

    await link(desk, "grace-slack", "grace")
    await desk.says("grace", "[Yes, both are me]")

    assert (await desk.person("grace-slack")).id == older.id
    assert len(await desk.applications("grace")) == 2


async def test_two_open_applications_to_one_community_are_not_joined(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.enters("grace-slack")

    told = await link(desk, "grace", "grace-slack")

    assert "C-102 and C-101 are two open applications to the same community." in told
    assert (await desk.person("grace")).id != (await desk.person("grace-slack")).id


async def test_obstacle_that_came_up_since_is_met_by_the_button(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.enters("grace-slack", "moncton")
    await link(desk, "grace", "grace-slack")
    await desk.says("grace-slack", "/start halifax", "[Switch to Halifax]")

    told = await desk.says("grace-slack", "[Yes, both are me]")

    assert "are two open applications to the same community" in told
    assert (await desk.person("grace")).id != (await desk.person("grace-slack")).id


async def test_two_connectors_are_not_joined(desk: Desk) -> None:
    await connector(desk, "jean", "halifax")
    await connector(desk, "jean-slack", "moncton")

    told = await link(desk, "jean", "jean-slack")

    assert "you are registered as a Connector in both" in told


async def test_code_brought_in_the_same_chat_joins_nothing(desk: Desk) -> None:
    await desk.applies("grace")

    told = await link(desk, "grace", "grace")

    assert "Send this code from your other app" in told
    assert [row["used_at"] for row in rows(desk.scene)["invitations"]] == [None]


async def test_code_of_a_link_expires_after_an_hour(desk: Desk) -> None:
    await desk.applies("grace")
    await link(desk, "grace", "grace-slack")
    desk.scene.clock.wind(timedelta(hours=1))

    told = await desk.says("grace-slack", "[Yes, both are me]", "/start i_code1")

    assert "That has been dealt with already." in told
    assert "does not open anything" in told


async def test_who_would_rather_not_makes_the_code_worthless(desk: Desk) -> None:
    await desk.applies("grace")
    await link(desk, "grace", "mallory")

    await desk.says("mallory", "[No, leave them apart]")

    assert "does not open anything" in await desk.says("mallory", "/start i_code1")
    assert (await desk.person("grace")).id != (await desk.person("mallory")).id


async def test_button_about_somebody_elses_code_joins_nobody(desk: Desk) -> None:
    await desk.applies("grace")
    await desk.says("grace", "/link")
    await appoint(desk, "marie")
    await desk.says("marie", "/invite connector Jean")

    told = await desk.forges("marie", {"do": "join", "invitation": 2})

    assert "That has been dealt with already." in told


async def test_keyboard_is_taken_off_in_the_chat_in_which_it_lies(desk: Desk) -> None:
    await desk.enters("grace")
    await desk.says("grace", "Grace")
    await link(desk, "grace", "grace-slack")
    await desk.says("grace-slack", "[Yes, both are me]", "Nairobi")

    screens = desk.scene.channel.screens
    assert [each.buttons() for each in screens["grace"]][-2] == []
    refused = [row["reason"] for row in rows(desk.scene)["outbox"] if row["reason"]]
    assert "refused" not in refused
