"""The Connectee's side: did they write, have you met, did they introduce you to others?

One question at a time about each person, at a decent hour, and once more if nobody answers. Those
that come up on the same day are asked in one message. Whoever answers out of turn, by
`/introductions`, is not asked again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.connectee import picking
from handlers.due import Due
from handlers.introductions import acquaintances
from handlers.message import Button, Rows
from handlers.telling import tell
from locales.text import Text, _, blocks, p_
from program.decent import NUDGES, REMINDERS
from program.introductions import PROMISED, Introduction, Stage, advanced
from program.networks import AGAIN, FIRST, MOST_ASKED, Question, question
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

ASK = "network.ask"
FURTHER = "further"
SAME_DAY = timedelta(hours=12)

Asked = tuple[Introduction, int]
"""Somebody, and how often was asked about them before."""


async def expect(turn: Turn, introduction: Introduction) -> None:
    """Have the Connectee be asked, in three days, whether somebody wrote to them."""
    await _ask_later(turn, introduction, Question.WROTE, at=turn.now + FIRST[Question.WROTE])


async def expect_meeting(turn: Turn, introduction: Introduction) -> None:
    """Have the Connectee be asked, in two weeks, whether they met somebody."""
    await _ask_later(turn, introduction, Question.MET, at=turn.now + FIRST[Question.MET])


async def own(turn: Turn, number: object) -> Introduction | None:
    """Hold an introduction of the person's own; say so if there is none, or none any more."""
    found = await turn.uow.introductions.get(number) if isinstance(number, int) else None
    mine = await picking.own(turn, found.application_id) if found else None
    held = None
    if found is not None and mine is not None and mine.sent:
        held = await turn.uow.introductions.hold(found.id)
    if held is None or held.stage is Stage.WITHDRAWN:
        turn.notice(picking.OVER)
        return None
    return held


async def still(turn: Turn, introduction: Introduction) -> Question | None:
    """Tell what is still to be asked about somebody."""
    return question(introduction, further=await further(turn, introduction))


async def further(turn: Turn, introduction: Introduction) -> int:
    """Count the people whom somebody introduced."""
    every = await turn.uow.introductions.of_application(introduction.application_id)
    children = [each for each in every if each.parent_id == introduction.id]
    return sum(each.stage is not Stage.WITHDRAWN for each in children)


async def ask(turn: Turn, due: DueItem) -> None:
    """Ask about somebody, and about all of whom the same is to be asked today."""
    asked = Question(due.payload["question"])
    found = await turn.uow.introductions.get(due.payload["introduction"])
    mine = await picking.own(turn, found.application_id) if found else None
    if found is None or mine is None or not mine.sent or await still(turn, found) is not asked:
        return
    others = await _others(turn, found, asked)
    for each, _times in others:
        await forget(turn, each)
    every = ((found, int(due.payload["times"])), *others)
    for each, times in every:
        if times + 1 < MOST_ASKED:
            at = turn.now + AGAIN[asked]
            await _ask_later(turn, each, asked, at=at, times=times + 1)
    turn.say(*_message([each for each, _times in every], asked))


async def pressed_see(turn: Turn, action: Action, press: Pressed) -> None:
    """Show one person, with what can be said of them next."""
    found = await own(turn, action["introduction"])
    asked = await still(turn, found) if found else None
    if found is not None and asked is not None:
        turn.say(*_message([found], asked))
    elif found is not None:
        turn.notice(picking.OVER)


