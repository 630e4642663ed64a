"""Long lists, ten lines at a time unless each line takes more room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from handlers.message import Action, Button
from locales.text import p_

T = TypeVar("T")

PAGE = 10


def page(items: Sequence[T], *, start: int, size: int = PAGE) -> Sequence[T]:
    """Give one page; a start beyond the end gives the last one."""
    return items[within(items, start=start, size=size) :][:size]


def turning(
    items: Sequence[object], action: Action, *, start: int, size: int = PAGE
) -> tuple[Button, ...]:
    """Make the buttons that turn the page; the action is told where to, by `start`."""
    here = within(items, start=start, size=size)
    back = Button("previous", p_("button", "← Previous"), {**action, "start": here - size})
    on = Button("next", p_("button", "Next →"), {**action, "start": here + size})
    return (*((back,) if here else ()), *((on,) if here + size < len(items) else ()))


def within(items: Sequence[object], *, start: int, size: int = PAGE) -> int:
    """Give the first line of the page that holds `start`, of a list that may have changed."""
    last = max(0, len(items) - 1)
    return min(max(0, start), last) // size * size
