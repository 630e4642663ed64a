"""Two people go for one row in the same instant: one wins, and the other hears whose it was.

On PostgreSQL, where units of work do run side by side. A lock of our own holds both up once they
have read the row, so that what they read is stale for whoever comes second.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

import asyncpg
import pytest

from handlers.inbound import Content, Inbound, Pressed, said
from handlers.meetings import asking, booking, choosing
from handlers.meetings.two import two
from handlers.turn import Turn
from program.applications import Status
from program.connectors import Connector, Standing
from program.contacts import ContactMessage
from program.matches import Match, Stage
from program.meetings import Phase, Side
from program.people import Address
from tests.handlers.caseload import agreed, application, appointed, community, submitted
from tests.handlers.desk import Desk
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.meetings.agreement import FRIDAY, THURSDAY, in_turn
from tests.storage.conftest import database_url, migrated_database, postgres
from tests.stories.chat import NAME
from tests.stories.scene import Scene

__all__ = ["database_url", "migrated_database", "postgres"]

pytestmark = pytest.mark.e2e

PATIENCE_S = 20.0
WAITING = "SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"


@pytest.fixture
async def desk(tmp_path: Path, database_url: str) -> AsyncIterator[Desk]:
    scene = Scene(tmp_path, url=database_url)
    await scene.start()
    desk = Desk(scene)
    await appointed(desk, "claire", "omar")
    yield desk
    await scene.store.close()


@pytest.mark.parametrize(
    ("act", "lost"),
    [
        ("/accept C-101", "C-101 is settled: accepted, just now, by Coordinator"),
        ("/verify C-101", "was faster: document seen, just now."),
    ],
)
async def test_second_to_an_application_hears_who_was_first(
    desk: Desk, act: str, lost: str
) -> None:
    await submitted(desk, "amina")

    told = await race(desk, "applications", [said(act)] * 2)

    assert lost in told
    assert "Something went wrong" not in told
    assert len(await desk.deeds()) == 1


async def test_of_two_who_take_an_application_one_has_it(desk: Desk) -> None:
    await submitted(desk, "amina")
    await desk.says("claire", "/review C-101")
    await desk.says("omar", "/review C-101")
    taken: list[Content] = [button(desk, each, "I take it") for each in ("claire", "omar")]

    told = await race(desk, "applications", taken)

    assert "C-101 is yours" in told
    assert "was faster: application assigned, just now. Coordinator" in told
    assert "[I take it all the same]" in told
    assert len(await desk.deeds()) == 1


async def test_answer_and_decision_in_the_same_instant_are_both_kept(desk: Desk) -> None:
    await submitted(desk, "amina")
    await desk.says("claire", "/clarify C-101 Which hospital?")
    await desk.scene.settle()

    told = await race(
        desk, "applications", [said("/accept C-101"), said("Ibn Sina.")], ("claire", "amina")
    )

    assert "Something went wrong" not in told
    found = await application(desk)
    answered = [each.get("answer") for each in found.questions] == ["Ibn Sina."]
    passed_on = await desk.look(lambda uow: uow.contacts.waiting(found.community_id))
    assert found.status is Status.ACCEPTED
    assert answered or [each.words for each in passed_on] == ["Ibn Sina."]


async def test_connector_is_confirmed_by_one_of_two(desk: Desk) -> None:
    await agreed(desk, "paul")

    told = await race(desk, "connectors", [said("/confirm K-21")] * 2)

    assert told.count("Confirmed: K-21 Paul") == 1
    assert "was faster: Connector confirmed, just now." in told
    found = await desk.look(lambda uow: uow.connectors.get(21))
    assert found is not None
    assert found.standing is Standing.ACTIVE


async def test_message_is_answered_by_one_of_two(desk: Desk) -> None:
    [amina] = await submitted(desk, "amina")
    here = await community(desk)
    now = desk.scene.clock.now()
    words = ContactMessage(amina.person_id, "Is it free?", "en", now, here.id, amina.id)
    await desk.scene.store.transact(lambda uow: uow.contacts.add(words))
    await desk.says("claire", "/review", "[Next → (1 more)]", "[Answer]")
    await desk.says("omar", "/review", "[Next → (1 more)]", "[Answer]")

    told = await race(desk, "contact_messages", [said("Yes."), said("It is.")])
    await desk.scene.settle()

    assert told.count("Your answer is on its way") == 1
    assert "was faster: message answered, just now." in told
    assert "\n".join(desk.scene.channel.lines).count("A coordinator of Halifax writes") == 1


async def test_half_hour_of_one_connector_is_taken_by_one_of_two(desk: Desk) -> None:
    day = Matchmaking(desk.scene)
    karim = await day.connector("karim", capacity=2)
    for guest in ("amina", "grace"):
        await day.connectee(guest)
        await in_turn(day, guest, partial(may_take, karim, (THURSDAY, FRIDAY)))

    told = await race(desk, "meetings", [said("1")] * 2, ("amina", "grace"))

    assert told.count("It is settled: you meet Karim") == 1
    assert told.count("That time has just been taken.") == 1
    assert "Something went wrong" not in told
    ahead = await desk.look(lambda uow: uow.meetings.of_host(karim.person_id))
    booked = [each.starts_at for each in ahead if each.phase is Phase.BOOKED]
    left = [each.offered for each in ahead if each.phase is Phase.CHOOSING]
    assert (booked, left) == ([THURSDAY], [(THURSDAY, FRIDAY)])


async def test_half_hour_that_was_lost_leaves_the_others_to_take(desk: Desk) -> None:
    day = Matchmaking(desk.scene)
    karim = await day.connector("karim", capacity=2)
    for guest in ("amina", "grace"):
        await day.connectee(guest)
        await in_turn(day, guest, partial(may_take, karim, (THURSDAY, FRIDAY)))
    await race(desk, "meetings", [said("1")] * 2, ("amina", "grace"))

    for guest in ("amina", "grace"):
        await desk.says(guest, "1")

    ahead = await desk.look(lambda uow: uow.meetings.of_host(karim.person_id))
    assert sorted(each.starts_at for each in ahead if each.starts_at) == [THURSDAY, FRIDAY]


async def may_take(host: Connector, times: Sequence[datetime], turn: Turn) -> None:
    """Have the Connectee of a turn be asked to take one of a Connector's times."""
    (application,) = await turn.uow.applications.of(turn.person.id)
    pair = Match(application.id, host.id, application.community_id, Stage.ACCEPTED, turn.now)
    match = await turn.uow.matches.add(replace(pair, offered_at=turn.now, answered_at=turn.now))
    begun = await booking.begin(turn, application, host_id=host.person_id, match=match)
    both = await two(turn, begun)
    assert both is not None
    both = await choosing.hand(turn, both, Side.GUEST, offered=times)
    await asking.show(turn, both, Side.GUEST, times)


