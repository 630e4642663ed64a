"""A Connector's promise after one meeting: three introductions, until they are made or let go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.introductions import expecting
from handlers.matches import candidates, portraits
from handlers.meetings.closed_days import days_off
from program.introductions import DIRECT, PROMISED, Introduction, Stage
from program.matches import Stage as Matched
from program.nudging import Place, next_nudge, put_off, silent_from
from program.promises import Promise, State

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community
    from program.connectors import Connector
    from program.matches import Match
    from program.people import Person

ENDED = frozenset({Matched.CANCELLED, Matched.DECLINED, Matched.EXPIRED})


@dataclass(frozen=True, slots=True)
class Pledge:
    """A promise with all that is known around it.

    Args:
        made: the Connector's introductions, without those that were withdrawn.
    """

    promise: Promise
    match: Match
    application: Application
    community: Community
    connector: Connector
    made: tuple[Introduction, ...]

    @property
    def name(self) -> str:
        """How the Connectee is spoken of."""
        return portraits.called(self.application.profile)

    @property
    def counted(self) -> int:
        """How many introductions were made."""
        return sum(each.counted for each in self.made)

    @property
    def left(self) -> int:
        """How many more may be named."""
        return max(0, PROMISED - len(self.made))

    @property
    def nudges(self) -> tuple[timedelta, ...]:
        """How long after the meeting its community has the Connector reminded."""
        return tuple(timedelta(days=each) for each in self.community.rules.nudge_days)

    @property
    def unsent(self) -> tuple[Introduction, ...]:
        """Those named whom nobody has written to."""
        return tuple(each for each in self.made if each.stage is Stage.PROMISED)

    @property
    def heard(self) -> datetime | None:
        """When the Connector last did something about it."""
        moments = [each.introduced_at or each.promised_at for each in self.made]
        return max(moments, default=None)


async def begin(turn: Turn, pair: Two) -> Pledge | None:
    """Have the promise of a meeting begin, now that it was held; None if there is none.

    A match that meets twice has one promise.
    """
    match_id = pair.meeting.match_id
    if match_id is None or pair.connector is None:
        return None
    fresh = await turn.uow.promises.begin(Promise(match_id, pair.community.id, turn.now))
    pledge = await reach(turn, match_id)
    if fresh and pledge is not None:
        await plan(turn, pledge)
    return pledge


async def reach(turn: Turn, match_id: object) -> Pledge | None:
    """Find the promise of a match as long as both of its people are in the program."""
    match = await turn.uow.matches.get(match_id) if isinstance(match_id, int) else None
    promise = await turn.uow.promises.get(match.id) if match is not None else None
    if match is None or promise is None or match.stage in ENDED:
        return None
    application = await turn.uow.applications.get(match.application_id)
    connector = await turn.uow.connectors.get(match.connector_id)
    community = await turn.uow.communities.get(match.community_id)
    if application is None or connector is None or community is None:
        return None
    if not application.sent or not connector.serving:
        return None
    found = await turn.uow.introductions.of_match(match.id)
    made = tuple(
        each for each in found if each.generation == DIRECT and each.stage is not Stage.WITHDRAWN
    )
    return Pledge(promise, match, application, community, connector, made)


async def own(turn: Turn, match_id: object) -> Pledge | None:
    """Do the same for the promise of the turn's person."""
    pledge = await reach(turn, match_id)
    return pledge if pledge and pledge.connector.person_id == turn.person.id else None


async def every(turn: Turn, connector: Connector) -> list[Pledge]:
    """List a Connector's promises, the oldest first."""
    found = await turn.uow.promises.of_connector(connector.id)
    reached = [await reach(turn, each.match_id) for each in found]
    return [each for each in reached if each is not None]


async def plan(turn: Turn, pledge: Pledge) -> None:
    """Have what comes next come up: a nudge, or after the last one the end of our patience."""
    await expecting.clear(turn, pledge.match.id)
    if pledge.promise.state is not State.OPEN:
        return
    at = await _next(turn, pledge)
    kind = expecting.NUDGE
    if at is None:
        at, kind = silent_from(pledge.promise, heard=pledge.heard), expecting.SILENCE
    await expecting.expect(turn, pledge, kind, at)


async def is_due(turn: Turn, pledge: Pledge) -> bool:
    """Tell whether the time of the next nudge has come, as its community has it now."""
    at = await _next(turn, pledge)
    return at is not None and at <= turn.now


async def settle(turn: Turn, match_id: int, *, taken_back: bool = False) -> Pledge | None:
    """See how a promise stands after something was logged or taken back, and plan on.

    Args:
        taken_back: the Connector took one of theirs back, so that a kept promise is open again.
    """
    pledge = await reach(turn, match_id)
    if pledge is None:
        return None
    state = pledge.promise.state
    if pledge.counted >= PROMISED:
        return await change(turn, pledge, State.KEPT)
    if state is State.KEPT and taken_back:
        return await _reopened(turn, pledge)
    return await change(turn, pledge, State.OPEN if state is State.SILENT else state)


async def _reopened(turn: Turn, pledge: Pledge) -> Pledge:
    """Open a kept promise again, as the Connector last wished it.

    Its days are long past, so that the next nudge waits a little.
    """
    pledge = await change(turn, pledge, await _wished(turn, pledge))
    if pledge.promise.state is State.OPEN and pledge.promise.nudges < len(pledge.nudges):
        person = await turn.uow.people.get(pledge.connector.person_id)
        at = put_off(turn.now, place=place(turn, pledge, person))
        await expecting.expect(turn, pledge, expecting.NUDGE, at)
    return pledge


async def change(turn: Turn, pledge: Pledge, state: State, **changes: object) -> Pledge:
    """Save how a promise stands, and plan on."""
    promise = pledge.promise
    since = promise.closed_at if promise.state is not State.SILENT else None
    ended = None if state is State.OPEN else since or turn.now
    after = replace(promise, state=state, closed_at=ended, **changes)  # type: ignore[arg-type]  # -- fields of a promise
    if after != promise:
        after = await turn.uow.promises.save(after)
    pledge = replace(pledge, promise=after)
    await plan(turn, pledge)
    return pledge


async def note(turn: Turn, pledge: Pledge, action: str, **detail: object) -> None:
    """Write down what was done with a promise or an introduction; never about whom."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=pledge.match.reference,
        detail={"application": pledge.application.reference, **detail},
        community_id=pledge.community.id,
        person_id=pledge.application.person_id,
    )


def place(turn: Turn, pledge: Pledge, person: Person | None) -> Place:
    """Tell where a Connector works, and on which days nobody does there."""
    profile = pledge.connector.profile
    known = (person.zone if person else "") or candidates.zone(profile)
    zone = ZoneInfo(known or pledge.community.zone)
    this = turn.now.astimezone(zone).year
    closed = days_off(profile, pledge.community.province, year=this)
    return Place(zone, closed)


async def _next(turn: Turn, pledge: Pledge) -> datetime | None:
    person = await turn.uow.people.get(pledge.connector.person_id)
    return next_nudge(pledge.promise, place=place(turn, pledge, person), after=pledge.nudges)


async def _wished(turn: Turn, pledge: Pledge) -> State:
    """Tell how a promise goes on that is not kept after all: as the Connector last wished."""
    deeds = await turn.uow.audit.about(pledge.match.reference, pledge.community.id)
    wishes = [WISHES[each.action] for each in deeds if each.action in WISHES]
    return wishes[-1] if wishes else State.OPEN


WISHES = {
    "promise.stopped": State.STOPPED,
    "promise.no_more": State.NO_MORE,
    "promise.nudged": State.OPEN,
}
