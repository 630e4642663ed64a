"""What is there when the bot begins to serve is left alone."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from bot import heap


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_is_there_is_not_looked_through_again() -> None:
    kept: list[object] = []
    kept.append(kept)

    heap.settle()

    assert gc.get_freeze_count() > 0
    assert not any(each is kept for each in gc.get_objects())


def test_new_circles_still_go() -> None:
    heap.settle()
    for _ in range(2 * heap.NEW_VALUES):
        circle: list[object] = []
        circle.append(circle)

    assert gc.get_count()[0] < heap.NEW_VALUES
