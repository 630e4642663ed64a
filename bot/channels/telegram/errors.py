"""How the Bot API refuses, and how a call to it can fail.

TelegramError
├── RetryAfter    429: nothing was sent; it says how long to wait
├── BadRequest    400: this call will never be accepted
├── ChatMigrated  400: the group lives under another number
├── Conflict      409: somebody else takes the updates
├── Forbidden     403: blocked, or a chat that the bot is not in
├── InvalidToken  401, 404: the token is wrong
└── NetworkError  nothing certain was answered, and nothing was sent
    └── TimedOut  … or perhaps it was

Source: https://core.telegram.org/bots/api#making-requests,
    https://core.telegram.org/bots/api#responseparameters
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from types import MappingProxyType
from typing import Any


class TelegramError(Exception):
    """A call failed.

    Args:
        message: Telegram's own words, or ours; never the address, which holds the token.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class RetryAfter(TelegramError):
    """Too many calls; `wait_s` says how long to wait, in seconds."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(f"too many calls, wait {wait_s:g} s")
        self.wait_s = wait_s


class BadRequest(TelegramError):
    """The call makes no sense to Telegram."""


class ChatMigrated(TelegramError):
    """A group has become a supergroup, under another number."""


class Conflict(TelegramError):
    """Another process polls, or a webhook is set."""


class Forbidden(TelegramError):
    """The bot may not write there."""


class InvalidToken(TelegramError):
    """Telegram does not know the bot."""


class NetworkError(TelegramError):
    """There was no answer that could be trusted; nothing was done."""


class TimedOut(NetworkError):
    """There was no answer in time; it may have been done."""


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


def refusal(status: int, answer: Mapping[str, Any]) -> TelegramError:
    """Tell what a refusal means.

    Args:
        status: HTTP's.
        answer: the body, `{}` if it was not the Bot API that answered.
    """
    words = str(answer.get("description") or f"status {status} without an explanation")
    parameters = answer.get("parameters") or {}
    if status == HTTPStatus.OK:
        return TelegramError(words)
    if parameters.get("migrate_to_chat_id"):
        return ChatMigrated(words)
    if wait_s := parameters.get("retry_after"):
        return RetryAfter(float(wait_s))
    return _STATUSES.get(status, NetworkError)(words)
