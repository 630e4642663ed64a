"""Nothing of one community appears in another's lists, cards, searches, buttons or errors.

A country of communities is founded once. Then everybody asks for all that is theirs and for what
is their neighbours', by every command and every button, seen and forged; what they read is kept
and compared. What belongs to others has to be answered exactly like what does not exist.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

import handlers
from handlers.book import Command
from handlers.inbound import Opened
from program.people import Role
from tests.handlers.country import BRIDGE, SERVING, WAITING, Town, settled
from tests.handlers.forging import GONE, Forger, buttons_of, everywhere, meant_for, swapped
from tests.handlers.guest import Guest
from tests.handlers.rights import BUTTONS, Whose
from tests.handlers.scenes import fresh_scene
from tests.stories.scene import Scene

TOWNS = 44
COMMANDS = [each for each in handlers.COMMANDS if each.role is Role.COORDINATOR]
WORD = re.compile(r"Zyx\d\dqua", re.IGNORECASE)
MINE = [each for each in handlers.COMMANDS if each.role in {None, Role.CONNECTOR}]
GUARDED = [name for name, right in BUTTONS.items() if right.whose is Whose.COORDINATOR]
WAYS = {*(each.names["en"] for each in (*COMMANDS, *MINE)), *handlers.ACTIONS, "home"}
HEADS = frozenset(f"coordinator{number:02}" for number in range(TOWNS))
A_NIGHT = timedelta(hours=30)
"""Until a morning line has come to everybody."""
SHARES = 4
"""Among so many communities is shared what would take too long in each."""
UNASKED = 12
"""So many of the newest messages are read again in the morning."""


@dataclass(frozen=True)
class Heard:
    """What somebody read after they had done something.

    Args:
        by: the name under which they write.
        how: the way by which they asked.
        asked: what they typed or pressed.
        about: whose it was, where that matters: "own", "other" or "gone".
        also: the word of another community that is theirs, too.
    """

    town: Town
    by: str
    how: str
    asked: str
    words: str
    about: str = ""
    also: str = ""

    def strangers(self) -> set[str]:
        """Name the communities of others whose words were read, but not typed."""
        return _words(self.words) - {self.town.word, self.also} - _words(self.asked)


def _words(text: str) -> set[str]:
    return {each.capitalize() for each in WORD.findall(text)}


def arguments(command: Command, own: Town, other: Town) -> list[tuple[str, str]]:
    """All that can be named, and whose it is: nothing, one's own, another's, nobody's."""
    if not command.arguments:
        return [("own", "")]
    first = f"C-{other.applications[WAITING]}"
    helper, pair = f"K-{other.connectors[SERVING]}", f"M-{other.numbers['match']}"
    foreign = (first, helper, pair, f"{first} hello", other.word)
    nobody = (*(f"{letter}-{GONE}" for letter in "CKM"), f"C-{GONE} hello")
    return [
        *(("own", each) for each in ("", *own.shown(), own.word)),
        *(("other", each) for each in foreign),
        *(("gone", each) for each in nobody),
    ]


