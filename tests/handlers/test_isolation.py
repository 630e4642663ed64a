"""Nothing of one community appears in another's lists, cards, searches or errors."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import handlers
from handlers.book import Command
from program.people import Role
from tests.handlers.country import Town, settled
from tests.handlers.guest import Guest
from tests.handlers.scenes import fresh_scene
from tests.stories.scene import Scene

TOWNS = 44
COMMANDS = [each for each in handlers.COMMANDS if each.role is Role.COORDINATOR]
WORD = re.compile(r"Zyx\d\dqua")


@dataclass(frozen=True)
class Asked:
    """One command of one coordinator, and what they read then."""

    town: Town
    command: str
    arguments: str
    heard: str

    def strangers(self) -> set[str]:
        """Name the communities of others whose words were read, but not typed."""
        return set(WORD.findall(self.heard)) - {self.town.word} - set(WORD.findall(self.arguments))


def arguments(command: Command, own: Town, other: Town) -> list[str]:
    """All that can be named: nothing, one's own, another's, what nobody has."""
    named = [*own.references(), *other.references(), "C-99999", "K-99999", "M-99999"]
    if not command.arguments:
        return [""]
    return ["", *named, own.word, other.word, *(f"{each} hello" for each in other.references())]


async def _ask(scene: Scene, own: Town, other: Town) -> list[Asked]:
    guest = Guest(scene, own.coordinator)
    asked = []
    for command in COMMANDS:
        for given in arguments(command, own, other):
            seen = len(guest.messages())
            await guest.write(f"/{command.names['en']} {given}".strip())
            heard = "\n".join((*guest.messages()[seen:], *guest.labels()))
            asked.append(Asked(own, command.names["en"], given, heard))
    return asked


@cache
def heard() -> list[Asked]:
    """Have every coordinator of the country ask for everything, once for all tests."""

    async def ask(folder: Path) -> list[Asked]:
        async with fresh_scene(folder) as scene:
            towns = await settled(scene, TOWNS)
            pairs = zip(towns, [*towns[1:], towns[0]], strict=True)
            return [each for own, other in pairs for each in await _ask(scene, own, other)]

    with TemporaryDirectory() as place:
        return asyncio.run(ask(Path(place)))


@pytest.mark.e2e
@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.names["en"])
def test_coordinator_reads_nothing_of_another_community(command: Command) -> None:
    mine = [each for each in heard() if each.command == command.names["en"]]

    assert len(mine) >= TOWNS
    assert [(each.town.word, each.arguments) for each in mine if each.strangers()] == []


@pytest.mark.e2e
def test_the_country_can_be_read_by_those_who_may() -> None:
    read = {each.town.word for each in heard() if each.town.word in each.heard}

    assert len(read) == TOWNS


@pytest.mark.e2e
@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.names["en"])
def test_what_is_anothers_is_answered_like_what_does_not_exist(command: Command) -> None:
    answers: dict[tuple[str, str], set[str]] = {}
    for each in heard():
        if each.command == command.names["en"] and (found := foreign(each)):
            answers.setdefault((each.town.word, found), set()).add(anonymous(each.heard))

    assert {key: said for key, said in answers.items() if len(said) > 1} == {}


def foreign(asked: Asked) -> str:
    """Tell which kind of thing was named that is not this town's; "" for none."""
    letter, _dash, number = asked.arguments.partition("-")
    if not number.isdecimal() or asked.arguments in asked.town.references():
        return ""
    return letter


def anonymous(said: str) -> str:
    """Leave out the references that were typed and are repeated."""
    return re.sub(r"[CKM]-\d+", "#", said)
