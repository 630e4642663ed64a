"""Where somebody is just now: the zone that all times are shown in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.questions import Home
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command, Need
from locales.formats import Moment
from locales.text import _

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn


async def timezone(turn: Turn, town: str) -> None:
    """Take the town at once if there is only one of that name, else ask."""
    found = turn.world.places.find(town)
    if town and found.exact and len(found.places) == 1:
        await _move(turn, Home.of(found.places[0]))
        await talking.resume(turn)
    else:
        await talking.digress(turn, "timezone", {}, reply=Typed(town) if town else None)


async def found(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep the zone of the town that was found."""
    await _move(turn, finished.value)


async def _move(turn: Turn, home: Home) -> None:
    await turn.save_person(zone=home.zone)
    turn.say(
        _(
            "<b>{place}</b>: it is {moment} there now. From now on I show you all times so. If you"
            " move on, send /timezone again.",
            place=home.text,
            moment=Moment(turn.now, ZoneInfo(home.zone)),
        )
    )


COMMANDS = (
    Command(
        {"en": "timezone", "fr": "fuseau"},
        _("the town whose time I show you"),
        timezone,
        needs=Need.CONSENT,
        arguments="[town]",
    ),
)
