"""What comes of a match is read back as it was stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from program.applications import Application, Status
from program.connectors import Standing
from program.feedback import Feedback, Occasion
from program.introductions import Introduction, Stage, advanced
from program.matches import Match
from program.matches import Stage as Matched
from program.outcomes import Ground, Outcome, Verdict
from program.promises import Promise, State
from program.relays import Relay
from storage.database import Store, UnitOfWork
from storage.errors import Stale
from tests.storage.scenes import LOUIS, NOW, halifax, met

LATER = NOW + timedelta(days=2)
SARAH = {"role": "Head nurse", "organisation": "QEII", "why": "She hires"}


async def pair(uow: UnitOfWork) -> Match:
    """Store a match whose two have agreed to meet."""
    community, _partner = await halifax(uow)
    guest, host = await met(uow), await met(uow, LOUIS)
    application = await uow.applications.start(guest.person_id, community.id, None, NOW)
    connector = await uow.connectors.start(host.person_id, community.id, NOW)
    added = await uow.matches.add(
        Match(application.id, connector.id, community.id, Matched.ACCEPTED, NOW)
    )
    assert added is not None
    return added


def named(match: Match) -> Introduction:
    about = (match.id, match.application_id, match.community_id)
    return Introduction(*about, 1, Stage.PROMISED, NOW, whom=SARAH)


async def test_introduction_is_found_by_match_person_and_community(store: Store) -> None:
    match = await store.transact(pair)
    first = await store.transact(lambda uow: uow.introductions.add(named(match)))
    sent = advanced(first, Stage.INTRODUCED, at=LATER)

    saved = await store.transact(lambda uow: uow.introductions.save(sent))

    async def look(uow: UnitOfWork) -> list[list[Introduction]]:
        return [
            await uow.introductions.of_match(match.id),
            await uow.introductions.of_application(match.application_id),
            await uow.introductions.within(match.community_id),
            await uow.introductions.unconfirmed(before=LATER),
        ]

    assert await store.snapshot(look) == [[saved]] * 4
    assert await store.snapshot(lambda uow: uow.introductions.get(first.id)) == saved
    assert await store.snapshot(lambda uow: uow.introductions.unconfirmed(before=NOW)) == []


async def test_promises_are_counted_as_long_as_both_are_there(store: Store) -> None:
    match = await store.transact(pair)
    promise = Promise(match.id, match.community_id, NOW, State.SILENT)
    await store.transact(lambda uow: uow.promises.begin(promise))

    async def enters(uow: UnitOfWork, status: Status) -> None:
        application = await uow.applications.get(match.application_id)
        connector = await uow.connectors.get(match.connector_id)
        assert application is not None
        assert connector is not None
        await uow.applications.save(replace(application, status=status))
        await uow.connectors.save(replace(connector, standing=Standing.ACTIVE))

    counts = {}
    for status in Status:
        await store.transact(partial(enters, status=status))
        counts[status] = await store.snapshot(lambda uow: uow.promises.by_state(1))

    there = {each for each in Status if Application(1, 1, each, NOW).sent}
    assert {each for each, count in counts.items() if count == {State.SILENT: 1}} == there
    assert {each for each, count in counts.items() if not count} == set(Status) - there


async def test_second_of_two_changes_to_an_introduction_is_refused(store: Store) -> None:
    match = await store.transact(pair)
    first = await store.transact(lambda uow: uow.introductions.add(named(match)))
    await store.transact(lambda uow: uow.introductions.save(first))

    with pytest.raises(Stale):
        await store.transact(lambda uow: uow.introductions.save(first))


async def test_match_has_one_promise(store: Store) -> None:
    match = await store.transact(pair)
    promise = Promise(match.id, match.community_id, NOW)

    begun = [await store.transact(lambda uow: uow.promises.begin(promise)) for _ in range(2)]
    nudged = replace(promise, nudges=1, nudged_at=LATER)
    saved = await store.transact(lambda uow: uow.promises.save(nudged))

    async def look(uow: UnitOfWork) -> list[list[Promise]]:
        return [
            await uow.promises.at(State.OPEN, match.community_id),
            await uow.promises.of_connector(match.connector_id),
        ]

    assert begun == [True, False]
    assert await store.snapshot(look) == [[saved], [saved]]
    with pytest.raises(Stale):
        await store.transact(lambda uow: uow.promises.save(nudged))


async def test_corrected_job_leaves_a_trace_and_does_not_hold(store: Store) -> None:
    match = await store.transact(pair)
    about = (match.application_id, match.community_id)
    told = Outcome(*about, Verdict.ASK, Ground.UNCLEAR, NOW, job={"title": "nurse"})
    first = await store.transact(lambda uow: uow.outcomes.add(told))
    decided = replace(
        told, verdict=Verdict.COUNTED, ground=Ground.COORDINATOR, superseded_id=first.id
    )

    second = await store.transact(lambda uow: uow.outcomes.add(decided))

    every = await store.snapshot(lambda uow: uow.outcomes.of_application(match.application_id))
    holding = await store.snapshot(lambda uow: uow.outcomes.within(match.community_id))
    await store.transact(lambda uow: uow.outcomes.withdraw(second.id, LATER))
    left = await store.snapshot(lambda uow: uow.outcomes.within(match.community_id))
    assert (every, holding, left) == ([first, second], [second], [])


async def test_what_was_said_is_read_back(store: Store) -> None:
    match = await store.transact(pair)
    said = Feedback(1, match.community_id, Occasion.MEETING, NOW, 5, "Merci!", match_id=match.id)
    added = await store.transact(lambda uow: uow.feedback.add(said))
    published = replace(added, publish=True)

    await store.transact(lambda uow: uow.feedback.save(published))

    assert await store.snapshot(lambda uow: uow.feedback.of(1)) == [published]
    assert await store.snapshot(lambda uow: uow.feedback.within(match.community_id)) == [published]


async def test_relay_is_opened_once_and_closed_for_good(store: Store) -> None:
    match = await store.transact(pair)

    opened = [await store.transact(lambda uow: uow.relays.open(match.id, NOW)) for _ in range(2)]
    await store.transact(lambda uow: uow.relays.stop(match.id, by=1, at=LATER))
    again = await store.transact(lambda uow: uow.relays.open(match.id, LATER))

    relay = await store.snapshot(lambda uow: uow.relays.get(match.id))
    assert (opened, again) == ([True, False], False)
    assert relay == Relay(match.id, NOW, 1, LATER)
    assert not relay.is_open


async def test_disclosure_holds_until_it_is_revoked(store: Store) -> None:
    match = await store.transact(pair)
    await store.transact(lambda uow: uow.relays.agree(match.id, 1, NOW))
    await store.transact(lambda uow: uow.relays.agree(match.id, 2, NOW))

    both = await store.snapshot(lambda uow: uow.relays.agreed(match.id))
    await store.transact(lambda uow: uow.relays.revoke(match.id, 2, LATER))
    one = await store.snapshot(lambda uow: uow.relays.agreed(match.id))

    assert (both, one) == ([1, 2], [1])
