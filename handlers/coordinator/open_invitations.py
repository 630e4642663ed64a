"""Invitations that nobody has used yet: listed, sent anew, revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conversations.invitation import Wanted
from handlers import access, pages, talking
from handlers.book import guarded
from handlers.connectee import picking
from handlers.coordinator import inviting
from handlers.message import Button
from handlers.wording import ERRANDS
from locales.formats import Ago, In, Number
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community
    from program.invitations import Invitation

PAGE = 5
"""Each has two buttons of its own."""


async def pressed_list(turn: Turn, action: Action, press: Pressed) -> None:
    """List what is open, or the next page of it."""
    community = await access.community(turn)
    if community is not None:
        await show(turn, community, start=int(action.get("start", 0)))


async def show(turn: Turn, community: Community, *, start: int = 0) -> None:
    """Say which invitations are open, the oldest first."""
    every = await turn.uow.invitations.usable(community.id, turn.now)
    if not every:
        turn.say(_("No invitation is open just now. /invite makes one."))
        return
    page = pages.page(every, start=start, size=PAGE)
    turning = pages.turning(every, {"do": "invitations"}, start=start, size=PAGE)
    head = n_("One invitation is open.", "{count} invitations are open.", count=len(every))
    lines = [_line(turn, number, each) for number, each in enumerate(page, start=1)]
    rows = tuple(_buttons(number, each) for number, each in enumerate(page, start=1))
    turn.say(blocks(head, blocks(*lines, between="\n")), (*rows, turning) if turning else rows)


async def pressed_resend(turn: Turn, action: Action, press: Pressed) -> None:
    """Make an invitation anew; the old code is worthless from now on."""
    found = await _own(turn, action)
    community = await _community(turn, found)
    if found is None or community is None:
        turn.notice(picking.OVER)
        return
    await turn.uow.invitations.revoke(found.id, turn.now)
    await talking.take_off(turn, press)
    await inviting.send(turn, community, _like(found))


async def pressed_revoke(turn: Turn, action: Action, press: Pressed) -> None:
    """Make a code worthless; a new one can be made at once."""
    found = await _own(turn, action)
    if found is None or not await turn.uow.invitations.revoke(found.id, turn.now):
        turn.notice(picking.OVER)
        return
    await inviting.note(turn, found, "invitation.revoked")
    await talking.take_off(turn, press)
    again = Button(
        "again", p_("button", "Invite again"), {"do": "reinvite", "invitation": found.id}
    )
    text = _("Revoked: {invitation}. The code opens nothing any more.", invitation=_named(found))
    turn.say(text, ((again,), (inviting.ALL,)))


async def _own(turn: Turn, action: Action) -> Invitation | None:
    """Let a coordinator of its community to an invitation that nobody has used."""
    found = await turn.uow.invitations.get(int(action["invitation"]))
    if found is None or not access.coordinates(turn, found.community_id):
        return None
    return found if found.used_at is None else None


async def _community(turn: Turn, found: Invitation | None) -> Community | None:
    if found is None or found.community_id is None:
        return None
    return await turn.uow.communities.get(found.community_id)


def _like(found: Invitation) -> Wanted:
    return Wanted(found.errand, (found.hint,))


def _named(invitation: Invitation) -> Text:
    kind = ERRANDS[invitation.errand]
    if not invitation.hint:
        return kind
    return p_("an invitation", "{kind}: {name}", kind=kind, name=Verbatim(invitation.hint))


def _line(turn: Turn, number: int, invitation: Invitation) -> Text:
    return _(
        "{number}. <b>{invitation}</b>, made {ago}, ends {time}",
        number=Number(number),
        invitation=_named(invitation),
        ago=Ago(turn.now - invitation.created_at),
        time=In(invitation.expires_at - turn.now),
    )


def _buttons(number: int, invitation: Invitation) -> tuple[Button, ...]:
    anew = p_("button", "{number}: new code", number=Number(number))
    revoke = p_("button", "{number}: revoke", number=Number(number))
    which = {"invitation": invitation.id}
    return (
        Button(f"anew{invitation.id}", anew, {"do": "reinvite", **which}),
        Button(f"end{invitation.id}", revoke, {"do": "uninvite", **which}),
    )


ACTIONS = guarded(
    Role.COORDINATOR,
    {"invitations": pressed_list, "reinvite": pressed_resend, "uninvite": pressed_revoke},
)
