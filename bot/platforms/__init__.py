"""The platforms that a bot is served on: each has a channel out, and a way in.

Part of the composition root: which platforms there are follows from the settings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from aiohttp import web

from bot.channels.channel import Channel
from bot.inbox import Inbox
from bot.pulse import Pulse
from bot.settings import Settings
from bot.tally import CountingInbox, Tally

if TYPE_CHECKING:
    from bot.app import Bot, Service

TELEGRAM = "telegram"
SLACK = "slack"


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform, ready to be served.

    Args:
        services: what runs for it.
        routes: the pages that it calls.
    """

    channel: Channel
    services: tuple[Service, ...]
    routes: list[web.AbstractRouteDef] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Ground:
    """What every platform is built on.

    Args:
        stack: closes what is opened for it.
    """

    settings: Settings
    bot: Bot
    pulse: Pulse
    tally: Tally
    stack: AsyncExitStack

    @property
    def inbox(self) -> Inbox:
        """Take what comes in, and count it."""
        return CountingInbox(self.bot.inbox, self.tally)

    def beat(self, channel: str) -> Callable[[], None]:
        """Give what is to be told whenever a channel can take input."""
        return partial(self.pulse.beat, channel)


def configured(settings: Settings) -> list[str]:
    """Name the platforms whose settings are there.

    Raises:
        SystemExit: none is, or one lacks what belongs to it.
    """
    names = [TELEGRAM] if settings.telegram_bot_token else []
    if settings.on_slack:
        names.append(SLACK)
        if not settings.slack_app_token and not (settings.slack_signing_secret and settings.http):
            sys.exit(
                "Slack’s events need a way in: set SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET and"
                " PASSERELLE_HTTP."
            )
    if not names:
        sys.exit(
            "No channel is configured. Set TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN, or try"
            " `passerelle preview`."
        )
    return names


async def platform(name: str, ground: Ground) -> Platform:
    """Build one platform by its name; what another one needs is not even loaded."""
    builder = import_module(f"{__name__}.{name}")
    built: Platform = await builder.build(ground)
    return built
