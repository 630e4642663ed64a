"""What would let two people meet whose hours never do: the smallest changes of either's hours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from program.comfort import SIDES, Side
from program.diaries import Diary
from program.hours import DAYS, MINUTES_PER_DAY, Span, merge
from program.slots import USUAL, Terms, slots

MONTH = 4
"""Weeks."""

_ALWAYS = tuple(Span(day, 0, MINUTES_PER_DAY) for day in range(DAYS))


@dataclass(frozen=True, slots=True)
class Widening:
    """Hours that somebody could add, and what that would give.

    Args:
        who: whose hours.
        weekdays: 0 is Monday.
        start: minutes since their local midnight.
        end: minutes since their local midnight.
        monthly: how many times in four weeks there would then be.
    """

    who: Side
    weekdays: tuple[int, ...]
    start: int
    end: int
    monthly: int


@dataclass(frozen=True, slots=True, order=True)
class _Added:
    """Time to add to a day: how far its end lies from the hours there are, from and until."""

    cost: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Wider:
    """Who adds what on which days."""

    who: Side
    weekdays: tuple[int, ...]
    added: _Added


def widenings(
    guest: Diary, host: Diary, *, now: datetime, terms: Terms = USUAL, most: int = 4
) -> tuple[Widening, ...]:
    """Name the smallest changes of either's hours that would give them a time, the best first.

    Each stays within what that person calls day, and off their travel, holidays and meetings. For
    one choice of weekdays only the smallest is named. There may be none: then both have to move.
    """
    found = [
        _Wider(who, days, added)
        for who in SIDES
        for days, added in _additions(guest, host, who=who, now=now, terms=terms).items()
    ]
    found.sort(key=lambda wider: (wider.added.cost, -len(wider.weekdays)))
    return tuple(
        Widening(one.who, one.weekdays, one.added.start, one.added.end, monthly)
        for one in found[:most]
        if (monthly := _monthly(guest, host, wider=one, now=now, terms=terms))
    )


def _additions(
    guest: Diary, host: Diary, *, who: Side, now: datetime, terms: Terms
) -> dict[tuple[int, ...], _Added]:
    """Name the smallest addition for each choice of weekdays."""
    own = guest if who == "guest" else host
    clock, weekdays = ZoneInfo(own.zone or "UTC"), defaultdict[_Added, set[int]](set)
    for slot in slots(*_with(guest, host, who=who, hours=_ALWAYS), now=now, terms=terms):
        there = slot.start.astimezone(clock)
        start = there.hour * 60 + there.minute
        if start + terms.minutes <= MINUTES_PER_DAY:
            wanted = Span(there.weekday(), start, start + terms.minutes)
            weekdays[_added(wanted, own.hours)].add(wanted.weekday)
    smallest: dict[tuple[int, ...], _Added] = {}
    for added in sorted(weekdays):
        smallest.setdefault(tuple(sorted(weekdays[added])), added)
    return smallest


def _added(wanted: Span, hours: Iterable[Span]) -> _Added:
    """Tell what is missing of the hours wanted; on a day without hours, all of it and the day."""
    near = [span for span in hours if span.weekday == wanted.weekday]
    missing = [
        minute
        for minute in range(wanted.start, wanted.end)
        if not any(span.start <= minute < span.end for span in near)
    ] or [wanted.start]
    start, end = missing[0], missing[-1] + 1
    reach = (max(end - span.end, span.start - start) for span in near)
    return _Added(min(reach, default=MINUTES_PER_DAY), start, end)


def _monthly(guest: Diary, host: Diary, *, wider: _Wider, now: datetime, terms: Terms) -> int:
    own = guest if wider.who == "guest" else host
    more = (Span(day, wider.added.start, wider.added.end) for day in wider.weekdays)
    both = _with(guest, host, who=wider.who, hours=merge((*own.hours, *more)))
    return len(slots(*both, now=now, terms=terms)) * MONTH // terms.weeks


def _with(guest: Diary, host: Diary, *, who: Side, hours: tuple[Span, ...]) -> tuple[Diary, Diary]:
    if who == "guest":
        return replace(guest, hours=hours), host
    return guest, replace(host, hours=hours)
