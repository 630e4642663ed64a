"""Two do not say the same about their meeting, or nothing at all: a coordinator decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from handlers import access, talking
from handlers.book import guarded
from handlers.coordinator import colleagues
from handlers.meetings import absences, afterwards, booking, ending, reporting, sides
from locales.text import _, p_
from program import pending
from program.attendance import missing
from program.meetings import Phase, Side
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn


async def pressed_judge(turn: Turn, action: Action, press: Pressed) -> None:
    """Write down whether they met, unless a colleague was faster."""
    pair = await sides.hold(turn, action["meeting"])
    if pair is None or not access.coordinates(turn, pair.meeting.community_id):
        turn.notice(access.NOTHING)
        return
    await talking.take_off(turn, press)
    phase = pair.meeting.phase
    decided = pair.meeting.details.get(reporting.JUDGED)
    if decided is not None:
        who = await colleagues.name_to(turn, decided, pair.meeting.community_id)
        turn.say(_("That has been decided already: {colleague}.", colleague=who))
    elif not pair.meeting.has_ended(now=turn.now) or phase not in {Phase.BOOKED, Phase.MISSED}:
        turn.say(sides.OVER)
    elif action["met"]:
        turn.say(p_("about a meeting", "Noted: they met."))
        await _met(turn, pair)
    else:
        turn.say(_("Noted: they did not meet."))
        await _not_met(turn, pair)


async def _met(turn: Turn, pair: Two) -> None:
    match_id = pair.meeting.match_id
    for each in await turn.uow.meetings.of_match(match_id) if match_id else ():
        if each.ahead and each.id != pair.meeting.id:
            await ending.end(turn, each, why="met", words={})
    judged: dict[str, Any] = {reporting.JUDGED: turn.person.id, "missing": []}
    await afterwards.held(turn, await booking.close(turn, pair, Phase.HELD, **judged))


async def _not_met(turn: Turn, pair: Two) -> None:
    """Go by what was said; if nobody said who was missing, both have another try."""
    absent = missing(pending.reports(pair.meeting)) or frozenset(Side)
    if pair.meeting.phase is Phase.MISSED:
        await sides.keep(turn, pair, **{reporting.JUDGED: turn.person.id})
        return
    await absences.missed(turn, pair, absent, **{reporting.JUDGED: turn.person.id})


ACTIONS = guarded(Role.COORDINATOR, {"meet_judge": pressed_judge})
