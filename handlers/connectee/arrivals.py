"""Have you landed? And what changes once somebody has.

Only the oldest of somebody's applications asks; the others wait, in case that one ends.

Whoever has landed keeps their home town in the profile, since that is where they came from; where
they are now stands beside it as `town`, and the day on which they said so as `landed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.questions.city import Home
from handlers import talking
from handlers.connectee import arrival_clock, picking, profiles
from handlers.due import Due
from handlers.matches import onward, portraits
from handlers.meetings.announcing import when
from handlers.meetings.two import two
from handlers.message import Button, Rows
from handlers.outcomes import clock
from handlers.wording import community_name
from locales.formats import Moment
from locales.text import Text, _, blocks, p_
from program.arrival import LATER, landed_on, next_question
from program.communities import Kind
from program.decent import REMINDERS
from program.meetings import Phase, Side

if TYPE_CHECKING:
    from datetime import date

    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from storage.due import DueItem

TOWN = "town"
CANADA = "CA"


async def ask(turn: Turn, item: DueItem) -> None:
    """Ask whether they have landed, and expect to ask again."""
    application = await _travelling(turn, item.payload["application"])
    if application is None:
        return
    times = int(item.payload["times"])
    asks = application.id == (await arrival_clock.travelling(turn))[0].id
    again = next_question(
        arrival_clock.named(application), today=turn.world.today, times=times + asks
    )
    await arrival_clock.expect(turn, application, again, times=times + asks)
    if asks:
        turn.say(_question(application), _answers(application))


async def pressed_landed(turn: Turn, action: Action, press: Pressed) -> None:
    """Note that they have landed, welcome them, and ask where they are."""
    application = await _travelling(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    for each in await arrival_clock.travelling(turn):
        await _land(turn, each, on=turn.world.today)
    turn.say(_("Welcome to Canada! I am glad that you have arrived."))
    await _ask_town(turn, application)


async def pressed_not_yet(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the new date."""
    if await _travelling(turn, action["application"]) is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await profiles.arrival(turn, "")


async def pressed_later(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave them alone for a week."""
    application = await _travelling(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await arrival_clock.expect(turn, application, turn.world.today + LATER, times=0)
    turn.say(_("All right: I ask again in a week. To tell me before, send /arrival."))


async def pressed_town(turn: Turn, action: Action, press: Pressed) -> None:
    """Take the community's own place for theirs."""
    application = await _arrived(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    home = Home(community.name_en, community.name_fr, community.zone, CANADA)
    await _move(turn, home)


async def pressed_elsewhere(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the town."""
    if await _arrived(turn, action["application"]) is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await talking.digress(turn, "landing", {})


async def found(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Take the town that was found for theirs."""
    await _move(turn, finished.value)


async def _travelling(turn: Turn, number: object) -> Application | None:
    """Find one of the person's own applications, if they have not landed."""
    mine = await arrival_clock.travelling(turn)
    return next((each for each in mine if each.id == number), None)


async def _arrived(turn: Turn, number: object) -> Application | None:
    """Find one of the person's own applications, if they have."""
    mine = await arrival_clock.arrived(turn)
    return next((each for each in mine if each.id == number), None)


def _question(application: Application) -> Text:
    if arrival_clock.named(application).latest is None:
        return _(
            "Some time ago you did not know yet when you would arrive in Canada. Is there any news,"
            " or have you landed already?"
        )
    return _("By what you told me, you should be arriving in Canada about now. Have you landed?")


def _answers(application: Application) -> Rows:
    about = {"application": application.id}
    return (
        (Button("landed", p_("button", "Yes, I have landed"), {"do": "soon_landed", **about}),),
        (Button("not_yet", p_("button", "Not yet: new date"), {"do": "soon_not_yet", **about}),),
        (Button("later", p_("button", "Later"), {"do": "soon_later", **about}),),
    )


async def _land(turn: Turn, application: Application, *, on: date) -> None:
    """Write it down, end the clock, and tell whoever looks after the application."""
    known = landed_on(arrival_clock.named(application), today=on)
    profile = {
        **application.profile,
        arrival_clock.LANDED: on.isoformat(),
        "arrival": known.to_json(),
    }
    landed = await turn.uow.applications.save(replace(application, profile=profile))
    await arrival_clock.end(turn, application)
    await clock.plan(turn, landed)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="application.landed",
        subject=application.reference,
        detail={},
        community_id=application.community_id,
        person_id=turn.person.id,
    )
    news = _(
        "<b>{application}</b> {name} has landed in Canada.",
        application=application.reference,
        name=portraits.called(application.profile),
    )
    await onward.tell_team(turn, application, news)


async def _ask_town(turn: Turn, application: Application) -> None:
    """Ask whether they are in the community's own place; a sector has none."""
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    if community.kind is not Kind.PLACE:
        await talking.digress(turn, "landing", {})
        return
    about = {"application": application.id}
    turn.say(
        _("Are you in {community} now?", community=community_name(community)),
        (
            (Button("here", p_("button", "Yes, I am here"), {"do": "soon_town", **about}),),
            (
                Button(
                    "elsewhere",
                    p_("button", "No, in another town"),
                    {"do": "soon_elsewhere", **about},
                ),
            ),
        ),
    )


async def _move(turn: Turn, home: Home) -> None:
    """Show all times, and count their free hours, on the clock of where they are now."""
    arrived = await arrival_clock.arrived(turn)
    for each in arrived:
        profile = {**each.profile, TOWN: home.to_json()}
        await turn.uow.applications.save(replace(each, profile=profile))
    await turn.save_person(zone=home.zone)
    turn.say(
        _(
            "<b>{place}</b>: it is {moment} there now. From now on, all times that I show you and"
            " your free hours are by that clock. If your hours have changed, send /hours.",
            place=home.text,
            moment=Moment(turn.now, ZoneInfo(home.zone)),
        )
    )
    await _announce(turn, arrived)


async def _announce(turn: Turn, applications: Iterable[Application]) -> None:
    """Say again when they meet, now on their new clock; the moment is the same."""
    lines = []
    for application in applications:
        for meeting in await turn.uow.meetings.of_application(application.id):
            start, booked = meeting.starts_at, meeting.phase is Phase.BOOKED
            pair = await two(turn, meeting) if booked and start and start > turn.now else None
            if pair is not None:
                lines.append(
                    _(
                        "You meet {name} as agreed; where you are now, that is:\n{when}",
                        name=pair.name(Side.HOST),
                        when=when(pair, Side.GUEST),
                    )
                )
    if lines:
        turn.say(blocks(*lines))


ACTIONS = {
    "soon_landed": pressed_landed,
    "soon_not_yet": pressed_not_yet,
    "soon_later": pressed_later,
    "soon_town": pressed_town,
    "soon_elsewhere": pressed_elsewhere,
}

DUE = {arrival_clock.KIND: Due(ask, hours=REMINDERS)}
