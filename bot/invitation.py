"""`passerelle invite`: what is handed to the running bot, and what is printed to be passed on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.channels.channel import SendError
from bot.channels.telegram import Api, Showcase
from bot.settings import Settings
from handlers.everyone import links
from program.invitations import payload

PATIENCE_S = 5.0


def arguments(asked: Mapping[str, Any], *, code: str, valid: timedelta) -> dict[str, Any]:
    """Put together what the operation needs; time and chance are ours, not the database's."""
    now = datetime.now(UTC)
    times = {"at": now.isoformat(), "until": (now + valid).isoformat()}
    return {**asked, **times, "code": code}


async def telegram_name(settings: Settings) -> str:
    """Ask Telegram what the bot is called; "" without a token or an answer."""
    if not settings.telegram_bot_token:
        return ""
    token = settings.telegram_bot_token.get_secret_value()
    try:
        async with (
            asyncio.timeout(PATIENCE_S),
            Api(token, base_url=settings.telegram_base_url) as api,
        ):
            return await Showcase(api).name()
    except (SendError, TimeoutError):
        return ""


def lines(code: str, *, until: str, telegram: str) -> Iterator[str]:
    """Say how the invitation is followed, and until when."""
    carried = payload(code)
    if telegram:
        yield f"Telegram: {links.telegram(telegram, carried)}"
    else:
        yield f"Send to the bot: /start {carried}"
    yield f"Slack: {links.slack(carried)}"
    yield f"It works once, until {datetime.fromisoformat(until):%Y-%m-%d %H:%M} UTC."
