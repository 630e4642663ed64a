"""The clock of outcomes: when somebody who has landed is asked how it goes.

Everything is counted from the arrival, so it is planned when somebody says that they have landed,
and anew when they correct the date. What was asked once is not asked again.

The last one comes two weeks before the year is over: then the person is forgotten, as promised,
and there would be nobody left to answer.

Source: check-ins one, three, six and twelve months after arrival.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from handlers.connectee import arrival_clock
from program.arrival import noon
from program.retention import months_after
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.turn import Turn
    from program.applications import Application

CHECK_IN = "outcome.check_in"
CLOSING = "feedback.closing"
MONTHS = (1, 3, 6, 12)
EARLY = timedelta(days=14)
"""How long before the year is over the last check-in comes."""
BREATH = timedelta(days=2)
"""From the last check-in until they are asked what they think of it all."""


async def plan(turn: Turn, application: Application) -> None:
    """Have somebody who has landed be asked, and nothing else."""
    if not application.sent or arrival_clock.LANDED not in application.profile:
        return
    await turn.uow.due.cancel(subject(application))
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    at = {each: noon(asked_on(application, each), zone=community.zone) for each in MONTHS}
    for months, moment in at.items():
        await _expect(turn, application, CHECK_IN, moment, months=months)
    await _expect(turn, application, CLOSING, at[MONTHS[-1]] + BREATH, months=MONTHS[-1])


async def end(turn: Turn, application: Application) -> None:
    """Ask no more."""
    await turn.uow.due.cancel(subject(application))


def asked_on(application: Application, months: int) -> date:
    """Give the day of a check-in."""
    day = months_after(landed_on(application), months)
    return day - EARLY if months == MONTHS[-1] else day


def landed_on(application: Application) -> date:
    """Give the day of an arrival: as it was named, else the day on which they told of it."""
    named = arrival_clock.named(application).latest
    return named or date.fromisoformat(application.profile[arrival_clock.LANDED])


def subject(application: Application) -> str:
    """Name all that is to come up about somebody's outcomes."""
    return f"outcomes:{application.id}"


async def _expect(
    turn: Turn, application: Application, kind: str, at: datetime, *, months: int
) -> None:
    if at <= turn.now:
        return
    payload = {"application": application.id, "months": months}
    key = f"{kind}:{application.id}:{months}"
    await turn.uow.due.add(
        DueItem(at, kind, subject(application), key, payload, application.person_id)
    )
