"""Calls that are made again and again until Telegram answers, or we are told to stop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from bot.channels.backoff import Backoff
from bot.channels.channel import Misconfigured, TryLater
from bot.channels.telegram.api import Json, send_error
from bot.channels.telegram.errors import Conflict, InvalidToken, RetryAfter, TelegramError

log = logging.getLogger(__name__)


async def insist(
    call: Callable[[], Awaitable[Json]], stop: asyncio.Event, *, method: str, backoff: Backoff
) -> Json | None:
    """Call until it succeeds; `None` if we are told to stop meanwhile.

    Raises:
        Misconfigured: Telegram does not know the token.
    """
    stopped = asyncio.create_task(stop.wait())
    try:
        while not stop.is_set():
            calling = asyncio.ensure_future(call())
            await asyncio.wait({calling, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not calling.done():
                await _cancel(calling)
            elif (error := calling.exception()) is None:
                return calling.result()
            else:
                await pause(stop, _wait_s(error, method, backoff))
        return None
    finally:
        await _cancel(stopped)


async def pause(stop: asyncio.Event, wait_s: float) -> None:
    """Wait, but not beyond the order to stop."""
    if not stop.is_set():
        with suppress(TimeoutError):
            async with asyncio.timeout(wait_s):
                await stop.wait()


def _wait_s(error: BaseException, method: str, backoff: Backoff) -> float:
    """How long to wait after an error; a wrong token and our own mistakes are not waited for."""
    match error:
        case InvalidToken():
            raise Misconfigured(error.message) from error
        case RetryAfter():
            later = send_error(error)
            return (later.wait_s if isinstance(later, TryLater) else None) or backoff.next_s()
        case Conflict():
            log.error("another process is fetching this bot's updates with the same token")
        case TelegramError():
            log.warning("%s failed, trying again: %s", method, error.message)
        case _:
            raise error
    return backoff.next_s()


async def _cancel(task: asyncio.Future[Any]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError, TelegramError):
        await task
