"""Showing somebody times to choose from, each on both clocks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from handlers import talking
from handlers.meetings import choosing, diaries
from handlers.meetings.two import Two
from program.meetings import Side

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.turn import Turn
    from locales.text import Localised


async def show(turn: Turn, pair: Two, side: Side, times: Sequence[datetime]) -> None:
    """Ask whoever is here to take one of the times, or as nothing is offered yet, to tick some.

    When the last of them has gone by unanswered, they are asked anew.
    """
    meeting = pair.meeting
    await choosing.drop(turn, meeting.id)
    await choosing.expect(turn, pair, choosing.LAPSE, diaries.lapse(pair, max(times)))
    facts = {
        "meeting": meeting.id,
        "round": choosing.of(meeting).round,
        "kind": str(meeting.kind),
        "name": turn.words(pair.name(side.other)),
        "times": [each.isoformat() for each in sorted(times)],
        "zone": pair.zone(side).key,
        "city": _names(pair.city(side)),
        "other_zone": pair.zone(side.other).key,
        "other_city": _names(pair.city(side.other)),
    }
    conversation = choosing.CHOICE if meeting.offered else choosing.PROPOSAL
    await talking.begin(turn, conversation, facts)


def _names(city: Localised | None) -> dict[str, str] | None:
    return {"en": city.en, "fr": city.fr} if city else None
