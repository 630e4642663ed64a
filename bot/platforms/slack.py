"""Builds Slack: its events by socket or HTTP, its messages, its installations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from aiohttp import web

from bot.channels import slack
from bot.platforms import Ground, Platform
from bot.pulse import last_heard
from bot.settings import Settings, revealed

if TYPE_CHECKING:
    from bot.app import Service


async def build(ground: Ground) -> Platform:
    """Build it from the settings."""
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
    services, routes = _ways_in(settings, api, hearing, beat=history.beat)
    routes += _installing(ground, api)
    return Platform(channel, (*services, history.run), routes)


def _ways_in(
    settings: Settings, api: slack.Api, hearing: slack.Hearing, *, beat: Callable[[], None]
) -> tuple[list[Service], list[web.AbstractRouteDef]]:
    """Open a socket, a page, or both: Slack uses what the app is configured for."""
    services: list[Service] = []
    routes: list[web.AbstractRouteDef] = []
    if app_token := revealed(settings.slack_app_token):
        services.append(slack.Socket(api, hearing, token=app_token, beat=beat).run)
    if (secret := revealed(settings.slack_signing_secret)) and settings.http:
        token = revealed(settings.slack_bot_token)
        door = slack.Door(api, hearing, secret=secret, token=token, beat=beat)
        services.append(door.run)
        routes += door.routes()
    return services, routes


def _installations(ground: Ground) -> slack.Installations:
    """Serve one workspace, or whichever install us."""
    token = revealed(ground.settings.slack_bot_token)
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
        client=(settings.slack_client_id, revealed(settings.slack_client_secret)),
        base_url=settings.slack_base_url,
        now=bot.clock.now,
    ).routes()
