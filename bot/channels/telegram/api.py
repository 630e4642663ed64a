"""The Bot API as raw JSON, over the library that knows its addresses, encodings and errors."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeAlias

import telegram
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.channel import Gone, Misconfigured, Refused, SendError, TryLater, Uncertain
from bot.channels.telegram.transport import READ_TIMEOUT_S, AiohttpRequest

BASE_URL = "https://api.telegram.org/bot"
_NOBODY_THERE = ("chat not found", "peer_id_invalid", "user not found")

# Children before their parents: most of these are network errors to the library.
_MEANINGS: tuple[tuple[type[TelegramError], type[SendError]], ...] = (
    (Forbidden, Gone),
    (BadRequest, Refused),
    (ChatMigrated, Refused),
    (TimedOut, Uncertain),
    (NetworkError, TryLater),
    (InvalidToken, Misconfigured),
    (EndPointNotFound, Misconfigured),
)

Json: TypeAlias = Any
"""What the Bot API answers."""


class Api:
    """Calls methods of the Bot API by their names and returns what they answer, undigested.

    Args:
        base_url: up to the token, which is appended.
    """

    def __init__(self, token: str, *, base_url: str = BASE_URL) -> None:
        # The library's way to opt into the coming type of `retry_after`, which it warns of if not.
        os.environ.setdefault("PTB_TIMEDELTA", "true")
        # The library imports httpx, which logs whole addresses, if it is ever used after all.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self._request = AiohttpRequest()
        self._bot = telegram.Bot(
            token,
            base_url=base_url,
            request=self._request,
            get_updates_request=self._request,
        )

    async def __aenter__(self) -> Self:
        await self._request.initialize()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._request.shutdown()

    async def call(
        self,
        method: str,
        *,
        given: Mapping[str, object] = MappingProxyType({}),
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> Json:
        """Call one method; what is given as `None` is left out.

        Raises:
            TelegramError: as the library draws them.
        """
        kept = {name: value for name, value in given.items() if value is not None}
        return await self._bot.do_api_request(
            _unpatronised(method), api_kwargs=kept, read_timeout=read_timeout_s
        )


def send_error(error: TelegramError) -> SendError:
    """Translate the library's error.

    Source: https://core.telegram.org/bots/api#making-requests
    """
    if isinstance(error, RetryAfter):
        return TryLater(_seconds(error.retry_after))
    if isinstance(error, BadRequest) and error.message.lower().endswith(_NOBODY_THERE):
        return Gone(error.message)
    ours = next((ours for theirs, ours in _MEANINGS if isinstance(error, theirs)), Uncertain)
    return TryLater() if ours is TryLater else ours(error.message)


def _seconds(wait: int | timedelta) -> float:
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def _unpatronised(method: str) -> str:
    """Spell `getUpdates` as `get_Updates`: sent as the former, it warns of no typed variant."""
    return "".join(f"_{letter}" if letter.isupper() else letter for letter in method)
