"""What is erased by time, and what is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from handlers.retention import Candidate, Found, choose
from program.people import Address, Appointment, Consent, Purpose, Role
from program.when import Approximate, Precision
from storage.database import UnitOfWork
from storage.outbox import Draft, Lane
from tests.stories.scene import START, Scene

LONG_AGO = START - timedelta(days=400)
TODAY = date(2028, 6, 2)


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    scene = Scene(tmp_path)
    await scene.start()
    yield scene
    await scene.store.close()


def candidate(arrival: date | None, last_word: date) -> Candidate:
    precision = Precision.DAY if arrival else Precision.UNKNOWN
    stored = Approximate(arrival, arrival, precision).to_json()
    return Candidate(1, datetime.combine(last_word, datetime.min.time(), tzinfo=UTC), (stored,))


@pytest.mark.parametrize(
    ("who", "over"),
    [
        (candidate(date(2027, 6, 1), date(2027, 1, 1)), True),
        (candidate(date(2027, 6, 2), date(2027, 1, 1)), False),
        (candidate(None, date(2027, 6, 1)), True),
        (candidate(None, date(2027, 6, 2)), False),
        (replace(candidate(None, date(2027, 6, 1)), arrivals=()), True),
    ],
)
def test_profile_goes_twelve_months_after_arrival_or_the_last_word(
    who: Candidate, *, over: bool
) -> None:
    chosen = choose(Found((), (who,), TODAY, months=12))

    assert chosen.profiles == ((1,) if over else ())


async def pass_days(scene: Scene, days: int) -> None:
    async for _moment in scene.wind(timedelta(days=days)):
        pass


async def meet(uow: UnitOfWork, name: str, *, at: datetime) -> tuple[int, int]:
    person, address_id = await uow.people.meet(Address("story", "", name), language="fr", at=at)
    return person.id, address_id


async def test_stranger_goes_after_a_week_and_nobody_else_does(scene: Scene) -> None:
    async def arrive(uow: UnitOfWork) -> None:
        at = START - timedelta(days=6)
        await meet(uow, "stranger", at=at)
        agreed, _ = await meet(uow, "agreed", at=at)
        await uow.consents.give(Consent(agreed, Purpose.INTAKE, "1", "fr", at))
        helper, _ = await meet(uow, "helper", at=at)
        await uow.roles.grant(Appointment(helper, Role.COORDINATOR, 1), at)

    await scene.store.transact(arrive)

    await pass_days(scene, 3)

    left = [await known(scene, name) for name in ("stranger", "agreed", "helper")]
    assert left == [False, True, True]


async def test_person_goes_after_a_year_of_silence_with_a_last_word(scene: Scene) -> None:
    async def arrive(uow: UnitOfWork) -> None:
        for name in ("silent", "helper"):
            person_id, _ = await meet(uow, name, at=LONG_AGO)
            await uow.consents.give(Consent(person_id, Purpose.INTAKE, "1", "fr", LONG_AGO))
        await uow.roles.grant(Appointment(person_id, Role.CONNECTOR, 1), LONG_AGO)

    await scene.store.transact(arrive)
    scene.channel.blocks.clear()

    await pass_days(scene, 2)

    assert [await known(scene, name) for name in ("silent", "helper")] == [False, True]
    assert [line for line in scene.channel.lines if "Comme promis" in line] != []


async def test_words_of_messages_go_after_a_week(scene: Scene) -> None:
    async def say(uow: UnitOfWork) -> tuple[int, int]:
        person_id, address_id = await meet(uow, "amina", at=START)
        await uow.consents.give(Consent(person_id, Purpose.INTAKE, "1", "fr", START))
        draft = Draft(person_id, address_id, Lane.REPLY, {"markup": "a"}, START, START)
        return await uow.outbox.add(draft), await uow.outbox.add(replace(draft, target=1))

    old, _edit = await scene.store.transact(say)
    await scene.settle()

    await pass_days(scene, 6)
    kept = await scene.store.snapshot(lambda uow: uow.outbox.get(old))
    await pass_days(scene, 3)
    erased = await scene.store.snapshot(lambda uow: uow.outbox.get(old))

    assert kept is not None
    assert erased is not None
    assert (kept.body, erased.body) == ({"markup": "a"}, {})


async def known(scene: Scene, name: str) -> bool:
    found = await scene.store.snapshot(
        lambda uow: uow.people.by_address(Address("story", "", name))
    )
    return found is not None