async def pressed_said(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down what the Connectee says of somebody, if that is still the question."""
    found = await own(turn, action["introduction"])
    if found is None:
        return
    if await still(turn, found) != action["question"]:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    match (action["question"], action["said"]):
        case (Question.ONWARD, "yes"):
            await begin_further(turn, found)
        case (Question.ONWARD, _):
            await forget(turn, found)
            turn.say(_("All right. Should it happen later: /introductions."))
        case (Question.WROTE, "yes"):
            await _wrote(turn, found)
        case (_, "not_yet"):
            await _not_yet(turn, found)
        case _:
            await _met(turn, found)


async def begin_further(turn: Turn, introduction: Introduction) -> None:
    """Ask whom somebody introduced."""
    who = turn.words(acquaintances.spoken(introduction))
    await talking.digress(turn, FURTHER, {"introduction": introduction.id, "who": who})


async def note(turn: Turn, introduction: Introduction, deed: str) -> None:
    """Write down what was done with an introduction; it is about the Connectee."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=f"introduction.{deed}",
        subject=f"M-{introduction.match_id}",
        detail={"introduction": introduction.id, "generation": introduction.generation},
        community_id=introduction.community_id,
        person_id=turn.person.id,
    )


async def forget(turn: Turn, introduction: Introduction) -> None:
    """Have nothing more be asked about somebody."""
    await turn.uow.due.cancel(_subject(introduction))


def doubt(introduction: Introduction) -> Action:
    """Give the action by which a Connector says that somebody would rather not."""
    return {"do": "intro_remove", "introduction": introduction.id}


def onward(introduction: Introduction) -> Rows:
    """Offer to name somebody whom this person introduced."""
    yes = _answer(introduction, Question.ONWARD, "yes", p_("button", "Yes, note somebody"))
    no = _answer(introduction, Question.ONWARD, "no", p_("button", "Not yet"))
    return ((yes,), (no,))


async def _wrote(turn: Turn, introduction: Introduction) -> None:
    saved = await turn.uow.introductions.save(replace(introduction, confirmed_at=turn.now))
    await note(turn, saved, "confirmed")
    await forget(turn, saved)
    await expect_meeting(turn, saved)
    turn.say(
        _(
            "Good news! Answer within a day or two, with two or three times that suit you, and ask"
            " for twenty minutes. I ask again in two weeks."
        )
    )


async def _met(turn: Turn, introduction: Introduction) -> None:
    moved = advanced(introduction, Stage.MET, at=turn.now)
    confirmed = replace(moved, confirmed_at=moved.confirmed_at or turn.now)
    saved = await turn.uow.introductions.save(confirmed)
    await note(turn, saved, "met")
    await forget(turn, saved)
    line = acquaintances.thanks(saved)
    thanks = _(
        "Wonderful. A word of thanks goes a long way; here is one to copy and make your own:\n"
        "<code>{line}</code>",
        line=line,
    )
    if await still(turn, saved) is not Question.ONWARD:
        turn.say(thanks)
        return
    at = turn.now + FIRST[Question.ONWARD]
    await _ask_later(turn, saved, Question.ONWARD, at=at)
    turn.say(blocks(thanks, _words(saved, Question.ONWARD)), onward(saved))


async def _not_yet(turn: Turn, introduction: Introduction) -> None:
    """Wait for the second question; after that, whoever introduced them may look into it."""
    asked = await still(turn, introduction)
    times = range(1, MOST_ASKED)
    waits = [await turn.uow.due.waiting(_key(introduction, asked, each)) for each in times]
    if any(each is not None for each in waits):
        turn.say(_("That happens. I ask you once more, later."))
        return
    if asked is Question.WROTE and introduction.logger_id not in {None, turn.person.id}:
        await _tell_logger(turn, introduction)
    turn.say(_("Thank you. I do not ask again; once it happens, tell me by /introductions."))


async def _tell_logger(turn: Turn, introduction: Introduction) -> None:
    mine = await picking.own(turn, introduction.application_id)
    assert mine is not None  # noqa: S101 -- it was looked up as one's own
    text = _(
        "{name} has not heard from {who} yet. Perhaps a short word from you helps.",
        name=acquaintances.connectee(mine),
        who=acquaintances.spoken(introduction),
    )
    rather_not = Button("not", RATHER_NOT, doubt(introduction))
    await tell(turn, introduction.logger_id or 0, text, ((rather_not,),), hours=NUDGES)


