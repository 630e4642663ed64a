"""Advice before the intake call."""

from __future__ import annotations

from dataclasses import replace

from storage.database import UnitOfWork
from tests.handlers.meetings.booked import Booked

PARTS = ("The labour market", "Your résumé", "The informational interview")


async def test_advice_comes_one_text_a_day(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00", host="claire")

    days = [await booked.desk.passes(days=1) for _day in range(4)]

    assert [[part in told for part in PARTS] for told in days] == [
        [True, False, False],
        [False, True, False],
        [False, False, True],
        [False, False, False],
    ]


async def test_advice_comes_at_once_if_the_call_is_near(booked: Booked) -> None:
    await booked.meets("2027-01-13 12:00", host="claire")

    told = await booked.desk.passes(hours=2)

    assert all(part in told for part in PARTS)
    assert told.count("@ amina") == 1


async def test_advice_is_the_communitys_own_if_it_has_any(booked: Booked) -> None:
    async def write(uow: UnitOfWork) -> None:
        community = await uow.communities.by_slug("halifax")
        assert community is not None
        await uow.communities.save(replace(community, texts={"coaching.en": "Drink tea first."}))

    await booked.meets("2027-01-19 12:00", host="claire")
    await booked.desk.scene.store.transact(write)

    told = await booked.desk.passes(days=4)

    assert told.count("Drink tea first.") == 1
    assert not any(part in told for part in PARTS)


async def test_advice_goes_on_where_it_was_when_the_call_is_booked_anew(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00", host="claire")
    await booked.desk.passes(days=1)
    await booked.desk.player.play("# person: amina\n# meets: claire 2027-01-20 12:00")

    told = await booked.desk.passes(days=5)

    assert [told.count(part) for part in PARTS] == [0, 1, 1]


async def test_there_is_no_advice_before_meeting_a_connector(booked: Booked) -> None:
    await booked.meets("2027-01-19 12:00")

    assert await booked.desk.passes(days=5) == ""
