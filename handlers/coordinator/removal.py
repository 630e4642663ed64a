"""Taking roles back: a colleague's, or a Connector's; asked once more before it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.coordinator import colleagues, inviting, takeovers
from handlers.everyone import menus
from handlers.matches import departures
from handlers.meetings import hosting
from handlers.message import Button
from handlers.telling import tell, withhold
from handlers.wording import community_name
from locales.text import Text, Verbatim, _, n_, p_
from program.connectors import Standing
from program.invitations import Errand
from program.matches import Stage
from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.communities import Community
    from program.connectors import Connector

WITHIN = timedelta(minutes=10)


async def revoke(turn: Turn, arguments: str) -> None:
    """Show what can be revoked, or ask whether a Connector is meant to go."""
    community = await access.community(turn)
    if community is None:
        return
    if arguments.strip():
        found, _rest = await access.named_connector(turn, arguments)
        if found is not None:
            _ask_about_connector(turn, found, community)
        return
    await _show(turn, community)


async def pressed_colleague(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more before a colleague goes."""
    community = await turn.uow.communities.get(int(action["community"]))
    colleague = int(action["person"])
    if community is None or not await _colleague(turn, community, colleague):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    sure = {"do": "dismiss", **_which(community), "person": colleague, **_until(turn)}
    name = await colleagues.name_to(turn, colleague, community.id)
    if colleague == turn.person.id:
        text = _(
            "You would no longer coordinate {community}. Stop?", community=community_name(community)
        )
    else:
        text = _(
            "{name} would no longer coordinate {community}, from the next message on. Remove?",
            name=name,
            community=community_name(community),
        )
    turn.say(text, _sure(sure))


async def pressed_dismiss(turn: Turn, action: Action, press: Pressed) -> None:
    """Take a colleague's role back; whatever they send next is refused."""
    community = await turn.uow.communities.get(int(action["community"]))
    colleague = int(action["person"])
    if community is None or _late(turn, action) or not await _colleague(turn, community, colleague):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    held = await turn.uow.roles.holders(Role.COORDINATOR, community.id)
    if held == [colleague]:
        turn.say(_("Nobody else coordinates here. Invite a colleague first: /invite."))
        return
    await _end(turn, colleague, Role.COORDINATOR, community)
    await _cut_off(turn, colleague, community)
    await hosting.hand_on(turn, colleague, community_id=community.id)
    if colleague != turn.person.id:
        await _tell(turn, colleague, community)
    turn.say(_("Done: it takes effect at once. /invite undoes it, with a new invitation."))


async def pressed_connector(turn: Turn, action: Action, press: Pressed) -> None:
    """Let a Connector go, from one community; what they have not answered is called off."""
    community = await turn.uow.communities.get(int(action["community"]))
    found = await access.connector(turn, int(action["connector"]))
    if found is None or community is None or _late(turn, action):
        turn.notice(picking.OVER)
        return
    if community.id not in found.communities or not access.coordinates(turn, community.id):
        turn.notice(picking.OVER)
        return
    left = await _let_go(turn, found, community)
    await talking.take_off(turn, press)
    turn.say(
        _(
            "{reference} no longer is a Connector of {community}. /invite undoes it, with a new"
            " invitation.",
            reference=found.reference,
            community=community_name(community),
        )
    )
    if left:
        turn.say(
            n_(
                "One match that was accepted goes on; call it off if it should not.",
                "{count} matches that were accepted go on; call them off if they should not.",
                count=left,
            )
        )


def _ask_about_connector(turn: Turn, connector: Connector, community: Community) -> None:
    if community.id not in connector.communities:
        turn.say(access.NOTHING)
        return
    sure = {"do": "uncouple", **_which(community), "connector": connector.id, **_until(turn)}
    turn.say(
        _(
            "<b>{reference}</b>, {name}, would no longer be a Connector of {community}; offers that"
            " are not answered yet are called off. Remove?",
            reference=connector.reference,
            name=Verbatim(str(connector.profile.get("name") or "…")),
            community=community_name(community),
        ),
        _sure(sure),
    )


