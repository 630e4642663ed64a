"""The job that drafts a round: a snapshot of all who wait, the best for everybody, a draft."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from handlers import access
from handlers.jobs import Errand, Job
from handlers.matches import candidates, editing
from locales.text import _
from program.assignment import Round as Assignment
from program.assignment import assign
from program.candidates import Host, Seeker
from program.rounds import Phase, Round
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.occupations import OccupationIndex

KIND = "round.draft"


@dataclass(frozen=True, slots=True)
class Found:
    """What a round is computed from."""

    seekers: tuple[Seeker, ...]
    hosts: tuple[Host, ...]
    occupations: OccupationIndex
    now: datetime


async def order(turn: Turn, community_id: int) -> Round:
    """Begin a round; the draft is shown to whoever asked for it when it is there."""
    begun = await turn.uow.rounds.add(
        Round(community_id, turn.person.id, Phase.COMPUTING, turn.now)
    )
    subject = f"round:{begun.id}"
    payload = {"round": begun.id, "community": community_id}
    await turn.uow.due.add(
        DueItem(turn.now, KIND, subject, f"{KIND}:{begun.id}", payload, turn.person.id)
    )
    return begun


async def find(errand: Errand) -> Found:
    """Read who waits, and who could meet them."""
    community = await errand.uow.communities.get(errand.item.payload["community"])
    assert community is not None  # noqa: S101 -- the database holds the reference
    seekers = await candidates.seekers(errand.uow, community)
    pool = await candidates.pool(errand.uow, community.id, now=errand.now)
    return Found(tuple(seekers), pool.hosts, errand.occupations, errand.now)


def compute(found: Found) -> Assignment:
    """Match everybody at once."""
    kinship = candidates.kinship(found.occupations)
    return assign(found.seekers, found.hosts, now=found.now, kinship=kinship)


async def save(errand: Errand, assignment: Assignment) -> None:
    """Keep the draft, unless the round was given up meanwhile, and show it."""
    begun = await errand.uow.rounds.hold(errand.item.payload["round"])
    if begun is None or begun.phase is not Phase.COMPUTING:
        return
    pairs = tuple(
        {"application": number, "connector": told.host_id, "points": told.points}
        for number, told in assignment.pairs
    )
    phase = Phase.DRAFT if pairs else Phase.DISCARDED
    draft = await errand.uow.rounds.save(replace(begun, phase=phase, pairs=pairs))
    turn = errand.turn
    if turn is None or not access.coordinates(turn, draft.community_id):
        return
    if pairs:
        await editing.show(turn, draft, start=0)
    elif assignment.unmatched:
        turn.say(_("The round found nobody to match. /match tells for each person why."))
    else:
        turn.say(_("Nobody waits for a Connector, so there is no round to make."))


JOBS = {KIND: Job(find, compute, save)}
