"""Somebody who blocked us and comes back, and a bot that comes back after a long outage."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot import outage
from bot.outage import Aftermath, is_decent
from bot.pulse import Pulse
from handlers.inbound import Blocked, Content, Inbound, said
from program.people import Address
from storage.database import UnitOfWork
from storage.outbox import Draft, Lane
from tests.stories.chat import NAME
from tests.stories.play import Player
from tests.stories.scene import Scene

AMINA = Address(NAME, "", "amina")
BEGUN = "> /start halifax\n> [English]\n> [I agree]\n"
SITS_IN_MANILA = "> Amina\n> Manila\n> [Yes]\n"
QUESTION = "< What name shall we call you by?"


@pytest_asyncio.fixture
async def scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Scene]:
    monkeypatch.setitem(outage.KEPT, NAME, timedelta(hours=24))
    scene = Scene(tmp_path)
    await scene.start()
    yield scene
    await scene.store.close()


async def happens(scene: Scene, content: Content, *, number: int) -> list[str]:
    """Let a platform tell something, and give what Amina is shown of it."""
    inbound = Inbound(NAME, f"x{number}", AMINA, content, scene.clock.now())
    await scene.inbox.take(inbound)
    return await shown(scene)


async def shown(scene: Scene) -> list[str]:
    await scene.delivery.drain()
    lines = list(scene.channel.lines)
    scene.channel.blocks.clear()
    return lines


async def queue(scene: Scene, text: str) -> None:
    """Have something to say to Amina."""

    async def work(uow: UnitOfWork) -> None:
        person, address_id = await uow.people.meet(AMINA, language="en", at=scene.clock.now())
        now, body = scene.clock.now(), {"markup": text, "buttons": [], "actions": {}}
        await uow.outbox.add(Draft(person.id, address_id, Lane.REPLY, body, now, now))

    await scene.store.transact(work)


async def test_question_is_asked_again_after_an_unblocking(scene: Scene) -> None:
    await Player(scene).play(BEGUN)

    blocked = await happens(scene, Blocked(), number=1)
    scene.clock.wind(timedelta(days=3))
    at_once = await happens(scene, Blocked(back=True), number=2)
    scene.clock.wind(timedelta(seconds=5))
    back = await shown(scene)

    assert (blocked, at_once) == ([], [])
    assert back == [
        "< Good to have you back! Let us go on where we were.",
        "<",
        "< 1 of about 15",
        "<",
        QUESTION,
    ]


async def test_start_right_after_the_unblocking_asks_once(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    await happens(scene, Blocked(), number=1)
    await happens(scene, Blocked(back=True), number=2)

    started = await happens(scene, said("/start"), number=3)
    scene.clock.wind(timedelta(minutes=1))

    assert started.count(QUESTION) == 1
    assert await shown(scene) == []


async def test_what_was_queued_goes_out_to_whoever_is_back_unless_it_is_old(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    await happens(scene, Blocked(), number=1)
    await queue(scene, "of no use any more")
    scene.clock.wind(timedelta(days=6))
    await queue(scene, "still useful")
    scene.clock.wind(timedelta(days=2))
    waiting = await shown(scene)

    back = await happens(scene, said("Amina"), number=2)

    assert waiting == []
    assert back[0] == "< still useful"
    assert "< of no use any more" not in back


async def down(scene: Scene, span: timedelta, *, channel: str = NAME) -> Aftermath:
    """Let the bot beat, be gone for a while, and come back."""
    pulse = Pulse(scene.store, clock=scene.clock, channels=[channel])
    pulse.beat(channel)
    await pulse.save()
    scene.clock.wind(span)
    return Aftermath(scene.store, scene.inbox, clock=scene.clock)


async def test_open_question_is_asked_again_after_a_long_outage_once(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    aftermath = await down(scene, timedelta(hours=27))

    noticed = [await aftermath.notice(NAME) for _ in range(2)]
    left = [await aftermath.round(NAME) for _ in range(2)]
    lines = await shown(scene)

    assert (noticed, left) == ([True, False], [0, 0])
    assert lines[0].startswith("< I am sorry: I was out of order for more than a day")
    assert lines.count(QUESTION) == 1


async def test_short_outage_is_not_mentioned(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    aftermath = await down(scene, timedelta(hours=23))

    assert not await aftermath.notice(NAME)
    assert await aftermath.round(NAME) == 0
    assert await shown(scene) == []


async def test_first_start_is_no_outage(scene: Scene) -> None:
    assert not await Aftermath(scene.store, scene.inbox, clock=scene.clock).notice(NAME)


async def test_nobody_is_woken_and_a_restart_forgets_nothing(scene: Scene) -> None:
    await Player(scene).play(BEGUN + SITS_IN_MANILA)
    scene.clock.at = datetime(2027, 1, 12, 15, 0, tzinfo=UTC)
    aftermath = await down(scene, timedelta(days=2))

    await aftermath.notice(NAME)
    at_night = (await aftermath.round(NAME), await shown(scene))
    await scene.restart()
    again = Aftermath(scene.store, scene.inbox, clock=scene.clock)
    scene.clock.at = datetime(2027, 1, 15, 0, 30, tzinfo=UTC)
    in_the_morning = (await again.round(NAME), (await shown(scene))[0][:12])

    assert at_night == (1, [])
    assert in_the_morning == (0, "< I am sorry")


async def test_who_has_answered_meanwhile_is_not_asked_again(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    aftermath = await down(scene, timedelta(hours=27))
    await aftermath.notice(NAME)

    await happens(scene, said("Amina"), number=1)

    assert await aftermath.round(NAME) == 0
    assert await shown(scene) == []


async def test_other_channels_people_are_left_alone(scene: Scene) -> None:
    await Player(scene).play(BEGUN)
    aftermath = await down(scene, timedelta(hours=27), channel="telegram")

    assert await aftermath.notice("telegram")
    assert await aftermath.round("telegram") == 0
    assert await shown(scene) == []


@pytest.mark.parametrize(
    ("hour", "zone", "expected"),
    [
        (12, "", True),
        (7, "", False),
        (13, "Asia/Manila", False),
        (0, "Asia/Manila", True),
        (12, "America/St_Johns", True),
        (11, "America/St_Johns", False),
    ],
)
def test_hours_are_decent_where_the_reader_is(hour: int, zone: str, expected: bool) -> None:  # noqa: FBT001 -- a column
    assert is_decent(datetime(2027, 1, 12, hour, 15, tzinfo=UTC), zone=zone) is expected
