"""`/link`: one person on two platforms. A code of the one is sent on the other, and confirmed.

The two become one in a due item of the older one's, so that of two people the lower number is
always held first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command
from handlers.connectee import picking
from handlers.due import Due
from handlers.everyone import links
from handlers.everyone.menus import refresh
from handlers.message import Button
from handlers.telling import tell
from handlers.wording import role_name
from locales.formats import Ago, Listing
from locales.text import InBoth, Text, Verbatim, _, blocks, p_
from program.invitations import LINK_VALID_FOR, Errand, Invitation, payload
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.people import Person

KIND = "people.join"
ENTRY_TALKS = frozenset({"greeting", "invited", "consent", "destination"})
"""What is dropped of both: it is asked again where it still has to be."""

PLATFORMS = {"telegram": "Telegram", "slack": "Slack"}


async def link(turn: Turn, arguments: str) -> None:
    """Make a code that this person sends from their other chat."""
    code = turn.book.new_code()
    invitation = Invitation(
        Errand.LINK,
        turn.now,
        turn.now + LINK_VALID_FOR,
        person_id=turn.person.id,
        inviter_id=turn.person.id,
        hint=_platform(turn),
        language=turn.language,
    )
    await turn.uow.invitations.add(invitation, code=code)
    turn.say(
        _(
            "To use me as one person in two apps, send this from the <b>other</b> app within an"
            " hour:"
        )
    )
    turn.say(await _ways(turn, payload(code)))
    turn.say(_("Give this code to nobody: it opens what I keep about you."))


async def offer(turn: Turn, invitation: Invitation) -> None:
    """Say what would become one, and ask whether that is meant."""
    other = await _other(turn, invitation)
    if other is None:
        turn.say(InBoth(_("Send this code from your other app: here, we know each other already.")))
        await talking.resume(turn)
        return
    if not turn.person.language_confirmed:
        await turn.save_person(language=other.language)
    obstacle = await _obstacle(turn, other.id)
    if obstacle is not None:
        turn.say(obstacle)
        await talking.resume(turn)
        return
    turn.say(await _question(turn, invitation, other.id), _buttons(invitation))


async def pressed_join(turn: Turn, action: Action, press: Pressed) -> None:
    """Use the code up, and leave word that the two are to be made one."""
    found = await turn.uow.invitations.get(int(action["invitation"]))
    other = await _other(turn, found) if found else None
    if found is None or other is None or not found.usable(turn.now):
        turn.notice(picking.OVER)
        return
    obstacle = await _obstacle(turn, other.id)
    if obstacle is not None:
        await talking.take_off(turn, press)
        turn.say(obstacle)
        return
    if not await turn.uow.invitations.use(found.id, turn.person.id, turn.now):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    kept, gone = sorted((turn.person.id, other.id))
    key = f"{KIND}:{kept}:{gone}"
    await turn.uow.due.put(DueItem(turn.now, KIND, key, key, {"gone": gone}, person_id=kept))


async def pressed_apart(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave the two as they are, and make the code worthless."""
    await talking.take_off(turn, press)
    found = await turn.uow.invitations.get(int(action["invitation"]))
    if found is not None and found.errand is Errand.LINK:
        await turn.uow.invitations.revoke(found.id, turn.now)
    turn.say(_("Good: everything stays as it is."))
    await talking.resume(turn)


async def join(turn: Turn, item: DueItem) -> None:
    """Make the two one; in the turn of the older one, who is held."""
    gone = await turn.uow.people.hold(int(item.payload["gone"]))
    if gone is None:
        return
    obstacle = await _obstacle(turn, gone.id)
    if obstacle is not None:
        await tell(turn, gone.id, obstacle, hours=None)
        return
    places = await turn.uow.people.addresses(gone.id)
    for person_id in (turn.person.id, gone.id):
        for row in await turn.uow.talks.stack(person_id):
            if row.conversation in ENTRY_TALKS:
                await talking.drop(turn, row)
    await turn.uow.people.join(gone.id, into=turn.person.id, at=turn.now)
    await _settle_person(turn, gone)
    turn.roles = tuple(await turn.uow.roles.of(turn.person.id))
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="person.joined",
        subject="",
        detail={},
        community_id=None,
        person_id=turn.person.id,
    )
    await refresh(turn, turn.person.id)
    await _tell_both(turn, [address_id for _address, address_id in places])


