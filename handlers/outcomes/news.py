"""Good news for a Connector: told only with the Connectee's leave, by one tap for each of them.

Whom they told, and whether they want to be asked, is kept with the job, sealed like it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.matches import portraits
from handlers.message import Button, Rows
from handlers.outcomes import trail
from handlers.telling import tell
from locales.text import Text, _, p_
from program.decent import REMINDERS
from program.outcomes import Outcome, Verdict
from storage.due import DueItem

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.connectors import Connector
    from program.matches import Match

KIND = "outcome.share"
TOLD, NEVER, ASKED = "told", "never", "asked"
"""Under which a job keeps the matches whose Connectors know, that nobody is to be told, and that
the question was put off once."""
LATER = timedelta(days=30)


async def question(turn: Turn, outcome: Outcome) -> tuple[Text | None, Rows]:
    """Ask whether the Connectors whom they met may know; nothing if there is nobody to tell."""
    tell_them = await tellable(turn, outcome)
    if not tell_them:
        return None, ()
    about = {"outcome": outcome.id}
    later = Button("later", p_("button", "Not yet"), {"do": "job_later", **about})
    never = Button("never", p_("button", "Never"), {"do": "job_never", **about})
    text = _(
        "It would be a great joy to whoever gave you half an hour. I would only say that you have"
        " found work as “{title}”, and not where. May I?",
        title=portraits.title({"occupation": outcome.job}),
    )
    return text, (*tell_them, (later, never))


async def tellable(turn: Turn, outcome: Outcome) -> Rows:
    """Make a button for each Connector who could be told and does not know yet."""
    known = set(outcome.job.get(TOLD) or ())
    met = [(match, host) for match, host in await _met(turn, outcome) if match.id not in known]
    return tuple((_button(outcome, match, host),) for match, host in met)


def may_be_told(outcome: Outcome) -> bool:
    """Tell whether a job is good news that they do not keep to themselves."""
    return outcome.verdict is Verdict.COUNTED and not outcome.job.get(NEVER)


async def pressed_share(turn: Turn, action: Action, press: Pressed) -> None:
    """Tell one Connector."""
    found = await trail.own(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    application, outcome = found
    pairs = [pair for pair in await _met(turn, outcome) if pair[0].id == action["match"]]
    if not pairs or action["match"] in (outcome.job.get(TOLD) or ()):
        turn.say(_("They know already, or are not in the program any more."))
        return
    (match, host) = pairs[0]
    told = [*(outcome.job.get(TOLD) or ()), match.id]
    noted = replace(outcome, job={**outcome.job, TOLD: told, NEVER: False})
    await turn.uow.outcomes.note(noted)
    await trail.record(turn, application, "outcome.shared", {"match": match.id})
    name = portraits.called(application.profile)
    await tell(turn, host.person_id, _good_news(name, noted))
    thanks = _("{name} will be delighted: I pass it on.", name=portraits.called(host.profile))
    turn.say(thanks, await tellable(turn, noted))


async def pressed_later(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more, in a month."""
    found = await trail.own(turn, action["outcome"])
    if found is None:
        return
    if await talking.answered(turn, press):
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    outcome = found[1]
    if outcome.job.get(ASKED):
        turn.say(_("All right: nobody hears of it. When you like, /job lets you tell them."))
        return
    await turn.uow.outcomes.note(replace(outcome, job={**outcome.job, ASKED: True}))
    key, payload = f"{KIND}:{outcome.id}", {"outcome": outcome.id}
    await turn.uow.due.put(DueItem(turn.now + LATER, KIND, key, key, payload, turn.person.id))
    turn.say(_("All right: nobody hears of it. I ask you once more in a month."))


async def pressed_never(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask no more."""
    found = await trail.own(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    await turn.uow.outcomes.note(replace(found[1], job={**found[1].job, NEVER: True}))
    turn.say(_("All right: this stays between us, and I do not ask again."))


async def ask_again(turn: Turn, item: DueItem) -> None:
    """Ask once more, if it still holds."""
    outcome = await turn.uow.outcomes.get(item.payload["outcome"])
    if outcome is None or not may_be_told(outcome):
        return
    mine = {each.id: each for each in await turn.uow.applications.of(turn.person.id)}
    application = mine.get(outcome.application_id)
    if application is None or not application.sent:
        return
    if outcome not in await trail.standing(turn, application):
        return
    text, rows = await question(turn, outcome)
    if text is not None:
        turn.say(text, rows)


async def _met(turn: Turn, outcome: Outcome) -> list[tuple[Match, Connector]]:
    """List the Connectors whom they met, and who still serve."""
    held = await turn.uow.meetings.of_application(outcome.application_id)
    numbers = dict.fromkeys(each.match_id for each in held if each.connected and each.match_id)
    matches = [await turn.uow.matches.get(each) for each in numbers]
    pairs = [(each, await turn.uow.connectors.get(each.connector_id)) for each in matches if each]
    return [(match, host) for match, host in pairs if host is not None and host.serving]


def _button(outcome: Outcome, match: Match, host: Connector) -> Button:
    action = {"do": "job_share", "outcome": outcome.id, "match": match.id}
    label = p_("button", "Tell {name}", name=portraits.called(host.profile))
    return Button(f"tell{match.id}", label, action)


def _good_news(name: str, outcome: Outcome) -> Text:
    return _(
        "Good news, and some of it is yours: {name}, whom you met, has found work as “{title}”, in"
        " the field and at the level they had at home. {name} wanted you to know. Thank you for"
        " your half hour!",
        name=name,
        title=portraits.title({"occupation": outcome.job}),
    )


ACTIONS = {
    "job_share": pressed_share,
    "job_later": pressed_later,
    "job_never": pressed_never,
}

DUE = {KIND: Due(ask_again, hours=REMINDERS)}
