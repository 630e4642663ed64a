"""How fast we may send: overall and to each chat, on the monotonic clock.

A turn is taken at the instant it is given, never reserved ahead, so that the limits hold whatever
the order in which people's messages come. A platform counts what arrives, and we only know that a
message arrived somewhere between its beginning and its answer. So it counts from its beginning
until a second after its answer: then no second of the platform's can hold more than the limit.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from program.people import Address

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

EVERYWHERE = ""
_CHATS_KEPT = 4096
_LONG_AGO = float("-inf")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform lets through.

    Args:
        per_second: messages that arrive within any second, to all chats together.
        chat_interval_s: how long a chat's allowance takes to grow by one message.
        chat_burst: the largest allowance of a chat that has been quiet.
        spacing_s: how far apart messages begin when many wait, so that they do not burst.
    """

    per_second: int
    chat_interval_s: float
    chat_burst: int = 1
    spacing_s: float = 0.0


LIMITS: Mapping[str, Limits] = {
    "telegram": Limits(per_second=30, chat_interval_s=1.0, chat_burst=3, spacing_s=1 / 30),
    "slack": Limits(per_second=25, chat_interval_s=1.0, chat_burst=3),
}
"""What the platforms let through; a channel that is not listed is not paced.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this (about 30
    messages a second; one a second to a single chat, with short bursts beyond it),
    https://docs.slack.dev/apis/web-api/rate-limits (chat.postMessage: one a second to a channel,
    with short bursts beyond it).
"""

UNLIMITED = Limits(per_second=sys.maxsize, chat_interval_s=0.0)


@dataclass(slots=True)
class _Pace:
    """What has gone out on one channel.

    Args:
        under_way: how many have begun and not ended.
        ended: when those of the last second ended.
        ending: is set whenever one ends.
    """

    limits: Limits
    under_way: int = 0
    ended: deque[float] = field(default_factory=deque)
    ending: asyncio.Event = field(default_factory=asyncio.Event)
    chats: dict[Address, float] = field(default_factory=dict)
    door: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_at: float = _LONG_AGO


class Pacer:
    """Gives turns to send, first come first served within what the limits allow.

    Args:
        clock: monotonic seconds.
        sleep: lets that many seconds pass.
    """

    def __init__(
        self,
        limits: Mapping[str, Limits] = LIMITS,
        *,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._paces = {channel: _Pace(limit) for channel, limit in limits.items()}
        self._barred: dict[str | Address, float] = {}

    @asynccontextmanager
    async def turn(self, channel: str, address: Address) -> AsyncIterator[None]:
        """Wait until one message may go to this address; send it inside, until its answer."""
        pace = self._paces.setdefault(channel, _Pace(UNLIMITED))
        await self._admitted(pace, channel, address)
        try:
            yield
        finally:
            pace.under_way -= 1
            pace.ended.append(self._clock())
            pace.ending.set()

    async def _admitted(self, pace: _Pace, channel: str, address: Address) -> None:
        while True:
            await self._rest(lambda: self._chat_opens(pace, address))
            async with pace.door:
                await self._room(pace)
                await self._rest(lambda: self._channel_opens(pace, channel))
                if self._chat_opens(pace, address) <= self._clock():
                    self._take(pace, address)
                    return

    async def _room(self, pace: _Pace) -> None:
        """Wait until fewer than the limit are under way or may have arrived just now."""
        self._forget(pace)
        while pace.under_way + len(pace.ended) >= pace.limits.per_second:
            if pace.ended:
                await self._sleep(max(0.0, pace.ended[0] + 1.0 - self._clock()))
            else:
                pace.ending.clear()
                await pace.ending.wait()
            self._forget(pace)

    def _forget(self, pace: _Pace) -> None:
        now = self._clock()
        while pace.ended and pace.ended[0] + 1.0 <= now:
            pace.ended.popleft()

    def penalise(
        self, wait_s: float, *, channel: str = EVERYWHERE, address: Address | None = None
    ) -> None:
        """Send nothing for a while: anywhere, on one channel, or to one address."""
        barred = channel if address is None else address
        self._barred[barred] = max(self._barred.get(barred, _LONG_AGO), self._clock() + wait_s)

    async def _rest(self, opens: Callable[[], float]) -> None:
        """Sleep until it opens, looking again each time: a penalty may have come meanwhile."""
        while (wait_s := opens() - self._clock()) > 0:
            await self._sleep(wait_s)

    def _chat_opens(self, pace: _Pace, address: Address) -> float:
        """When the chat's allowance is one message again, and no penalty holds."""
        allowance_s = (pace.limits.chat_burst - 1) * pace.limits.chat_interval_s
        full_at = pace.chats.get(address, _LONG_AGO)
        return max(full_at - allowance_s, self._barred.get(address, _LONG_AGO))

    def _channel_opens(self, pace: _Pace, channel: str) -> float:
        """When the next message may begin, and no penalty holds."""
        penalties = (self._barred.get(barred, _LONG_AGO) for barred in (channel, EVERYWHERE))
        return max(pace.next_at, *penalties)

    def _take(self, pace: _Pace, address: Address) -> None:
        now = self._clock()
        pace.under_way += 1
        # Who wakes late may make up for one message, no more.
        spacing_s = pace.limits.spacing_s
        pace.next_at = max(pace.next_at, now - spacing_s) + spacing_s
        # The time at which the chat's allowance is full: the later, the less of it is left.
        pace.chats[address] = max(pace.chats.get(address, now), now) + pace.limits.chat_interval_s
        if len(pace.chats) > _CHATS_KEPT:
            pace.chats = {chat: full_at for chat, full_at in pace.chats.items() if full_at > now}
            self._barred = {who: until for who, until in self._barred.items() if until > now}
