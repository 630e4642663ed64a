"""Long lists, ten lines at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from handlers.message import Action, Button
from locales.text import p_

T = TypeVar("T")

PAGE = 10


def page(items: Sequence[T], *, start: int) -> Sequence[T]:
    """Give one page; a start beyond the end gives the last one."""
    return items[within(items, start=start) :][:PAGE]


def turning(items: Sequence[object], action: Action, *, start: int) -> tuple[Button, ...]:
    """Make the buttons that turn the page; the action is told where to, by `start`."""
    here = within(items, start=start)
    back = Button("previous", p_("button", "← Previous"), {**action, "start": here - PAGE})
    on = Button("next", p_("button", "Next →"), {**action, "start": here + PAGE})
    return (*((back,) if here else ()), *((on,) if here + PAGE < len(items) else ()))


def within(items: Sequence[object], *, start: int) -> int:
    """Give the first line of the page that holds `start`, of a list that may have changed."""
    last = max(0, len(items) - 1)
    return min(max(0, start), last) // PAGE * PAGE
