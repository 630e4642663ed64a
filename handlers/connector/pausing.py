"""A Connector's rest: until a day, or until they say; it ends by itself, with a word before.

Two due items watch a pause that has an end: a word on the day before, at a decent hour, and the
end itself, at midnight of the Connector's own place, of which nothing more is said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from conversations.questions.until import OPEN, SPANS, UNTIL_I_SAY, after
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command, guarded
from handlers.connector import serving
from handlers.due import Due
from handlers.message import Button, Rows
from handlers.telling import tell_all_coordinators
from locales.formats import Day
from locales.text import _, p_
from program.connectors import Standing
from program.decent import NUDGES
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.connectors import Connector

ENDING = "pause.ending"
ENDED = "pause.ended"
WORD_AT = time(10)
"""Of the day before the end, in the Connector's own place."""

NOT_SERVING = _("You are not a Connector just now. /status tells where you stand.")
BACK_ALREADY = _("You are back already. To rest again, send /pause.")


async def pause(turn: Turn, words: str) -> None:
    """Take the day that came with the command, or ask for one."""
    if await serving_one(turn) is not None:
        reply = Typed(words) if words else None
        await talking.digress(turn, "pause", {}, reply=reply)


async def chosen(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Rest until the day that was chosen."""
    connector = await serving_one(turn)
    if connector is not None:
        day = None if finished.value == OPEN else date.fromisoformat(finished.value)
        await rest(turn, connector, until=day)


async def rest(turn: Turn, connector: Connector, *, until: date | None) -> Connector:
    """Propose nobody to a Connector until a day, or until they say.

    Args:
        until: the first day on which they are back, in their own place.
    """
    ends_at = None if until is None else _midnight(turn, until)
    resting = await turn.uow.connectors.save(
        replace(
            connector,
            standing=Standing.PAUSED,
            paused_at=connector.paused_at or turn.now,
            paused_until_at=ends_at,
        )
    )
    await watch(turn, resting)
    await _note(turn, resting, "connector.paused")
    await _say(turn, resting, until=until)
    return resting


async def resume(turn: Turn, arguments: str) -> None:
    """Come back now."""
    connector = await serving_one(turn)
    if connector is None:
        return
    if connector.standing is not Standing.PAUSED:
        turn.say(_("You are not resting: I write to you as soon as somebody fits."))
        return
    await _wake(turn, connector)
    turn.say(_("Welcome back! I write to you as soon as somebody fits."))


async def pressed_prolong(turn: Turn, action: Action, press: Pressed) -> None:
    """Rest longer than was said, counted from the end that was said."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or not _still(connector, action["until"]):
        turn.notice(BACK_ALREADY)
        return
    await talking.take_off(turn, press)
    await rest(turn, connector, until=after(str(action["span"]), _last_day(turn, connector)))


async def pressed_fine(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave the end as it is."""
    await talking.take_off(turn, press)
    turn.say(_("Good. See you then!"))


async def pressed_instead(turn: Turn, action: Action, press: Pressed) -> None:
    """Rest instead of leaving."""
    await talking.take_off(turn, press)
    await pause(turn, "")


async def warn(turn: Turn, item: DueItem) -> None:
    """Say on the day before that the pause ends, and offer a longer one."""
    connector = await _own(turn, item)
    if connector is None or not _still(connector, item.payload["until"]):
        return
    turn.say(
        _(
            "Your pause is about to end: you are back on {day}. Would you like to rest longer?",
            day=Day(_last_day(turn, connector)),
        ),
        _ways(str(item.payload["until"])),
    )


async def end(turn: Turn, item: DueItem) -> None:
    """Have a Connector back, without a further word."""
    connector = await _own(turn, item)
    if connector is not None and _still(connector, item.payload["until"]):
        await _wake(turn, connector)


async def watch(turn: Turn, connector: Connector) -> None:
    """Expect the end of a pause, in place of what was expected before."""
    await unwatch(turn, connector)
    ends_at = connector.paused_until_at
    if connector.standing is not Standing.PAUSED or ends_at is None:
        return
    await _expect(turn, connector, ENDED, ends_at)
    eve = _last_day(turn, connector) - timedelta(days=1)
    if eve > turn.world.today:
        word_at = datetime.combine(eve, WORD_AT, tzinfo=turn.world.zone).astimezone(UTC)
        await _expect(turn, connector, ENDING, word_at)


async def unwatch(turn: Turn, connector: Connector) -> None:
    """Expect nothing any more."""
    await turn.uow.due.cancel(_subject(connector))


async def serving_one(turn: Turn) -> Connector | None:
    """Find the Connector that the person is; say so if they are none just now."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or not connector.serving:
        turn.say(NOT_SERVING)
        return None
    return connector


async def _wake(turn: Turn, connector: Connector) -> None:
    awake = await turn.uow.connectors.save(
        replace(connector, standing=Standing.ACTIVE, paused_at=None, paused_until_at=None)
    )
    await unwatch(turn, awake)
    await _note(turn, awake, "connector.resumed")


async def _say(turn: Turn, connector: Connector, *, until: date | None) -> None:
    who = serving.name_of(connector)
    if until is None:
        turn.say(_("Rest well! Nobody is proposed to you until you send /resume."))
        line = _("{who} rests until further notice.", who=who)
    else:
        turn.say(
            _(
                "Rest well! Nobody is proposed to you before {day}; I remind you the day before."
                " Back sooner? Send /resume.",
                day=Day(until),
            )
        )
        line = _("{who} rests, and is back on {day}.", who=who, day=Day(until))
    await tell_all_coordinators(turn, connector.communities, line, but=turn.person.id)


def _ways(until: str) -> Rows:
    longer = {
        "2w": p_("button", "2 weeks longer"),
        "1m": p_("button", "1 month longer"),
        "3m": p_("button", "3 months longer"),
        OPEN: UNTIL_I_SAY.label,
    }
    buttons = [
        Button(each.id, longer[each.id], {"do": "prolong", "span": each.id, "until": until})
        for each in (*SPANS, UNTIL_I_SAY)
    ]
    fine = Button("fine", p_("button", "No, that is fine"), {"do": "fine"})
    return ((fine,), *((each,) for each in buttons))


async def _expect(turn: Turn, connector: Connector, kind: str, at: datetime) -> None:
    assert connector.paused_until_at is not None  # noqa: S101 -- checked by `watch`
    payload = {"connector": connector.id, "until": connector.paused_until_at.isoformat()}
    key = f"{kind}:{connector.id}"
    await turn.uow.due.put(
        DueItem(at, kind, _subject(connector), key, payload, connector.person_id)
    )


async def _note(turn: Turn, connector: Connector, action: str) -> None:
    until = connector.paused_until_at
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=connector.reference,
        detail={"until": until.isoformat() if until else ""},
        community_id=connector.community_id,
        person_id=connector.person_id,
    )


async def _own(turn: Turn, item: DueItem) -> Connector | None:
    """Find the Connector that an item is about, if the turn's person is that one."""
    connector = await turn.uow.connectors.of(turn.person.id)
    named = item.payload["connector"]
    return connector if connector is not None and connector.id == named else None


def _still(connector: Connector, until: object) -> bool:
    """Tell whether the pause is the one that was spoken of."""
    ends_at = connector.paused_until_at
    if connector.standing is not Standing.PAUSED or ends_at is None:
        return False
    return ends_at.isoformat() == until


def _last_day(turn: Turn, connector: Connector) -> date:
    day = serving.back_on(turn, connector)
    assert day is not None  # noqa: S101 -- `_still` has looked
    return day


def _midnight(turn: Turn, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=turn.world.zone).astimezone(UTC)


def _subject(connector: Connector) -> str:
    return f"pause:{connector.id}"


COMMANDS = (
    Command(
        {"en": "pause", "fr": "pause"},
        _("rest for a while; you say until when"),
        pause,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[15 March]",
    ),
    Command(
        {"en": "resume", "fr": "reprendre"},
        _("end your pause now"),
        resume,
        role=Role.CONNECTOR,
        section="connector",
    ),
)

ACTIONS = guarded(
    Role.CONNECTOR,
    {"prolong": pressed_prolong, "fine": pressed_fine, "pause_instead": pressed_instead},
)

DUE = {ENDING: Due(warn, hours=NUDGES), ENDED: Due(end)}
