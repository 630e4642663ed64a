"""A bot put together for tests: real engine, handlers, storage and delivery; a virtual clock."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from itertools import count
from pathlib import Path

import handlers
from bot.alarm import Calendar
from bot.app import OCCUPATIONS
from bot.delivery import Delivery, Draw
from bot.files import Files
from bot.inbox import CommittingInbox
from bot.pacing import Pacer
from bot.sample import add_sample
from bot.sweep import Sweep
from bot.turns import Turns
from handlers import talking
from handlers.book import Book
from handlers.connector import onboarding
from program.occupations import OccupationIndex, parse_occupations
from program.people import Address
from storage.database import Store, UnitOfWork
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.places import PlaceFile
from storage.postgres import PostgresStore
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.stories import stage
from tests.stories.chat import NAME, PLATFORMS, StoryChannel
from tests.texts import TRANSLATOR

START = datetime(2027, 1, 11, 9, 0, tzinfo=UTC)
CONTACT = "vie.privee@passerelle.example"


@dataclass(repr=False)
class VirtualClock:
    """A clock that stands still until it is moved."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def wind(self, span: timedelta) -> None:
        self.at += span


_PLACES = PlaceFile.open()
_OCCUPATIONS = OccupationIndex(parse_occupations(OCCUPATIONS.read_text("utf-8")))


def turns_of(book: Book) -> Turns:
    """Make turns with a book of one's own; the rest of the world is the shipped one."""
    return Turns(book, TRANSLATOR, _PLACES, _OCCUPATIONS)


FILE = "passerelle.sqlite"


@cache
def empty() -> bytes:
    """Make an empty database of today's schema, once: it takes a third of a second."""
    with tempfile.TemporaryDirectory() as folder:
        migrate(Path(folder) / FILE)
        return (Path(folder) / FILE).read_bytes()


@dataclass(repr=False)
class Scene:
    """One bot on one database, which can be stopped and started again.

    Args:
        url: a PostgreSQL database, in place of a file in the folder.
        codes: of invitations, which are the same in every telling.
        draw: makes the files of messages, in place of what ships.
        daily: every day's recurring work is done, too; a year of it takes ten seconds.
    """

    folder: Path
    clock: VirtualClock = field(default_factory=VirtualClock)
    channel: StoryChannel = field(default_factory=StoryChannel)
    keyring: Keyring = field(default_factory=Keyring.fresh)
    url: str = ""
    codes: Iterator[str] = field(default_factory=lambda: (f"code{n}" for n in count(1)))
    draw: Draw | None = None
    daily: bool = True
    store: Store = field(init=False)
    inbox: CommittingInbox = field(init=False)
    delivery: Delivery = field(init=False)
    sweep: Sweep = field(init=False)

    async def start(self) -> None:
        """Open the database and put the bot together around it."""
        self.store = await self._opened()
        await self.store.transact(add_sample)
        await self.store.transact(lambda uow: handlers.start(uow, now=self.clock.now()))
        channels = dict.fromkeys((NAME, *PLATFORMS), self.channel)
        book = replace(handlers.book(contact=CONTACT), new_code=lambda: next(self.codes))
        self.delivery = Delivery(
            self.store,
            channels,
            pacer=Pacer(),
            clock=self.clock,
            draw=self.draw or Files(self.store, book, TRANSLATOR).draw,
        )
        turns = turns_of(book)
        self.sweep = Sweep(
            self.store,
            turns,
            clock=self.clock,
            calendar=Calendar(book.recurring if self.daily else ()),
            wake_delivery=self.delivery.wake,
        )
        self.inbox = CommittingInbox(store=self.store, turns=turns, wake=self.delivery.wake)

    async def invite(self, address: Address, slug: str, *, language: str) -> None:
        """Have somebody accept an invitation to be a Connector."""
        work = partial(_invite, self.inbox.turns, address, slug, language, self.clock.now())
        await self.store.transact(work)
        self.clock.wind(timedelta(seconds=20))

    async def meet(self, plan: stage.Plan, guest: Address, host: Address) -> None:
        """Have two have agreed on a meeting, or have had it."""
        now = self.clock.now()

        async def work(uow: UnitOfWork) -> None:
            found = await uow.people.by_address(guest)
            assert found is not None
            turn = await self.inbox.turns.of(found[0], (guest, found[1]), uow, now=now)
            await plan(turn, host)
            await talking.settle(turn)

        await self.store.transact(work)

    async def settle(self) -> None:
        """Do and deliver all that can be done and delivered now."""
        await self.delivery.drain()
        await self.sweep.drain()
        await self.delivery.drain()

    async def wind(self, span: timedelta) -> AsyncIterator[datetime]:
        """Wind the clock forward, stopping wherever something comes up."""
        until = self.clock.now() + span
        while (upcoming := await self.next_at()) is not None and upcoming <= until:
            self.clock.at = upcoming
            await self.settle()
            yield upcoming
        self.clock.at = until

    async def next_at(self) -> datetime | None:
        """Tell when the next thing comes up, or goes out."""
        moments = [await self.sweep.next_at(), await self.delivery.next_at()]
        return min((each for each in moments if each is not None), default=None)

    async def _opened(self) -> Store:
        vault = Vault(self.keyring)
        if self.url:
            return await PostgresStore.open(self.url, vault=vault, connections=2)
        path = self.folder / FILE
        if not path.exists():
            path.write_bytes(empty())
        # The plug is pulled in tests/crash, where the bot is a process of its own.
        return await SqliteStore.open(path, vault=vault, synchronous="OFF")

    def read(self, book: Book) -> None:
        """Go on with other tables."""
        self.inbox = replace(self.inbox, turns=replace(self.inbox.turns, book=book))

    async def restart(self) -> None:
        """Stop dead and start again from what was committed."""
        await self.store.close()
        await self.start()


async def _invite(
    turns: Turns, address: Address, slug: str, language: str, at: datetime, uow: UnitOfWork
) -> None:
    community = await uow.communities.by_slug(slug)
    assert community is not None
    person, address_id = await uow.people.meet(address, language=language, at=at)
    turn = await turns.of(person, (address, address_id), uow, now=at)
    await onboarding.begin(turn, community)
    await talking.settle(turn)
