"""A link to one community while another one's interview is open: go on, or switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import journey, picking
from handlers.message import Button
from handlers.wording import community_name
from locales.text import _, p_

if TYPE_CHECKING:
    from handlers.connectee.journey import Origin
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community
    from storage.talks import TalkRow


async def meet(turn: Turn, row: TalkRow, origin: Origin) -> None:
    """Go on with an open interview or change; a link elsewhere is offered, not followed."""
    here = await _community(turn, row)
    there = await turn.uow.communities.by_slug(origin["community"]) if origin["community"] else None
    if here is None or there is None or here.id == there.id:
        turn.say(_("We are in the middle of it; let us go on from here."))
        await talking.ask_again(turn, row)
    elif row.conversation == "intake":
        _offer(turn, here, there, origin)
    else:
        turn.say(
            _(
                "You are changing your answers just now. Save them first, or send /cancel; then"
                " open the link again."
            )
        )
        await talking.ask_again(turn, row)


async def pressed_onward(turn: Turn, action: Action, press: Pressed) -> None:
    """Go on with what is open."""
    await talking.take_off(turn, press)
    await talking.drop_asides(turn)
    await talking.resume(turn)


async def pressed_switch(turn: Turn, action: Action, press: Pressed) -> None:
    """Keep the draft of the open interview, and begin or go on elsewhere."""
    there = await turn.uow.communities.by_slug(action["origin"]["community"])
    await talking.drop_asides(turn)
    row = await talking.top(turn)
    if there is None or not there.active or (row is not None and row.conversation != "intake"):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    if row is not None:
        await talking.keep(turn, row)
    await journey.go_on(turn, action["origin"])


def _offer(turn: Turn, here: Community, there: Community, origin: Origin) -> None:
    on = p_("button", "Go on with {community}", community=community_name(here))
    switch = p_("button", "Switch to {community}", community=community_name(there))
    turn.say(
        _(
            "This link leads to {there}, but your interview for {here} is still open. You can"
            " apply to both, one after the other; what you have answered is kept either way.",
            there=community_name(there),
            here=community_name(here),
        ),
        (
            (Button("on", on, {"do": "onward"}),),
            (Button("switch", switch, {"do": "switch", "origin": dict(origin)}),),
        ),
    )


async def _community(turn: Turn, row: TalkRow) -> Community | None:
    number = talking.state_of(row).facts["application"]
    application = await picking.own(turn, number)
    return await turn.uow.communities.get(application.community_id) if application else None


ACTIONS = {"onward": pressed_onward, "switch": pressed_switch}
