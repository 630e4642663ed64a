"""Builds Telegram: its updates by polling or webhook, its messages, its menus."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import structlog

from bot.channels import telegram
from bot.platforms import Ground, Platform
from bot.settings import revealed
from bot.showcase import descriptions, menus
from handlers.everyone import links

if TYPE_CHECKING:
    from bot.app import Bot

log = structlog.get_logger()


async def build(ground: Ground) -> Platform:
    """Build it from the settings."""
    settings = ground.settings
    api = telegram.Api(revealed(settings.telegram_bot_token), base_url=settings.telegram_base_url)
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
            api, ground.inbox, url=url, secret=revealed(secret), now=now, beat=beat
        )
    except telegram.UnusableWebhook as unusable:
        sys.exit(str(unusable))


async def _show(showcase: telegram.Showcase, bot: Bot) -> None:
    """Set the menus; the bot works without them, so a failure is only logged."""
    try:
        await showcase.set_menus(menus(bot.book, bot.translator))
        await showcase.set_descriptions(**descriptions(bot.translator))
        name, now = await showcase.name(), bot.clock.now()
        await bot.store.transact(lambda uow: links.remember_name(uow, name, now))
    except Exception:
        log.exception("the command menus could not be set")
