"""The Connectee's side: did they write, have you met, did they introduce you to others?

One question at a time about each person, at a decent hour, and once more if nobody answers. Those
that come up on the same day are asked in one message. Whoever answers out of turn, by
`/introductions`, is not asked again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.connectee import picking
from handlers.due import Due
from handlers.introductions import questions
from program.decent import REMINDERS
from program.introductions import Introduction, Stage
from program.networks import AGAIN, FIRST, MOST_ASKED, Question, question
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.turn import Turn

ASK = "network.ask"
SAME_DAY = timedelta(hours=12)

Asked = tuple[Introduction, int]
"""Somebody, and how often was asked about them before."""


async def expect(turn: Turn, introduction: Introduction) -> None:
    """Have the Connectee be asked, in three days, whether somebody wrote to them."""
    await ask_later(turn, introduction, Question.WROTE, at=turn.now + FIRST[Question.WROTE])


async def expect_meeting(turn: Turn, introduction: Introduction) -> None:
    """Have the Connectee be asked, in two weeks, whether they met somebody."""
    await ask_later(turn, introduction, Question.MET, at=turn.now + FIRST[Question.MET])


async def own(turn: Turn, number: object) -> Introduction | None:
    """Hold an introduction of the person's own; say so if there is none, or none any more."""
    found = await turn.uow.introductions.get(number) if isinstance(number, int) else None
    mine = await picking.own_sent(turn, found.application_id) if found else None
    held = await turn.uow.introductions.hold(found.id) if found and mine else None
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
    mine = await picking.own_sent(turn, found.application_id) if found else None
    if found is None or mine is None or await still(turn, found) is not asked:
        return
    others = await _others(turn, found, asked)
    for each, _times in others:
        await forget(turn, each)
    asking = ((found, int(due.payload["times"])), *others)
    # Which of them comes up first is chance; on the list they stand as they were introduced.
    every = sorted(asking, key=lambda each: each[0].id)
    for each, times in every:
        if times + 1 < MOST_ASKED:
            at = turn.now + AGAIN[asked]
            await ask_later(turn, each, asked, at=at, times=times + 1)
    turn.say(*questions.message([each for each, _times in every], asked))


async def ask_later(
    turn: Turn, introduction: Introduction, asked: Question, *, at: datetime, times: int = 0
) -> None:
    """Have the Connectee be asked something about somebody then."""
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


async def forget(turn: Turn, introduction: Introduction) -> None:
    """Have nothing more be asked about somebody."""
    await turn.uow.due.cancel(_subject(introduction))


async def asks_again(turn: Turn, introduction: Introduction, asked: Question) -> bool:
    """Tell whether a question comes up once more by itself."""
    times = range(1, MOST_ASKED)
    waits = [await turn.uow.due.waiting(_key(introduction, asked, each)) for each in times]
    return any(each is not None for each in waits)


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


def _subject(introduction: Introduction) -> str:
    return f"network:{introduction.id}"


def _key(introduction: Introduction, asked: Question, times: int) -> str:
    return f"{ASK}:{asked}:{introduction.id}:{times}"


DUE = {ASK: Due(ask, hours=REMINDERS)}
