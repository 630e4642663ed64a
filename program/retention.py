"""How long what is kept about people is kept.

Source: Personal Information Protection and Electronic Documents Act, schedule 1, 4.5 (limiting
retention); the periods are those that the program promises, and settings may change them.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Periods:
    """All periods.

    Args:
        seen: fingerprints of events.
        words: the words of messages.
        failures: events that our own code failed on.
        strangers: people who wrote, and never agreed to anything.
        drafts: answers of an unfinished interview, without a word from the person.
        profile_months: a person, after their arrival or, if that is unknown, their last word.
        contacts: what people wrote to a coordinator.
        deeds: details of who did what.
        done: due items that are done, their payload erased.
        third_persons: whom a Connector named, unless the Connectee confirmed that they wrote.
    """

    seen: timedelta = timedelta(days=7)
    words: timedelta = timedelta(days=7)
    failures: timedelta = timedelta(days=7)
    strangers: timedelta = timedelta(days=7)
    drafts: timedelta = timedelta(days=30)
    profile_months: int = 12
    contacts: timedelta = timedelta(days=90)
    deeds: timedelta = timedelta(days=90)
    done: timedelta = timedelta(days=30)
    third_persons: timedelta = timedelta(days=90)


def months_after(day: date, months: int) -> date:
    """Count months on, to the last day of a month that is too short."""
    years, month = divmod(day.month - 1 + months, MONTHS_A_YEAR)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def kept_until(*, arrival: date | None, last_word: date, months: int) -> date:
    """Tell the last day on which a person's profile is kept.

    Args:
        arrival: the latest day on which they may have arrived, None if unknown.
    """
    return months_after(arrival or last_word, months)
