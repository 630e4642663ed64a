"""Organisations that refer people to a community, each by a link of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from conversations.invitation import LONGEST_PARTNER
from handlers import access, pages, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.everyone import links
from handlers.message import Button
from handlers.wording import community_name
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program.communities import Community, Partner
from program.people import Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

LONGEST_CODE = 40


async def partner(turn: Turn, name: str) -> None:
    """Add the partner that was named, or list them all."""
    community = await access.community(turn)
    if community is None:
        return
    whole = " ".join(name.split())[:LONGEST_PARTNER]
    if any(map(str.isalnum, whole)):
        await _add(turn, community, whole)
    else:
        await _show(turn, community, start=0)


async def named(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Add the partner whose name was asked for, if the role is still theirs."""
    community = await access.kept_community(turn, facts)
    if community is not None:
        await _add(turn, community, finished.value)


async def pressed_ask(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the name of a new partner."""
    community = await access.community(turn)
    if community is not None:
        await talking.digress(turn, "partnership", {"community": community.id})


async def pressed_more(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the next page."""
    community = await access.community(turn)
    if community is not None:
        await _show(turn, community, start=int(action.get("start", 0)))


async def pressed_undo(turn: Turn, action: Action, press: Pressed) -> None:
    """Take a partner back to whom nobody owes their application yet."""
    community = await turn.uow.communities.get(int(action["community"]))
    mine = community is not None and access.coordinates(turn, community.id)
    if not mine or not await turn.uow.partners.drop(
        int(action["partner"]), int(action["community"])
    ):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await _write_down(turn, int(action["community"]), "partner.removed")
    turn.say(_("Taken back: the link is a partner’s no more."))


async def _add(turn: Turn, community: Community, name: str) -> None:
    known = await turn.uow.partners.of(community.id)
    same = next((each for each in known if each.name.casefold() == name.casefold()), None)
    if same is not None:
        turn.say(blocks(_("This partner is there already:"), await _line(turn, same)))
        return
    code = await _free_code(turn, name)
    added = await turn.uow.partners.add(Partner(community.id, code, name))
    await _write_down(turn, community.id, "partner.added")
    undo = {"do": "unpartner", "community": community.id, "partner": added.id}
    text = _(
        "Added. Whoever comes by this link is counted as sent by the partner. It never expires:"
    )
    turn.say(
        blocks(text, await _line(turn, added)),
        ((Button("undo", p_("button", "Undo"), undo),),),
    )


async def _show(turn: Turn, community: Community, *, start: int) -> None:
    every = await turn.uow.partners.of(community.id)
    lines = [await _line(turn, each) for each in pages.page(every, start=start)]
    head = n_(
        "One partner refers people to {community}:",
        "{count} partners refer people to {community}:",
        count=len(every),
        community=community_name(community),
    )
    nobody = _("No partner refers people yet: {community}.", community=community_name(community))
    ask = Button("ask", p_("button", "Add a partner"), {"do": "partner_name"})
    turning = pages.turning(every, {"do": "partners"}, start=start)
    rows = ((ask,), turning) if turning else ((ask,),)
    turn.say(blocks(head, *lines) if lines else nobody, rows)


async def _line(turn: Turn, partner: Partner) -> Text:
    name = Verbatim(partner.name)
    way = await links.way(turn.uow, partner.code)
    return p_("line of a list of partners", "<b>{name}</b>: {way}", name=name, way=way)


async def _free_code(turn: Turn, name: str) -> str:
    """Make a link's last part of a name, which no other link has."""
    base = _ascii(name) or "partner"
    for number in range(1, 1000):
        code = f"{base}-{turn.now.year}" if number == 1 else f"{base}-{turn.now.year}-{number}"
        taken = await turn.uow.partners.by_code(code) or await turn.uow.communities.by_slug(code)
        if taken is None:
            return code
    return turn.book.new_code()


def _ascii(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in spread if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_CODE].strip("-")


async def _write_down(turn: Turn, community_id: int, action: str) -> None:
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject="",
        detail={},
        community_id=community_id,
    )


COMMANDS = (
    Command(
        {"en": "partner", "fr": "partenaire"},
        _("partners who refer people, and their links"),
        partner,
        role=Role.COORDINATOR,
        section="team",
        arguments="[name]",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {"partner_name": pressed_ask, "partners": pressed_more, "unpartner": pressed_undo},
)
