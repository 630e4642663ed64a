"""The two people of a meeting: who they are, where they are, and how each is spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from handlers.coordinator import colleagues
from handlers.matches import candidates, portraits
from handlers.wording import community_name
from locales.text import Localised, Text, Verbatim, p_
from program.meetings import Kind, Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.turn import Turn
    from program.applications import Application
    from program.communities import Community
    from program.connectors import Connector
    from program.meetings import Meeting
    from program.people import Person


@dataclass(frozen=True, slots=True)
class Two:
    """A meeting with all that is known of its two people.

    Args:
        connector: None for an intake call, whose host is a coordinator.
        host_name: as the Connectee knows them.
        colleague: as the coordinators know a host who is one of them.
    """

    meeting: Meeting
    community: Community
    application: Application
    guest: Person
    host: Person
    connector: Connector | None
    host_name: Text
    colleague: Text | None = None

    def person(self, side: Side) -> Person:
        return self.guest if side is Side.GUEST else self.host

    def profile(self, side: Side) -> Mapping[str, Any]:
        """Give what one of them answered; {} for a coordinator."""
        if side is Side.GUEST:
            return self.application.profile
        return self.connector.profile if self.connector else {}

    def zone(self, side: Side) -> ZoneInfo:
        """Tell in which zone one of them is now; that of the community if nobody knows."""
        known = self.person(side).zone or candidates.zone(self.profile(side))
        return ZoneInfo(known or self.community.zone)

    def city(self, side: Side) -> Localised | None:
        """Name the town of one of them; None if that is unknown, or they are elsewhere now."""
        home = self.profile(side).get("city") or {}
        if home.get("zone") != self.zone(side).key:
            return None
        return Localised(home["en"].partition(",")[0], home["fr"].partition(",")[0])

    def name(self, side: Side) -> Text:
        """Tell how one of them is spoken of to the other."""
        if side is Side.HOST:
            return self.host_name
        return Verbatim(portraits.called(self.application.profile))

    def name_to_team(self, side: Side) -> Text:
        """Tell how a coordinator reads of one of them."""
        return self.colleague if side is Side.HOST and self.colleague else self.name(side)

    def side_of(self, person_id: int) -> Side | None:
        """Tell which of the two somebody is."""
        if person_id == self.guest.id:
            return Side.GUEST
        return Side.HOST if person_id == self.host.id else None


async def two(turn: Turn, meeting: Meeting) -> Two | None:
    """Look both up; None if one of them was forgotten meanwhile."""
    application = await turn.uow.applications.get(meeting.application_id)
    community = await turn.uow.communities.get(meeting.community_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    assert community is not None  # noqa: S101 -- the database holds the reference
    guest = await turn.uow.people.get(application.person_id)
    host = await turn.uow.people.get(meeting.host_id)
    if guest is None or host is None:
        return None
    is_intake = meeting.kind is Kind.INTAKE
    connector = None if is_intake else await turn.uow.connectors.of(host.id)
    if connector is not None:
        known = Verbatim(portraits.called(connector.profile))
        return Two(meeting, community, application, guest, host, connector, known)
    told = await colleagues.told_name(turn, host.id, community.id)
    office = p_("who calls", "{community} Coordinator", community=community_name(community))
    colleague = await colleagues.name(turn, host.id, community.id)
    return Two(meeting, community, application, guest, host, None, told or office, colleague)