async def race(
    desk: Desk,
    table: str,
    contents: Sequence[Content],
    people: Sequence[str] = ("claire", "omar"),
) -> str:
    """Have two people act at once, held up until both want to change a row of a table."""
    desk.scene.channel.lines.clear()
    async with held(desk.scene.url, table) as both_wait:
        acting = [
            asyncio.create_task(desk.scene.inbox.take(inbound(desk, *each)))
            for each in zip(people, contents, strict=True)
        ]
        await both_wait()
    async with asyncio.timeout(PATIENCE_S):
        receipts = await asyncio.gather(*acting)
    await desk.scene.delivery.drain()
    return "\n".join([*desk.scene.channel.lines, *(each.text for each in receipts)])


@asynccontextmanager
async def held(url: str, table: str) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Keep all rows of a table from being changed until two wait for it."""
    connection = await asyncpg.connect(url)

    async def both_wait() -> None:
        async with asyncio.timeout(PATIENCE_S):
            while await connection.fetchval(WAITING) < 2:
                await connection.execute("SELECT pg_sleep(0.02)")

    try:
        async with connection.transaction():
            await connection.execute(f"SELECT id FROM {table} FOR UPDATE")  # noqa: S608 -- our own
            yield both_wait
    finally:
        await connection.close()


def inbound(desk: Desk, person: str, content: Content) -> Inbound:
    now = desk.scene.clock.now()
    return Inbound(NAME, f"race of {person}", Address(NAME, "", person), content, now)


def button(desk: Desk, person: str, label: str) -> Pressed:
    return Pressed(*desk.scene.channel.button(person, label))
