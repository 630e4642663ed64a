"""What a Connector has told us, seen and changed by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.onboarding import DETAILS, SAID
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command
from handlers.connector import enrolling, onboarding, pausing, serving
from handlers.everyone import days_away
from handlers.meetings import agreeing
from handlers.telling import tell_all_coordinators
from locales.text import _, p_
from program.people import Appointment, Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn
    from program.connectors import Connector

ALWAYS_THERE = frozenset({"capacity", "notice_h"})
"""Details that have a default, so that they do not show whether the details were gone through."""


WHEN_FREE = frozenset({"hours", "city", "away", "notice_h"})
"""Answers on which it hangs when somebody can meet."""


async def status(turn: Turn, arguments: str) -> None:
    """Tell where they stand."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is not None:
        await serving.say(turn, connector)


async def profile(turn: Turn, arguments: str) -> None:
    """Show what was told, to be changed."""
    await _begin(turn)


async def hours(turn: Turn, arguments: str) -> None:
    """Change when one is free."""
    await _begin(turn, only="hours", words=arguments)


async def capacity(turn: Turn, arguments: str) -> None:
    """Change how many people one meets at once."""
    await _begin(turn, only="capacity", words=arguments)


async def known(turn: Turn) -> bool:
    """Tell whether somebody has agreed to be a Connector and is none of the past."""
    return await _known(turn) is not None


async def changed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Save what was changed, and note which answers, but not what they were."""
    connector = await _known(turn)
    if connector is None:
        turn.say(pausing.NOT_SERVING)
        return
    answers = {**connector.profile, **onboarding.kept(finished.answers)}
    after = onboarding.complete(answers)
    keys = sorted(key for key in after if connector.profile.get(key) != after[key])
    if not finished.value or not keys:
        turn.say(_("Nothing has been changed."))
        return
    await _save(turn, connector, after, keys)
    turn.say(p_("answer", "Saved."), ((days_away.MORE,),) if facts["only"] == "hours" else ())
    if not WHEN_FREE.isdisjoint(keys):
        await agreeing.hours_changed(turn)


async def _known(turn: Turn) -> Connector | None:
    """Find who serves, or waits to be confirmed."""
    connector = await turn.uow.connectors.of(turn.person.id)
    return connector if connector and connector.standing in serving.TOLD else None


async def _begin(turn: Turn, *, only: str = "", words: str = "") -> None:
    connector = await _known(turn)
    if connector is None:
        turn.say(pausing.NOT_SERVING)
        return
    facts = {
        **await enrolling.facts_of(turn, connector),
        "sent": connector.profile,
        "detailed": any(key in connector.profile for key in {*DETAILS} - ALWAYS_THERE),
        "only": only,
    }
    if not only:
        await talking.digress(turn, "particulars", facts, answers=connector.profile)
        return
    if not words and only in connector.profile:
        shown = SAID[only].show(connector.profile[only])
        turn.say(p_("answer", "Until now: {answer}", answer=shown))
    await talking.digress(turn, "particulars", facts, reply=Typed(words) if words else None)


async def _save(turn: Turn, connector: Connector, profile: dict[str, Any], keys: list[str]) -> None:
    before = connector.communities
    named = await enrolling.helped(turn, profile)
    communities = named | {connector.community_id} if "communities" in keys else before
    saved = await turn.uow.connectors.save(
        replace(connector, profile=profile, capacity=profile["capacity"], communities=communities)
    )
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="connector.changed",
        subject=saved.reference,
        detail={"changed": keys},
        community_id=saved.community_id,
        person_id=saved.person_id,
    )
    await _move(turn, saved, before)
    if "city" in keys:
        await turn.save_person(zone=profile["city"]["zone"])
        await pausing.watch(turn, saved)


async def _move(turn: Turn, connector: Connector, before: frozenset[int]) -> None:
    """Have the roles follow the communities, and the coordinators know, of whoever serves."""
    if not connector.serving:
        return
    for community_id in sorted(connector.communities - before):
        appointment = Appointment(connector.person_id, Role.CONNECTOR, community_id)
        await turn.uow.roles.grant(appointment, turn.now)
    for community_id in sorted(before - connector.communities):
        appointment = Appointment(connector.person_id, Role.CONNECTOR, community_id)
        await turn.uow.roles.end(appointment, turn.now)
    who = serving.name_of(connector)
    new, old = connector.communities - before, before - connector.communities
    if new:
        line = _("{who} now helps your community, too.", who=who)
        await tell_all_coordinators(turn, new, line)
    if old:
        line = _("{who} does not help your community any more.", who=who)
        await tell_all_coordinators(turn, old, line)


COMMANDS = (
    Command(
        {"en": "status", "fr": "statut"},
        _("where you stand as a Connector"),
        status,
        role=Role.CONNECTOR,
        section="connector",
        stays=True,
    ),
    Command(
        {"en": "profile", "fr": "profil"},
        _("see and change your answers"),
        profile,
        role=Role.CONNECTOR,
        section="connector",
    ),
    Command(
        {"en": "hours", "fr": "heures"},
        _("change when you are free"),
        hours,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[Mon-Fri 18:00-21:00]",
    ),
    Command(
        {"en": "capacity", "fr": "capacite"},
        _("how many people you meet at once"),
        capacity,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[2]",
    ),
)
