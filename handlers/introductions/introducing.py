"""A Connector names people, writes to them with the words that they are given, and says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.introduction import Named, Way
from handlers import talking
from handlers.introductions import following, letter, promising, third_person
from handlers.message import Button, Rows
from locales.text import Text, _, blocks, p_
from program.introductions import DIRECT, PROMISED, Introduction, Stage, advanced
from program.promises import State

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.introductions.promising import Pledge
    from handlers.message import Action
    from handlers.turn import Turn

CONVERSATION = "introduction"
OVER = _("That has been settled meanwhile. /refer shows how your introductions stand.")


async def ask(turn: Turn, pledge: Pledge, *, introduction: int = 0, only: str = "") -> None:
    """Ask whom somebody should talk to next, or for what one of them lacks."""
    facts = {
        "match": pledge.match.id,
        "name": pledge.name,
        "made": len(pledge.made),
        "left": max(1, pledge.left),
        "introduction": introduction,
        "only": only,
    }
    await talking.digress(turn, CONVERSATION, facts)


async def go_on(turn: Turn, pledge: Pledge) -> None:
    """Do what comes next: write to somebody who was named, or name somebody."""
    if pledge.unsent:
        await draft(turn, pledge, pledge.unsent[0])
    elif pledge.left:
        await ask(turn, pledge)
    else:
        turn.say(thanks(pledge))


async def named(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Keep who was named, and hand out the words to write to them."""
    result: Named = finished.value
    pledge = await promising.own(turn, facts["match"])
    if pledge is None:
        turn.say(OVER)
    elif facts["introduction"]:
        await _corrected(turn, pledge, result, facts)
    elif result.way is Way.NO_MORE:
        await no_more(turn, pledge)
    elif result.way is Way.LATER:
        turn.say(_("As you like. /refer leads back here whenever somebody comes to mind."))
    else:
        await _added(turn, pledge, result.people)


async def no_more(turn: Turn, pledge: Pledge) -> None:
    """Thank somebody who has nobody else in mind, and leave them in peace; what is kept is kept."""
    if pledge.promise.state is State.KEPT:
        turn.say(thanks(pledge))
        return
    await promising.change(turn, pledge, State.NO_MORE)
    await promising.note(turn, pledge, "promise.no_more")
    turn.say(
        _(
            "That is fine, and thank you for what you did for {name}! I do not ask again. Should"
            " somebody come to mind one day: /refer.",
            name=pledge.name,
        )
    )


async def draft(
    turn: Turn, pledge: Pledge, introduction: Introduction, *, language: str = ""
) -> None:
    """Hand out the words to write to somebody, as a message of its own, to copy or forward."""
    first, other = letter.languages(turn, pledge)
    language = language or first
    other = other if language == first else first
    written = await letter.written(turn, pledge, introduction, language)
    await turn.send(written.message)
    turn.say(_by_hand(turn, written), _ways(pledge, introduction, other))


async def pressed_log(turn: Turn, action: Action, press: Pressed) -> None:
    """Go on with the introductions of a match."""
    pledge = await promising.own(turn, action["match"])
    if pledge is None:
        turn.notice(OVER)
        return
    await talking.take_off(turn, press)
    await go_on(turn, pledge)


