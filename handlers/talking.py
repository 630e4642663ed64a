"""Talks: begin one, hand it a reply, go back, ask again, and remember where it was shown.

Typed text goes to the top open question of a person's stack of talks; buttons name their own.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from conversations import engine
from conversations.engine import Asked, Failed, Finished, Step
from conversations.question import Option, TalkState
from handlers import silence
from handlers.message import Button, Message, Rows
from handlers.phrases import not_an_answer
from locales.formats import Number
from locales.text import Text, _, blocks, p_
from program.identifiers import mask

if TYPE_CHECKING:
    from conversations.reply import Reply
    from handlers.book import Conversation
    from handlers.inbound import Pressed
    from handlers.turn import Turn
    from storage.talks import Ending, TalkRow

log = logging.getLogger(__name__)

REFUSALS_BEFORE_HELP = 2
LONGEST_ERROR = 200

CITY = "city"
"""The key under which any conversation asks where somebody lives."""

BACK = "_back"
SKIP = "_skip"
PERSON = "_person"

CONTACT = "contact"
"""The conversation, and the action, by which a person is reached."""


async def begin(
    turn: Turn,
    name: str,
    facts: Mapping[str, Any],
    *,
    answers: Mapping[str, Any] | None = None,
    reply: Reply | None = None,
    reopening: str = "",
) -> None:
    """Begin a talk.

    Args:
        answers: those given on an earlier day.
        reply: what the person said already to its first question, or to the one reopened.
        reopening: the key of the one answer that is to be given anew.
    """
    state = TalkState(facts=facts, answers=answers or {})
    row = await turn.uow.talks.push(turn.person.id, name, _stored(state, None), turn.now)
    if reopening:
        step = _reopened(turn, row, state, reopening, reply)
    elif reply is not None:
        step = engine.reply(_script(turn, row), state, reply, turn.world)
    else:
        step = engine.play(_script(turn, row), state, turn.world)
    await _take(turn, row, step)


async def digress(
    turn: Turn,
    name: str,
    facts: Mapping[str, Any],
    *,
    answers: Mapping[str, Any] | None = None,
    reply: Reply | None = None,
) -> None:
    """Begin an aside on top of what is open; an earlier one of its name gives way."""
    for row in await turn.uow.talks.stack(turn.person.id):
        if row.conversation == name:
            await drop(turn, row)
    await begin(turn, name, facts, answers=answers, reply=reply)


async def drop_asides(turn: Turn, *, above: TalkRow | None = None) -> None:
    """End the asides on top of the stack, or on top of one of its talks."""
    for row in reversed(await turn.uow.talks.stack(turn.person.id)):
        if (above and row.id == above.id) or not _conversation(turn, row).aside:
            return
        await drop(turn, row)


async def top(turn: Turn) -> TalkRow | None:
    """Find the talk that typed text goes to."""
    stack = await turn.uow.talks.stack(turn.person.id)
    return stack[-1] if stack else None


async def answer(turn: Turn, row: TalkRow, reply: Reply, *, option: str = "") -> None:
    """Hand a reply to a talk's open question."""
    step = engine.reply(_script(turn, row), state_of(row), reply, turn.world)
    await _take(turn, row, step, option=option)


async def go_back(turn: Turn, row: TalkRow) -> None:
    """Undo the newest step of a talk."""
    await _take(turn, row, engine.back(_script(turn, row), state_of(row), turn.world))


async def ask_again(turn: Turn, row: TalkRow) -> None:
    """Show a talk's open question once more, below whatever was just said."""
    state = replace(state_of(row), step=state_of(row).step + 1)
    step = engine.play(_script(turn, row), state, turn.world)
    await _take(turn, row, replace(step, said=()) if isinstance(step, Asked) else step)


async def resume(turn: Turn) -> None:
    """Go on with the talk on top, unless this turn has asked something already."""
    row = await top(turn)
    if row is not None and turn.asked is None:
        await ask_again(turn, row)


