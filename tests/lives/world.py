"""The world in which people live: one bot, one clock, and whatever is to happen next.

Time moves from one occurrence to the next, be it something that the bot is to do or something that
somebody has in mind. Whatever anybody is sent is written down, and looked at for what it must not
be: see `watching`.
"""

from __future__ import annotations

import heapq
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

from bot.channels.channel import Outgoing
from handlers.files import File, Order
from program.people import Address, Appointment, Role
from storage.database import Store, UnitOfWork
from storage.sqlite import SqliteStore
from tests.lives.ledger import Ledger, Pair
from tests.lives.people import Character
from tests.stories import stage
from tests.stories.chat import NAME, Shown, StoryChannel
from tests.stories.scene import START, Scene

if TYPE_CHECKING:
    from tests.lives.person import Person

Deed = Callable[[], Awaitable[None]]

LAST_MONTH = timedelta(days=35)
TITLES = {"en": "nurse", "fr": "infirmière"}


@dataclass
class Screens(StoryChannel):
    """Everybody's screen, and what came up since last looked at."""

    fresh: list[tuple[str, Shown, Outgoing]] = field(default_factory=list)

    async def send(self, to: Address, message: Outgoing) -> str:
        number = await super().send(to, message)
        shown = next(each for each in reversed(self.screens[to.user]) if each.id == number)
        self.fresh.append((to.user, shown, message))
        self.blocks.clear()
        return number


@dataclass
class World:
    """Everybody, and what is to happen.

    Args:
        seed: of all chance in this world.
        days: how long it lasts; in the last month nobody begins anything.
        plans: what people are going to say of a meeting, in turn, by who meets and who says it.
    """

    scene: Scene
    screens: Screens
    seed: int
    days: int
    ledger: Ledger = field(default_factory=Ledger)
    people: dict[str, Person] = field(default_factory=dict)
    plans: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)
    days_taken: set[tuple[date, str]] = field(default_factory=set)
    coming: list[tuple[datetime, int, Deed]] = field(default_factory=list)
    numbers: count[int] = field(default_factory=count)
    watch: Callable[[str, Outgoing], None] = lambda _name, _message: None

    @property
    def now(self) -> datetime:
        return self.scene.clock.now()

    @property
    def ending(self) -> bool:
        """Whether it is too late to begin anything."""
        return self.now > START + timedelta(days=self.days) - LAST_MONTH

    def truth(self, pair: Pair, name: str) -> str:
        """Tell what somebody is going to say of a meeting next; "" for nothing."""
        said = self.plans.get((pair.guest, pair.host, name))
        return said.pop(0) if said else ""

    def chance(self, name: str) -> Random:
        """Give somebody chances of their own, whoever else there is."""
        return Random(f"{self.seed}:{name}")

    def at(self, moment: datetime, deed: Deed) -> None:
        """Have somebody do something then."""
        heapq.heappush(self.coming, (moment, next(self.numbers), deed))

    async def passes(self) -> None:
        """Let all of its time pass."""
        await self._live(START + timedelta(days=self.days))

    def desk(self, community: str) -> Person:
        """Find who coordinates a community."""
        found = (each for each in self.people.values() if each.character.community == community)
        return next(each for each in found if each.character.part == "coordinator")

    async def _live(self, until: datetime) -> None:
        while (moment := await self._next()) is not None and moment <= until:
            self.scene.clock.at = max(self.now, moment)
            if self.coming and self.coming[0][0] <= self.now:
                _at, _number, deed = heapq.heappop(self.coming)
                if not self.ending:
                    await deed()
            else:
                await self.scene.sweep.drain()
                await self.scene.delivery.drain()
            self.look()
        self.scene.clock.at = until

    def look(self) -> list[Shown]:
        """Have everybody see what was sent to them since; give it."""
        seen = self.screens.fresh[:]
        self.screens.fresh.clear()
        for name, shown, message in seen:
            self.watch(name, message)
            if not message.replaces:
                self.people[name].hears(shown)
        return [shown for _name, shown, message in seen if not message.replaces]

    async def _next(self) -> datetime | None:
        own = self.coming[0][0] if self.coming else None
        if own is not None and own <= self.now:
            return own
        found = (own, await self.scene.next_at())
        return min((each for each in found if each is not None), default=None)

    async def settle_down(self, characters: list[Character]) -> None:
        """Have people been in the program for a while."""
        await self.scene.store.transact(partial(self._settle, characters))

    async def _settle(self, characters: list[Character], uow: UnitOfWork) -> None:
        for each in characters:
            more = each.profile(self.chance(f"profile of {each.name}"))
            actor = stage.Actor(
                each.name, each.language, each.community, TITLES[each.language], more=more
            )
            if each.part == "connectee":
                await stage.connectee(uow, actor, now=self.now)
                continue
            if each.part == "connector":
                await stage.connector(uow, actor, now=self.now, capacity=9)
            await self._appoint(each, uow)

    async def _appoint(self, character: Character, uow: UnitOfWork) -> None:
        address = Address(NAME, "", character.name)
        community = await uow.communities.by_slug(character.community)
        assert community is not None
        person, _number = await uow.people.meet(address, language=character.language, at=self.now)
        if character.part == "coordinator":
            known = replace(person, language_confirmed=True, zone=community.zone)
            person = await uow.people.save(known)
        role = Role(character.part)
        await uow.roles.grant(Appointment(person.id, role, community.id), self.now)

    async def book(self, pair: Pair, *, wall: datetime) -> None:
        """Have two agree on a meeting."""
        guest, host = (Address(NAME, "", each) for each in (pair.guest, pair.host))
        await self.scene.meet(partial(stage.booked, wall=wall), guest, host)
        pair.reference = await self.scene.store.transact(partial(_reference, pair))


async def _reference(pair: Pair, uow: UnitOfWork) -> str:
    """Look up how coordinators call a match; it is the newest of that Connectee."""
    found = await uow.people.by_address(Address(NAME, "", pair.guest))
    assert found is not None
    (application,) = await uow.applications.of(found[0].id)
    return max(await uow.matches.of_application(application.id), key=lambda each: each.id).reference


class Hurry(ThreadPoolExecutor):
    """Does at once what would be done in another thread: nothing waits for a disk here."""

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(work(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 -- whoever waits for it is told
            done.set_exception(error)
        return done


def hurry(store: Store) -> None:
    """Have a database on no disk do everything at once."""
    assert isinstance(store, SqliteStore)
    store._writer._thread = Hurry(1)


async def blank(order: Order) -> File:
    """Make files that nobody looks at here."""
    return File(str(order["kind"]), b"", "application/octet-stream")
