"""The arrival clock: on which day somebody is asked whether they have landed.

Whoever named a day is asked on that day; whoever named a month, a season or a year, on the day
after its last one (for a month, the 1st of the next); whoever does not know yet, every 60 days.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from program.when import Approximate, Precision

NOON = time(12)
"""When on that day, in the community's own place."""
A_DAY = timedelta(days=1)
UNKNOWN_EVERY = timedelta(days=60)
LATER = timedelta(days=7)
"""How long somebody is left alone who said "later"."""
UNANSWERED = timedelta(days=14)
OFTEN = 3
"""After so many questions without an answer, they come as rarely as to whoever does not know."""


def first_question(arrival: Approximate, *, today: date) -> date:
    """Tell on which day to ask, now that an arrival was named; today at the earliest."""
    if arrival.latest is None:
        return today + UNKNOWN_EVERY
    wait = timedelta(0) if arrival.precision is Precision.DAY else A_DAY
    return max(arrival.latest + wait, today)


def next_question(arrival: Approximate, *, today: date, times: int) -> date:
    """Tell on which day to ask again, if there is no answer to today's question.

    Args:
        times: how often it was asked in a row, this time included.
    """
    rarely = arrival.latest is None or times >= OFTEN
    return today + (UNKNOWN_EVERY if rarely else UNANSWERED)


def noon(day: date, *, zone: str) -> datetime:
    """Give the moment of a day at which it is asked: aware UTC."""
    return datetime.combine(day, NOON, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def landed_on(arrival: Approximate, *, today: date) -> Approximate:
    """Give what is known of an arrival once somebody has landed: at the latest today."""
    if arrival.latest is not None and arrival.latest <= today:
        return arrival
    return Approximate(today, today, Precision.DAY)
