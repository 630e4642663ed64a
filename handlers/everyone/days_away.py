"""Days on which somebody is away: noted, listed, and taken back by a tap.

They are the person's own, whatever their roles: they stand in each application that was sent and
in what a Connector has told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from conversations.questions.away import say_absence
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command, Need
from handlers.connectee import picking
from handlers.meetings import agreeing, listing
from handlers.message import Button, Rows
from locales.text import Text, _, blocks, p_
from program.absences import MOST, Absence, ahead, from_stored, to_json
from program.people import Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.connectors import Connector

KEY = "away"
"""Under which a profile holds them."""

MORE = Button(KEY, p_("button", "Days away…"), {"do": "absence"})


async def away(turn: Turn, words: str) -> None:
    """Take the days that came with the command, or list those known and ask for more."""
    known = await _known(turn)
    if not words and known:
        turn.say(*_listed(known))
    await talking.digress(turn, "absence", {}, reply=Typed(words) if words else None)


async def noted(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep another stretch of days."""
    new: Absence = finished.value
    kept = ahead((*await _known(turn), new), today=turn.world.today)
    if len(kept) > MOST:
        turn.say(_("That is more than I can keep. Please take one of your days away back first."))
        return
    if not await _keep(turn, kept):
        turn.say(_("There is nothing yet that your days away would matter to."))
        return
    said = _("Noted: no meeting is proposed to you on the days that you are away.")
    text, rows = _listed(kept)
    turn.say(blocks(said, text), rows)
    for each in await listing.within(turn, new.first, new.last):
        turn.say(blocks(_("You have a meeting while you are away:"), each.text), each.rows)
    await agreeing.hours_changed(turn)


async def pressed_absence(turn: Turn, action: Action, press: Pressed) -> None:
    """Show them, and ask for more."""
    await talking.take_off(turn, press)
    await away(turn, "")


async def pressed_remove(turn: Turn, action: Action, press: Pressed) -> None:
    """Take one back."""
    gone = Absence(date.fromisoformat(action["first"]), date.fromisoformat(action["last"]))
    known = await _known(turn)
    if gone not in known:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    left = tuple(each for each in known if each != gone)
    await _keep(turn, left)
    said = p_("answer", "Taken back: {absence}.", absence=say_absence(gone))
    if left:
        text, rows = _listed(left)
        turn.say(blocks(said, text), rows)
    else:
        turn.say(said)
    await agreeing.hours_changed(turn)


async def carried(turn: Turn, profile: Mapping[str, Any]) -> dict[str, Any]:
    """Put what is known already into a new profile of the person's."""
    return _with(profile, to_json(await _known(turn)))


def _listed(absences: Iterable[Absence]) -> tuple[Text, Rows]:
    """List absences, and a button for each to take it back."""
    every = list(enumerate(absences, start=1))
    lines = (
        p_("line of a list", "{number}. {absence}", number=number, absence=say_absence(each))
        for number, each in every
    )
    text = blocks(p_("heading", "<b>You are away</b>"), *lines, between="\n")
    return text, tuple((_remove(number, each),) for number, each in every)


def _remove(number: int, absence: Absence) -> Button:
    ((first, last),) = to_json([absence])
    action = {"do": "absence.remove", "first": first, "last": last}
    return Button(f"remove{number}", p_("button", "Remove {number}", number=number), action)


async def _known(turn: Turn) -> tuple[Absence, ...]:
    connector = await _connector(turn)
    profiles = [each.profile for each in await picking.sent(turn)]
    stored = [*profiles, *((connector.profile,) if connector else ())]
    every = [absence for profile in stored for absence in from_stored(profile.get(KEY))]
    return ahead(every, today=turn.world.today)


async def _keep(turn: Turn, absences: Iterable[Absence]) -> bool:
    """Write them wherever the person is known; tell whether that is anywhere."""
    stored = to_json(absences)
    connector = await _connector(turn)
    applications = await picking.sent(turn)
    for each in applications:
        saved = await turn.uow.applications.save(replace(each, profile=_with(each.profile, stored)))
        await _note(turn, "application.changed", saved.reference, saved.community_id)
    if connector is not None:
        after = replace(connector, profile=_with(connector.profile, stored))
        await turn.uow.connectors.save(after)
        await _note(turn, "connector.changed", connector.reference, connector.community_id)
    return bool(applications or connector)


def _with(profile: Mapping[str, Any], stored: list[list[str]]) -> dict[str, Any]:
    rest = {key: value for key, value in profile.items() if key != KEY}
    return {**rest, KEY: stored} if stored else rest


async def _connector(turn: Turn) -> Connector | None:
    connector = await turn.uow.connectors.of(turn.person.id)
    return connector if connector is not None and connector.serving else None


async def _note(turn: Turn, action: str, subject: str, community_id: int) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=subject,
        detail={"changed": [KEY]},
        community_id=community_id,
        person_id=turn.person.id,
    )


COMMANDS = (
    Command(
        {"en": "away", "fr": "absence"},
        _("days on which you cannot meet"),
        away,
        needs=Need.SENT,
        section="connectee",
        arguments="[20–27 December]",
    ),
    Command(
        {"en": "away", "fr": "absence"},
        _("days on which you cannot meet"),
        away,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[20–27 December]",
    ),
)

ACTIONS = {"absence": pressed_absence, "absence.remove": pressed_remove}
