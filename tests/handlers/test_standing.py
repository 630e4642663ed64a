"""What somebody cannot use yet is not shown to them, and says what it waits for."""

import pytest

import handlers
from bot.showcase import menus
from handlers.book import Need
from handlers.standing import NEEDED
from program.people import Role
from tests.handlers.desk import Desk
from tests.handlers.matchmaking import Matchmaking
from tests.texts import TRANSLATOR

CONNECTEES = ("/profile", "/hours", "/arrival", "/withdraw")


def test_every_need_has_its_words() -> None:
    assert set(NEEDED) == set(Need)


@pytest.mark.parametrize("name", ["timezone", "profile", "hours", "arrival", "withdraw"])
async def test_command_of_no_use_yet_changes_nothing_and_says_why(desk: Desk, name: str) -> None:
    await desk.says("zoe", "/start halifax", "[English]")

    told = await desk.says("zoe", f"/{name}")

    assert told.count("Before we start, I need your consent.") == 1
    assert await desk.applications("zoe") == []


async def test_connector_is_not_sent_to_apply(matchmaking: Matchmaking) -> None:
    await matchmaking.connector("karim")
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    told = await matchmaking.says("karim", "/introductions")

    assert "That is for people who hope to meet somebody in their field." in told
    assert "/start" not in told


async def test_help_lists_what_is_of_use(desk: Desk) -> None:
    await desk.says("grace", "/start halifax", "[English]")
    stranger = await desk.says("grace", "/help")
    await desk.says("grace", "/cancel")
    await desk.applies("grace")
    applied = await desk.says("grace", "/help")

    assert [name for name in CONNECTEES if f"{name}:" in stranger] == []
    assert [name for name in CONNECTEES if f"{name}:" in applied] == list(CONNECTEES)


def test_menu_for_everyone_holds_no_command_that_has_to_wait() -> None:
    shown = {name for name, _ in menus(handlers.book(), TRANSLATOR)["en"]}

    assert shown & {"timezone", "profile", "hours", "arrival", "withdraw"} == set()
    assert {"start", "contact"} <= shown
