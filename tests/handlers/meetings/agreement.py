"""Amina and Karim on their way from a yes to a meeting, and what is stored of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

from handlers import talking
from handlers.meetings.two import Two, two
from handlers.turn import Turn
from program.connectors import Connector
from program.meetings import Meeting
from program.people import Address, Role
from storage.database import UnitOfWork
from tests.handlers.matchmaking import Matchmaking
from tests.handlers.scenes import rows
from tests.stories.chat import NAME

T = TypeVar("T")

THURSDAY = datetime(2027, 1, 14, 17, 0, tzinfo=UTC)
"""One o'clock in Halifax and five in Casablanca, where winter is an hour off the books."""
FRIDAY = datetime(2027, 1, 15, 17, 0, tzinfo=UTC)
MONDAY = datetime(2027, 1, 18, 17, 0, tzinfo=UTC)
FIRST = (THURSDAY, FRIDAY, MONDAY)
"""The first three of the times that Karim is shown."""


async def agreed(bot: Matchmaking) -> str:
    """Have Karim say yes; gives what everybody sees."""
    await bot.offered()
    await bot.grants("karim", Role.CONNECTOR, 1)
    return await bot.says("karim", "accept")


async def proposed(bot: Matchmaking, typed: str = "1, 2, 3") -> str:
    """Have him tick times, too."""
    await agreed(bot)
    return await bot.says("karim", typed)


async def countered(bot: Matchmaking) -> Meeting:
    """Have none of them suit Amina, who ticks another one, and Karim be asked for that."""
    await proposed(bot)
    await bot.says("amina", "[None of these]", "1")
    await bot.passes(hours=1)
    return await meeting(bot)


async def booked(bot: Matchmaking) -> str:
    """Have Amina take the first."""
    await proposed(bot)
    return await bot.says("amina", "1")


async def meeting(bot: Matchmaking, number: int = 1) -> Meeting:
    """Look a meeting up."""
    found = await bot.look(lambda uow: uow.meetings.get(number))
    assert found is not None
    return found


def plain(told: str) -> str:
    """Read a transcript with ordinary spaces."""
    return told.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def expected(bot: Matchmaking) -> list[str]:
    """List what is to come up about meetings, by its kind."""
    return sorted(
        each["kind"]
        for each in rows(bot.scene)["due"]
        if each["kind"].startswith("meeting.") and not each["done"]
    )


async def in_turn(bot: Matchmaking, person: str, work: Callable[[Turn], Awaitable[T]]) -> T:
    """Have something be done in somebody's turn, and what is said be delivered."""
    now = bot.scene.clock.now()

    async def act(uow: UnitOfWork) -> T:
        found = await uow.people.by_address(Address(NAME, "", person))
        assert found is not None
        met, number = found
        place = (Address(NAME, "", person), number)
        turn = await bot.scene.inbox.turns.of(met, place, uow, now=now)
        done = await work(turn)
        await talking.settle(turn)
        return done

    result = await bot.scene.store.transact(act)
    await bot.scene.settle()
    return result


async def pair_of(turn: Turn, number: int = 1) -> Two:
    """Find both people of a meeting."""
    found = await turn.uow.meetings.hold(number)
    pair = await two(turn, found) if found else None
    assert pair is not None
    return pair


async def connector(bot: Matchmaking) -> Connector:
    """Find Karim."""
    found = await bot.look(lambda uow: uow.connectors.get(21))
    assert found is not None
    return found


async def alters(bot: Matchmaking, **changes: Any) -> None:
    """Change Karim behind the scenes."""
    await bot.changes(await connector(bot), **changes)
