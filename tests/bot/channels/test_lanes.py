"""Work in lanes."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.lanes import Lanes


async def test_lane_keeps_its_order_and_waits_for_no_other() -> None:
    lanes, done, gate = Lanes(), list[str](), asyncio.Event()

    async def work(name: str, *, waits: bool = False) -> None:
        if waits:
            await gate.wait()
        done.append(name)

    lanes.put("ann", work=work("ann 1", waits=True))
    lanes.put("ann", work=work("ann 2"))
    lanes.put("tom", work=work("tom 1"))
    empty = await lanes.drained(timeout_s=0.01)
    gate.set()

    assert not empty
    assert await lanes.drained()
    assert done == ["tom 1", "ann 1", "ann 2"]


async def test_lane_that_breaks_is_told() -> None:
    lanes = Lanes()

    async def work() -> None:
        raise ZeroDivisionError

    lanes.put("ann", work=work())
    lanes.put("ann", work=work())

    with pytest.raises(ZeroDivisionError):
        await lanes.drained()
