"""The composition root: puts the bot together from the settings, and serves it.

The preview has its own, `bot/preview.py`, so that a bot that serves people does not load it.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import zoneinfo
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import structlog
import tzdata

import handlers
from bot.alarm import Alarm, Calendar
from bot.channels.channel import Channel
from bot.clock import Clock, SystemClock
from bot.control import ControlSocket
from bot.delivery import Delivery
from bot.files import Files
from bot.heap import settle
from bot.http import HttpServer, NoAddress, Vitals, host_and_port
from bot.inbox import CommittingInbox
from bot.outage import KEPT, Aftermath
from bot.pacing import LIMITS, Pacer
from bot.platforms import Ground, Platform, configured, platform
from bot.pulse import Pulse
from bot.settings import Settings, revealed
from bot.sweep import Sweep
from bot.tally import CountingChannel, Tally
from bot.turns import Turns
from bot.video import Account, Jitsi, UnusableServer, Zoom
from handlers.book import Book
from handlers.services import Services, VideoRooms
from locales.translator import Translator
from program.occupations import OccupationIndex, parse_occupations
from program.video import HOSTS
from storage.database import Store
from storage.errors import KeyringRefused, SealBroken
from storage.folder import DataFolder
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.places import PlaceFile
from storage.sqlite import SqliteStore
from storage.vault import Vault

OCCUPATIONS = Path(__file__).parents[1] / "data" / "occupations.tsv"
OLDEST_TZDATA = "2026f"

log = structlog.get_logger()

Service = Callable[[asyncio.Event], Coroutine[Any, Any, None]]


class StaleZones(RuntimeError):
    """The zone data is not the pinned `tzdata` package."""


@dataclass(frozen=True, slots=True)
class Bot:
    """The running parts that every channel shares.

    Args:
        guards: services that end the process if it may not serve any more.
    """

    store: Store
    book: Book
    translator: Translator
    inbox: CommittingInbox
    delivery: Delivery
    sweep: Sweep
    clock: Clock
    guards: tuple[Service, ...] = ()


def use_pinned_zones() -> None:
    """Make `zoneinfo` read the pinned package only: a system's files may be an hour wrong.

    Raises:
        StaleZones: the package is older than the one we were tested with.
    """
    zoneinfo.reset_tzpath(to=[])
    if tzdata.IANA_VERSION < OLDEST_TZDATA:
        raise StaleZones(f"tzdata is {tzdata.IANA_VERSION}, we need {OLDEST_TZDATA} or later")


async def run(settings: Settings) -> None:
    """Serve the configured channels until told to stop."""
    names, tally = configured(settings), Tally()
    channels: dict[str, Channel] = {}
    async with AsyncExitStack() as stack:
        bot = await stack.enter_async_context(opened(settings, channels))
        pulse = Pulse(bot.store, clock=bot.clock, channels=names)
        ground = Ground(settings, bot, pulse, tally, stack)
        platforms = [await platform(name, ground) for name in names]
        channels.update(
            {each.channel.name: CountingChannel(each.channel, tally) for each in platforms}
        )
        if settings.http:
            await stack.enter_async_context(_served(settings, platforms, ground))
        aftermath = Aftermath(bot.store, bot.inbox, clock=bot.clock)
        for name in KEPT.keys() & set(names):
            await aftermath.notice(name)
        services = (service for each in platforms for service in each.services)
        settle()
        await serve(settings, bot, *services, pulse.run, aftermath.run)


@asynccontextmanager
async def _served(
    settings: Settings, platforms: Sequence[Platform], ground: Ground
) -> AsyncIterator[None]:
    """Serve HTTP meanwhile."""
    routes = Vitals(ground.bot.store, pulse=ground.pulse, tally=ground.tally).routes()
    routes += [route for each in platforms for route in each.routes]
    server = HttpServer(routes)
    try:
        address = await server.start(*host_and_port(settings.http))
    except (NoAddress, OSError) as error:
        sys.exit(f"PASSERELLE_HTTP: {error}")
    log.info("serving HTTP", at=address)
    try:
        yield
    finally:
        await server.stop()


@asynccontextmanager
async def opened(
    settings: Settings,
    channels: Mapping[str, Channel],
    *,
    clock: Clock | None = None,
    bilingual: bool = False,
) -> AsyncIterator[Bot]:
    """Open the database and put the bot together.

    Args:
        channels: by name; may be filled later, before the bot is served.
        clock: the machine's own unless another is given.
        bilingual: keep messages in both languages, for showing.

    Raises:
        FolderBusy: another process holds the data folder.
        DatabaseBusy: another process serves the PostgreSQL database.
        KeyringRefused: the key is not this database's.
    """
    async with AsyncExitStack() as stack:
        guards = await _hold(settings, stack)
        store = await open_store(settings)
        stack.push_async_callback(store.close)
        book = handlers.book(
            contact=settings.contact, periods=settings.periods, invitations=settings.invitations
        )
        rooms = await _rooms(settings, stack)
        book = replace(
            book,
            bilingual=bilingual,
            video_hosts=(*HOSTS, *_own_hosts(settings, rooms)),
            makes_rooms=rooms is not None,
        )
        pacer = Pacer({} if settings.unpaced else LIMITS)
        clock = clock or SystemClock()
        services = Services(rooms)
        bot = _assembled(store, channels, services, book=book, clock=clock, pacer=pacer)
        await store.transact(lambda uow: handlers.start(uow, now=bot.clock.now()))
        yield replace(bot, guards=guards)


async def _hold(settings: Settings, stack: AsyncExitStack) -> tuple[Service, ...]:
    """Become the one process on this database."""
    if settings.database_url is None:
        stack.enter_context(DataFolder.take(settings.data))
        return ()
    from storage.sole import SoleProcess  # noqa: PLC0415 -- needs an optional dependency

    sole = await SoleProcess.take(settings.database_url.get_secret_value())
    stack.push_async_callback(sole.release)
    return (sole.watch,)


async def open_store(settings: Settings) -> Store:
    """Open the database, brought to this release's schema.

    Raises:
        KeyringRefused: the key is not this database's.
    """
    keyring = Keyring.load_or_create(settings.key_file, outside=settings.data)
    store = await _connected(settings, Vault(keyring))
    try:
        await store.transact(lambda uow: uow.notes.prove_key(SystemClock().now()))
    except SealBroken as broken:
        await store.close()
        raise KeyringRefused(
            f"{settings.key_file} does not open this database: put the key file back that it was"
            " made with"
        ) from broken
    return store


async def _connected(settings: Settings, vault: Vault) -> Store:
    if settings.database_url is None:
        await asyncio.to_thread(migrate, settings.database)
        return await SqliteStore.open(settings.database, vault=vault)
    from storage.postgres import PostgresStore  # noqa: PLC0415 -- needs an optional dependency

    url = settings.database_url.get_secret_value()
    await asyncio.to_thread(migrate, url)
    return await PostgresStore.open(url, vault=vault)


async def _rooms(settings: Settings, stack: AsyncExitStack) -> VideoRooms | None:
    """Choose who makes rooms for video calls: Zoom, one's own Jitsi server, or nobody."""
    if settings.on_zoom:
        secret = revealed(settings.zoom_client_secret)
        account = Account(settings.zoom_account_id, settings.zoom_client_id, secret)
        api_url, oauth_url = settings.zoom_api_url, settings.zoom_oauth_url
        return await stack.enter_async_context(Zoom(account, api_url=api_url, oauth_url=oauth_url))
    if not settings.jitsi_url:
        return None
    try:
        return Jitsi(settings.jitsi_url)
    except UnusableServer as error:
        sys.exit(f"PASSERELLE_JITSI_URL: {error}")