class Inquiry:
    """Everybody of one community, asking."""

    def __init__(self, scene: Scene, own: Town, other: Town) -> None:
        self.scene = scene
        self.own = own
        self.other = other
        self.heard: list[Heard] = []
        self.turn = own.numbers["community"] % SHARES

    async def commands(self) -> None:
        """Have the coordinator send every command about everything."""
        guest = Guest(self.scene, self.own.coordinator)
        for command in COMMANDS:
            for about, given in arguments(command, self.own, self.other):
                await self._write(guest, command.names["en"], given, about)

    async def buttons(self) -> None:
        """Have the coordinator press the newest button of each kind that they were shown."""
        forger = self._forger(self.own.coordinator, 100_000)
        newest = {each["do"]: each for each in reversed(await buttons_of(self.scene, forger.guest))}
        for name, words in zip(newest, await forger.presses_each(newest.values()), strict=True):
            self._note(forger.guest, name, "", words, "own")

    async def forgeries(self) -> None:
        """Have the coordinator press a share of these with what is others', and with nothing."""
        forger = self._forger(self.own.coordinator, 200_000)
        made = [BUTTONS[name].action(name, self.own) for name in GUARDED if BUTTONS[name].about]
        seen = await buttons_of(self.scene, forger.guest)
        every = meant_for([*seen, *made], Role.COORDINATOR)
        share = [each for each in every if GUARDED.index(each["do"]) % SHARES == self.turn]
        tried = [(each, keys) for each in share for keys in everywhere(each)]
        for about, numbers in (("other", self.other.on_buttons()), ("gone", None)):
            forged = [swapped(each, keys, numbers) for each, keys in tried]
            said = await forger.presses_each(forged)
            for (each, keys), words in zip(tried, said, strict=True):
                self._note(forger.guest, each["do"], " ".join(keys), words, about)

    async def others(self) -> None:
        """Have a Connectee and a Connector send all that they may, also about neighbours."""
        foreign = f"C-{self.other.applications[WAITING]} K-{self.other.connectors[SERVING]}"
        for name in (self.own.people()[WAITING], self.own.helpers()[SERVING]):
            guest = Guest(self.scene, name)
            for command in MINE[self.turn :: SHARES]:
                for given in ("", foreign) if command.arguments else ("",):
                    await self._write(guest, command.names["en"], given, "other")

    async def homes(self) -> None:
        """Have everybody open their home page, and read whatever came to them unasked."""
        for name in (self.own.coordinator, *self.own.people()):
            guest = Guest(self.scene, name, count=300_000)
            receipt = await guest.hand_in(Opened())
            words = "\n".join((str(receipt.home), *guest.messages()[-UNASKED:]))
            bridge = name == self.own.helpers()[BRIDGE]
            also = self.other.word if bridge else ""
            self.heard.append(Heard(self.own, name, "home", "", words, "own", also))

    async def _write(self, guest: Guest, command: str, given: str, about: str) -> None:
        seen = len(guest.messages())
        await guest.write(f"/{command} {given}".strip())
        words = "\n".join((*guest.messages()[seen:], *guest.labels()))
        self._note(guest, command, given, words, about)

    def _forger(self, name: str, count: int) -> Forger:
        return Forger(self.scene, Guest(self.scene, name, count=count))

    def _note(self, guest: Guest, how: str, asked: str, words: str, about: str) -> None:
        self.heard.append(Heard(self.own, guest.name, how, asked, words, about))


async def inquired(folder: Path) -> list[Heard]:
    """Have the whole country ask for everything, one day and the next morning."""
    async with fresh_scene(folder) as scene:
        towns = await settled(scene, TOWNS)
        pairs = zip(towns, [*towns[1:], towns[0]], strict=True)
        inquiries = [Inquiry(scene, own, other) for own, other in pairs]
        for each in inquiries:
            await each.commands()
            await each.forgeries()
            await each.others()
        for each in inquiries:
            await each.buttons()
        scene.clock.wind(A_NIGHT)
        await scene.settle()
        for each in inquiries:
            await each.homes()
        return [heard for each in inquiries for heard in each.heard]


@pytest.mark.e2e
async def test_communities_read_nothing_of_each_other(tmp_path: Path) -> None:
    """One test, as the country takes minutes to found and only this process knows it."""
    heard = await inquired(tmp_path)

    assert _strange(heard) == []
    assert _told_apart(heard) == {}
    assert {each.how for each in heard} <= WAYS
    assert {name for name in GUARDED if BUTTONS[name].about} <= _forged(heard)
    read = {(each.town.word, each.how) for each in heard if each.town.word in _words(each.words)}
    telling = {how for _word, how in read}
    assert telling >= {"show", "find", "queue", "match", "round", "partner", "failures", "home"}
    assert {(f"Zyx{number:02}qua", "show") for number in range(TOWNS)} <= read


def _strange(heard: list[Heard]) -> list[tuple[str, str, str, set[str]]]:
    """Tell who read words of other communities."""
    return [(each.by, each.how, each.asked, each.strangers()) for each in heard if each.strangers()]


def _told_apart(heard: list[Heard]) -> dict[tuple[str, str, str], set[str]]:
    """Tell where a coordinator may see from the answer that what is another's exists."""
    answers: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for each in heard:
        if each.about in {"other", "gone"} and each.by in HEADS:
            answers[each.how, each.town.word, kind(each)].add(anonymous(each.words))
    assert {how for how, _word, _kind in answers} >= {"show", "accept", "decline"}
    return {key: said for key, said in answers.items() if len(said) > 1}


def _forged(heard: list[Heard]) -> set[str]:
    """Name the buttons that were pressed by somebody whom they are not for."""
    return {each.how for each in heard if each.about == "other"}


def kind(asked: Heard) -> str:
    """Tell which kind of thing was named; what follows the first reference does not matter."""
    return re.sub(r"-\d+|Zyx\d\dqua", "", asked.asked)


def anonymous(said: str) -> str:
    """Leave out the references and words that were typed, and the links that are made of them."""
    bare = re.sub(r"[CKM]-\d+", "#", WORD.sub("#", said), flags=re.IGNORECASE)
    return re.sub(r"-2027(-\d+)?", "", bare)
