"""What people think: two questions after a meeting to both sides, and two at the end.

How useful was it, by one tap, and a line if they like. Kind words may be published, with leave.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.matches import portraits
from handlers.meetings import sides
from handlers.meetings.two import Two, two
from handlers.message import Button, Rows
from handlers.outcomes import clock, impact, testimonials
from locales.formats import Number
from locales.text import _, blocks, p_
from program.decent import REMINDERS
from program.feedback import Feedback, Occasion
from program.meetings import Kind, Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from conversations.engine import Finished
    from conversations.opinion import Opinion
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

KIND = "feedback.ask"
TALK = "opinion"
AFTER = timedelta(days=2)
"""From the end of the matter of "did you meet?" until both are asked."""
SCORES = range(1, 6)
GOOD = 4
"""From here on, words may be worth publishing."""


async def expect(turn: Turn, pair: Two) -> None:
    """Have both sides of a meeting that was held be asked; a Connector's year begins to count."""
    if pair.meeting.kind is Kind.INTAKE:
        return
    for side in Side:
        key = f"{KIND}:{pair.meeting.id}:{side}"
        payload = {"meeting": pair.meeting.id}
        person = pair.person(side).id
        await turn.uow.due.add(DueItem(turn.now + AFTER, KIND, key, key, payload, person))
    if pair.connector is not None:
        await impact.expect(turn, pair.connector)


async def ask(turn: Turn, item: DueItem) -> None:
    """Ask one of the two."""
    found = await _met(turn, item.payload["meeting"])
    if found is None:
        return
    pair, side = found
    text = _(
        "How useful was your talk with {name}? 1 is not at all, 5 is very much.",
        name=pair.name(side.other),
    )
    about = {"meeting": pair.meeting.id}
    wrong = Button("wrong", p_("button", "Something was wrong"), {"do": "job_wrong", **about})
    turn.say(text, (*_scores("job_score", **about), (wrong,)))


async def close(turn: Turn, item: DueItem) -> None:
    """Ask what somebody thinks of it all, a year after they came."""
    application = await _finishing(turn, item.payload["application"])
    if application is not None:
        text = _(
            "We have come to the end of our way together. All in all, how useful was the program to"
            " you? 1 is not at all, 5 is very much."
        )
        turn.say(text, _scores("job_closing", application=application.id))


async def pressed_score(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down how useful a meeting was, and ask for a line."""
    found = await _met(turn, action["meeting"])
    if found is None:
        turn.notice(sides.OVER)
        return
    await talking.take_off(turn, press)
    pair, side = found
    given = Feedback(
        person_id=turn.person.id,
        community_id=pair.community.id,
        occasion=Occasion.MEETING,
        given_at=turn.now,
        score=int(action["score"]),
        match_id=pair.meeting.match_id,
    )
    await _take(turn, given, name=portraits.called(pair.profile(side)))


async def pressed_closing(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down how useful the program was, and ask for a line."""
    application = await _finishing(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    given = Feedback(
        person_id=turn.person.id,
        community_id=application.community_id,
        occasion=Occasion.END,
        given_at=turn.now,
        score=int(action["score"]),
    )
    await _take(turn, given, name=portraits.called(application.profile))


async def written(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep the line, and whether it may be published."""
    opinion: Opinion = finished.value
    mine = await turn.uow.feedback.of(turn.person.id)
    given = next((each for each in mine if each.id == facts["feedback"]), None)
    if given is None or given.withdrawn_at is not None:
        turn.say(picking.OVER)
        return
    kept = replace(given, words=opinion.words, publish=opinion.publish)
    await turn.uow.feedback.save(kept)
    if opinion.publish:
        await testimonials.announce(turn, kept, name=facts["name"])
        turn.say(testimonials.THANKS)
    else:
        turn.say(_("Thank you! It helps us to do better."))


async def _take(turn: Turn, given: Feedback, *, name: str) -> None:
    added = await turn.uow.feedback.add(given)
    facts = {"feedback": added.id, "praise": (given.score or 0) >= GOOD, "name": name}
    await talking.digress(turn, TALK, facts)


async def _met(turn: Turn, number: object) -> tuple[Two, Side] | None:
    """Find a meeting of the person's that was held, if they have not said yet how it was."""
    meeting = await turn.uow.meetings.get(number) if isinstance(number, int) else None
    if meeting is None or meeting.phase is not Phase.HELD:
        return None
    pair = await two(turn, meeting)
    side = pair.side_of(turn.person.id) if pair else None
    if pair is None or side is None or not pair.application.sent:
        return None
    if side is Side.HOST and not (pair.connector and pair.connector.serving):
        return None
    given = await turn.uow.feedback.of(turn.person.id)
    return None if any(each.match_id == meeting.match_id for each in given) else (pair, side)


async def _finishing(turn: Turn, number: object) -> Application | None:
    """Find one's own application, if one has not said yet how it all was."""
    application = await picking.own_sent(turn, number)
    if application is None:
        return None
    given = await turn.uow.feedback.of(turn.person.id)
    ended = any(
        each.occasion is Occasion.END and each.community_id == application.community_id
        for each in given
    )
    return None if ended else application


def _scores(do: str, **about: int) -> Rows:
    buttons = (
        Button(f"score{each}", blocks(Number(each)), {"do": do, **about, "score": each})
        for each in SCORES
    )
    return (tuple(buttons),)


ACTIONS = {"job_score": pressed_score, "job_closing": pressed_closing}

DUE = {KIND: Due(ask, hours=REMINDERS), clock.CLOSING: Due(close, hours=REMINDERS)}
