"""The way in: language, consent, destination, interview; each step leads to the next.

`origin` says where somebody came from: the `community` (slug) and `partner` (code) of the deep
link that they followed, both "" without one. Of somebody who was invited to be a Connector, it also
has the `role`; they are asked as one instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.intake import Intake
from conversations.welcome import CONSENT_VERSION
from handlers import talking
from handlers.connectee import arrival_clock, drafts, progress
from handlers.connector import enrolling, serving
from handlers.coordinator import cases, clarifying
from handlers.everyone import days_away
from handlers.message import Button
from handlers.phrases import STATUS
from handlers.wording import Own, community_name
from locales.formats import Number
from locales.text import Localised, _, p_
from program.applications import Application, Status
from program.hours import with_width
from program.people import Consent, Purpose, Role

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.turn import Turn
    from program.communities import Community

Origin = Mapping[str, str]
NOWHERE: Origin = {"community": "", "partner": ""}
NOT_KEPT = ("review", "review_details", "not_yet", "kept", "kept_whole", "kept_details")
"""Keys (before any bracket) whose answers steer the talk and are no part of a profile."""

UNDER_WAY = _("the interview is under way; nothing has been sent yet.")


async def go_on(turn: Turn, origin: Origin) -> None:
    """Take the next step that is still missing."""
    if not origin["community"] and (inviting := await enrolling.invited_by(turn)) is not None:
        origin = enrolling.origin_of(inviting)
    if not turn.person.language_confirmed:
        await talking.begin(turn, "greeting", {"origin": dict(origin)})
    elif not origin["community"] and await serving.say_if_any(turn):
        return
    elif not await consented(turn, _purpose(origin)):
        facts = {"origin": dict(origin), "contact": turn.book.contact}
        await talking.begin(turn, "consent", facts)
    elif _purpose(origin) is Purpose.CONNECTOR:
        await _enrol(turn, origin)
    else:
        await _apply(turn, origin)


async def consented(turn: Turn, *purposes: Purpose) -> bool:
    """Tell whether the person agrees to one of the purposes, in today's wording."""
    given = await turn.uow.consents.current(turn.person.id)
    held = {each.purpose for each in given if each.version == CONSENT_VERSION}
    return not held.isdisjoint(purposes)


async def greeted(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep the language and go on."""
    await turn.save_person(language=finished.value, language_confirmed=True)
    await go_on(turn, facts["origin"])


async def agreed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Write the consent down, or say good-bye with nothing kept."""
    if not finished.value:
        turn.farewell = True
        turn.say(
            _(
                "That is quite all right: nothing about you is kept. Should you change your mind,"
                " send /start."
            )
        )
        return
    await turn.uow.consents.give(
        Consent(turn.person.id, _purpose(facts["origin"]), CONSENT_VERSION, turn.language, turn.now)
    )
    await go_on(turn, facts["origin"])


async def headed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Go on with the community that was chosen."""
    await go_on(turn, {**facts["origin"], "community": finished.value})


async def interviewed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Send the application, or keep the answers of somebody who does not qualify yet."""
    application = await keep_answers(turn, facts, finished.answers)
    if application is None:
        return
    result: Intake = finished.value
    if result.unmet is not None:
        await drafts.watch(turn, application.id)
        turn.say(
            _(
                "Your answers are kept for {days} days. Send /start when things have changed.",
                days=Number(turn.book.periods.drafts.days),
            )
        )
        return
    await _submit(turn, application, facts)


async def keep_answers(
    turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]
) -> Application | None:
    """Save an interview's answers on its application, which stays a draft."""
    application = await turn.uow.applications.get(facts["application"])
    if application is None:
        return None
    return await turn.uow.applications.save(replace(application, profile=kept(answers)))


