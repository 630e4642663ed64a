"""The home page shows each person what is theirs, and says nothing in the chat."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.inbox import CommittingInbox
from handlers.book import HomeSection
from handlers.inbound import Inbound, Opened, Receipt
from handlers.message import Message
from handlers.turn import Turn
from locales.text import Verbatim
from program.people import Address, Appointment, Role
from tests.handlers.desk import Desk
from tests.handlers.scenes import rows
from tests.stories.chat import NAME


async def opened(desk: Desk, name: str, *, inbox: CommittingInbox | None = None) -> Receipt:
    """Have somebody look at the home page."""
    now = desk.scene.clock.now() + timedelta(seconds=1)
    inbound = Inbound(NAME, f"home {name}", Address(NAME, "", name), Opened(), now)
    return await (inbox or desk.scene.inbox).take(inbound)


def words(receipt: Receipt) -> str:
    return re.sub("<[^>]+>", "", "\n".join(str(each["markup"]) for each in receipt.home))


def options(receipt: Receipt) -> set[str]:
    page: Any = receipt.home
    return {button["option"] for each in page for row in each["buttons"] for button in row}


async def test_stranger_is_welcomed_in_both_languages(desk: Desk) -> None:
    receipt = await opened(desk, "zoe")

    assert "Welcome." in words(receipt)
    assert "Bienvenue." in words(receipt)
    assert {"start", "help"} <= options(receipt)
    assert "withdraw" not in options(receipt)
    assert rows(desk.scene)["outbox"] == []


async def test_applicant_sees_where_the_application_stands(desk: Desk) -> None:
    await desk.applies("grace")
    said = len(rows(desk.scene)["outbox"])

    receipt = await opened(desk, "grace")

    assert re.search(r"C-\d+", words(receipt))
    assert "withdraw" in options(receipt)
    assert len(rows(desk.scene)["outbox"]) == said


async def test_section_of_a_role_is_shown_to_nobody_else(desk: Desk) -> None:
    async def queue(turn: Turn) -> list[Message]:
        return [Message(Verbatim("Seven are waiting."))]

    inbox = desk.scene.inbox
    turns = inbox.turns
    book = replace(turns.book, home=(HomeSection(queue, Role.COORDINATOR),))
    inbox = replace(inbox, turns=replace(turns, book=book))
    await desk.says("claire", "/start")
    appointed = Appointment((await desk.person("claire")).id, Role.COORDINATOR, None)
    now = desk.scene.clock.now()
    await desk.scene.store.transact(lambda uow: uow.roles.grant(appointed, now))

    shown = [words(await opened(desk, name, inbox=inbox)) for name in ("claire", "zoe")]

    assert shown == ["Seven are waiting.", ""]
