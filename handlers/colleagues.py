"""What coordinators call each other: by the words of the invitation that each came by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales.text import Text, Verbatim, p_
from program.invitations import Errand

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.communities import Community


async def name(turn: Turn, person_id: int, community: Community) -> Text:
    """Name a colleague: nobody is asked for a name to coordinate."""
    if person_id == turn.person.id:
        return p_("colleague", "yourself")
    used = await turn.uow.invitations.used(person_id, community.id)
    hints = [each.hint for each in used if each.errand is Errand.COORDINATOR and each.hint]
    if hints:
        return Verbatim(hints[-1])
    return p_("colleague", "colleague no. {number}", number=person_id)
