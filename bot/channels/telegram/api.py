"""The Bot API as raw JSON: methods by their names, and what their refusals mean for us."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType, TracebackType
from typing import Any, Self, TypeAlias

from bot.channels.channel import Gone, Misconfigured, Refused, SendError, TryLater, Uncertain
from bot.channels.telegram.errors import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
    refusal,
)
from bot.channels.telegram.transport import READ_TIMEOUT_S, Transport
from storage.json_text import decoded

BASE_URL = "https://api.telegram.org/bot"
_NOBODY_THERE = ("chat not found", "peer_id_invalid", "user not found")

# Children before their parents.
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
            TelegramError: one of its kinds; see `bot/channels/telegram/errors.py`.
        """
        kept = {name: value for name, value in given.items() if value is not None}
        status, body = await self._transport.post(method, given=kept, read_timeout_s=read_timeout_s)
        answer = _read(body)
        if status == HTTPStatus.OK and "result" in answer:
            return answer["result"]
        raise refusal(status, answer)


def send_error(error: TelegramError) -> SendError:
    """Translate an error of Telegram's into one of the port's.

    Source: https://core.telegram.org/bots/api#making-requests
    """
    if isinstance(error, RetryAfter):
        return TryLater(error.wait_s)
    if isinstance(error, BadRequest) and error.message.lower().endswith(_NOBODY_THERE):
        return Gone(error.message)
    ours = next((ours for theirs, ours in _MEANINGS if isinstance(error, theirs)), Uncertain)
    return TryLater() if ours is TryLater else ours(error.message)


def _read(body: bytes) -> Json:
    """Read an answer; `{}` if it is none of the Bot API's, but of something on the way there."""
    try:
        answer = decoded(body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
