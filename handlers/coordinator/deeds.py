"""`/audit`: what was done in a community lately, without anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access
from handlers.book import Command, guarded
from handlers.message import Button
from handlers.phrases import DEEDS
from handlers.wording import community_name
from locales.formats import Ago
from locales.text import Text, Verbatim, _, blocks, p_
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community
    from storage.audit import AuditEntry

PAGE = 10


async def audit(turn: Turn, arguments: str) -> None:
    """Say the newest deeds."""
    community = await access.community(turn)
    if community is not None:
        await _show(turn, community, before=None)


async def pressed_earlier(turn: Turn, action: Action, press: Pressed) -> None:
    """Say earlier ones."""
    community = await access.community(turn)
    if community is not None:
        await _show(turn, community, before=int(action["before"]))


async def _show(turn: Turn, community: Community, *, before: int | None) -> None:
    found = await turn.uow.audit.earlier(community.id, before=before, limit=PAGE + 1)
    page = found[:PAGE]
    if not page:
        turn.say(_("Nothing is written down: {community}.", community=community_name(community)))
        return
    staff = set(await turn.uow.roles.holders(Role.COORDINATOR, community.id))
    lines = [_line(turn, each, staff) for each in page]
    head = _("What was done, the newest first: {community}", community=community_name(community))
    more = {"do": "deeds", "before": page[-1].id}
    row = (Button("more", p_("button", "Earlier →"), more),)
    turn.say(blocks(head, blocks(*lines, between="\n")), (row,) if len(found) > PAGE else ())


def _line(turn: Turn, entry: AuditEntry, staff: set[int]) -> Text:
    holes = {
        "deed": DEEDS.get(entry.action, Verbatim(entry.action)),
        "who": _who(turn, entry, staff),
        "ago": Ago(turn.now - entry.at),
    }
    if entry.subject:
        return p_(
            "line of the record",
            "<b>{subject}</b> {deed}: {who}, {ago}",
            subject=entry.subject,
            **holes,
        )
    return p_("line of the record", "{deed}: {who}, {ago}", **holes)


def _who(turn: Turn, entry: AuditEntry, staff: set[int]) -> Text:
    if entry.actor is None:
        return p_("who did it", "Passerelle")
    if entry.actor == turn.person.id:
        return p_("who did it", "you")
    if entry.actor in staff:
        return p_("who did it", "a colleague")
    return p_("who did it", "the person concerned")


COMMANDS = (
    Command(
        {"en": "audit", "fr": "journal"},
        _("what was done in your community lately"),
        audit,
        role=Role.COORDINATOR,
        section="coordinator",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"deeds": pressed_earlier})
