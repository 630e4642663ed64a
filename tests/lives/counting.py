"""Compares, at the end, what is counted and told with what people did."""

from __future__ import annotations

from collections import Counter
from functools import partial

from program.outcomes import holding
from program.promises import State
from storage.database import UnitOfWork
from tests.lives import words
from tests.lives.ledger import MOST_NUDGES, Ledger, Pair
from tests.lives.people import COMMUNITIES
from tests.lives.person import text
from tests.lives.world import World

FIRST = ("{count} introduction", "{count} introductions")
FURTHER = ("{count} person further on", "{count} people further on")
IMPACT = {
    "met": (
        "You have met <b>{count}</b> person who was on the way to Canada.",
        "You have met <b>{count}</b> people who were on the way to Canada.",
    ),
    "first": (
        "You have made <b>{count}</b> introduction.",
        "You have made <b>{count}</b> introductions.",
    ),
    "second": (
        "From those has come <b>{count}</b> more.",
        "From those have come <b>{count}</b> more.",
    ),
}


async def compare(world: World) -> None:
    """Write down as faults whatever does not agree."""
    for slug in COMMUNITIES:
        counted = await world.scene.store.transact(partial(_stored, slug))
        expected = _expected(world.ledger, slug, world)
        if counted != expected:
            _fault(world, slug, f"counted {counted - expected}, happened {expected - counted}")
    for pair in world.ledger.pairs:
        if wrong := _unfinished(pair):
            _fault(world, pair.host, f"{wrong}: {pair}")
    await _coordinators(world)
    await _connectors(world)


async def _stored(slug: str, uow: UnitOfWork) -> Counter[str]:
    community = await uow.communities.by_slug(slug)
    assert community is not None
    made = await uow.introductions.within(community.id)
    jobs = holding(await uow.outcomes.within(community.id))
    counted = Counter(f"{each.stage} of generation {each.generation}" for each in made)
    counted.update(f"a job {each.verdict}" for each in jobs)
    for state in State:
        promises = await uow.promises.at(state, community.id)
        counted.update(f"a promise {state}" for _each in promises)
    return counted


def _expected(ledger: Ledger, slug: str, world: World) -> Counter[str]:
    pairs = [each for each in ledger.pairs if each.community == slug]
    counted = Counter(
        f"{each.stage} of generation {each.generation}" for pair in pairs for each in pair.contacts
    )
    counted.update(f"a promise {each.state}" for each in pairs if each.met)
    for name, jobs in ledger.jobs.items():
        if world.people[name].character.community == slug:
            counted.update(f"a job {each.verdict}" for each in jobs)
    return counted


def _unfinished(pair: Pair) -> str:
    """Say what should have come of a promise, and did not."""
    if not pair.met or pair.state != "silent":
        return ""
    if len(pair.nudged) < MOST_NUDGES:
        return f"was nudged {len(pair.nudged)} times only"
    return "was promised one more nudge" if pair.owed else ""


async def _coordinators(world: World) -> None:
    """Have coordinators look at each network."""
    for name, person in world.people.items():
        if person.character.part != "connectee":
            continue
        pairs = world.ledger.of(name)
        grown = Counter(each.generation for one in pairs for each in one.contacts if each.counts)
        if not (reference := await person.reference()):
            continue
        desk = world.desk(person.character.community)
        shown = await desk.says(f"/network {reference}")
        # Where somebody is known, the picture is followed by the offer to erase them.
        offered = bool(shown and shown.buttons())
        heading = desk.guest.messages()[-2 if offered else -1].partition("\n")[0]
        told = Counter({1: _count(heading, FIRST), 2: _count(heading, FURTHER)})
        if +told != +grown:
            _fault(world, desk.name, f"is told {heading!r} of {name}, where there are {grown}")


async def _connectors(world: World) -> None:
    """Have Connectors look at what has come of their half hours."""
    for name, person in world.people.items():
        if person.character.part != "connector":
            continue
        pairs = [each for each in world.ledger.of(name) if each.met]
        made = [each for one in pairs for each in one.contacts if each.counts]
        expected = {
            "met": len(pairs),
            "first": sum(each.generation == 1 for each in made),
            "second": sum(each.generation == 2 for each in made),
        }
        shown = await person.says("/impact")
        heard = text(shown) if shown else ""
        told = {key: _count(heard, line) for key, line in IMPACT.items()}
        if told != expected:
            _fault(world, name, f"is told {told}, where there are {expected}: {heard!r}")


def _count(heard: str, sentence: tuple[str, str]) -> int:
    one, many = sentence
    found = words.found(heard, one, many=many)
    return int(found[0]["count"]) if found else 0


def _fault(world: World, who: str, what: str) -> None:
    world.ledger.fault(world.now, who, what)
