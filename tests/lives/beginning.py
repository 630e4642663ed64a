"""How a world begins: who is there, and who is to meet whom."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import product
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from tests.lives.coordinators import Coordinator
from tests.lives.hosts import Host
from tests.lives.ledger import Pair
from tests.lives.newcomers import Newcomer
from tests.lives.people import Character, cast
from tests.lives.person import Person
from tests.lives.watching import SATURDAY, Watch
from tests.lives.world import Screens, World, blank, hurry
from tests.stories.scene import START, Scene

AHEAD = timedelta(days=5)
SETTLING = 80
"""So many days before the end, the last two meet: there is time for all that follows."""

PLANS: tuple[tuple[int, tuple[str, ...], tuple[str, ...]], ...] = (
    (10, ("met",), ("met",)),
    (3, ("met",), ()),
    (3, (), ("met",)),
    (1, (), ()),
    (2, ("met",), ("later", "met")),
    (1, ("missed",), ("absent",)),
    (1, ("met",), ("absent",)),
)
"""What the two are going to say of their meeting, Connectee first, and how often that is so."""


async def begin(folder: Path, *, seed: int, people: int, days: int) -> World:
    """Make a world, and have everybody have something in mind."""
    screens = Screens()
    scene = Scene(folder, channel=screens, draw=blank)
    await scene.start()
    hurry(scene.store)
    world = World(scene, screens, seed, days)
    world.watch = Watch(world)
    characters = cast(people, world.chance("cast"))
    await world.settle_down(characters)
    workplaces = _workplaces(world.chance("workplaces"))
    for each in characters:
        world.people[each.name] = _person(world, each, workplaces)
    _match(world, characters, world.chance("matches"))
    for person in world.people.values():
        person.begins()
    return world


def _person(world: World, character: Character, workplaces: Iterator[str]) -> Person:
    match character.part:
        case "coordinator":
            return Coordinator(world, character)
        case "connector":
            return Host(world, character, workplaces=workplaces)
        case _:
            return Newcomer(world, character, workplaces=workplaces)


def _match(world: World, characters: list[Character], chance: Random) -> None:
    """Have each Connectee meet one or two Connectors of their community."""
    for guest in (each for each in characters if each.part == "connectee"):
        hosts = [
            each
            for each in characters
            if each.part == "connector" and each.community == guest.community
        ]
        for host in chance.sample(hosts, min(len(hosts), chance.choice((1, 1, 2)))):
            _meet(world, Pair(guest.name, host.name, guest.community), host, chance)


def _meet(world: World, pair: Pair, host: Character, chance: Random) -> None:
    """Have two meet on a working day on which the Connector meets nobody else."""
    taken = {each for each, who in world.days_taken if who == host.name}
    first = START.date() + timedelta(days=chance.choice(_favourites(world, host)))
    day = next(_free(first, taken))
    world.days_taken.add((day, host.name))
    wall = datetime.combine(day, time(chance.randint(9, 16), 30))
    world.ledger.pairs.append(pair)
    weights = [each for each, _guest, _host in PLANS]
    _weight, guest_says, host_says = chance.choices(PLANS, weights)[0]
    world.plans[pair.guest, pair.host, pair.guest] = [*guest_says]
    world.plans[pair.guest, pair.host, pair.host] = [*host_says]
    begins = wall.replace(tzinfo=ZoneInfo(host.zone))
    world.at(begins - AHEAD, partial(world.book, pair, wall=wall))


def _favourites(world: World, host: Character) -> list[int]:
    """Give the days about which a Connector has time: some meet several people in one week."""
    chance = world.chance(f"calendar of {host.name}")
    return [chance.randint(8, world.days - SETTLING) for _each in range(chance.choice((1, 2, 9)))]


def _free(day: date, taken: set[date]) -> Iterator[date]:
    while True:
        if day.weekday() < SATURDAY and day not in taken:
            yield day
        day += timedelta(days=1)


def _workplaces(chance: Random) -> Iterator[str]:
    """Give workplaces, and names of people whom nobody else knows."""
    parts = ("bra", "dov", "fer", "gal", "kim", "lor", "mav", "nor", "pel", "rin", "sol", "tam")
    every = ["".join(each).title() for each in product(parts, repeat=3)]
    chance.shuffle(every)
    return iter(every)