async def lift(turn: Turn, row: TalkRow) -> TalkRow:
    """Put a talk on top of the stack: what is typed next goes to it."""
    highest = await top(turn)
    if highest is None or highest.id == row.id:
        return row
    return await turn.uow.talks.save(replace(row, position=highest.position + 1))


async def reopen(turn: Turn, row: TalkRow, key: str, *, reply: Reply | None = None) -> None:
    """Ask for one earlier answer again, or take it if it came at once."""
    await _take(turn, row, _reopened(turn, row, state_of(row), key, reply))


def _reopened(turn: Turn, row: TalkRow, state: TalkState, key: str, reply: Reply | None) -> Step:
    step = engine.reopen(_script(turn, row), state, key, turn.world)
    # Another question may have come to be open since: the words are no answer to that one.
    if reply is None or not isinstance(step, Asked) or step.state.pending != key:
        return step
    return engine.reply(_script(turn, row), step.state, reply, turn.world)


async def keep(turn: Turn, row: TalkRow) -> None:
    """Close a talk so that it can be taken up again later."""
    state = state_of(row)
    await retire_shown(turn, row)
    await _conversation(turn, row).keep(turn, state.facts, state.answers)
    await _end(turn, row, "cancelled")


async def drop(turn: Turn, row: TalkRow) -> None:
    """Close a talk for good; its answers go."""
    await retire_shown(turn, row)
    await _end(turn, row, "cancelled")


async def settle(turn: Turn) -> None:
    """End a turn: write what was said, and note on which message the open question stands."""
    shown = await turn.flush()
    if turn.asked is not None:
        row, state = turn.asked
        await _note_home(turn, row, state)
        if _conversation(turn, row).reminded and not turn.unasked:
            row = await silence.watch(turn, row)
        stored = {**row.state, **_stored(state, shown or shown_on(row))}
        await turn.uow.talks.save(replace(row, state=stored, updated_at=_last_word(turn, row)))
        turn.asked = None


def state_of(row: TalkRow) -> TalkState:
    """Read the engine's state off a row."""
    return TalkState.from_json(row.state["talk"])


def shown_on(row: TalkRow) -> int | None:
    """Tell the outbox id of the message that bears the open question."""
    shown = row.state.get("shown")
    return int(shown) if shown else None


async def take_off(turn: Turn, press: Pressed) -> None:
    """Take the keyboard off the message whose button was pressed, showing what was chosen."""
    outbox_id, _dot, option = press.data.partition(".")
    await turn.retire(int(outbox_id), option=option)


async def answered(turn: Turn, press: Pressed) -> bool:
    """Tell whether the keyboard was taken off already: what was tapped once counts once."""
    row = await turn.earlier(int(press.data.partition(".")[0]))
    return row is not None and bool(row.body.get("answered"))


async def retire_shown(turn: Turn, row: TalkRow, *, option: str = "") -> None:
    """Take the keyboard off the message that bore a talk's question."""
    shown = shown_on(row)
    if shown is not None:
        await turn.retire(shown, option=option)


async def _take(turn: Turn, row: TalkRow, step: Step, *, option: str = "") -> None:
    match step:
        case Asked():
            await _asked(turn, row, step, option=option)
        case Finished():
            await retire_shown(turn, row, option=option)
            await _end(turn, row, "finished")
            for text in step.said:
                turn.say(text)
            await _finish(turn, row, step)
        case Failed():
            await _failed(turn, row, step)


async def _finish(turn: Turn, row: TalkRow, finished: Finished) -> None:
    conversation = _conversation(turn, row)
    await conversation.finish(turn, finished, state_of(row).facts)
    if conversation.aside or conversation.ours:
        await resume(turn)


async def _asked(turn: Turn, row: TalkRow, asked: Asked, *, option: str) -> None:
    turn.asked = (row, asked.state)
    message = _message(row, asked)
    shown = shown_on(row)
    if asked.in_place and shown is not None:
        turn.replace(shown, message)
        return
    if shown is not None:
        await turn.retire(shown, option=option)
    turn.say(message.text, message.rows)


