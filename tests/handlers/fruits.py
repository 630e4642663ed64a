"""What came of some meetings: people who know each other, and jobs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from program.introductions import Introduction
from program.introductions import Stage as Introduced
from program.meetings import Phase
from program.outcomes import Ground, Outcome, Verdict
from storage.database import UnitOfWork
from tests.stories.scene import START as NOW

if TYPE_CHECKING:
    from tests.handlers.country import Town


async def borne(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have something come of some of the meetings of a community."""
    return {**await _network(town, uow), **await _jobs(town, uow), **await _held(town, uow)}


async def _network(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have two Connectees be introduced to somebody, and a Connector agree to be reached."""
    serving = await uow.connectors.get(town.numbers["serving"])
    assert serving is not None
    await uow.relays.agree(town.numbers["match"], serving.person_id, NOW)
    numbers = {}
    for name, who in (("acquaintance", "waiting"), ("acquaintance beside", "waiting beside")):
        blank = Introduction(
            match_id=town.numbers["match beside"],
            application_id=town.numbers[who],
            community_id=town.community.id,
            generation=1,
            stage=Introduced.INTRODUCED,
            promised_at=NOW,
            logger_id=serving.person_id,
            whom={"name": f"{town.word} friend", "role": "recruiter"},
            introduced_at=NOW,
        )
        numbers[name] = (await uow.introductions.add(blank)).id
    return numbers


async def _jobs(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have Connectees have found jobs; one has still to be judged."""
    numbers = {}
    for name, seeker, verdict in (
        ("job", "waiting", Verdict.COUNTED),
        ("unclear", "waiting", Verdict.ASK),
        ("job beside", "waiting beside", Verdict.COUNTED),
    ):
        told = Outcome(
            application_id=town.numbers[seeker],
            community_id=town.community.id,
            verdict=verdict,
            ground=Ground.UNCLEAR,
            reported_at=NOW,
            job={"title": f"{town.word} {name}"},
        )
        numbers[name] = (await uow.outcomes.add(told)).id
    return numbers


async def _held(town: Town, uow: UnitOfWork) -> dict[str, int]:
    """Have two pairs have met."""
    numbers = {}
    for name, before in (("held", "past"), ("held beside", "past beside")):
        past = await uow.meetings.get(town.numbers[before])
        assert past is not None
        held = replace(past, id=0, uid=f"{town.word} {name}", phase=Phase.HELD)
        numbers[name] = (await uow.meetings.add(held)).id
    return numbers
