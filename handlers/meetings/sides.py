"""Which side of a meeting somebody is on who presses a button about it, and how it stands.

The application's row is held before the meeting's, as it is wherever matches are changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers.matches import onward
from handlers.meetings import announcing
from handlers.meetings.two import Two, two
from locales.text import Text, _
from program.meetings import Phase, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.turn import Turn

OVER = _("That meeting has been dealt with already.")


async def hold(turn: Turn, meeting_id: object) -> Two | None:
    """Find a meeting and keep others from changing it until this turn ends."""
    found = await turn.uow.meetings.get(meeting_id) if isinstance(meeting_id, int) else None
    if found is None:
        return None
    await turn.uow.applications.hold(found.application_id)
    held = await turn.uow.meetings.hold(found.id)
    return await two(turn, held) if held is not None else None


async def own(turn: Turn, action: Mapping[str, Any]) -> tuple[Two, Side] | None:
    """Hold the meeting that a button is about, if whoever pressed is one of the two."""
    pair = await hold(turn, action["meeting"])
    side = pair.side_of(turn.person.id) if pair else None
    if pair is None or side is None:
        turn.notice(OVER)
        return None
    return pair, side


async def unchanged(turn: Turn, action: Mapping[str, Any]) -> tuple[Two, Side] | None:
    """Do the same; if it is not as the button saw it any more, say how it stands now."""
    found = await own(turn, action)
    if found is None:
        return None
    pair, side = found
    if not pair.meeting.ahead or pair.meeting.sequence != action["sequence"]:
        turn.say(standing(pair, side))
        return None
    if pair.meeting.has_begun(now=turn.now):
        turn.say(_("The time of that meeting has come already, so it stays as it is."))
        return None
    return pair, side


def standing(pair: Two, side: Side) -> Text:
    """Tell one of the two how their meeting stands."""
    match pair.meeting.phase:
        case Phase.BOOKED:
            return _(
                "This has changed since. As it stands, you meet {name}:\n{when}",
                name=pair.name(side.other),
                when=announcing.when(pair, side),
            )
        case Phase.CHOOSING:
            return _("This has changed since: no time is agreed on yet.")
        case Phase.CANCELLED:
            return _("That meeting was called off already.")
        case _:
            return OVER


def to_team(pair: Two, side: Side) -> Text:
    """Name one of the two to a coordinator."""
    if side is Side.GUEST:
        return onward.of_application(pair.application)
    return onward.of_connector(pair.connector) if pair.connector else pair.name_to_team(side)


async def keep(turn: Turn, pair: Two, **details: object) -> Two:
    """Write something down in a meeting's details; None takes it out."""
    merged = {**pair.meeting.details, **details}
    kept = {name: value for name, value in merged.items() if value is not None}
    saved = await turn.uow.meetings.save(replace(pair.meeting, details=kept))
    return replace(pair, meeting=saved)
