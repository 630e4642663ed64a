"""Becoming a Connector after the consent: the interview, or one more community for who is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.connector import serving, unfinished
from handlers.telling import tell_coordinators
from handlers.wording import community_name
from locales.text import _, p_
from program.connectors import Standing
from program.invitations import Errand
from program.people import Appointment, Role

if TYPE_CHECKING:
    from handlers.turn import Turn
    from locales.text import Text
    from program.communities import Community
    from program.connectors import Connector

TALK = "onboarding"
"""The conversation in which a Connector is asked."""


def origin_of(community: Community) -> dict[str, str]:
    """Say where somebody came from whom a community invited to be its Connector."""
    return {"community": community.slug, "partner": "", "role": Role.CONNECTOR}


async def invited_by(turn: Turn) -> Community | None:
    """Find the community whose invitation is still to be answered by an interview."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is not None:
        asked = connector.standing is Standing.ONBOARDING
        return await turn.uow.communities.get(connector.community_id) if asked else None
    for each in reversed(await turn.uow.invitations.used_by(turn.person.id)):
        if each.errand is Errand.CONNECTOR and each.community_id is not None:
            return await turn.uow.communities.get(each.community_id)
    return None


async def enrol(turn: Turn, community: Community) -> None:
    """Ask a new Connector; give one who was asked before a further community."""
    connector = await turn.uow.connectors.start(turn.person.id, community.id, turn.now)
    match connector.standing:
        case Standing.ONBOARDING | Standing.LEFT:
            await _ask(turn, connector, community)
        case Standing.MERGED:
            await serving.say(turn, connector)
        case _:
            await _join(turn, connector, community)


async def facts_of(turn: Turn, connector: Connector) -> dict[str, Any]:
    """Gather what both conversations with a Connector must know of the world."""
    home = await turn.uow.communities.get(connector.community_id)
    assert home is not None  # noqa: S101 -- the database holds the reference
    others = [each for each in await turn.uow.communities.all() if each.id != home.id]
    others.sort(key=lambda each: (each.province != home.province, each.slug))
    return {
        "connector": connector.id,
        "origin": {"community": home.slug, "partner": ""},
        "home": home.slug,
        "community": {"en": home.name_en, "fr": home.name_fr},
        "communities": [_offered(each) for each in others],
        "language": turn.language,
        "video_hosts": list(turn.book.video_hosts),
    }


async def helped(turn: Turn, profile: Mapping[str, Any]) -> frozenset[int]:
    """Find the communities that a Connector has named."""
    found = [await turn.uow.communities.by_slug(slug) for slug in profile.get("communities", ())]
    return frozenset(each.id for each in found if each is not None)


async def _ask(turn: Turn, connector: Connector, community: Community) -> None:
    communities = connector.communities | {community.id}
    if connector.standing is Standing.LEFT:
        communities = frozenset({community.id})
    asked = await turn.uow.connectors.save(
        replace(
            connector,
            community_id=community.id,
            communities=communities,
            standing=Standing.ONBOARDING,
            left_at=None,
        )
    )
    turn.say(_welcome(community, again=bool(asked.profile)))
    await unfinished.watch(turn, asked)
    await talking.begin(turn, TALK, await facts_of(turn, asked), answers=asked.profile)


def _welcome(community: Community, *, again: bool) -> Text:
    if again:
        return _("Welcome back. We go on where you were.")
    return _(
        "<b>{community}</b> invites you to be a Connector: you meet somebody from your field for"
        " half an hour, a few times a year, by video. About ten short questions, three minutes."
        " You can stop at any time and go on later.",
        community=community_name(community),
    )


async def _join(turn: Turn, connector: Connector, community: Community) -> None:
    if community.id in connector.communities:
        await serving.say(turn, connector)
        return
    slugs = [*connector.profile.get("communities", ()), community.slug]
    joined = await turn.uow.connectors.save(
        replace(
            connector,
            communities=connector.communities | {community.id},
            profile={**connector.profile, "communities": slugs},
        )
    )
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="connector.joined",
        subject=joined.reference,
        detail={},
        community_id=community.id,
        person_id=turn.person.id,
    )
    turn.say(_("Done: you now help {community}, too.", community=community_name(community)))
    if joined.serving:
        appointment = Appointment(turn.person.id, Role.CONNECTOR, community.id)
        await turn.uow.roles.grant(appointment, turn.now)
        await _announce(turn, joined, community)


async def _announce(turn: Turn, connector: Connector, community: Community) -> None:
    card = await serving.card(turn, connector)
    heading = p_(
        "heading of a card",
        "A Connector of another community now helps {community}, too:",
        community=community_name(community),
    )
    await tell_coordinators(turn, community.id, serving.below(heading, card))


def _offered(community: Community) -> dict[str, Any]:
    return {
        "slug": community.slug,
        "en": community.name_en,
        "fr": community.name_fr,
        "categories": list(community.rules.categories),
    }