async def _tell_both(turn: Turn, joined: list[int]) -> None:
    """Say in each chat that both are one now; whoever did not mean it learns of it there."""
    text = _(
        "Done: your two chats are one person’s now. I answer wherever you write, and unasked"
        " messages come here or there. If that was not you, tell us at once: /contact."
    )
    turn.say(text)
    await turn.flush()
    mine = turn.address_id
    for address_id in joined[:1]:
        turn.address_id = address_id
        turn.say(text)
        await turn.flush()
    turn.address_id = mine


async def _settle_person(turn: Turn, gone: Person) -> None:
    """Take over what only the other one knew of themselves."""
    if gone.language_confirmed and not turn.person.language_confirmed:
        await turn.save_person(language=gone.language, language_confirmed=True)
    if gone.zone and not turn.person.zone:
        await turn.save_person(zone=gone.zone)


async def _other(turn: Turn, invitation: Invitation) -> Person | None:
    """Find who asked for the code, unless it is the same person who brings it."""
    if invitation.errand is not Errand.LINK or invitation.person_id in {None, turn.person.id}:
        return None
    assert invitation.person_id is not None  # noqa: S101 -- excluded by the line above
    return await turn.uow.people.get(invitation.person_id)


async def _obstacle(turn: Turn, other: int) -> Text | None:
    """Say what each of the two has, and one person may have but once; and the way out."""
    mine = [each for each in await turn.uow.applications.of(turn.person.id) if each.open]
    theirs = [each for each in await turn.uow.applications.of(other) if each.open]
    here = {each.community_id: each.reference for each in mine}
    twice = [
        (here[each.community_id], each.reference) for each in theirs if each.community_id in here
    ]
    if twice:
        return _(
            "I cannot join them yet: {here} and {there} are two open applications to the same"
            " community. Take one of them back first (/withdraw; or /cancel, if it is not sent"
            " yet), then ask for a new code with /link.",
            here=twice[0][0],
            there=twice[0][1],
        )
    if await turn.uow.connectors.of(turn.person.id) and await turn.uow.connectors.of(other):
        return _(
            "I cannot join them: you are registered as a Connector in both. Please tell your"
            " coordinator (/contact), who can make one of the two."
        )
    return None


async def _question(turn: Turn, invitation: Invitation, other: int) -> Text:
    asked = Ago(turn.now - invitation.created_at)
    where = _(
        "Somebody asked for this code {ago}, in {platform}. Was it you? Then I take both chats for"
        " one person from now on.",
        ago=asked,
        platform=invitation.hint,
    )
    held = [*await _belongings(turn, turn.person.id), *await _belongings(turn, other)]
    joined = _("Both chats will show: {list}.", list=Listing(tuple(held))) if held else None
    warning = _("If somebody else gave you the code, choose “No”: it would show them your data.")
    return blocks(where, joined, warning)


async def _belongings(turn: Turn, person_id: int) -> list[Text]:
    applications = await turn.uow.applications.of(person_id)
    held: list[Text] = [Verbatim(each.reference) for each in applications if each.open]
    connector = await turn.uow.connectors.of(person_id)
    if connector is not None:
        held.append(Verbatim(connector.reference))
    for each in await turn.uow.roles.of(person_id):
        number = each.community_id
        community = await turn.uow.communities.get(number) if number is not None else None
        held.append(role_name(each.role, community))
    return held


def _buttons(invitation: Invitation) -> Rows:
    yes = p_("button", "Yes, both are me")
    no = p_("button", "No, leave them apart")
    return (
        (Button("yes", yes, {"do": "join", "invitation": invitation.id}),),
        (Button("no", no, {"do": "apart", "invitation": invitation.id}),),
    )


async def _ways(turn: Turn, code: str) -> Text:
    name = await links.known_name(turn.uow)
    telegram = (
        p_("way in", "In Telegram: {link}", link=links.telegram(name, code)) if name else None
    )
    typed = _("In a chat with me: <code>/start {payload}</code>", payload=code)
    slack = p_("way in", "In Slack: <code>{command}</code>", command=links.slack(code))
    return blocks(telegram or typed, slack, between="\n")


def _platform(turn: Turn) -> str:
    channel = turn.address.channel if turn.address else ""
    return PLATFORMS.get(channel, channel.capitalize())


COMMANDS = (
    Command(
        {"en": "link", "fr": "relier"},
        _("use me in two apps as one person"),
        link,
        stays=True,
    ),
)

ACTIONS = {"join": pressed_join, "apart": pressed_apart}

DUE = {KIND: Due(join)}
