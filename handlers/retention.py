"""Retention: what is erased by time, every day.

What is nobody's in particular goes in one unit; each person who is to be erased becomes a due
item of their own, so that one of them cannot hold up the others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from handlers.due import Due
from handlers.everyone.erasing import erase
from handlers.jobs import Errand, Job, Recurring
from locales.text import _
from program.decent import REMINDERS
from program.retention import kept_until, months_after
from program.when import Approximate
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.applications import Application
    from program.people import Person
    from storage.database import UnitOfWork

KIND = "retention"
STRANGER = "stranger.over"
PROFILE = "profile.over"
GRACE = timedelta(days=1)
"""Drafts are erased by their own due items, at a decent hour; this much later, talks go anyway."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who came long ago.

    Args:
        last_word: when they last wrote, aware UTC.
        arrivals: stored answers, as `program.when.Approximate` writes them.
    """

    person_id: int
    last_word: datetime
    arrivals: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """Who may have to be erased."""

    strangers: tuple[int, ...]
    candidates: tuple[Candidate, ...]
    today: date
    months: int


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is to be erased."""

    strangers: tuple[int, ...]
    profiles: tuple[int, ...]


async def find(errand: Errand) -> Found:
    """Read who came so long ago that they may have to be erased."""
    periods, people = errand.book.periods, errand.uow.people
    strangers = await people.strangers(errand.now - periods.strangers)
    old = await people.unattached(_months_before(errand.now, periods.profile_months))
    candidates = [await _candidate(errand.uow, person) for person in old]
    return Found(
        tuple(strangers), tuple(candidates), errand.now.date(), months=periods.profile_months
    )


def choose(found: Found) -> Chosen:
    """Tell whose time is over."""
    over = (each for each in found.candidates if is_over(each, found.today, months=found.months))
    return Chosen(found.strangers, tuple(each.person_id for each in over))


def is_over(candidate: Candidate, today: date, *, months: int) -> bool:
    """Tell whether somebody is kept no longer."""
    arrivals = [Approximate.from_json(each).latest for each in candidate.arrivals]
    arrival = max((each for each in arrivals if each is not None), default=None)
    last_word = candidate.last_word.date()
    return today > kept_until(arrival=arrival, last_word=last_word, months=months)


async def sweep_up(errand: Errand, chosen: Chosen) -> None:
    """Erase what is nobody's in particular, and order the erasure of each person."""
    uow, now, periods = errand.uow, errand.now, errand.book.periods
    await uow.seen.purge(now - periods.seen)
    await uow.outbox.drop_unreachable(now - periods.words, at=now)
    await uow.outbox.purge(now - periods.words)
    await uow.contacts.purge(now - periods.contacts)
    await uow.failures.purge(now - periods.failures)
    await uow.audit.purge(now - periods.deeds)
    await uow.due.purge(now - periods.done)
    await uow.invitations.purge(now - periods.done)
    await uow.talks.expire(now - periods.drafts - GRACE)
    await _forget_third_persons(uow, before=now - periods.third_persons)
    for kind, people in ((STRANGER, chosen.strangers), (PROFILE, chosen.profiles)):
        for person_id in people:
            subject = f"person:{person_id}"
            item = DueItem(now, kind, subject, f"{kind}:{person_id}", person_id=person_id)
            await uow.due.put(item)


async def _forget_third_persons(uow: UnitOfWork, *, before: datetime) -> None:
    """Erase whom nobody has confirmed; that there was an introduction stays, and counts."""
    for each in await uow.introductions.unconfirmed(before=before):
        held = await uow.introductions.hold(each.id)
        if held is not None and held.confirmed_at is None:
            await uow.introductions.save(replace(held, whom={}))


async def forget_stranger(turn: Turn, item: DueItem) -> None:
    """Erase somebody who never agreed to anything, without a word."""
    if not turn.roles and not await turn.uow.consents.current(turn.person.id):
        await turn.uow.people.erase(turn.person.id, turn.now)


async def forget_profile(turn: Turn, item: DueItem) -> None:
    """Erase somebody whose time is over, if it still is."""
    candidate = await _candidate(turn.uow, turn.person)
    months = turn.book.periods.profile_months
    if turn.roles or not is_over(candidate, turn.now.date(), months=months):
        return
    await erase(
        turn,
        word=_(
            "As promised, I have now erased everything about you. I hope that Canada has become a"
            " home to you. Should you need me again, send /start."
        ),
    )


async def _candidate(uow: UnitOfWork, person: Person) -> Candidate:
    applications = await uow.applications.of(person.id)
    spoken = await uow.outbox.last_reply_at(person.id)
    arrivals = tuple(each for each in map(_arrival, applications) if each is not None)
    return Candidate(person.id, spoken or person.created_at, arrivals)


def _arrival(application: Application) -> object:
    return application.profile.get("arrival")


def _months_before(moment: datetime, months: int) -> datetime:
    day = months_after(moment.date(), -months)
    return datetime.combine(day, moment.timetz())


DUE = {STRANGER: Due(forget_stranger), PROFILE: Due(forget_profile, hours=REMINDERS)}

JOBS = {KIND: Job(find, choose, sweep_up)}

RECURRING = (Recurring(KIND, hour=3, minute=30),)
