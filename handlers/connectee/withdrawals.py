"""Taking an application back; its answers are erased at once, for their purpose is gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.withdrawal import Withdrawal
from handlers import talking
from handlers.book import Command, Need
from handlers.connectee import picking
from handlers.matches import departures
from handlers.outcomes import clock, trail
from locales.text import _
from program.applications import Application, Status

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn


async def withdraw(turn: Turn, arguments: str) -> None:
    """Begin to withdraw the only application that was sent, or ask which one."""
    sent = await picking.sent(turn)
    if len(sent) == 1:
        await _begin(turn, sent[0])
    else:
        text = _("Which application would you like to withdraw?")
        await picking.offer(turn, sent, text, {"do": "withdraw"})


async def pressed_withdraw(turn: Turn, action: Action, press: Pressed) -> None:
    """Begin to withdraw the one that was picked."""
    application = await picking.own_sent(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await _begin(turn, application)


async def withdrawn(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Withdraw and erase, if it was meant."""
    result: Withdrawal = finished.value
    application = await picking.own_sent(turn, facts["application"])
    if application is None:
        turn.say(picking.OVER)
    elif not result.meant:
        turn.say(_("Good: everything stays as it is."))
    else:
        await _withdraw(turn, application, reason=result.reason)


async def _begin(turn: Turn, application: Application) -> None:
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    facts = {
        "application": application.id,
        "reference": application.reference,
        "community": {"en": community.name_en, "fr": community.name_fr},
    }
    await talking.digress(turn, "withdrawal", facts)


async def _withdraw(turn: Turn, application: Application, *, reason: str) -> None:
    await departures.of_application(turn, application)
    await clock.end(turn, application)
    await trail.erase(turn, application)
    await turn.uow.applications.save(
        replace(application, status=Status.WITHDRAWN, profile={}, decision={})
    )
    for row in await turn.uow.talks.stack(turn.person.id):
        if talking.state_of(row).facts.get("application") == application.id:
            await talking.drop(turn, row)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="application.withdrawn",
        subject=application.reference,
        detail={"from": application.status, "reason": reason},
        community_id=application.community_id,
        person_id=turn.person.id,
    )
    turn.say(
        _(
            "<b>{reference}</b> is withdrawn, and its answers are erased. Send /start to apply"
            " again one day, or /forget to erase all the rest.",
            reference=application.reference,
        )
    )


COMMANDS = (
    Command(
        {"en": "withdraw", "fr": "retirer"},
        _("take your application back"),
        withdraw,
        needs=Need.SENT,
        section="connectee",
    ),
)

ACTIONS = {"withdraw": pressed_withdraw}
