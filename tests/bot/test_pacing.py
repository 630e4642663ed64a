"""How fast we may send, on a virtual clock."""

from __future__ import annotations

import asyncio
import heapq
from collections import defaultdict
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from bot.pacing import LIMITS, Limits, Pacer
from program.people import Address

Turn = tuple[float, Address]

FAST = {"telegram": Limits(per_second=3, chat_interval_s=1.0, chat_burst=2)}


class VirtualTime:
    """A clock that jumps to whoever wakes next, once everyone sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []
        self._order = count()

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), woken))
        await woken.wait()

    async def run_until(self, done: asyncio.Future[list[None]]) -> None:
        while not done.done():
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                self.now, _, woken = heapq.heappop(self._sleepers)
                woken.set()


def chat(name: object) -> Address:
    return Address("telegram", "", str(name))


async def times(
    pacer: Pacer, time: VirtualTime, chats: list[Address], *, answer_s: float = 0.0
) -> list[tuple[float, Address]]:
    """Send to these chats at once, each chat in order, and tell when each turn came."""
    turns: list[Turn] = []
    wanted: defaultdict[Address, int] = defaultdict(int)
    for address in chats:
        wanted[address] += 1

    async def one(address: Address, messages: int) -> None:
        for _ in range(messages):
            async with pacer.turn("telegram", address):
                turns.append((time.now, address))
                await time.sleep(answer_s)

    await time.run_until(asyncio.gather(*(one(*entry) for entry in wanted.items())))
    return turns


def paced(limits: dict[str, Limits]) -> tuple[Pacer, VirtualTime]:
    time = VirtualTime()
    return Pacer(limits, clock=time.clock, sleep=time.sleep), time


async def test_chat_gets_a_burst_and_then_one_each_second() -> None:
    pacer, time = paced(FAST)

    turns = await times(pacer, time, [chat("ann")] * 4)

    assert [at for at, _ in turns] == [0.0, 0.0, 1.0, 2.0]


async def test_others_do_not_wait_for_a_busy_chat() -> None:
    pacer, time = paced(FAST)

    turns = await times(pacer, time, [*[chat("ann")] * 4, chat("tom")])

    assert (0.0, chat("tom")) in turns


async def test_all_together_keep_to_the_window() -> None:
    pacer, time = paced(FAST)

    turns = await times(pacer, time, [chat(name) for name in range(7)])

    assert [at for at, _ in turns] == [0.0] * 3 + [1.0] * 3 + [2.0]


async def test_penalty_holds_everyone_on_the_channel() -> None:
    pacer, time = paced(FAST)
    pacer.penalise(5.0, channel="telegram")

    turns = await times(pacer, time, [chat("ann"), chat("tom")])

    assert [at for at, _ in turns] == [5.0, 5.0]


async def test_penalty_for_everywhere_holds_every_channel() -> None:
    pacer, time = paced(FAST)
    pacer.penalise(5.0)
    pacer.penalise(2.0)

    turns = await times(pacer, time, [chat("ann")])

    assert [at for at, _ in turns] == [5.0]


async def test_penalty_of_one_chat_holds_that_one_only() -> None:
    pacer, time = paced(FAST)
    pacer.penalise(5.0, address=chat("ann"))

    turns = await times(pacer, time, [chat("ann"), chat("tom")])

    assert turns == [(0.0, chat("tom")), (5.0, chat("ann"))]


async def test_channel_without_limits_is_not_paced() -> None:
    pacer, time = paced({})

    turns = await times(pacer, time, [chat("ann")] * 50)

    assert {at for at, _ in turns} == {0.0}


def test_limits_stay_below_what_telegram_allows() -> None:
    limits = LIMITS["telegram"]

    assert limits == Limits(per_second=30, chat_interval_s=1.0, chat_burst=3, spacing_s=1 / 30)


async def test_many_messages_are_spread_over_the_second() -> None:
    pacer, time = paced({"telegram": Limits(per_second=3, chat_interval_s=1.0, spacing_s=0.25)})

    turns = await times(pacer, time, [chat(name) for name in range(8)])

    assert [at for at, _ in turns] == [0.0, 0.0, 0.25, 1.0, 1.0, 1.25, 2.0, 2.0]


async def test_message_counts_until_a_second_after_its_answer() -> None:
    pacer, time = paced(FAST)

    turns = await times(pacer, time, [chat(name) for name in range(7)], answer_s=0.5)

    assert [at for at, _ in turns] == [0.0] * 3 + [1.5] * 3 + [3.0]


@given(st.lists(st.integers(min_value=1, max_value=4), max_size=25))
def test_no_window_and_no_chat_is_ever_exceeded(names: list[int]) -> None:
    pacer, time = paced(FAST)

    turns = asyncio.run(times(pacer, time, [chat(name) for name in names]))

    assert len(turns) == len(names)
    for start, _ in turns:
        window = [address for at, address in turns if start <= at < start + 1.0]
        assert len(window) <= 3
        assert all(window.count(address) <= 2 for address in window)