async def pressed_draft(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the words once more, perhaps in the other language."""
    found = await one(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        await draft(turn, *found, language=str(action.get("language") or ""))


async def pressed_sent(turn: Turn, action: Action, press: Pressed) -> None:
    """Log that a message went out, or all of them at once; and go on."""
    found = await one(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    pledge, introduction = found
    sent = pledge.unsent if action.get("all") else (introduction,)
    for each in sent:
        await _sent(turn, pledge, each)
    settled = await promising.settle(turn, pledge.match.id)
    if settled is not None and (settled.unsent or settled.left):
        # The next question brings buttons of its own.
        await turn.send(thanks(settled), ((undo(*sent),),))
        await go_on(turn, settled)
    elif settled is not None:
        turn.say(thanks(settled), ((undo(*sent),),))


async def pressed_wait(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave one promised, and go on with the next who was named."""
    found = await one(turn, action)
    if found is None:
        return
    await talking.take_off(turn, press)
    pledge, introduction = found
    turn.say(_("It waits for you: /refer leads back to it."))
    later = [each for each in pledge.unsent if each.id > introduction.id]
    if later:
        await draft(turn, pledge, later[0])


async def pressed_why(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for the reason, to put it into the message."""
    found = await one(turn, action)
    if found is not None:
        await talking.take_off(turn, press)
        await ask(turn, found[0], introduction=found[1].id, only="why")


async def one(turn: Turn, action: Action) -> tuple[Pledge, Introduction] | None:
    """Find the introduction of a button, if it is the Connector's who pressed it."""
    number = action["introduction"]
    found = await turn.uow.introductions.hold(number) if isinstance(number, int) else None
    pledge = await promising.own(turn, found.match_id) if found is not None else None
    kept = next((each for each in pledge.made if each.id == number), None) if pledge else None
    if pledge is None or kept is None:
        turn.notice(OVER)
        return None
    return pledge, kept


def undo(first: Introduction, *others: Introduction) -> Button:
    """Make the button that takes "sent" back."""
    numbers = [each.id for each in others]
    action = {"do": "intro_unsent", "introduction": first.id, "with": numbers}
    return Button("unsent", p_("button", "Not sent after all"), action)


def thanks(pledge: Pledge) -> Text:
    """Thank for what was made, and say how many that is."""
    if pledge.counted >= PROMISED:
        return _(
            "<b>{made} of {promised}</b>. You have kept your promise, and given {name} a network:"
            " thank you! You will hear what comes of it.",
            made=pledge.counted,
            promised=PROMISED,
            name=pledge.name,
        )
    return _(
        "<b>{made} of {promised}</b>: thank you on behalf of {name}!",
        made=pledge.counted,
        promised=PROMISED,
        name=pledge.name,
    )


async def _added(turn: Turn, pledge: Pledge, people: tuple[dict[str, Any], ...]) -> None:
    if not pledge.left:
        turn.say(OVER)
        return
    added = [await _add(turn, pledge, each) for each in people[: pledge.left]]
    await promising.note(turn, pledge, "introduction.named", count=len(added))
    settled = await promising.settle(turn, pledge.match.id)
    if settled is not None:
        await draft(turn, settled, added[0])


async def _add(turn: Turn, pledge: Pledge, whom: dict[str, Any]) -> Introduction:
    return await turn.uow.introductions.add(
        Introduction(
            match_id=pledge.match.id,
            application_id=pledge.application.id,
            community_id=pledge.community.id,
            generation=DIRECT,
            stage=Stage.PROMISED,
            promised_at=turn.now,
            logger_id=turn.person.id,
            whom=whom,
        )
    )


async def _corrected(turn: Turn, pledge: Pledge, result: Named, facts: Mapping[str, Any]) -> None:
    found = await one(turn, facts)
    if found is None or not result.people:
        turn.say(_("Nothing has been changed.") if found else OVER)
        return
    changed = result.people[0]
    whom = {**found[1].whom, **changed} if facts["only"] else changed
    saved = await turn.uow.introductions.save(replace(found[1], whom=whom))
    await promising.note(turn, pledge, "introduction.corrected")
    if saved.stage is Stage.PROMISED:
        await draft(turn, pledge, saved)
    else:
        turn.say(blocks(p_("answer", "Saved."), third_person.described(saved), between=" "))


async def _sent(turn: Turn, pledge: Pledge, introduction: Introduction) -> None:
    moved = advanced(introduction, Stage.INTRODUCED, at=turn.now)
    if moved != introduction:
        saved = await turn.uow.introductions.save(moved)
        await promising.note(turn, pledge, "introduction.made")
        await following.expect(turn, saved)


def _by_hand(turn: Turn, written: letter.Letter) -> Text:
    who = third_person.described(written.introduction)
    if not letter.opens(turn):
        return _(
            "For {who}: copy or forward the message above. Then tell me that it is sent.", who=who
        )
    return _(
        'For {who}: copy or forward the message above, or <a href="{mail}">open it as an'
        " e-mail</a>. Then tell me that it is sent.",
        who=who,
        mail=written.mailto,
    )


def _ways(pledge: Pledge, introduction: Introduction, other: str) -> Rows:
    about = {"introduction": introduction.id}
    sent = Button("sent", p_("button", "Sent"), {"do": "intro_sent", **about})
    wait = Button("wait", p_("button", "Later"), {"do": "intro_wait", **about})
    language = Button(
        "language", IN_LANGUAGE[other], {"do": "intro_draft", "language": other, **about}
    )
    why = Button("why", p_("button", "Say why them…"), {"do": "intro_why", **about})
    more = (language,) if introduction.whom.get("why") else (language, why)
    if len(pledge.unsent) < SEVERAL:
        return ((sent, wait), more)
    every = Button("all", p_("button", "All are sent"), {"do": "intro_sent", "all": True, **about})
    return ((sent, wait), (every,), more)


SEVERAL = 2

IN_LANGUAGE: dict[str, Text] = {
    "en": p_("button", "In English"),
    "fr": p_("button", "In French"),
}

ACTIONS = {
    "intro_log": pressed_log,
    "intro_draft": pressed_draft,
    "intro_sent": pressed_sent,
    "intro_wait": pressed_wait,
    "intro_why": pressed_why,
}
