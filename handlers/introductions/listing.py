"""A Connector's introductions at one glance: who was named, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import talking
from handlers.book import Command
from handlers.introductions import (
    introducing,
    progress,
    promising,
    third_person,
    unsending,
    withdrawing,
)
from handlers.message import Button, Rows
from locales.text import Text, Verbatim, _, blocks, p_
from program import references
from program.introductions import Introduction, Stage
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.introductions.promising import Pledge
    from handlers.message import Action
    from handlers.turn import Turn


async def refer(turn: Turn, arguments: str) -> None:
    """List those met with their introductions, and offer to add to them; or go on with one."""
    reference, _rest = references.split(arguments, meant=Thing.MATCH)
    meant = reference is not None and reference.thing is Thing.MATCH
    pledge = await promising.own(turn, reference.number) if reference and meant else None
    if pledge is not None:
        await introducing.go_on(turn, pledge)
        return
    connector = await turn.uow.connectors.of(turn.person.id)
    found = await promising.every(turn, connector) if connector is not None else []
    if not found:
        turn.say(
            _(
                "Introductions begin with a meeting: as soon as you have met somebody, I ask whom"
                " they should talk to next."
            )
        )
        return
    numbered = list(enumerate((each for one in found for each in one.made), start=1))
    numbers = {each.id: number for number, each in numbered}
    text = blocks(*(_listed(each, numbers) for each in found))
    turn.say(text, (*_opening(numbered), *_adding(found)))


async def pressed_see(turn: Turn, action: Action, press: Pressed) -> None:
    """Show one introduction with what can be done about it."""
    found = await introducing.one(turn, action)
    if found is not None:
        turn.say(_sheet(found[1]), _ways(found[1]))


async def pressed_edit(turn: Turn, action: Action, press: Pressed) -> None:
    """Have the line written anew."""
    found = await introducing.one(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        await introducing.ask(turn, found[0], introduction=found[1].id)


async def pressed_name(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the name of somebody who agreed to be named."""
    found = await introducing.one(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        await introducing.ask(turn, found[0], introduction=found[1].id, only="name")


async def pressed_remove(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more."""
    found = await introducing.one(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    about = {"introduction": found[1].id}
    yes = Button(
        "yes", p_("button", "Yes, remove it"), {"do": "intro_remove_yes", "why": "mine", **about}
    )
    asked = Button(
        "asked",
        p_("button", "Yes, at their request"),
        {"do": "intro_remove_yes", "why": "theirs", **about},
    )
    keep = Button("keep", p_("button", "No, leave it"), {"do": "intro_keep", **about})
    turn.say(
        _(
            "Remove {who}? What I keep of them is erased at once, and the introduction no longer"
            " counts. It cannot be undone.",
            who=third_person.described(found[1]),
        ),
        ((yes,), (asked,), (keep,)),
    )


async def pressed_remove_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Erase what is kept of somebody; that there was an introduction stays."""
    found = await introducing.one(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    pledge, introduction = found
    if action["why"] == "theirs":
        await withdrawing.withdraw(turn, introduction)
        turn.say(_kindly(pledge, introduction), ((withdrawing.another(pledge),),))
        return
    await withdrawing.erase(turn, introduction)
    await promising.note(turn, pledge, "introduction.withdrawn", why="connector")
    settled = await promising.settle(turn, pledge.match.id, taken_back=True)
    turn.say(_("It is removed, and nothing is kept of them."))
    if settled is not None:
        rows = ((withdrawing.another(settled),),) if settled.left else ()
        turn.say(progress.line(settled), rows)


async def pressed_keep(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave it as it is."""
    found = await introducing.one(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        turn.say(_("Good: everything stays as it is."))


async def pressed_add(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for somebody else."""
    pledge = await promising.own(turn, action["match"])
    if pledge is None or not pledge.left:
        turn.notice(introducing.OVER)
        return
    await talking.take_off(turn, press)
    await introducing.ask(turn, pledge)


def _kindly(pledge: Pledge, introduction: Introduction) -> Text:
    """Say that somebody is erased who asked for it; what was given stands."""
    lead = _("Done: nothing is kept of them.")
    told = _("I let {name} know, kindly.", name=pledge.name) if introduction.counted else None
    free = _("If somebody else comes to mind, the place is free; if not, all is well.")
    return blocks(lead, told, free, between=" ")


def _listed(pledge: Pledge, numbers: dict[int, int]) -> Text:
    lines = (
        p_(
            "an introduction in a list",
            "{number}. {who}: {stage}",
            number=numbers[each.id],
            who=third_person.described(each),
            stage=STAGES[each.stage],
        )
        for each in pledge.made
    )
    return blocks(progress.line(pledge), *lines, between="\n")


def _opening(numbered: list[tuple[int, Introduction]]) -> Rows:
    buttons = tuple(
        Button(f"see{each.id}", Verbatim(str(number)), {"do": "intro_see", "introduction": each.id})
        for number, each in numbered
    )
    return tuple(buttons[start : start + IN_A_ROW] for start in range(0, len(buttons), IN_A_ROW))


def _adding(found: list[Pledge]) -> Rows:
    rows = []
    for each in found:
        if each.left:
            about = {"match": each.match.id, "with": []}
            none = Button(
                f"none{each.match.id}",
                p_("button", "I have no more"),
                {"do": "intro_no_more", **about},
            )
            rows.append((withdrawing.another(each), none))
    return tuple(rows)


def _sheet(introduction: Introduction) -> Text:
    why = introduction.whom.get("why")
    return blocks(
        p_(
            "an introduction",
            "<b>{who}</b>: {stage}",
            who=third_person.described(introduction),
            stage=STAGES[introduction.stage],
        ),
        p_("a person’s own words", "“{words}”", words=why) if why else None,
        between="\n",
    )


def _ways(introduction: Introduction) -> Rows:
    about = {"introduction": introduction.id}
    draft = Button("draft", p_("button", "The message"), {"do": "intro_draft", **about})
    sent = Button("sent", p_("button", "Sent"), {"do": "intro_sent", **about})
    edit = Button("edit", p_("button", "Change the line…"), {"do": "intro_edit", **about})
    name = Button("name", p_("button", "They agreed to be named"), {"do": "intro_name", **about})
    gone = Button("gone", p_("button", "Remove or erase…"), {"do": "intro_remove", **about})
    first = (draft, sent) if introduction.stage is Stage.PROMISED else (draft,)
    if unsending.possible(introduction):
        first = (draft, introducing.undo(introduction))
    named = () if introduction.whom.get("name") else ((name,),)
    return (first, *named, (edit, gone))


IN_A_ROW = 5

STAGES: dict[Stage, Text] = {
    Stage.PROMISED: p_("stage of an introduction", "not sent yet"),
    Stage.INTRODUCED: p_("stage of an introduction", "sent"),
    Stage.MET: p_("stage of an introduction", "they have met"),
    Stage.REFERRED_ON: p_("stage of an introduction", "has introduced further"),
    Stage.WITHDRAWN: p_("stage of an introduction", "withdrawn"),
}
"""What became of an introduction; a test wants every stage here."""

COMMANDS = (
    Command(
        {"en": "refer", "fr": "presenter"},
        _("your introductions, and whom you could still introduce"),
        refer,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[M-77]",
    ),
)

ACTIONS = {
    "intro_see": pressed_see,
    "intro_edit": pressed_edit,
    "intro_name": pressed_name,
    "intro_remove": pressed_remove,
    "intro_remove_yes": pressed_remove_yes,
    "intro_keep": pressed_keep,
    "intro_add": pressed_add,
}
