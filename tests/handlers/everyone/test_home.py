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
from tests.handlers.agendas import matched, meeting, spaced
from tests.handlers.caseload import agreed, appointed, submitted
from tests.handlers.desk import Desk
from tests.handlers.introductions.afterwards import After
from tests.handlers.matchmaking import MORNING, Matchmaking
from tests.handlers.scenes import rows
from tests.stories.chat import NAME

BREAKABLE = str.maketrans("\u00a0\u202f", "  ")


async def opened(desk: Desk, name: str, *, inbox: CommittingInbox | None = None) -> Receipt:
    """Have somebody look at the home page."""
    now = desk.scene.clock.now() + timedelta(seconds=1)
    event = f"home {name} {now.isoformat()}"
    inbound = Inbound(NAME, event, Address(NAME, "", name), Opened(), now)
    return await (inbox or desk.scene.inbox).take(inbound)


def words(receipt: Receipt) -> str:
    return re.sub("<[^>]+>", "", "\n".join(str(each["markup"]) for each in receipt.home))


def options(receipt: Receipt) -> set[str]:
    page: Any = receipt.home
    return {button["option"] for each in page for row in each["buttons"] for button in row}


def first_row(receipt: Receipt, *, place: int = 0) -> list[str]:
    """Give the options of the first row of buttons, or of a later message's."""
    page: Any = receipt.home
    with_buttons = [each["buttons"] for each in page if each["buttons"]]
    return [button["option"] for button in with_buttons[place][0]]


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


async def test_coordinator_sees_what_waits_with_a_button_for_each(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "ana", "bea", "cleo", "dora", "eve", "fay")
    await agreed(desk, "paul")

    receipt = await opened(desk, "claire")

    assert "Halifax: 7 wait, the oldest first\n6 applications · 1 Connector" in words(receipt)
    assert "C-105 Eve" in words(receipt)
    assert "C-106" not in words(receipt)
    assert "7 came in today" in words(receipt)
    assert "Nothing is stalled in Halifax." in words(receipt)
    assert first_row(receipt) == [f"review C-10{number}" for number in range(1, 6)]
    assert {"queue", "match", "invite", "stalled"} <= options(receipt)
    assert "Welcome." not in words(receipt)
    assert "You have no application yet" not in words(receipt)


async def test_button_of_what_waits_opens_it(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "ana")
    await agreed(desk, "paul")
    await desk.enters("zoe")
    await desk.says("zoe", "/contact Is it free?")
    receipt = await opened(desk, "claire")

    shown = [await desk.says("claire", f"/{option}") for option in first_row(receipt)]

    assert first_row(receipt) == ["review C-101", "review K-21", "review ✉ 1"]
    assert ["C-101" in shown[0], "K-21" in shown[1], "Is it free?" in shown[2]] == [True] * 3


async def test_home_shows_what_changed_since(desk: Desk) -> None:
    await appointed(desk, "claire")
    await submitted(desk, "ana")
    before = await opened(desk, "claire")
    await desk.says("claire", "/accept C-101")

    after = await opened(desk, "claire")

    assert first_row(before) == ["review C-101"]
    assert "Nothing waits for you in Halifax." in words(after)


