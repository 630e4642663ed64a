"""`/audit`: what was done in a community lately, without anybody's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import access
from handlers.book import Command, guarded
from handlers.coordinator import colleagues
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


async def ahead(
    turn: Turn, subject: str, *actions: str, community_id: int | None = None
) -> Text | None:
    """Say who was faster with something, and when; None if none of our own communities knows.

    Args:
        subject: what it was done to, as the record calls it.
        actions: the deeds that count; any if none is named.
        community_id: in which community; in any of one's own if none is named.
    """
    ours = {each.community_id for each in turn.roles if each.role is Role.COORDINATOR}
    within = ours if community_id is None else ours & {community_id}
    done = [
        entry
        for number in sorted(filter(None, within))
        for entry in await turn.uow.audit.about(subject, number)
        if not actions or entry.action in actions
    ]
    last = max(done, key=lambda each: each.id, default=None)
    if last is None or last.community_id is None:
        return None
    deed = DEEDS.get(last.action, Verbatim(last.action))
    ago = Ago(turn.now - last.at)
    if last.actor == turn.person.id:
        return _("You have done so yourself already: {deed}, {ago}.", deed=deed, ago=ago)
    return _(
        "{colleague} was faster: {deed}, {ago}.",
        colleague=await colleagues.name(turn, last.actor, last.community_id),
        deed=deed,
        ago=ago,
    )


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
        section="community",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"deeds": pressed_earlier})
