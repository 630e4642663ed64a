"""Following an invitation: the code is proven at once, and used up when the person is known.

Used, expired, revoked and unknown codes get the very same answer; who tries many gets it unread.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.connectee import journey
from handlers.connector import onboarding
from handlers.coordinator import appointing, inviting
from handlers.due import Due
from handlers.everyone import entry, linking
from locales.text import InBoth, Text, _
from program.invitations import MEMORY, WRONG_CODES, Errand, Invitation
from program.people import Role
from storage.due import DueItem

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn
    from program.communities import Community

KIND = "invitation.wrong"

ROLES = {Errand.COORDINATOR: Role.COORDINATOR, Errand.SECRETARIAT: Role.SECRETARIAT}

USELESS = _(
    "This invitation does not open anything. It may have been used, or be too old. Please ask"
    " whoever sent it for a new one. If you are moving to Canada yourself, just send /start."
)
OWN = _("This is the invitation that you made: forward it to the person. It has not been used up.")
ALREADY = _("You have that role already, so the invitation has not been used up.")


async def present(turn: Turn, code: str) -> None:
    """Take the code of an invitation from somebody."""
    wrong = await _wrong_codes(turn)
    found = await turn.uow.invitations.by_code(code) if wrong < WRONG_CODES else None
    if found and found.used_at and found.person_id == turn.person.id:
        await entry.enter(turn, journey.NOWHERE)
    elif found is None or not found.usable(turn.now):
        await _remember(turn, wrong + 1)
        await _say(turn, USELESS)
    elif found.errand is Errand.LINK:
        await linking.offer(turn, found)
    elif (refusal := await _in_vain(turn, found)) is not None:
        await _say(turn, refusal)
    elif turn.person.language_confirmed:
        await accept(turn, found)
    else:
        await _greet(turn, found)


async def greeted(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep the language, and follow the invitation."""
    await turn.save_person(language=finished.value, language_confirmed=True)
    found = await turn.uow.invitations.get(facts["invitation"])
    if found is None:
        turn.say(USELESS)
    else:
        await accept(turn, found)


async def accept(turn: Turn, invitation: Invitation) -> None:
    """Use the invitation up, and do what it is for."""
    community = await _community(turn, invitation)
    closed = community is None and invitation.community_id is not None
    if closed or not await turn.uow.invitations.use(invitation.id, turn.person.id, turn.now):
        turn.say(USELESS)
        await talking.resume(turn)
        return
    await inviting.note(turn, invitation, "invitation.used")
    if invitation.errand in ROLES:
        await appointing.appoint(turn, ROLES[invitation.errand], community)
        await talking.resume(turn)
    elif community is not None and invitation.errand is Errand.CONNECTOR:
        await _set_aside(turn)
        await onboarding.begin(turn, community)
    elif community is not None:
        await entry.enter(turn, {**journey.NOWHERE, "community": community.slug})


async def _greet(turn: Turn, invitation: Invitation) -> None:
    """Ask for the language first; the invitation waits in the talk."""
    if invitation.language:
        await turn.save_person(language=invitation.language)
    for row in reversed(await turn.uow.talks.stack(turn.person.id)):
        await talking.drop(turn, row)
    await talking.begin(turn, entry.INVITED, {"invitation": invitation.id})


async def _in_vain(turn: Turn, invitation: Invitation) -> Text | None:
    """Say why an invitation would do nothing for this person, if so."""
    if invitation.inviter_id == turn.person.id:
        return OWN
    role = ROLES.get(invitation.errand)
    if role and any(
        (each.role, each.community_id) == (role, invitation.community_id) for each in turn.roles
    ):
        return ALREADY
    if invitation.errand is Errand.CONNECTOR:
        connector = await turn.uow.connectors.of(turn.person.id)
        if connector and connector.serving and invitation.community_id in connector.communities:
            return ALREADY
    return None


async def _set_aside(turn: Turn) -> None:
    """Keep what the person was in the middle of; /start leads back to it."""
    for row in reversed(await turn.uow.talks.stack(turn.person.id)):
        await talking.keep(turn, row)
        if row.conversation == "intake":
            turn.say(_("What you have answered so far is kept; /start leads back to it."))


async def _community(turn: Turn, invitation: Invitation) -> Community | None:
    if invitation.community_id is None:
        return None
    return await turn.uow.communities.get(invitation.community_id)


async def _say(turn: Turn, text: Text) -> None:
    turn.say(text if turn.person.language_confirmed else InBoth(text))
    await talking.resume(turn)


async def _wrong_codes(turn: Turn) -> int:
    payload = await turn.uow.due.waiting(_key(turn))
    return int(payload["wrong"]) if payload else 0


async def _remember(turn: Turn, wrong: int) -> None:
    """Count wrong codes in an item that comes up, and is over, an hour after the last."""
    payload = {"wrong": min(wrong, WRONG_CODES)}
    key, person_id = _key(turn), turn.person.id
    if wrong <= WRONG_CODES:
        item = DueItem(turn.now + MEMORY, KIND, key, key, payload, person_id=person_id)
        await turn.uow.due.put(item)


def _key(turn: Turn) -> str:
    return f"{KIND}:{turn.person.id}"


async def forgive(turn: Turn, item: DueItem) -> None:
    """Begin to count anew: the item is done."""


DUE = {KIND: Due(forgive)}
