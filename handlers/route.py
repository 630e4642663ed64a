"""Where each inbound goes: to a command, a button's action, or the open question of a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process

from conversations.reply import Foreign, Located, Typed
from handlers import talking
from handlers.book import Guarded
from handlers.connectee import journey
from handlers.coordinator import takeovers
from handlers.everyone import home, returning
from handlers.inbound import (
    Blocked,
    Commanded,
    Edited,
    Elsewhere,
    Opened,
    Pressed,
    Said,
    Shared,
    Submitted,
    Unknown,
)
from handlers.phrases import not_an_answer
from handlers.standing import holds, lacking, named, usable
from locales.text import _
from program.identifiers import mask

if TYPE_CHECKING:
    from conversations.reply import Reply
    from handlers.inbound import Content
    from handlers.turn import Turn

NEAR_ENOUGH = 66
LONGEST_NAME = 32
"""Of a command, when it is repeated to whoever typed it."""


async def route(turn: Turn, content: Content) -> None:
    """Handle one inbound and settle the turn."""
    if not isinstance(content, Blocked):
        await returning.revive(turn)
    match content:
        case Commanded():
            await _command(turn, content)
        case Pressed():
            await _press(turn, content)
        case Said(text, cut):
            await _said(turn, text, cut=cut)
        case Shared():
            await _shared(turn, content)
        case Edited():
            await _edited(turn)
        case Blocked(back):
            await _blocked(turn, back=back)
        case _:
            await _beside(turn, content)
    await talking.settle(turn)


async def _beside(turn: Turn, content: Elsewhere | Opened | Submitted | Unknown) -> None:
    """Handle what happens beside the chat."""
    match content:
        case Elsewhere():
            turn.notice(IN_PRIVATE)
        case Opened():
            await home.opened(turn)
        case Submitted():
            await _submitted(turn, content)
        case Unknown():
            pass


IN_PRIVATE = _("I only talk in private: please open a chat with me, and send /start there.")


async def _command(turn: Turn, commanded: Commanded) -> None:
    command = named(turn, commanded.name)
    if command is None:
        await _unknown_command(turn, mask(commanded.name)[:LONGEST_NAME])
        await _ask_again(turn)
        return
    lack = await lacking(turn, command)
    if lack is not None:
        turn.say(lack)
        await _ask_again(turn)
        return
    await command.run(turn, commanded.arguments)
    if turn.window and turn.receipt.form is None:
        turn.notice(_("I have answered in our chat."))
    if command.stays:
        await _ask_again(turn)


async def _submitted(turn: Turn, submitted: Submitted) -> None:
    submit = turn.book.forms.get(submitted.form)
    if submit is not None:
        await submit(turn, submitted.fields)


async def _unknown_command(turn: Turn, name: str) -> None:
    mine = [each.names[turn.language] for each in await usable(turn)]
    near = process.extractOne(name, mine, score_cutoff=NEAR_ENOUGH)
    if near:
        turn.say(_("I do not know /{name}. Did you mean /{near}?", name=name, near=near[0]))
    else:
        turn.say(_("I do not know /{name}. /help lists what you can send.", name=name))


async def _ask_again(turn: Turn) -> None:
    row = await talking.top(turn)
    if row is not None:
        await talking.ask_again(turn, row)
    elif not turn.person.language_confirmed:
        await journey.go_on(turn, journey.NOWHERE)


async def _press(turn: Turn, press: Pressed) -> None:
    outbox_id, _dot, option = press.data.partition(".")
    number = int(outbox_id) if outbox_id.isascii() and outbox_id.isdecimal() else 0
    row = await turn.earlier(number) if 0 < number < MOST else None
    action = row.body.get("actions", {}).get(option) if row else None
    if row is None or row.person_id != turn.person.id or action is None:
        turn.notice(_("That button is no longer in use. Send /start to go on."))
        return
    if not row.platform_id and press.platform_id:
        await turn.arrived(row.id, press.platform_id)
    deed = turn.book.actions[action["do"]]
    if isinstance(deed, Guarded) and not holds(turn, deed.role):
        turn.notice(_("That button is no longer in use. Send /start to go on."))
        return
    run = deed.run if isinstance(deed, Guarded) else deed
    await run(turn, action, press)


MOST = 2**62
"""Beyond it, a number would not fit the database."""


async def _said(turn: Turn, text: str, *, cut: bool) -> None:
    if cut:
        turn.say(_("That was very long: I have read only the beginning."))
    await _reply(turn, Typed(text))


async def _shared(turn: Turn, shared: Shared) -> None:
    if shared.location is not None:
        await _reply(turn, Located(*shared.location))
    else:
        await _reply(turn, Foreign(shared.kind))


async def _reply(turn: Turn, reply: Reply) -> None:
    if await takeovers.relay(turn, reply):
        return
    row = await talking.top(turn)
    if row is not None:
        await talking.answer(turn, row, reply)
    elif not turn.person.language_confirmed:
        await journey.go_on(turn, journey.NOWHERE)
    else:
        if isinstance(reply, Foreign):
            turn.say(not_an_answer(reply.kind))
        turn.say(
            _(
                "There is no open question just now. /status tells where your application stands,"
                " /help lists what you can do."
            )
        )


async def _edited(turn: Turn) -> None:
    turn.say(
        _(
            "I have seen that you edited a message, but I keep to what you wrote first. To change"
            " an answer, use “← Back” or the summary at the end."
        )
    )
    await _ask_again(turn)


async def _blocked(turn: Turn, *, back: bool) -> None:
    if turn.address_id is None:
        return
    if back:
        await returning.unblocked(turn)
    else:
        await turn.uow.people.mark_dead(turn.address_id, turn.now)
