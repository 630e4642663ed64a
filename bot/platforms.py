"""The platforms that a bot is served on: each has a channel out, and a way in.

Part of the composition root: which platforms there are follows from the settings.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import structlog
from aiohttp import web
from pydantic import SecretStr

from bot.channels import slack, telegram
from bot.channels.channel import Channel
from bot.inbox import Inbox
from bot.pulse import Pulse, last_heard
from bot.settings import Settings
from bot.showcase import descriptions, menus
from bot.tally import CountingInbox, Tally

if TYPE_CHECKING:
    from bot.app import Bot, Service

log = structlog.get_logger()


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
    names = [telegram.CHANNEL] if settings.telegram_bot_token else []
    if settings.on_slack:
        names.append(slack.CHANNEL)
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
    """Build one platform by its name."""
    return await {telegram.CHANNEL: _telegram, slack.CHANNEL: _slack}[name](ground)


async def _telegram(ground: Ground) -> Platform:
    settings = ground.settings
    api = telegram.Api(_open(settings.telegram_bot_token), base_url=settings.telegram_base_url)
    await ground.stack.enter_async_context(api)
    source = _telegram_source(ground, api)
    routes = source.routes() if isinstance(source, telegram.Webhook) else []
    await _show(telegram.Showcase(api), ground.bot)
    return Platform(telegram.TelegramChannel(api), (source.run,), routes)


def _telegram_source(ground: Ground, api: telegram.Api) -> telegram.Poller | telegram.Webhook:
    """Choose how Telegram's updates come in."""
    settings, now, beat = ground.settings, ground.bot.clock.now, ground.beat(telegram.CHANNEL)
    url, secret = settings.telegram_webhook_url, settings.telegram_webhook_secret
    if not url:
        return telegram.Poller(api, ground.inbox, now=now, beat=beat)
    if not settings.http:
        sys.exit("TELEGRAM_WEBHOOK_URL needs PASSERELLE_HTTP, the host:port to serve it on.")
    try:
        return telegram.Webhook(
            api, ground.inbox, url=url, secret=_open(secret), now=now, beat=beat
        )
    except telegram.UnusableWebhook as unusable:
        sys.exit(str(unusable))


async def _show(showcase: telegram.Showcase, bot: Bot) -> None:
    """Set the menus; the bot works without them, so a failure is only logged."""
    try:
        await showcase.set_menus(menus(bot.book, bot.translator))
        await showcase.set_descriptions(**descriptions(bot.translator))
    except Exception:
        log.exception("the command menus could not be set")


async def _slack(ground: Ground) -> Platform:
    settings = ground.settings
    api = slack.Api(base_url=settings.slack_base_url)
    await ground.stack.enter_async_context(api)
    installations = _installations(ground)
    listed = ground.bot.book.listed()
    commands = slack.spelling(listed)
    forms = [name for each in listed if each.has_form for name in each.names.values()]
    views = slack.Views(api, installations, forms=forms, commands=commands)
    hearing = slack.Hearing(
        ground.inbox,
        installations,
        profiles=slack.Profiles(api, installations),
        receipts=slack.Receipts(api, installations, views),
        views=views,
        now=ground.bot.clock.now,
    )
    channel = slack.SlackChannel(api, installations, commands=commands)
    history = slack.History(
        api,
        installations,
        hearing,
        ground.bot.store,
        heard_at=await last_heard(ground.bot.store, slack.CHANNEL),
        now=ground.bot.clock.now,
        beat=ground.beat(slack.CHANNEL),
    )
    services, routes = _slack_ways_in(settings, api, hearing, beat=history.beat)
    routes += _installing(ground, api)
    return Platform(channel, (*services, history.run), routes)


def _slack_ways_in(
    settings: Settings, api: slack.Api, hearing: slack.Hearing, *, beat: Callable[[], None]
) -> tuple[list[Service], list[web.AbstractRouteDef]]:
    """Open a socket, a page, or both: Slack uses what the app is configured for."""
    services: list[Service] = []
    routes: list[web.AbstractRouteDef] = []
    if app_token := _open(settings.slack_app_token):
        services.append(slack.Socket(api, hearing, token=app_token, beat=beat).run)
    if (secret := _open(settings.slack_signing_secret)) and settings.http:
        token = _open(settings.slack_bot_token)
        door = slack.Door(api, hearing, secret=secret, token=token, beat=beat)
        services.append(door.run)
        routes += door.routes()
    return services, routes


def _installations(ground: Ground) -> slack.Installations:
    """Serve one workspace, or whichever install us."""
    token = _open(ground.settings.slack_bot_token)
    stored = slack.StoredWorkspaces(ground.bot.store, ground.bot.clock.now)
    return stored if ground.settings.slack_client_id else slack.OneWorkspace(token)


def _installing(ground: Ground, api: slack.Api) -> list[web.AbstractRouteDef]:
    settings, bot = ground.settings, ground.bot
    if not settings.slack_client_id:
        return []
    return slack.Installing(
        api,
        bot.store,
        bot.translator,
        client=(settings.slack_client_id, _open(settings.slack_client_secret)),
        base_url=settings.slack_base_url,
        now=bot.clock.now,
    ).routes()


def _open(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""
