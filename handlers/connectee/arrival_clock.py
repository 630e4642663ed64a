"""The arrival clock: when somebody is to be asked whether they have landed.

One due item waits for each application that was sent; `program.arrival` says for when. It is
planned anew whenever another arrival is named, so that everything moves along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.connectee import picking
from program import arrival
from program.when import UNKNOWN, Approximate
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import date

    from handlers.turn import Turn
    from program.applications import Application

KIND = "arrival.ask"
LANDED = "landed"
"""Under which a profile keeps the day on which they said that they have landed."""


async def plan(turn: Turn, application: Application) -> None:
    """Have somebody asked whether they have landed, by the arrival that they name now."""
    if application.sent and LANDED not in application.profile:
        first = arrival.first_question(named(application), today=turn.world.today)
        await expect(turn, application, first, times=0)


async def expect(turn: Turn, application: Application, day: date, *, times: int) -> None:
    """Have the question come up at noon of a day, in the place of their community.

    Args:
        times: how often it was asked since they last said something.
    """
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    payload = {"application": application.id, "times": times}
    at, key = arrival.noon(day, zone=community.zone), _subject(application)
    await turn.uow.due.put(DueItem(at, KIND, key, key, payload, application.person_id))


async def end(turn: Turn, application: Application) -> None:
    """Ask no more."""
    await turn.uow.due.cancel(_subject(application))


def named(application: Application) -> Approximate:
    """Give the arrival that they named last."""
    stored = application.profile.get("arrival")
    return Approximate.from_json(stored) if stored else UNKNOWN


async def travelling(turn: Turn) -> list[Application]:
    """List the person's applications that were sent, oldest first, until they have landed."""
    return [each for each in await picking.sent(turn) if LANDED not in each.profile]


async def arrived(turn: Turn) -> list[Application]:
    """List them once they have landed."""
    return [each for each in await picking.sent(turn) if LANDED in each.profile]


def _subject(application: Application) -> str:
    return f"arrival:{application.id}"