def _own_hosts(settings: Settings, rooms: VideoRooms | None) -> list[str]:
    """Name the services whose rooms are taken here beside those that everybody knows."""
    named = [each.strip().lower() for each in settings.video_hosts.split(",")]
    own = [rooms.host] if isinstance(rooms, Jitsi) else []
    return [each for each in (*named, *own) if each]


def _assembled(
    store: Store,
    channels: Mapping[str, Channel],
    services: Services,
    *,
    book: Book,
    clock: Clock,
    pacer: Pacer,
) -> Bot:
    translator = Translator.load()
    draw = Files(store, book, translator).draw
    delivery = Delivery(store, channels, pacer=pacer, clock=clock, draw=draw)
    occupations = OccupationIndex(parse_occupations(OCCUPATIONS.read_text("utf-8")))
    turns = Turns(book, translator, PlaceFile.open(), occupations)
    sweep = Sweep(
        store,
        turns,
        clock=clock,
        calendar=Calendar(book.recurring),
        wake_delivery=delivery.wake,
        services=services,
    )

    def wake() -> None:
        delivery.wake()
        sweep.wake()

    inbox = CommittingInbox(store=store, turns=turns, wake=wake)
    return Bot(store, book, translator, inbox, delivery, sweep, clock)


async def serve(settings: Settings, bot: Bot, *services: Service) -> None:
    """Run delivery, the sweep and the services until a signal comes or one of them breaks."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop.set)
    async with AsyncExitStack() as stack:
        if settings.database_url is None:
            await stack.enter_async_context(ControlSocket(settings.data, bot.store))
        group = await stack.enter_async_context(asyncio.TaskGroup())
        alarm = Alarm(bot.sweep.wake)
        for service in (bot.delivery.run, bot.sweep.run, alarm.run, *bot.guards, *services):
            group.create_task(service(stop))
        group.create_task(asyncio.to_thread(bot.inbox.turns.occupations.prepare))
        log.info("serving", database=_named(settings))
        await stop.wait()


def _named(settings: Settings) -> str:
    """Name the database without its password."""
    return "PostgreSQL" if settings.database_url else str(settings.database)