async def _failed(turn: Turn, row: TalkRow, failed: Failed) -> None:
    """Park a talk whose script broke; its answers wait until the script is mended."""
    conversation = _conversation(turn, row)
    log.error("the script %s broke", conversation.name, exc_info=failed.error)
    await conversation.keep(turn, failed.state.facts, failed.state.answers)
    await _end(turn, row, "parked")
    await turn.uow.failures.add(
        channel="",
        event_id=f"talk {row.id}",
        person_id=turn.person.id,
        error=mask(f"{conversation.name}: {failed.error!r}")[:LONGEST_ERROR],
        update={},
        at=turn.now,
    )
    turn.say(
        _(
            "Something went wrong on my side. Your answers are safe, and the team has been told."
            " You can send /start to go on a little later."
        )
    )


def _last_word(turn: Turn, row: TalkRow) -> datetime:
    """Tell when the person last had their say: what we ask unasked does not count."""
    return row.updated_at if turn.unasked else turn.now


async def _note_home(turn: Turn, row: TalkRow, state: TalkState) -> None:
    """Note where the person is, when they have just said so."""
    home = state.answers.get(CITY)
    if home and home != state_of(row).answers.get(CITY):
        await turn.save_person(zone=home["zone"])


async def _end(turn: Turn, row: TalkRow, how: Ending) -> None:
    await silence.leave(turn, row.id)
    await turn.uow.talks.close(row.id, turn.now, how=how)


def _message(row: TalkRow, asked: Asked) -> Message:
    text = blocks(
        *asked.said,
        not_an_answer(asked.foreign, conversation=row.conversation) if asked.foreign else None,
        asked.refusal,
        _progress(asked),
        asked.prompt.text,
        _("If you are stuck, a person can help.") if _stuck(row, asked) else None,
    )
    return Message(text, _rows(row, asked))


def _progress(asked: Asked) -> Text | None:
    plain = not (asked.refusal or asked.foreign or asked.state.changing or not asked.state.whole)
    if not asked.about or not plain:
        return None
    return _(
        "<i>{position} of about {about}</i>",
        position=Number(asked.position),
        about=Number(max(asked.about, asked.position)),
    )


def _stuck(row: TalkRow, asked: Asked) -> bool:
    return asked.state.refusals >= REFUSALS_BEFORE_HELP and row.conversation != CONTACT


def _rows(row: TalkRow, asked: Asked) -> Rows:
    options = tuple(
        tuple(_button(row, asked, option) for option in line) for line in asked.prompt.rows
    )
    below = (
        *((_nav(row, asked, BACK),) if asked.can_go_back else ()),
        *((_nav(row, asked, SKIP),) if asked.optional else ()),
    )
    person = Button(PERSON, p_("button", "Write to a person"), {"do": CONTACT})
    ways = (below, (person,) if _stuck(row, asked) else ())
    return (*options, *(way for way in ways if way))


def _button(row: TalkRow, asked: Asked, option: Option) -> Button:
    action = {"do": "answer", "talk": row.id, "step": asked.state.step, "option": option.id}
    return Button(option.id, option.label, action, ticked=option.ticked)


def _nav(row: TalkRow, asked: Asked, kind: str) -> Button:
    if kind == BACK:
        action = {"do": "back", "talk": row.id, "step": asked.state.step}
        return Button(BACK, p_("button", "← Back"), action)
    skip = Option(engine.SKIP, p_("button", "Skip"))
    return replace(_button(row, asked, skip), option=SKIP)


def _stored(state: TalkState, shown: int | None) -> dict[str, Any]:
    return {"talk": state.to_json(), "shown": shown}


def _script(turn: Turn, row: TalkRow) -> engine.Script:
    return _conversation(turn, row).script


def _conversation(turn: Turn, row: TalkRow) -> Conversation:
    return turn.book.conversations[row.conversation]
