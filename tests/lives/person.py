"""Somebody who reads what comes, and does something about it sooner or later, or never."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from bot.channels.channel import Button
from handlers.inbound import Content, Pressed, said
from tests.handlers.guest import Guest
from tests.lives import words
from tests.stories.chat import Shown, plain, typed

if TYPE_CHECKING:
    from tests.lives.ledger import Ledger, Pair
    from tests.lives.people import Character
    from tests.lives.world import Deed, World

TONGUES = {"en": "English", "fr": "Français"}
MOMENT = timedelta(seconds=20)


def text(shown: Shown) -> str:
    """Give the words of a message."""
    return plain(shown.message.markup)


def button(shown: Shown, english: str, context: str = "button") -> Button | None:
    """Find a button by what stands on it, if it is still there."""
    wanted = words.labels(english, context)
    return next((each for each in shown.buttons() if typed(each.label) in wanted), None)


@dataclass
class Person:
    """One of the people of a world.

    Args:
        language: the one that they want to read now.
        busy: they are in the middle of something, and look at nothing else.
        switched: when they last chose another language.
    """

    world: World
    character: Character
    language: str = ""
    guest: Guest = field(init=False)
    chance: Random = field(init=False)
    busy: bool = False
    switched: datetime | None = None

    def __post_init__(self) -> None:
        self.language = self.character.language
        self.guest = Guest(self.world.scene, self.name, self.language)
        self.chance = self.world.chance(self.name)

    @property
    def name(self) -> str:
        return self.character.name

    @property
    def ledger(self) -> Ledger:
        return self.world.ledger

    @property
    def pairs(self) -> list[Pair]:
        return self.ledger.of(self.name)

    def begins(self) -> None:
        """Have something in mind from the beginning; some will want to read another language."""
        if self.wonders(0.15):
            self.someday(self.switches)

    def someday(self, deed: Deed) -> None:
        """Have something in mind for one of the days to come."""
        days = self.chance.uniform(20, self.world.days - 40)
        self.world.at(self.world.now + timedelta(days=days), deed)

    async def reference(self) -> str:
        """Tell how coordinators call this Connectee; "" once they were forgotten, as promised."""
        number = await self.guest.person_id()
        if number is None:
            return ""
        (found,) = await self.world.scene.store.transact(lambda uow: uow.applications.of(number))
        return found.reference

    def hears(self, shown: Shown) -> None:
        """Make up one's mind about a message: when to react, if at all."""
        if self.busy or not shown.buttons():
            return
        if self.chance.random() < self.character.temper.answers:
            soon = button(shown, "They did not come", "did you meet?") is not None
            hours = min(self.chance.expovariate(1 / 9), 40 if soon else 24 * 6)
            self.world.at(self.world.now + timedelta(hours=hours), partial(self.react, shown))

    async def react(self, shown: Shown) -> None:
        """Do something about a message, if there still is anything to be done."""
        if shown.buttons():
            await self.does(shown)

    async def does(self, shown: Shown) -> None:
        """Do something about a message; each kind of people has its own ways."""
        raise NotImplementedError

    async def press(self, shown: Shown, which: Button | None) -> Shown | None:
        """Press a button; give what is said to it and can be answered, or at least read."""
        assert which is not None, f"{self.name} looks for a button in vain: {text(shown)}"
        return await self._hand_in(Pressed(which.data, shown.id))

    async def says(self, typed: str) -> Shown | None:
        """Type something; give the same."""
        return await self._hand_in(said(typed))

    async def opines(self, shown: Shown) -> None:
        """Say how helpful a meeting was, in a number and no more."""
        if button(shown, "Something was wrong"):
            score = next(each for each in shown.buttons() if each.label == "4")
            line = await self.press(shown, score)
            if line is not None and (skip := button(line, "Skip")):
                await self.press(line, skip)

    async def switches(self) -> None:
        """Go on in the other language."""
        offer = await self.says("/language")
        assert offer is not None
        other = "fr" if self.language == "en" else "en"
        self.language, self.switched = other, self.world.now
        wanted = next(each for each in offer.buttons() if each.label == TONGUES[other])
        await self.press(offer, wanted)

    def pair_in(self, said: str) -> Pair | None:
        """Tell which meeting somebody speaks of."""
        return next((each for each in self.pairs_in(said)), None)

    def pairs_in(self, said: str) -> list[Pair]:
        """Tell of which meetings somebody speaks."""
        return [each for each in self.pairs if words.mentions(said, self.other(each))]

    def other(self, pair: Pair) -> str:
        return pair.guest if pair.host == self.name else pair.host

    def wonders(self, odds: float) -> bool:
        """Toss a coin."""
        return self.chance.random() < odds

    async def _hand_in(self, content: Content) -> Shown | None:
        self.busy = True
        try:
            await self.guest.hand_in(content)
            self.world.scene.clock.wind(MOMENT)
            mine = self._mine(self.world.look())
        finally:
            self.busy = False
        answerable = [each for each in mine if each.buttons()]
        return next(reversed(answerable or mine), None)

    def _mine(self, seen: Iterable[Shown]) -> list[Shown]:
        screen = self.world.screens.screens.get(self.name, [])[-12:]
        return [each for each in seen if any(each is one for one in screen)]
