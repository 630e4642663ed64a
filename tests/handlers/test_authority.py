"""Who may do what: every role at every command and button, about what is theirs and what is not.

The rights themselves stand in `tests.handlers.rights`. Refused means: answered as if there were no
such command or button, and nothing has changed.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

import handlers
from handlers.book import Guarded
from program.applications import Status
from program.people import Address, Appointment, Role
from storage.database import UnitOfWork
from storage.failures import Failure
from storage.keyring import Keyring
from tests.handlers.country import NOW, SERVING, WAITING, Town, settled
from tests.handlers.forging import GONE, Forger
from tests.handlers.guest import Guest
from tests.handlers.rights import BUTTONS, COMMANDS, Right, Whose
from tests.handlers.scenes import failures, fresh_scene, rows
from tests.stories.chat import NAME
from tests.stories.scene import FILE, Scene

Rows = dict[str, list[dict[str, Any]]]

NO_BUTTON = {
    "en": "That button is no longer in use. Send /start to go on.",
    "fr": "Ce bouton ne sert plus. Envoyez /start pour continuer.",
}
PASSING = {"outbox", "seen", "due"}
"""Where it is kept that somebody wrote, and was answered; and what watches an open talk."""
ACTORS = (
    *("stranger", "connectee", "connector"),
    *("coordinator", "neighbour", "former", "secretariat"),
)
PLACES = ("here", "beside", "there", "gone")
GUARDED = {name: each for name, each in handlers.ACTIONS.items() if isinstance(each, Guarded)}


@dataclass
class Land:
    """Two communities and their people, and who stands for which role.

    Args:
        here: the community that the actors are of, but for the neighbour.
    """

    scene: Scene
    here: Town
    there: Town

    def guest(self, actor: str) -> Guest:
        """Give somebody who stands for a role."""
        names = {
            "connectee": self.here.people()[WAITING],
            "connector": self.here.helpers()[SERVING],
            "coordinator": self.here.coordinator,
            "neighbour": self.there.coordinator,
        }
        return Guest(self.scene, names.get(actor, actor))

    def action(self, name: str, place: str) -> dict[str, Any]:
        """Make a button about what lies somewhere."""
        town = {"there": self.there, "gone": None}.get(place, self.here)
        return BUTTONS[name].action(name, town, beside=place == "beside")

    def kept(self) -> Rows:
        """Read all that a refusal must not change."""
        return {name: each for name, each in rows(self.scene).items() if name not in PASSING}


@dataclass(frozen=True)
class Founded:
    """A land as a file, so that each test begins with the same one."""

    database: bytes
    keyring: Keyring
    towns: tuple[Town, ...]


@cache
def founded() -> Founded:
    """Found it once."""

    async def found(folder: Path) -> Founded:
        async with fresh_scene(folder) as scene:
            towns = await settled(scene, 2)
            await scene.store.transact(lambda uow: _people(uow, towns[0]))
            unsent = await scene.store.transact(lambda uow: _unsent(uow, towns[0]))
        here, there = towns
        waiting, beside = there.numbers["waiting"], here.numbers["waiting beside"]
        unlike = {f"{name} beside": beside for name in unsent}
        here = replace(here, numbers={**here.numbers, **unsent, **unlike})
        there = replace(there, numbers={**dict.fromkeys(unsent, waiting), **there.numbers})
        return Founded((folder / FILE).read_bytes(), scene.keyring, (here, there))

    with TemporaryDirectory() as place:
        return asyncio.run(found(Path(place)))


async def _people(uow: UnitOfWork, here: Town) -> None:
    """Have those come who are of no community, or no longer."""
    for name in ("stranger", "former", "secretariat"):
        met, _number = await uow.people.meet(Address(NAME, "", name), language="en", at=NOW)
        person = await uow.people.save(replace(met, language_confirmed=True))
        for appointment in APPOINTED.get(name, ()):
            whole = replace(appointment, person_id=person.id, community_id=here.community.id)
            held = whole if name == "former" else replace(whole, community_id=None)
            await uow.roles.grant(held, NOW)
            if name == "former":
                await uow.roles.end(held, NOW)


async def _unsent(uow: UnitOfWork, here: Town) -> dict[str, int]:
    """Have the Connectee begin elsewhere, too: one draft, and one application with a question."""
    mine = await uow.applications.get(here.numbers["waiting"])
    assert mine is not None
    begun = []
    for slug in ("halifax", "moncton"):
        community = await uow.communities.by_slug(slug)
        assert community is not None
        begun.append(await uow.applications.start(mine.person_id, community.id, None, NOW))
    question = {"words": "Which year?", "by": here.numbers["head"], "at": NOW.isoformat()}
    asked = replace(begun[1], status=Status.NEEDS_INFO, decision={"questions": [question]})
    await uow.applications.save(replace(asked, submitted_at=NOW, profile=mine.profile))
    return {"draft": begun[0].id, "asked": begun[1].id}


APPOINTED = {
    "former": (Appointment(0, Role.COORDINATOR, 0), Appointment(0, Role.CONNECTOR, 0)),
    "secretariat": (Appointment(0, Role.SECRETARIAT, None),),
}


@pytest.fixture
async def land(tmp_path: Path) -> AsyncIterator[Land]:
    start = await asyncio.to_thread(founded)
    (tmp_path / FILE).write_bytes(start.database)
    scene = Scene(tmp_path, keyring=start.keyring)
    await scene.start()
    yield Land(scene, *start.towns)
    await scene.store.close()


def test_every_button_has_a_row() -> None:
    assert set(BUTTONS) == set(handlers.ACTIONS)


def test_every_command_has_a_row() -> None:
    known = {(each.names["en"], str(each.role or "")) for each in handlers.COMMANDS}

    assert set(COMMANDS) == known


def test_rows_and_guards_agree() -> None:
    guards = {Role.COORDINATOR: Whose.COORDINATOR, Role.CONNECTOR: Whose.CONNECTOR}
    said = {name: guards[each.role] for name, each in GUARDED.items()}

    rest = {name: each.whose for name, each in BUTTONS.items() if name not in said}
    assert {name: BUTTONS[name].whose for name in said} == said
    assert set(rest.values()) == {Whose.APPLICANT, Whose.ASKED, Whose.ANYBODY}


def test_what_is_everybodys_has_a_reason() -> None:
    rows_of_all = [each for each in BUTTONS.values() if each.whose is Whose.ANYBODY]

    assert all(each.why and not each.about for each in rows_of_all)


def allowed(right: Right, actor: str, place: str) -> bool:
    """Tell whether somebody may press such a button about what lies somewhere."""
    match right.whose:
        case Whose.COORDINATOR if right.about:
            return (actor, place) in {("coordinator", "here"), ("neighbour", "there")}
        case Whose.COORDINATOR:
            return actor in {"coordinator", "neighbour"}
        case Whose.CONNECTOR:
            return actor == "connector"
        case Whose.APPLICANT:
            return (actor, place) == ("connectee", "here")
        case Whose.ASKED:
            return (actor, place) == ("connector", "here")
        case Whose.ANYBODY:
            return True


def places(right: Right) -> tuple[str, ...]:
    """Tell where that which a button is about may lie."""
    if not right.about:
        return ("here",)
    return PLACES if right.whose in {Whose.APPLICANT, Whose.ASKED} else ("here", "there", "gone")


CELLS = [
    (actor, name, place)
    for actor in ACTORS
    for name, right in BUTTONS.items()
    for place in places(right)
]


def holds(actor: str, name: str) -> bool:
    """Tell whether somebody holds the role at all for which a button is kept."""
    guard = GUARDED.get(name)
    return guard is None or (guard.role, actor) in {
        (Role.COORDINATOR, "coordinator"),
        (Role.COORDINATOR, "neighbour"),
        (Role.CONNECTOR, "connector"),
    }


@pytest.mark.parametrize("actor", ACTORS)
async def test_buttons_that_are_not_ones_own_change_nothing(land: Land, actor: str) -> None:
    forger = Forger(land.scene, land.guest(actor))
    wrong: list[tuple[str, str, str]] = []
    kept = land.kept()

    for name, right in BUTTONS.items():
        refused = [each for each in places(right) if not allowed(right, actor, each)]
        said = await forger.presses_each(land.action(name, each) for each in refused)
        after = land.kept()
        wrong += [(name, "changed", each) for each in changed(kept, after)]
        wrong += [(name, "said", each) for each in unlike(said, holds=holds(actor, name))]
        kept = after

    assert wrong == []
    assert await failures(land.scene) == await known_failures(land)


async def known_failures(land: Land) -> list[Failure]:
    """List what had failed before anybody did anything."""
    return [each for each in await failures(land.scene) if each.event_id.startswith("due of Zyx")]


def changed(before: Rows, after: Rows) -> list[str]:
    """Name the tables that are not as they were."""
    return [name for name in before if before[name] != after[name]]


def unlike(said: list[str], *, holds: bool) -> list[str]:
    """List what does not sound like the refusal of what does not exist."""
    if not said:
        return []
    expected = {anonymous(said[-1])} if holds else {*NO_BUTTON.values()}
    return [each for each in said if anonymous(each) not in expected or not each.strip()]


def anonymous(said: str) -> str:
    return re.sub(r"[CKM]-\d+", "#", said).strip()


OWN = [
    (actor, name)
    for name, right in BUTTONS.items()
    for actor in ACTORS
    if right.about and allowed(right, actor, "here")
]


@pytest.mark.parametrize(("actor", "name"), OWN)
async def test_button_about_ones_own_is_not_refused(land: Land, actor: str, name: str) -> None:
    forger = Forger(land.scene, land.guest(actor))

    nothing, own = await forger.presses_each(land.action(name, each) for each in ("gone", "here"))

    assert own.strip()
    assert anonymous(own) not in {anonymous(nothing), *NO_BUTTON.values()}
    assert await failures(land.scene) == await known_failures(land)