async def _show(turn: Turn, community: Community) -> None:
    """Say who coordinates and what is open; each of it has a button."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, community.id)
    rows = []
    for number, person_id in enumerate(held if len(held) > 1 else (), start=1):
        label = await _label(turn, community, person_id)
        action = {"do": "colleague", **_which(community), "person": person_id}
        rows.append((Button(f"colleague{number}", label, action),))
    if await turn.uow.invitations.usable(community.id, turn.now):
        rows.append((inviting.ALL,))
    turn.say(
        n_(
            "{count} person coordinates {community}.",
            "{count} people coordinate {community}.",
            count=len(held),
            community=community_name(community),
        )
    )
    turn.say(_("To remove a Connector, add the reference: /revoke K-22."), tuple(rows))


async def _colleague(turn: Turn, community: Community, person_id: int) -> bool:
    """Tell whether both still coordinate there."""
    held = await turn.uow.roles.holders(Role.COORDINATOR, community.id)
    return person_id in held and access.coordinates(turn, community.id)


async def _end(turn: Turn, person_id: int, role: Role, community: Community) -> None:
    appointment = Appointment(person_id, role, community.id)
    await turn.uow.roles.end(appointment, turn.now)
    await menus.refresh(turn, person_id)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="role.ended",
        subject="",
        detail={"role": role},
        community_id=community.id,
        person_id=person_id,
    )


async def _cut_off(turn: Turn, colleague: int, community: Community) -> None:
    """End what would go on without a turn of theirs: words on their way, and a way back in."""
    await withhold(turn, colleague)
    await takeovers.dismissed(turn, colleague)
    for each in await turn.uow.invitations.usable(community.id, turn.now):
        if each.inviter_id == colleague and each.errand is Errand.COORDINATOR:
            await turn.uow.invitations.revoke(each.id, turn.now)
            await inviting.note(turn, each, "invitation.revoked")


async def _let_go(turn: Turn, connector: Connector, community: Community) -> int:
    """Take a Connector out of a community; gives how many accepted matches go on there.

    Who was proposed to them and not answered yet is proposed to somebody else.
    """
    left = connector.communities - {community.id}
    kept = replace(connector, communities=left)
    gone = replace(kept, standing=Standing.LEFT, left_at=turn.now)
    await turn.uow.connectors.save(kept if left else gone)
    await _end(turn, connector.person_id, Role.CONNECTOR, community)
    matches = await turn.uow.matches.of_connector(connector.id)
    here = [each for each in matches if each.community_id == community.id]
    await departures.of_removed(turn, connector, community.id)
    await tell(
        turn,
        connector.person_id,
        _(
            "You no longer are a Connector of {community}: its coordinator has ended that. Thank"
            " you for all that you gave. /contact reaches a person, should this be a surprise.",
            community=community_name(community),
        ),
    )
    return sum(each.stage is Stage.ACCEPTED for each in here)


async def _tell(turn: Turn, person_id: int, community: Community) -> None:
    text = _(
        "You no longer coordinate {community}: a colleague has ended that. Thank you for your"
        " work.",
        community=community_name(community),
    )
    await tell(turn, person_id, text)


def _which(community: Community) -> dict[str, int]:
    return {"community": community.id}


def _until(turn: Turn) -> dict[str, str]:
    return {"until": (turn.now + WITHIN).isoformat()}


async def _label(turn: Turn, community: Community, person_id: int) -> Text:
    if person_id == turn.person.id:
        return p_("button", "Step down")
    name = await colleagues.name(turn, person_id, community.id)
    return p_("button", "Remove {name}", name=name)


def _late(turn: Turn, action: Action) -> bool:
    return turn.now > datetime.fromisoformat(str(action["until"]))


def _sure(action: Action) -> Rows:
    yes, no = p_("button", "Yes, remove"), p_("button", "No, change nothing")
    return ((Button("yes", yes, action),), (Button("no", no, {"do": "stay"}),))


COMMANDS = (
    Command(
        {"en": "revoke", "fr": "revoquer"},
        _("take an invitation or a role back"),
        revoke,
        role=Role.COORDINATOR,
        section="team",
        arguments="[K-22]",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {"colleague": pressed_colleague, "dismiss": pressed_dismiss, "uncouple": pressed_connector},
)
