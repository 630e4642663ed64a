"""An application in a coordinator's hands: its card with what can be done, and its buttons.

A button names the application and the status that its reader saw; it is checked again when it is
pressed, because a colleague may have been faster, or the person may have left.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answers import lines
from handlers import access
from handlers.book import guarded
from handlers.connectee import picking
from handlers.coordinator import card, colleagues
from handlers.message import Button, Rows
from handlers.telling import tell, tell_coordinators
from locales.formats import Ago
from locales.text import Text, _, blocks, p_
from program.applications import DECIDABLE, Application, Status
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

NEXT = Button("next", p_("button", "Next →"), {"do": "queue.next"})


async def show(turn: Turn, found: Application, following: Button | None = None) -> None:
    """Show an application with all that can be done about it.

    Args:
        following: the way to what waits next.
    """
    below = ((following,),) if following else ()
    turn.say(card.application(found, now=turn.now), (*rows(found), *below))


async def record(turn: Turn, found: Application, action: str, detail: Mapping[str, object]) -> None:
    """Write down what a coordinator did about an application."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=found.reference,
        detail=dict(detail),
        community_id=found.community_id,
        person_id=found.person_id,
    )


async def announce(turn: Turn, found: Application) -> None:
    """Tell all coordinators of a community that somebody has applied."""
    await tell_coordinators(turn, found.community_id, await _for_later(turn, found), rows(found))


async def report(turn: Turn, found: Application, lead: Text, *, to: int) -> None:
    """Show an application to one coordinator who has not asked just now.

    Args:
        lead: why they see it.
    """
    text = blocks(lead, await _for_later(turn, found))
    await tell(turn, to, text, rows(found), coordinating=(found.community_id,))


def rows(found: Application) -> Rows:
    """Offer what can be done about an application as it stands."""
    decide = (
        (
            button(found, "accept", p_("a coordinator’s button", "Accept")),
            button(found, "clarify", p_("button", "Ask something")),
        ),
        (
            *(() if found.status is Status.WAITLISTED else (_waitlist(found),)),
            button(found, "decline", p_("button", "Decline…")),
        ),
    )
    look = button(found, "answers", p_("button", "All answers"))
    mine = button(found, "mine", p_("button", "I take it"))
    every = (*(decide if found.status in DECIDABLE else ()), (look, mine))
    return every if found.profile else ()


def button(found: Application, deed: str, label: Text, **more: Any) -> Button:  # noqa: ANN401 -- plain JSON values
    """Make a button that does something about an application."""
    option = "-".join((deed, *map(str, more.values())))
    action = {"do": f"case.{deed}", "application": found.id, "seen": found.status, **more}
    return Button(option, label, action)


async def pressed(turn: Turn, action: Action) -> Application | None:
    """Find what a button is about, if it still is as its reader saw it; else say what became."""
    found = await reached(turn, action)
    if found is None:
        return None
    if found.status != action["seen"]:
        turn.say(await settled(turn, found))
        return None
    return found


async def reached(turn: Turn, action: Mapping[str, Any]) -> Application | None:
    """Find what a button is about, whatever became of it, through the gate."""
    found = await access.application(turn, int(action["application"]))
    if found is None:
        turn.notice(picking.OVER)
    return found


async def settled(turn: Turn, found: Application) -> Text:
    """Say what became of an application, by whom and when."""
    if not found.profile:
        return _(
            "<b>{reference}</b>: the person has withdrawn it or left. There is nothing left to"
            " decide.",
            reference=found.reference,
        )
    by, at = found.decision.get("by"), found.decided_at
    if by is None or at is None or found.status not in DECIDED:
        return _(
            "Nothing was changed. <b>{reference}</b> stands at: {state}.",
            reference=found.reference,
            state=card.state(found),
        )
    return _(
        "<b>{reference}</b> is settled: {state}, {ago}, by {colleague}.",
        reference=found.reference,
        state=card.state(found),
        ago=Ago(turn.now - at),
        colleague=await _who(turn, by, found.community_id),
    )


DECIDED = frozenset({Status.ACCEPTED, Status.WAITLISTED, Status.DECLINED})


async def _who(turn: Turn, person_id: int, community_id: int) -> Text:
    if person_id == turn.person.id:
        return p_("who has decided", "yourself")
    return await colleagues.name(turn, person_id, community_id)


async def _for_later(turn: Turn, found: Application) -> Text:
    community = await turn.uow.communities.get(found.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    return card.application(found, now=turn.now, home=ZoneInfo(community.zone))


def _waitlist(found: Application) -> Button:
    return button(found, "waitlist", p_("button", "Waiting list"))


async def pressed_show(turn: Turn, action: Action, press: Pressed) -> None:
    """Show an application that was picked from a list."""
    found = await reached(turn, action)
    if found is not None:
        await show(turn, found)


async def pressed_answers(turn: Turn, action: Action, press: Pressed) -> None:
    """Show all that somebody answered, but for statistics."""
    found = await reached(turn, action)
    if found is not None:
        heading = card.heading(found)
        said = lines(found.profile) or (card.ERASED,)
        turn.say(blocks(heading, *said, between="\n"), rows(found))


ACTIONS = guarded(Role.COORDINATOR, {"case.show": pressed_show, "case.answers": pressed_answers})
