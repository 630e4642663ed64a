"""Weekly hours in words: days with equal hours together, as one would say them.

What is said here is understood by `program.typed_hours` when it is typed back, in both languages.
"""

from __future__ import annotations

from collections.abc import Iterable

from locales.formats import Listing, TimeOfDay
from locales.text import Text, blocks, p_
from program.hours import DAYS, Span

LEAST_RANGE = 3
"""So many days in a row are "from … to"; fewer are named one by one."""

Windows = tuple[tuple[int, int], ...]


def say_hours(spans: Iterable[Span]) -> Text:
    """Say when somebody is free: "Mon–Fri, 6:00 p.m. to 9:00 p.m."."""
    by_day: dict[int, list[tuple[int, int]]] = {}
    for span in sorted(spans):
        by_day.setdefault(span.weekday, []).append((span.start, span.end))
    groups: dict[Windows, list[int]] = {}
    for day, windows in by_day.items():
        groups.setdefault(tuple(windows), []).append(day)
    return blocks(*(_line(days, windows) for windows, days in groups.items()), between="; ")


def say_span(span: Span) -> Text:
    """Say one stretch of one day."""
    return _line([span.weekday], ((span.start, span.end),))


def say_window(start: int, end: int) -> Text:
    """Say from when to when."""
    # TRANSLATORS: two times of day, which are figures, "noon" or "midnight".
    return p_(
        "from one time of day to another",
        "{clock} to {until}",
        clock=TimeOfDay(start),
        until=TimeOfDay(end),
    )


def _line(days: list[int], windows: Windows) -> Text:
    times = Listing(tuple(say_window(start, end) for start, end in windows))
    # TRANSLATORS: days of the week and times of day: "Mon–Fri, 6:00 p.m. to 9:00 p.m."
    return p_("weekly hours", "{days}, {times}", days=_days(days), times=times)


def _days(days: list[int]) -> Text:
    if len(days) == DAYS:
        return p_("weekly hours", "every day")
    return Listing(tuple(part for run in _runs(days) for part in _said(run)))


def _runs(days: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _said(run: list[int]) -> list[Text]:
    if len(run) < LEAST_RANGE:
        return [ON[day] for day in run]
    # TRANSLATORS: several days in a row: "Mon–Fri", "du lundi au vendredi".
    first, last = NAMES[run[0]], NAMES[run[-1]]
    return [p_("days in a row", "{first}–{last}", first=first, last=last)]


NAMES = (
    p_("first or last of several days", "Mon"),
    p_("first or last of several days", "Tue"),
    p_("first or last of several days", "Wed"),
    p_("first or last of several days", "Thu"),
    p_("first or last of several days", "Fri"),
    p_("first or last of several days", "Sat"),
    p_("first or last of several days", "Sun"),
)

ON = (
    p_("each week on", "Mon"),
    p_("each week on", "Tue"),
    p_("each week on", "Wed"),
    p_("each week on", "Thu"),
    p_("each week on", "Fri"),
    p_("each week on", "Sat"),
    p_("each week on", "Sun"),
)
