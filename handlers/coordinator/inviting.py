"""Inviting: single-use codes for Connectors, Connectees and colleagues, ready to be forwarded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.invitation import ERRANDS, MOST_AT_ONCE, Wanted, listed
from conversations.questions.matching import match
from handlers import access, talking
from handlers.book import Command
from handlers.coordinator.letters import letter
from handlers.everyone import links
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Moment, Number
from locales.text import InBoth, Text, Verbatim, _, blocks, n_, p_
from program.invitations import Errand, Invitation, payload
from program.people import Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn
    from program.communities import Community

ALL = Button("open", p_("button", "Open invitations"), {"do": "invitations", "start": 0})


@dataclass(frozen=True, slots=True)
class Made:
    """An invitation with its code, which is told once and never again."""

    invitation: Invitation
    code: str


async def invite(turn: Turn, arguments: str) -> None:
    """Invite whoever was named, or ask whom."""
    community = await access.community(turn)
    if community is None:
        return
    errand, names = _read(turn, arguments)
    if errand and names:
        await send(turn, community, Wanted(Errand(errand), tuple(names)))
    else:
        facts = {"community": community.id, "errand": errand, "names": names}
        await talking.digress(turn, "invitation", facts)


async def invited(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Make what was asked for, if the role is still theirs."""
    community = await access.kept_community(turn, facts)
    if community is not None:
        await send(turn, community, finished.value)


async def send(turn: Turn, community: Community, wanted: Wanted) -> None:
    """Make invitations and say them, ready to be forwarded."""
    names = wanted.names[:MOST_AT_ONCE]
    made = [await make(turn, community, wanted.errand, name) for name in names]
    turn.say(await _ready(turn, community, made), ((ALL,),))
    left = len(wanted.names) - len(names)
    if left:
        turn.say(
            n_(
                "{count} line is left over: please send it in a second list.",
                "{count} lines are left over: please send them in a second list.",
                count=left,
            )
        )


async def make(turn: Turn, community: Community, errand: Errand, name: str) -> Made:
    """Make one invitation, and write down that it was made."""
    code = turn.book.new_code()
    invitation = Invitation(
        errand,
        turn.now,
        turn.now + turn.book.invitations,
        community_id=community.id,
        inviter_id=turn.person.id,
        hint=name,
    )
    await turn.uow.invitations.add(invitation, code=code)
    await note(turn, invitation, "invitation.made")
    return Made(invitation, code)


async def note(turn: Turn, invitation: Invitation, action: str) -> None:
    """Write a deed about an invitation down."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject="",
        detail={"errand": invitation.errand},
        community_id=invitation.community_id,
    )


async def _ready(turn: Turn, community: Community, made: Sequence[Made]) -> Text:
    until = Moment(made[0].invitation.expires_at, ZoneInfo(community.zone))
    if len(made) == 1:
        way = await links.way(turn.uow, payload(made[0].code))
        return blocks(_head(made[0], community, until), InBoth(_letter(made[0], community, way)))
    lines = [
        p_(
            "line of a list of invitations",
            "{number}. <b>{name}</b>: {way}",
            number=Number(number),
            name=each.invitation.hint,
            way=await links.way(turn.uow, payload(each.code)),
        )
        for number, each in enumerate(made, start=1)
    ]
    head = n_(
        "{count} invitation ({community}), until {moment} at the latest. Forward the text below,"
        " with the person’s own link.",
        "{count} invitations ({community}). Until {moment}, each works once. Forward the text below"
        " to each person, with their own link from the list.",
        count=len(made),
        community=community_name(community),
        moment=until,
    )
    letter = InBoth(_letter(made[0], community, p_("way in", "your link")))
    return blocks(head, letter, blocks(*lines, between="\n"))


def _head(made: Made, community: Community, until: Moment) -> Text:
    holes = {"community": community_name(community), "moment": until}
    if made.invitation.hint:
        return _(
            "For <b>{name}</b> ({community}). Until {moment}, it works once; forward what follows:",
            name=Verbatim(made.invitation.hint),
            **holes,
        )
    return _(
        "An invitation ({community}). Until {moment}, it works once; forward what follows:", **holes
    )


def _letter(made: Made, community: Community, way: Text) -> Text:
    return letter(made.invitation.errand, community=community_name(community), way=way)


def _read(turn: Turn, arguments: str) -> tuple[str, list[str]]:
    """Read as what, and the names, from what was typed behind the command."""
    first, rest = (*arguments.split(maxsplit=1), "", "")[:2]
    option = match(first, ERRANDS, turn.world) if first.isalpha() else None
    return (option.id, listed(rest)) if option else ("", listed(arguments))


COMMANDS = (
    Command(
        {"en": "invite", "fr": "inviter"},
        _("invite a Connector, a Connectee or a colleague"),
        invite,
        role=Role.COORDINATOR,
        section="team",
        arguments="[connector|connectee|colleague] [names]",
    ),
)
