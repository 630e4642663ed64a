"""`/failures`: what our own code failed on, told without anything that people wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access, pages, talking
from handlers.book import Command, guarded
from handlers.message import Button
from locales.formats import Listing, Moment
from locales.text import Text, Verbatim, _, blocks, n_, p_
from program.people import Role
from storage.notes import Note

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community
    from storage.failures import Failure

LOOKED_AT = 200
"""So many of the newest are looked at; they are kept for a week only."""


async def failures(turn: Turn, arguments: str) -> None:
    """Say what failed since the last time that it was marked as seen."""
    community = await access.community(turn)
    if community is not None:
        await _show(turn, community, start=0)


async def pressed_page(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page."""
    community = await access.own_community(turn, action["community"])
    if community is not None:
        await talking.take_off(turn, press)
        await _show(turn, community, start=int(action["start"]))


async def pressed_seen(turn: Turn, action: Action, press: Pressed) -> None:
    """Remember up to where a community's coordinators have seen them."""
    community = await access.community(turn)
    if community is None or community.id != action["community"]:
        turn.notice(access.NOT_YOURS)
        return
    seen = max(int(action["upto"]), await _seen(turn, community))
    await turn.uow.notes.write(Note(_note(community), turn.now, seen))
    await talking.take_off(turn, press)
    turn.say(_("Marked as seen, for your colleagues, too."))


async def _show(turn: Turn, community: Community, *, start: int) -> None:
    seen = await _seen(turn, community)
    newest = [each for each in await turn.uow.failures.recent(LOOKED_AT) if each.id > seen]
    told = [(each, await _whom(turn, each, community)) for each in newest]
    ours = [(each, whom) for each, whom in told if whom is not None]
    if not ours:
        turn.say(_("Nothing has failed that you have not seen."))
        return
    page = pages.page(ours, start=start)
    lines = [_line(each, whom, community) for each, whom in page]
    head = n_(
        "{count} failure, kept for a week:", "{count} failures, kept for a week:", count=len(ours)
    )
    here = {"community": community.id}
    seen_all = {"do": "failures_seen", **here, "upto": ours[0][0].id}
    button = Button("seen", p_("button", "Mark as seen"), seen_all)
    turning = pages.turning(ours, {"do": "failures_page", **here}, start=start)
    rows = (turning, (button,)) if turning else ((button,),)
    turn.say(blocks(head, blocks(*lines, between="\n")), rows)


async def _whom(turn: Turn, failure: Failure, community: Community) -> Text | None:
    """Refer to whom it happened; None if they are not of this community."""
    if failure.person_id is None:
        return p_("whom it happened to", "nobody in particular")
    applications = await turn.uow.applications.of(failure.person_id)
    held = [
        each.reference
        for each in applications
        if each.community_id == community.id and each.submitted_at
    ]
    connector = await turn.uow.connectors.of(failure.person_id)
    if connector is not None and community.id in connector.communities:
        held.append(connector.reference)
    if held:
        return Listing(tuple(Verbatim(each) for each in held))
    if failure.person_id in await turn.uow.roles.holders(Role.COORDINATOR, community.id):
        return p_("whom it happened to", "a coordinator")
    return None


def _line(failure: Failure, whom: Text, community: Community) -> Text:
    return p_(
        "line of the list of failures",
        "<b>{whom}</b>: {kind}, {moment}",
        whom=whom,
        kind=_kind(failure),
        moment=Moment(failure.failed_at, ZoneInfo(community.zone)),
    )


def _kind(failure: Failure) -> Text:
    """Say what kind of thing it was; the error itself may hold somebody's words."""
    if failure.channel:
        return p_("kind of failure", "a message ({channel})", channel=failure.channel)
    name = failure.error.partition(":")[0]
    if name.replace(".", "").replace("_", "").isalnum():
        return p_("kind of failure", "something of mine ({name})", name=name)
    return p_("kind of failure", "something of mine")


async def _seen(turn: Turn, community: Community) -> int:
    note = await turn.uow.notes.get(_note(community))
    return int(note.content) if note else 0


def _note(community: Community) -> str:
    return f"failures.seen:{community.id}"


COMMANDS = (
    Command(
        {"en": "failures", "fr": "pannes"},
        _("what went wrong on my side"),
        failures,
        role=Role.COORDINATOR,
        section="community",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"failures_seen": pressed_seen, "failures_page": pressed_page})
