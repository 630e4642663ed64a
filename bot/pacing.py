"""How fast we may send: overall and to each chat, on the monotonic clock.

A turn is taken at the instant it is given, never reserved ahead, so that the limits hold whatever
the order in which people's messages come.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
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
        per_second: messages within any second, to all chats together.
        chat_interval_s: how long a chat's allowance takes to grow by one message.
        chat_burst: the largest allowance of a chat that has been quiet.
        spacing_s: how far apart messages begin when many wait. A whole second's worth at once
            would arrive stretched or squeezed, and so exceed the limit in some other second.
    """

    per_second: int
    chat_interval_s: float
    chat_burst: int = 1
    spacing_s: float = 0.0


LIMITS: Mapping[str, Limits] = {
    "telegram": Limits(per_second=29, chat_interval_s=1.0, chat_burst=3, spacing_s=1 / 30),
    "slack": Limits(per_second=25, chat_interval_s=1.0, chat_burst=3),
}
"""Kept below what the platforms let through; a channel that is not listed is not paced.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this (about 30
    messages a second; one a second to a single chat, with short bursts beyond it),
    https://docs.slack.dev/apis/web-api/rate-limits (chat.postMessage: one a second to a channel,
    with short bursts beyond it).
"""

UNLIMITED = Limits(per_second=sys.maxsize, chat_interval_s=0.0)


@dataclass(slots=True)
class _Pace:
    """What has gone out on one channel."""

    limits: Limits
    taken: deque[float] = field(default_factory=deque)
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

    async def turn(self, channel: str, address: Address) -> None:
        """Wait until one message may go to this address, and count it as sent."""
        pace = self._paces.setdefault(channel, _Pace(UNLIMITED))
        while True:
            await self._rest(lambda: self._chat_opens(pace, address))
            async with pace.door:
                await self._rest(lambda: self._channel_opens(pace, channel))
                if self._chat_opens(pace, address) <= self._clock():
                    self._take(pace, address)
                    return

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
        """When the last `per_second` messages began a second ago, and no penalty holds."""
        full = len(pace.taken) >= pace.limits.per_second
        window_opens = pace.taken[-pace.limits.per_second] + 1.0 if full else _LONG_AGO
        penalties = (self._barred.get(barred, _LONG_AGO) for barred in (channel, EVERYWHERE))
        return max(window_opens, pace.next_at, *penalties)

    def _take(self, pace: _Pace, address: Address) -> None:
        now = self._clock()
        pace.taken.append(now)
        # Who wakes late may make up for one message, no more.
        spacing_s = pace.limits.spacing_s
        pace.next_at = max(pace.next_at, now - spacing_s) + spacing_s
        # The time at which the chat's allowance is full: the later, the less of it is left.
        pace.chats[address] = max(pace.chats.get(address, now), now) + pace.limits.chat_interval_s
        while pace.taken[0] <= now - 1.0:
            pace.taken.popleft()
        if len(pace.chats) > _CHATS_KEPT:
            pace.chats = {chat: full_at for chat, full_at in pace.chats.items() if full_at > now}
            self._barred = {who: until for who, until in self._barred.items() if until > now}
