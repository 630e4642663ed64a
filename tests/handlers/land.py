"""Two communities on one database that is founded once: who stands for which role, and for whom."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import tzdata

from program.applications import Application, Status
from program.care import Takeover
from program.connectors import Standing
from program.meetings import Kind, Meeting, booked
from program.meetings import Phase as MeetingPhase
from program.people import Address, Appointment, Person, Role
from program.rounds import Phase, Round
from storage.database import UnitOfWork
from storage.failures import Failure
from storage.keyring import Keyring
from tests.handlers.country import HOSTS, NOW, SEEKERS, SERVING, WAITING, Town, settled
from tests.handlers.guest import Guest
from tests.handlers.rights import BUTTONS
from tests.handlers.scenes import failures, fresh_scene, rows
from tests.stories.chat import NAME
from tests.stories.scene import FILE, Scene

Rows = dict[str, list[dict[str, Any]]]

PASSING = {"outbox", "seen", "due"}
"""Where it is kept that somebody wrote, and was answered; and what watches an open talk."""


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

    def named(self, what: str) -> str:
        """Give the name under which the applicant or Connector of a number writes here."""
        if what in SEEKERS:
            return self.here.people()[SEEKERS.index(what)]
        if what in HOSTS:
            return self.here.helpers()[HOSTS.index(what)]
        return self.guest(what).name

    async def news(self) -> list[Failure]:
        """List what has failed since the land was founded."""
        found = await failures(self.scene)
        return [each for each in found if not each.event_id.startswith("due of Zyx")]

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
            under_way = await scene.store.transact(lambda uow: _under_way(uow, towns[0]))
            choosing = [await scene.store.transact(partial(_choosing, each)) for each in towns]
            calls = [await scene.store.transact(partial(_calls, each)) for each in towns]
        here, there = towns
        waiting, beside = there.numbers["waiting"], here.numbers["waiting beside"]
        unlike = {f"{name} beside": beside for name in unsent}
        numbers = {
            **here.numbers,
            **under_way,
            **unsent,
            **unlike,
            **calls[0],
            **choosing[0],
        }
        here = replace(here, numbers=numbers)
        elsewhere = {
            **dict.fromkeys(unsent, waiting),
            **there.numbers,
            **calls[1],
            **choosing[1],
        }
        there = replace(there, numbers=elsewhere)
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
    landed = {**mine.profile, "landed": NOW.date().isoformat()}
    await uow.applications.save(replace(asked, submitted_at=NOW, profile=landed))
    return {"draft": begun[0].id, "asked": begun[1].id, "landed": begun[1].id}


async def _choosing(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have two Connectees be asked for a time for their intake call."""
    calls = {}
    for name, seeker in (("choosing", "waiting"), ("choosing beside", "waiting beside")):
        call = await uow.meetings.add(
            Meeting(
                application_id=town.numbers[seeker],
                community_id=town.community.id,
                host_id=town.numbers["head"],
                kind=Kind.INTAKE,
                phase=MeetingPhase.CHOOSING,
                uid=f"{town.word} {name}",
                created_at=NOW,
                offered=(NOW + timedelta(days=3, hours=9),),
                details={"choosing": {"side": "guest", "round": 1, "refused": [], "seen": []}},
            )
        )
        calls[name] = call.id
    return calls


async def _under_way(uow: UnitOfWork, here: Town) -> dict[str, int]:
    """Have a decision be untold, a Connector rest, a colleague talk, and a round be computed."""
    accepted = await uow.applications.get(here.numbers["accepted"])
    matched = await uow.applications.get(here.numbers["matched"])
    bridge = await uow.connectors.get(here.numbers["bridge"])
    assert accepted is not None
    assert matched is not None
    assert bridge is not None
    decision = {"by": here.numbers["head"], "from": "submitted", "untold": True, "reason": ""}
    await uow.applications.save(replace(accepted, decision=decision, decided_at=NOW))
    await uow.connectors.save(
        replace(
            bridge,
            standing=Standing.PAUSED,
            paused_at=NOW,
            paused_until_at=NOW + timedelta(days=7),
        )
    )
    place, colleague = here.community.id, here.numbers["colleague"]
    talk = await uow.takeovers.begin(Takeover(matched.person_id, colleague, place, NOW))
    begun = await uow.rounds.add(Round(place, here.numbers["head"], Phase.COMPUTING, NOW))
    assert talk is not None
    return {"takeover": talk, "computing": begun.id}


async def _calls(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have a colleague be about to call two Connectees."""
    host = await uow.people.get(town.numbers["colleague"])
    assert host is not None
    numbers = {}
    for name, who in (("call", "waiting"), ("call beside", "waiting beside")):
        guest = await uow.applications.get(town.numbers[who])
        assert guest is not None
        numbers[name] = await _call(uow, guest, host, start=NOW + timedelta(days=1))
    return numbers


async def _call(uow: UnitOfWork, guest: Application, host: Person, *, start: datetime) -> int:
    begun = await uow.meetings.add(
        Meeting(
            application_id=guest.id,
            community_id=guest.community_id,
            host_id=host.id,
            kind=Kind.INTAKE,
            phase=MeetingPhase.CHOOSING,
            uid=f"{guest.id}-{host.id}@passerelle",
            created_at=NOW,
        )
    )
    agreed = booked(begun, start, zone=ZoneInfo(host.zone), tzdata=tzdata.IANA_VERSION)
    return (await uow.meetings.save(replace(agreed, booked_at=NOW))).id


APPOINTED = {
    "former": (Appointment(0, Role.COORDINATOR, 0), Appointment(0, Role.CONNECTOR, 0)),
    "secretariat": (Appointment(0, Role.SECRETARIAT, None),),
}


@asynccontextmanager
async def land_in(folder: Path) -> AsyncIterator[Land]:
    """Start a bot on such a land."""
    start = await asyncio.to_thread(founded)
    (folder / FILE).write_bytes(start.database)
    scene = Scene(folder, keyring=start.keyring)
    await scene.start()
    yield Land(scene, *start.towns)
    await scene.store.close()
