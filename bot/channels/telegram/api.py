"""The Bot API as raw JSON, with the errors of the library that knows them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import timedelta
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeAlias

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.channel import Gone, Misconfigured, Refused, SendError, TryLater, Uncertain
from bot.channels.telegram.transport import READ_TIMEOUT_S, Transport

BASE_URL = "https://api.telegram.org/bot"
_STATUSES: Mapping[int, type[TelegramError]] = MappingProxyType(
    {
        400: BadRequest,
        401: InvalidToken,
        403: Forbidden,
        # We call no method that does not exist: it is the token that is malformed.
        404: InvalidToken,
        409: Conflict,
    }
)
_NOBODY_THERE = ("chat not found", "peer_id_invalid", "user not found")

# Children before their parents: most of these are network errors to the library.
_MEANINGS: tuple[tuple[type[TelegramError], type[SendError]], ...] = (
    (Forbidden, Gone),
    (BadRequest, Refused),
    (ChatMigrated, Refused),
    (TimedOut, Uncertain),
    (NetworkError, TryLater),
    (InvalidToken, Misconfigured),
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
        self._transport = Transport(f"{base_url}{token}/")

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._transport.close()

    async def call(
        self,
        method: str,
        *,
        given: Mapping[str, object] = MappingProxyType({}),
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> Json:
        """Call one method; what is given as `None` is left out, a `File` is uploaded.

        Raises:
            TelegramError: as the library draws them.
        """
        kept = {name: value for name, value in given.items() if value is not None}
        status, body = await self._transport.post(method, given=kept, read_timeout_s=read_timeout_s)
        answer = _read(body)
        if status == HTTPStatus.OK and "result" in answer:
            return answer["result"]
        raise _error(status, answer)


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


def _read(body: bytes) -> Json:
    """Read an answer; `{}` if it is none of the Bot API's, but of something on the way there."""
    try:
        answer = json.loads(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _error(status: int, answer: Json) -> TelegramError:
    """Draw the library's error of a refusal.

    Source: https://core.telegram.org/bots/api#responseparameters
    """
    words = str(answer.get("description") or f"status {status} without an explanation")
    parameters = answer.get("parameters") or {}
    if status == HTTPStatus.OK:
        return TelegramError(words)
    if moved_to := parameters.get("migrate_to_chat_id"):
        return ChatMigrated(moved_to)
    if wait_s := parameters.get("retry_after"):
        return RetryAfter(wait_s)
    return _STATUSES.get(status, NetworkError)(words)
