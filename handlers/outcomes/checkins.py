"""How is it going? Asked one, three, six and twelve months after the arrival, never twice alike.

Only the oldest of somebody's applications asks. Whoever has a job that counts is asked no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import talking
from handlers.connectee import arrival_clock, picking
from handlers.due import Due
from handlers.message import Button, Rows
from handlers.outcomes import clock, employment, trail
from locales.formats import Day
from locales.text import Text, _, blocks, p_
from program.decent import REMINDERS

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application
    from storage.due import DueItem


async def ask(turn: Turn, item: DueItem) -> None:
    """Ask one of the four, unless the next one has come up by now."""
    application = await _asked(turn, item.payload["application"])
    if application is None or await trail.counted(turn, application):
        return
    months = int(item.payload["months"])
    if await _is_late(turn, application, months):
        return
    held = await trail.standing(turn, application)
    last = held[-1].title if held else ""
    turn.say(blocks(QUESTIONS[months], _last(last)), _answers(application, months))


async def pressed(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down how it goes; a job is asked about at once."""
    application = await picking.own_sent(turn, action["application"])
    if application is None or await talking.answered(turn, press):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    said, months = str(action["said"]), int(action["months"])
    detail: dict[str, object] = {"said": said, "months": months}
    await trail.record(turn, application, "outcome.checked_in", detail)
    if said == JOB:
        turn.say(_("How good to hear! Three short questions about it, then I am done."))
        await employment.begin(turn, application)
        return
    turn.say(blocks(REPLIES[said], _next(application, months)))


async def _asked(turn: Turn, number: object) -> Application | None:
    """Find the person's application, if it is the one that asks."""
    landed = await arrival_clock.arrived(turn)
    return landed[0] if landed and landed[0].id == number else None


async def _is_late(turn: Turn, application: Application, months: int) -> bool:
    """Tell whether the next check-in is due already, as after a long outage."""
    later = [each for each in clock.MONTHS if each > months]
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    today = turn.now.astimezone(ZoneInfo(community.zone)).date()
    return bool(later) and clock.asked_on(application, later[0]) <= today


def _last(title: str) -> Text | None:
    if not title:
        return None
    return _("The last that you told me of was your work as “{title}”.", title=title)


def _next(application: Application, months: int) -> Text | None:
    later = [each for each in clock.MONTHS if each > months]
    if not later:
        return _("This was my last question of this kind. If something changes, send /job.")
    day = Day(clock.asked_on(application, later[0]))
    return _(
        "I ask again around this day: {day}. If something changes before, send /job.",
        day=day,
    )


def _answers(application: Application, months: int) -> Rows:
    about = {"do": "job_check_in", "application": application.id, "months": months}
    return tuple((Button(said, label, {**about, "said": said}),) for said, label in ANSWERS.items())


QUESTIONS: dict[int, Text] = {
    1: _("A month in Canada already! How is it going with work?"),
    3: _(
        "You have been in Canada for three months. For many, this is when the first doors open."
        " Where do you stand with work?"
    ),
    6: _(
        "Half a year in Canada: time goes fast. I would love to know what has become of your"
        " search for work."
    ),
    12: _(
        "Soon you will have been in Canada for a whole year, congratulations! One last time I ask:"
        " what do you do for work today?"
    ),
}
"""By months since the arrival; a test wants every check-in here."""

JOB, LOOKING, STUDYING, ELSE = "job", "looking", "studying", "else"

ANSWERS: dict[str, Text] = {
    JOB: p_("how it goes with work", "I have found a job"),
    LOOKING: p_("how it goes with work", "Still looking"),
    STUDYING: p_("how it goes with work", "I am studying"),
    ELSE: p_("how it goes with work", "Something else"),
}

REPLIES: dict[str, Text] = {
    LOOKING: _(
        "Thank you for telling me. It takes most people longer than they hoped, and it says"
        " nothing about you. The people whom you have met are often glad to hear from you again."
    ),
    STUDYING: _("Thank you for telling me, and all the best for your studies!"),
    ELSE: _("Thank you for telling me. If a coordinator can be of help, /contact reaches one."),
}

ACTIONS = {"job_check_in": pressed}

DUE = {clock.CHECK_IN: Due(ask, hours=REMINDERS)}
