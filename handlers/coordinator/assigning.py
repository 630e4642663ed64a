"""Who looks after an application, and whether its proof was seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.coordinator import cases, colleagues, deeds
from handlers.message import Button
from locales.text import Text, _, blocks, p_
from program.applications import Application
from program.people import Role
from program.search import folded, likeness

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

NOBODY = 0
VERIFIED = "application.verified"
UNVERIFIED = "application.unverified"


async def assign(turn: Turn, words: str) -> None:
    """Give an application to the colleague who is named, or ask to whom."""
    found, rest = await access.named_application(turn, words)
    if found is None:
        return
    team = await colleagues.team(turn, found.community_id)
    named = [
        each
        for each, name in team
        if rest and likeness(folded(rest), [folded(_plain(turn, name))]) > 0
    ]
    if len(named) == 1:
        await _give(turn, found, named[0])
    else:
        _ask_whom(turn, found, team)


async def pressed_assign(turn: Turn, action: Action, press: Pressed) -> None:
    """Give an application to the colleague who was picked."""
    found = await cases.reached(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    if found.assignee_id != action["had"]:
        await _overtaken(turn, found)
        return
    chosen = int(action["to"])
    held = await turn.uow.roles.holders(Role.COORDINATOR, found.community_id)
    if chosen in {NOBODY, *held}:
        await _give(turn, found, chosen)
    else:
        turn.say(_("That colleague coordinates no more."))


async def pressed_mine(turn: Turn, action: Action, press: Pressed) -> None:
    """Take an application for oneself, unless a colleague has it."""
    found = await cases.reached(turn, action)
    if found is None:
        return
    if found.profile and found.assignee_id not in {None, turn.person.id}:
        await _overtaken(turn, found)
    else:
        await _give(turn, found, turn.person.id)


async def verify(turn: Turn, words: str) -> None:
    """Record that the proof was seen, elsewhere."""
    found, _rest = await access.named_application(turn, words)
    if found is None:
        return
    if not found.profile:
        turn.say(await cases.settled(turn, found))
        return
    if found.verified_at is not None:
        before = _("That was recorded before: <b>{reference}</b>.", reference=found.reference)
        turn.say(blocks(before, await deeds.ahead(turn, found.reference, VERIFIED), between=" "))
        return
    saved = await turn.uow.applications.save(replace(found, verified_at=turn.now))
    await cases.record(turn, saved, VERIFIED, {})
    undo = {"do": "case.unverify", "application": saved.id}
    turn.say(
        _(
            "Recorded: you have seen the document of <b>{reference}</b>, outside this chat.",
            reference=saved.reference,
        ),
        ((Button("undo", p_("button", "Undo"), undo),),),
    )


async def pressed_unverify(turn: Turn, action: Action, press: Pressed) -> None:
    """Take that back."""
    found = await cases.reached(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    if found.verified_at is None:
        before = await deeds.ahead(turn, found.reference, UNVERIFIED)
        turn.say(
            before
            or _("The document of <b>{reference}</b> was not seen yet.", reference=found.reference)
        )
        return
    saved = await turn.uow.applications.save(replace(found, verified_at=None))
    await cases.record(turn, saved, UNVERIFIED, {})
    turn.say(
        _("Undone: the document of <b>{reference}</b> was not seen yet.", reference=saved.reference)
    )


async def _give(turn: Turn, found: Application, to: int) -> None:
    if not found.profile:
        turn.say(await cases.settled(turn, found))
        return
    if found.assignee_id == (to or None):
        turn.say(_("So it is already: <b>{reference}</b>.", reference=found.reference))
        return
    saved = await turn.uow.applications.save(replace(found, assignee_id=to or None))
    await cases.record(turn, saved, "application.assigned", {"to": to})
    turn.say(await _given(turn, saved, to))
    if to not in {NOBODY, turn.person.id}:
        me = await colleagues.name(turn, turn.person.id, saved.community_id)
        lead = _("{colleague} asks you to look after this:", colleague=me)
        await cases.report(turn, saved, lead, to=to)


async def _overtaken(turn: Turn, found: Application) -> None:
    """Say who looks after it by now, and let it be given to somebody all the same."""
    text: Text = _("Nobody in particular looks after it.")
    if found.assignee_id is not None:
        text = _(
            "{colleague} looks after <b>{reference}</b>.",
            colleague=await colleagues.name(turn, found.assignee_id, found.community_id),
            reference=found.reference,
        )
    first = await deeds.ahead(turn, found.reference, "application.assigned")
    mine = _to(found, turn.person.id, p_("button", "I take it all the same"))
    turn.say(blocks(first, text, between=" "), ((mine,),))


def _to(found: Application, person_id: int, label: Text) -> Button:
    action = {"do": "case.assign", "application": found.id, "to": person_id}
    return Button(f"to{person_id}", label, {**action, "had": found.assignee_id})


async def _given(turn: Turn, saved: Application, to: int) -> Text:
    if to == NOBODY:
        return _("<b>{reference}</b> is everybody’s again.", reference=saved.reference)
    if to == turn.person.id:
        return _(
            "<b>{reference}</b> is yours: it waits in your queue only. /assign gives it away.",
            reference=saved.reference,
        )
    name = await colleagues.name(turn, to, saved.community_id)
    return _(
        "{colleague} looks after <b>{reference}</b> from now on, and is told so.",
        colleague=name,
        reference=saved.reference,
    )


def _ask_whom(turn: Turn, found: Application, team: list[tuple[int, Text]]) -> None:
    every = (
        *(
            (each, p_("button", "Myself") if each == turn.person.id else name)
            for each, name in team
        ),
        (NOBODY, p_("button", "Nobody in particular")),
    )
    rows = tuple((_to(found, each, name),) for each, name in every)
    turn.say(_("Who looks after <b>{reference}</b>?", reference=found.reference), rows)


def _plain(turn: Turn, name: Text) -> str:
    return str(turn.translator.render(name, turn.language).unescape())


COMMANDS = (
    Command(
        {"en": "assign", "fr": "attribuer"},
        _("give an application to a colleague"),
        assign,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104 [colleague]",
    ),
    Command(
        {"en": "verify", "fr": "verifier"},
        _("record that you have seen somebody’s document"),
        verify,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "case.assign": pressed_assign,
        "case.mine": pressed_mine,
        "case.unverify": pressed_unverify,
    },
)
