"""The composition root: the only place that names concrete classes and reads settings."""

from __future__ import annotations

import asyncio
import signal
import sys
import zoneinfo
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog
import tzdata

import handlers
from bot.channels.channel import Channel
from bot.channels.preview.channel import PreviewChannel
from bot.channels.preview.server import PreviewServer
from bot.channels.preview.transcript import Transcript
from bot.channels.telegram import Api, Poller, Showcase, TelegramChannel
from bot.clock import SystemClock
from bot.control import ControlSocket
from bot.delivery import Delivery
from bot.inbox import CommittingInbox
from bot.pacing import LIMITS, Pacer
from bot.sample import add_sample
from bot.settings import Settings
from bot.showcase import descriptions, menus
from handlers.book import Book
from locales.translator import Translator
from program.occupations import OccupationIndex, parse_occupations
from storage.database import Store
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
    """The running parts that every channel shares."""

    store: Store
    book: Book
    translator: Translator
    inbox: CommittingInbox
    delivery: Delivery
    clock: SystemClock


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
    token = settings.telegram_bot_token
    if token is None:
        sys.exit("No channel is configured. Set TELEGRAM_BOT_TOKEN, or try `passerelle preview`.")
    async with AsyncExitStack() as stack:
        base_url = settings.telegram_base_url
        api = await stack.enter_async_context(Api(token.get_secret_value(), base_url=base_url))
        channel = TelegramChannel(api)
        bot = await stack.enter_async_context(opened(settings, {channel.name: channel}))
        poller = Poller(api, bot.inbox, now=bot.clock.now)

        await _show(Showcase(api), bot)
        await _serve(settings, bot, poller.run)


async def preview(settings: Settings) -> None:
    """Serve the local page until told to stop; it has a database of its own."""
    if settings.telegram_bot_token is not None:
        sys.exit("The preview does not start with channel tokens set: unset TELEGRAM_BOT_TOKEN.")
    folder = settings.data / "preview"
    settings = settings.model_copy(update={"data": folder, "key_file": _beside(settings.key_file)})
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    clock = SystemClock()
    channel = PreviewChannel(Transcript.open(folder / "transcript.jsonl"), clock=clock)
    async with opened(settings, {channel.name: channel}) as bot:
        await bot.store.transact(add_sample)
        server = PreviewServer(channel, inbox=bot.inbox, clock=clock)
        address = await server.start("127.0.0.1", settings.preview_port)
        print(f"The preview is at {address}  (Ctrl+C ends it)", flush=True)  # noqa: T201 -- for the person who started it
        try:
            await _serve(settings, bot)
        finally:
            await server.stop()


@asynccontextmanager
async def opened(settings: Settings, channels: Mapping[str, Channel]) -> AsyncIterator[Bot]:
    """Open the database and put the bot together.

    Raises:
        FolderBusy: another process holds the data folder.
    """
    with DataFolder.take(settings.data):
        store = await open_store(settings)
        try:
            yield _assembled(settings, store, channels)
        finally:
            await store.close()


async def open_store(settings: Settings) -> Store:
    """Open the embedded database, brought to this release's schema."""
    keyring = Keyring.load_or_create(settings.key_file, outside=settings.data)
    await asyncio.to_thread(migrate, settings.database)
    return await SqliteStore.open(settings.database, vault=Vault(keyring))


def _assembled(settings: Settings, store: Store, channels: Mapping[str, Channel]) -> Bot:
    clock = SystemClock()
    translator = Translator.load()
    book = handlers.book(contact=settings.contact)
    delivery = Delivery(
        store, channels, pacer=Pacer({} if settings.unpaced else LIMITS), clock=clock
    )
    inbox = CommittingInbox(
        store=store,
        book=book,
        translator=translator,
        places=PlaceFile.open(),
        occupations=OccupationIndex(parse_occupations(OCCUPATIONS.read_text("utf-8"))),
        wake=delivery.wake,
    )
    return Bot(store, book, translator, inbox, delivery, clock)


async def _serve(settings: Settings, bot: Bot, *services: Service) -> None:
    """Run delivery and the services until a signal comes or one of them breaks."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stop.set)
    async with ControlSocket(settings.data, bot.store), asyncio.TaskGroup() as group:
        for service in (bot.delivery.run, *services):
            group.create_task(service(stop))
        log.info("serving", data=str(settings.data))
        await stop.wait()


async def _show(showcase: Showcase, bot: Bot) -> None:
    """Set the menus; the bot works without them, so a failure is only logged."""
    try:
        await showcase.set_menus(menus(bot.book, bot.translator))
        await showcase.set_descriptions(**descriptions(bot.translator))
    except Exception:
        log.exception("the command menus could not be set")


def _beside(key_file: Path) -> Path:
    return key_file.with_name(f"preview-{key_file.name}")