async def _others(turn: Turn, found: Introduction, asked: Question) -> tuple[Asked, ...]:
    """Find others of whom the same is to be asked within hours."""
    every = await turn.uow.introductions.of_application(found.application_id)
    others = []
    for each in every:
        if each.id == found.id or await still(turn, each) is not asked:
            continue
        for times in range(MOST_ASKED):
            waiting = await turn.uow.due.waiting(_key(each, asked, times))
            if waiting and waiting["at"] <= (turn.now + SAME_DAY).timestamp():
                others.append((each, times))
    return tuple(others)


async def _ask_later(
    turn: Turn, introduction: Introduction, asked: Question, *, at: datetime, times: int = 0
) -> None:
    application = await turn.uow.applications.get(introduction.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    payload = {
        "introduction": introduction.id,
        "question": str(asked),
        "times": times,
        "at": at.timestamp(),
    }
    key = _key(introduction, asked, times)
    person = application.person_id
    await turn.uow.due.put(DueItem(at, ASK, _subject(introduction), key, payload, person))


def _subject(introduction: Introduction) -> str:
    return f"network:{introduction.id}"


def _key(introduction: Introduction, asked: Question | None, times: int) -> str:
    return f"{ASK}:{asked}:{introduction.id}:{times}"


def _message(people: list[Introduction], asked: Question) -> tuple[Text, Rows]:
    """Ask about one person, or about several at once."""
    if len(people) == 1:
        return _words(people[0], asked), ANSWERS[asked](people[0])
    lines = [p_("list", "• {item}", item=acquaintances.presented(each)) for each in people]
    rows = tuple((sees(each),) for each in people)
    return blocks(OF_SEVERAL[asked], *lines, between="\n"), rows


def sees(introduction: Introduction) -> Button:
    """Lead to one person."""
    action = {"do": "net_see", "introduction": introduction.id}
    return Button(f"see{introduction.id}", acquaintances.called(introduction), action)


OF_SEVERAL: dict[Question, Text] = {
    Question.WROTE: _("Did these people write to you? Tap on each of them."),
    Question.MET: _("Have you met these people? Tap on each of them."),
    Question.ONWARD: _("Did these people introduce you to others? Tap on each of them."),
}
"""A test wants every question here."""


def _words(introduction: Introduction, asked: Question) -> Text:
    who = acquaintances.spoken(introduction)
    match asked:
        case Question.WROTE:
            return _("Did {who} write to you?", who=who)
        case Question.MET:
            return _("Have you met {who}?", who=who)
        case Question.ONWARD:
            return _(
                "Did {who} introduce you to others? Up to {most} of them belong to your network.",
                who=who,
                most=PROMISED,
            )


def _of_wrote(introduction: Introduction) -> Rows:
    asked = Question.WROTE
    yes = _answer(introduction, asked, "yes", p_("button", "Yes"))
    not_yet = _answer(introduction, asked, "not_yet", p_("button", "Not yet"))
    met = _answer(introduction, asked, "met", _("We have met already"))
    return ((yes, not_yet), (met,), (_off(introduction),))


def _of_met(introduction: Introduction) -> Rows:
    yes = _answer(introduction, Question.MET, "met", p_("button", "Yes, we met"))
    not_yet = _answer(introduction, Question.MET, "not_yet", p_("button", "Not yet"))
    return ((yes, not_yet), (_off(introduction),))


def _off(introduction: Introduction) -> Button:
    action = {"do": "net_off", "introduction": introduction.id}
    return Button(f"off{introduction.id}", RATHER_NOT, action)


RATHER_NOT = p_("button", "They would rather not")

ANSWERS = {Question.WROTE: _of_wrote, Question.MET: _of_met, Question.ONWARD: onward}


def _answer(introduction: Introduction, asked: Question, said: str, label: Text) -> Button:
    action = {
        "do": "net_said",
        "introduction": introduction.id,
        "question": str(asked),
        "said": said,
    }
    return Button(f"{said}{introduction.id}", label, action)


DUE = {ASK: Due(ask, hours=REMINDERS)}

ACTIONS = {"net_see": pressed_see, "net_said": pressed_said}
