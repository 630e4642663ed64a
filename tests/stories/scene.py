"""A bot put together for tests: real engine, handlers, storage and delivery; a virtual clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import handlers
from bot.app import OCCUPATIONS
from bot.delivery import Delivery
from bot.inbox import CommittingInbox
from bot.pacing import Pacer
from bot.sample import add_sample
from locales.translator import Translator
from program.occupations import OccupationIndex, parse_occupations
from storage.database import Store
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.places import PlaceFile
from storage.postgres import PostgresStore
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.stories.chat import NAME, StoryChannel

START = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
CONTACT = "vie.privee@passerelle.example"


@dataclass
class VirtualClock:
    """A clock that stands still until it is moved."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def wind(self, span: timedelta) -> None:
        self.at += span


_TRANSLATOR = Translator.load()
_PLACES = PlaceFile.open()
_OCCUPATIONS = OccupationIndex(parse_occupations(OCCUPATIONS.read_text("utf-8")))


@dataclass
class Scene:
    """One bot on one database, which can be stopped and started again.

    Args:
        url: a PostgreSQL database, in place of a file in the folder.
    """

    folder: Path
    clock: VirtualClock = field(default_factory=VirtualClock)
    channel: StoryChannel = field(default_factory=StoryChannel)
    keyring: Keyring = field(default_factory=Keyring.fresh)
    url: str = ""
    store: Store = field(init=False)
    inbox: CommittingInbox = field(init=False)
    delivery: Delivery = field(init=False)

    async def start(self) -> None:
        """Open the database and put the bot together around it."""
        self.store = await self._opened()
        await self.store.transact(add_sample)
        channels = {NAME: self.channel}
        self.delivery = Delivery(self.store, channels, pacer=Pacer(), clock=self.clock)
        self.inbox = CommittingInbox(
            store=self.store,
            book=handlers.book(contact=CONTACT),
            translator=_TRANSLATOR,
            places=_PLACES,
            occupations=_OCCUPATIONS,
            wake=self.delivery.wake,
        )

    async def _opened(self) -> Store:
        vault = Vault(self.keyring)
        if self.url:
            return await PostgresStore.open(self.url, vault=vault, connections=2)
        path = self.folder / "passerelle.sqlite"
        migrate(path)
        return await SqliteStore.open(path, vault=vault)

    async def restart(self) -> None:
        """Stop dead and start again from what was committed."""
        await self.store.close()
        await self.start()
