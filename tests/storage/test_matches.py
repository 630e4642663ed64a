"""Of two who give away the same place at once, the second sees what the first did."""

import asyncio
from dataclasses import replace
from functools import partial

from program.applications import Application
from program.connectors import Connector, Standing
from program.matches import UNDER_WAY, Match, Stage
from program.rounds import Phase, Round
from storage.database import Store, UnitOfWork
from tests.storage.scenes import LOUIS, NOW, halifax, met

OVERLAP_S = 0.1
"""Long enough for the other to look meanwhile, if nothing makes them wait."""


async def pair(uow: UnitOfWork) -> tuple[Application, Connector]:
    awa, louis = await met(uow), await met(uow, LOUIS)
    community, _partner = await halifax(uow)
    application = await uow.applications.start(awa.person_id, community.id, None, NOW)
    connector = await uow.connectors.start(louis.person_id, community.id, NOW)
    active = replace(connector, standing=Standing.ACTIVE)
    return application, await uow.connectors.save(active)


def offer(application: Application, connector: Connector) -> Match:
    return Match(application.id, connector.id, application.community_id, Stage.OFFERED, NOW)


async def test_held_rows_are_as_they_were(store: Store) -> None:
    application, connector = await store.transact(pair)
    begun = await store.transact(lambda uow: uow.rounds.add(Round(1, None, Phase.DRAFT, NOW)))

    async def work(uow: UnitOfWork) -> list[object]:
        return [
            await uow.applications.hold(application.id),
            await uow.connectors.hold(connector.id),
            await uow.rounds.hold(begun.id),
            await uow.applications.hold(404),
            await uow.connectors.hold(404),
            await uow.rounds.hold(404),
        ]

    assert await store.transact(work) == [application, connector, begun, None, None, None]


async def test_place_is_given_away_once_to_two_at_once(store: Store) -> None:
    application, connector = await store.transact(pair)

    async def work(uow: UnitOfWork) -> bool:
        await uow.connectors.hold(connector.id)
        taken = await uow.matches.of_connector(connector.id)
        await asyncio.sleep(OVERLAP_S)
        if not taken:
            await uow.matches.add(offer(application, connector))
        return not taken

    won = await asyncio.gather(*(store.transact(work) for _ in range(2)))

    assert sorted(won) == [False, True]


async def test_refusals_are_known_wherever_a_connector_helps(store: Store) -> None:
    application, connector = await store.transact(pair)
    answer = {"reply": "later", "not_before": "2027-04-01"}

    async def work(uow: UnitOfWork) -> list[list[tuple[int, dict[str, object]]]]:
        added = await uow.matches.add(offer(application, connector))
        assert added is not None
        open_offer = await uow.matches.refusals(application.community_id)
        await uow.matches.save(replace(added, stage=Stage.DECLINED, answer=answer))
        here = await uow.matches.refusals(application.community_id)
        return [open_offer, here, await uow.matches.refusals(404)]

    assert await store.transact(work) == [[], [(connector.id, answer)], []]


async def test_load_counts_what_waits_for_a_meeting_and_nothing_else(store: Store) -> None:
    application, connector = await store.transact(pair)
    match = await store.transact(lambda uow: uow.matches.add(offer(application, connector)))
    assert match is not None
    loads = {}

    for stage in Stage:
        match = await store.transact(partial(save, match=replace(match, stage=stage)))
        loads[stage] = await store.transact(lambda uow: uow.matches.loads(application.community_id))

    assert {each for each, load in loads.items() if load} == UNDER_WAY
    assert loads[Stage.ACCEPTED] == {connector.id: 1}


async def save(uow: UnitOfWork, *, match: Match) -> Match:
    return await uow.matches.save(match)
