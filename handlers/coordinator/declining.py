"""Declining: a reason, the letter as the person will read it, and a yes; then it can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.dictation import Purpose
from conversations.reply import Typed
from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.connectee.verdicts import OTHER, REASONS, RULES, outcome
from handlers.coordinator import cases
from handlers.coordinator.decisions import decide
from handlers.message import Button
from locales.text import _, blocks, p_
from program.applications import DECIDABLE, Application, Status
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def decline(turn: Turn, words: str) -> None:
    """Ask why, or take the reason that came with the command."""
    found, rest = await access.named_application(turn, words)
    if found is None:
        return
    if found.status not in DECIDABLE:
        turn.say(await cases.settled(turn, found))
    elif rest:
        await _dictate(turn, found, rest)
    else:
        _ask_why(turn, found)


async def pressed_decline(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask why; the card keeps its buttons until it is settled."""
    found = await cases.pressed(turn, action)
    if found is not None:
        _ask_why(turn, found)


async def pressed_reason(turn: Turn, action: Action, press: Pressed) -> None:
    """Take the reason, or ask for its words."""
    found = await _taken_off(turn, action, press)
    if found is None:
        return
    reason = str(action["reason"])
    if reason == OTHER:
        await _dictate(turn, found, "")
    else:
        _confirm(turn, found, reason)


async def pressed_sure(turn: Turn, action: Action, press: Pressed) -> None:
    """Decline for good."""
    found = await _taken_off(turn, action, press)
    if found is not None:
        reason, words = str(action["reason"]), str(action["words"])
        await decide(turn, found, Status.DECLINED, reason=reason, words=words)


async def pressed_keep(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave it as it was."""
    found = await _taken_off(turn, action, press)
    if found is not None:
        turn.say(_("Nothing was decided; here it is again."))
        await cases.show(turn, found)


async def dictated(turn: Turn, words: str, facts: Mapping[str, Any]) -> None:
    """Show the letter with the coordinator's own words."""
    found = await access.application(turn, int(facts["application"]))
    if found is None:
        turn.say(picking.OVER)
    elif found.status not in DECIDABLE:
        turn.say(await cases.settled(turn, found))
    else:
        _confirm(turn, found, OTHER, words)


def _ask_why(turn: Turn, found: Application) -> None:
    reasons = {**RULES, **REASONS}
    rows = [
        (cases.button(found, "reason", label, reason=reason),) for reason, label in reasons.items()
    ]
    keep = cases.button(found, "keep", p_("button", "← Leave it"))
    turn.say(_("Why is <b>{reference}</b> declined?", reference=found.reference), (*rows, (keep,)))


def _confirm(turn: Turn, found: Application, reason: str, words: str = "") -> None:
    letter = outcome(Status.DECLINED, {"reason": reason, "words": words})
    sure = cases.button(found, "sure", p_("button", "Yes, decline"))
    action = {**sure.action, "reason": reason, "words": words}
    keep = cases.button(found, "keep", p_("button", "← Leave it"))
    lead = _(
        "This is what <b>{reference}</b> will read, in their own language:",
        reference=found.reference,
    )
    turn.say(blocks(lead, letter), ((Button(sure.option, sure.label, action), keep),))


async def _taken_off(turn: Turn, action: Action, press: Pressed) -> Application | None:
    """Find what a button is about as `cases.pressed` does, and take the keyboard off."""
    found = await cases.pressed(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
    return found


async def _dictate(turn: Turn, found: Application, words: str) -> None:
    facts = {"purpose": Purpose.REFUSAL, "about": found.reference, "application": found.id}
    await talking.digress(turn, "dictation", facts, reply=Typed(words) if words else None)


COMMANDS = (
    Command(
        {"en": "decline", "fr": "refuser"},
        _("decline an application, with a reason"),
        decline,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104 [reason]",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "case.decline": pressed_decline,
        "case.reason": pressed_reason,
        "case.sure": pressed_sure,
        "case.keep": pressed_keep,
    },
)