def kept(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what only steered the talk."""
    return with_width(
        {key: value for key, value in answers.items() if key.split("[")[0] not in NOT_KEPT}
    )


async def keep_nothing(turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
    """Leave a talk that has nothing to keep: it is begun anew next time."""


async def keep_interview(turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
    """Keep what was answered so far for another day."""
    application = await keep_answers(turn, facts, answers)
    if application is not None:
        await drafts.watch(turn, application.id)


def _purpose(origin: Origin) -> Purpose:
    invited = origin.get("role") == Role.CONNECTOR
    return Purpose.CONNECTOR if invited else Purpose.INTAKE


async def _enrol(turn: Turn, origin: Origin) -> None:
    community = await turn.uow.communities.by_slug(origin["community"])
    if community is not None:
        await enrolling.enrol(turn, community)


async def _apply(turn: Turn, origin: Origin) -> None:
    applications = await turn.uow.applications.of(turn.person.id)
    open_drafts = [each for each in applications if each.status is Status.DRAFT]
    community = await _destination(turn, origin, open_drafts)
    if community is not None:
        await _interview(turn, community, origin)
    elif len(open_drafts) > 1:
        await _choose_draft(turn, open_drafts)
    elif not open_drafts and not origin["community"] and any(each.open for each in applications):
        await say_status(turn, applications)
    else:
        await _choose(turn, origin)


async def _destination(
    turn: Turn, origin: Origin, open_drafts: list[Application]
) -> Community | None:
    """Name the community that somebody is bound for, unless it has closed meanwhile."""
    if origin["community"]:
        found = await turn.uow.communities.by_slug(origin["community"])
    else:
        only = open_drafts[0] if len(open_drafts) == 1 else None
        found = await turn.uow.communities.get(only.community_id) if only else None
    return found if found and found.active else None


async def _choose_draft(turn: Turn, open_drafts: list[Application]) -> None:
    found = [await turn.uow.communities.get(each.community_id) for each in open_drafts]
    buttons = [
        Button(
            each.slug,
            community_name(each),
            {"do": "switch", "origin": {**NOWHERE, "community": each.slug}},
        )
        for each in found
        if each is not None
    ]
    turn.say(
        _("Two interviews or more are open. Which one shall we go on with?"),
        tuple((button,) for button in buttons),
    )


async def _choose(turn: Turn, origin: Origin) -> None:
    every = await turn.uow.communities.all()
    if not every:
        turn.say(_("No community takes part yet. Please come back soon."))
        return
    if len(every) == 1:
        await _interview(turn, every[0], origin)
        return
    listed = [
        {"slug": each.slug, "en": each.name_en, "fr": each.name_fr, "province": each.province}
        for each in every
    ]
    await talking.begin(turn, "destination", {"origin": dict(origin), "communities": listed})


async def _interview(turn: Turn, community: Community, origin: Origin) -> None:
    mine = await turn.uow.applications.of(turn.person.id)
    sent = [each for each in mine if each.sent and each.community_id == community.id]
    if sent:
        await say_status(turn, sent)
        return
    partner = await turn.uow.partners.by_code(origin["partner"]) if origin["partner"] else None
    ours = partner if partner and partner.community_id == community.id else None
    application = await turn.uow.applications.start(
        turn.person.id, community.id, ours.id if ours else None, turn.now
    )
    _welcome(turn, community, application)
    await drafts.watch(turn, application.id)
    facts = {
        "origin": dict(origin),
        "application": application.id,
        "community": {"en": community.name_en, "fr": community.name_fr},
        "rules": community.rules.to_json(),
    }
    await talking.begin(turn, "intake", facts, answers=application.profile)


def _welcome(turn: Turn, community: Community, application: Application) -> None:
    name = community_name(community)
    if application.profile:
        turn.say(_("Welcome back. Your application to {community} goes on here.", community=name))
        return
    ours = _(
        "Welcome to {community}! About fifteen short questions, five to ten minutes. You can stop"
        " at any time and go on later: nothing is lost.",
        community=name,
    )
    ahead = _(
        "About fifteen short questions, five to ten minutes. You can stop at any time and go on"
        " later: nothing is lost."
    )
    turn.say(Own(community, "welcome", ours, below=ahead))


async def _submit(turn: Turn, application: Application, facts: Mapping[str, Any]) -> None:
    profile = await days_away.carried(turn, application.profile)
    sent = await turn.uow.applications.save(
        replace(application, status=Status.SUBMITTED, submitted_at=turn.now, profile=profile)
    )
    await drafts.leave(turn, application.id)
    await arrival_clock.plan(turn, sent)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="application.submitted",
        subject=sent.reference,
        detail={},
        community_id=sent.community_id,
    )
    await cases.announce(turn, sent)
    turn.say(
        _(
            "Sent! Your reference is <b>{reference}</b>. A coordinator of {community} will read"
            " your application and answer you here, usually within a week. There is nothing more"
            " to do; /status tells where things stand.",
            reference=sent.reference,
            community=Localised(**facts["community"]),
        )
    )


async def say_status(
    turn: Turn, applications: list[Application], *, under_way: int | None = None
) -> None:
    """Say where each application stands.

    Args:
        under_way: the number of the one whose interview is open just now.
    """
    for application in applications:
        community = await turn.uow.communities.get(application.community_id)
        if community is not None:
            turn.say(
                p_(
                    "line of a status",
                    "<b>{reference}</b>, {community}: {status}",
                    reference=application.reference,
                    community=community_name(community),
                    status=UNDER_WAY if application.id == under_way else STATUS[application.told],
                ),
                await clarifying.ways(turn, application),
            )
            if application.status is Status.ACCEPTED:
                turn.say(await progress.search(turn, application))