async def test_home_tells_what_is_due_today_and_what_is_stuck(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.passes(days=3)
    due = await opened(matchmaking, "claire")
    await matchmaking.passes(hours=8)

    late = await opened(matchmaking, "claire")

    assert "1 Connector is to answer by today" in words(due)
    assert "1 thing does not move: /stalled shows it." in words(late)


async def test_home_of_a_community_is_not_shown_to_another_one(desk: Desk) -> None:
    await appointed(desk, "marcel", community="moncton")
    await submitted(desk, "ana")

    receipt = await opened(desk, "marcel")

    assert "Nothing waits for you in Greater Moncton." in words(receipt)
    assert "C-101" not in words(receipt)


async def test_coordinator_of_two_communities_sees_both_and_the_worn_one_whole(
    desk: Desk,
) -> None:
    await appointed(desk, "claire")
    await appointed(desk, "claire", community="moncton")
    await submitted(desk, "ana")
    await submitted(desk, "bea", "cleo", slug="moncton")
    unclear = await opened(desk, "claire")
    await desk.says("claire", "/hat", "[coordinator, Greater Moncton]")

    worn = await opened(desk, "claire")

    assert "1 waits for you in Halifax\n2 wait for you in Greater Moncton" in words(unclear)
    assert "C-101" not in words(unclear)
    assert "You act as coordinator, Greater Moncton just now." in words(worn)
    assert "Greater Moncton: 2 wait, the oldest first" in words(worn)
    assert first_row(worn, place=1) == ["review C-102", "review C-103"]
    assert "hat" in options(worn)


async def test_connector_sees_who_waits_for_an_answer(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    receipt = await opened(matchmaking, "karim")

    assert "M-71: Amina hopes for your answer, until Thursday, January 14" in words(receipt)
    assert "People at once: 1 of 1 at most" in words(receipt)
    assert first_row(receipt) == ["answer M-71"]
    assert {"pause", "hours", "capacity"} <= options(receipt)
    assert "Your promise" not in words(receipt)


async def test_answer_now_asks_the_offer_again(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    asked = await matchmaking.says("karim", "/answer M-71", "yes")
    again = await matchmaking.says("karim", "/answer")
    receipt = await opened(matchmaking, "karim")

    assert "Amina, nurse, 7 years of experience" in asked
    assert "Nobody waits for an answer of yours just now." in again
    assert "M-71 · Amina: it is for you to tick times" in words(receipt)
    assert "answer M-71" not in options(receipt)


async def test_offer_seen_by_night_is_not_made_again_in_the_morning(
    matchmaking: Matchmaking,
) -> None:
    matchmaking.scene.clock.at += timedelta(hours=14)
    await matchmaking.offered()
    await matchmaking.grants("karim", Role.CONNECTOR, 1)

    asked = await matchmaking.says("karim", "/answer")
    later = await matchmaking.passes(hours=12)

    assert "Amina, nurse, 7 years of experience" in asked
    assert "half an hour" not in later


async def test_offer_to_somebody_else_cannot_be_answered(matchmaking: Matchmaking) -> None:
    await matchmaking.offered()
    await matchmaking.connector("dana")
    await matchmaking.grants("dana", Role.CONNECTOR, 1)

    told = await matchmaking.says("dana", "/answer M-71")

    assert "Nobody waits for an answer of yours just now." in told


async def test_offer_after_its_reminder_shows_the_later_deadline(
    matchmaking: Matchmaking,
) -> None:
    await matchmaking.offered()
    await matchmaking.grants("karim", Role.CONNECTOR, 1)
    reminded = await matchmaking.passes(days=3, hours=9)

    receipt = await opened(matchmaking, "karim")

    assert "after Friday, January 15, 5:00 p.m. (Halifax)" in reminded.translate(BREAKABLE)
    assert "until Friday, January 15, 5:00 p.m. (Halifax)" in words(receipt).translate(BREAKABLE)


async def test_resting_connector_is_offered_the_way_back(desk: Desk) -> None:
    desk.player.person = "marie"
    await desk.player.play("# known: halifax Marie Roy")
    await desk.says("marie", "/pause until I say")

    receipt = await opened(desk, "marie")

    assert "You are resting" in words(receipt)
    assert "Your promise: at least three introductions after each meeting." in words(receipt)
    assert first_row(receipt) == ["resume", "hours", "capacity"]


async def test_worn_hat_comes_first(desk: Desk) -> None:
    desk.player.person = "marie"
    await desk.player.play("# known: halifax Marie Roy\n# appoint: coordinator halifax")
    await desk.says("marie", "/hat", "[Connector, Halifax]")
    connector = words(await opened(desk, "marie"))
    await desk.says("marie", "/hat", "[coordinator, Halifax]")

    coordinator = words(await opened(desk, "marie"))

    assert connector.index("Your promise") < connector.index("Nothing waits")
    assert coordinator.index("Nothing waits") < coordinator.index("Your promise")


async def test_home_speaks_the_persons_language(desk: Desk) -> None:
    desk.player.person, desk.player.hint = "marie", "fr"
    await desk.player.play("# known: halifax Marie Roy\n# appoint: coordinator halifax")
    await desk.says("marie", "/langue fr")

    receipt = await opened(desk, "marie")

    assert "Halifax : rien ne vous attend." in words(receipt).translate(BREAKABLE)
    assert "Votre engagement : au moins trois mises en relation" in words(receipt).translate(
        BREAKABLE
    )
    assert "attente" in options(receipt)


async def test_coordinator_finds_commands_under_headings(desk: Desk) -> None:
    await appointed(desk, "claire")

    shown = words(await opened(desk, "claire"))

    assert "Matches" in shown.splitlines()
    assert "/round:" not in shown


async def test_next_meeting_stands_first_for_both_and_todays_for_the_coordinator(
    matchmaking: Matchmaking,
) -> None:
    await meeting(matchmaking, await matched(matchmaking), MORNING + timedelta(hours=3))

    amina, karim, claire = [
        spaced(words(await opened(matchmaking, each))) for each in ("amina", "karim", "claire")
    ]

    assert "Monday, January 11, 5:00 p.m. (Casablanca)" in amina.split("/start")[0]
    assert "M-71 · Karim" in amina
    assert karim.startswith("M-71 · Amina\nMonday, January 11, 1:00 p.m. (Halifax)")
    assert "A coordinator finds a time" not in karim
    assert "Meetings today\n\nM-71 · Amina and Karim" in claire


async def test_home_tells_of_introductions_with_the_way_to_log_one(
    matchmaking: Matchmaking,
) -> None:
    after = After(matchmaking)
    await after.begins()
    await after.says("a recruiter at Emera", "[Sent]", "[Later]")
    open_ = await opened(matchmaking, "claire")
    mine = await opened(matchmaking, "karim")
    logged = await after.says("/refer M-71")
    await after.says("[Later]")
    await matchmaking.passes(days=30)

    silent = await opened(matchmaking, "claire")

    assert "Introductions for Amina: 1 of 3" in words(mine)
    assert "refer M-71" in options(mine)
    assert "Who else comes to mind for Amina?" in logged
    assert "Promised introductions: 1 in progress, 0 without a word" in words(open_)
    assert "0 in progress, 1 without a word" in words(silent)
    assert "1 thing does not move: /stalled shows it." in words(silent)
