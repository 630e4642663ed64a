"""Nudges: a Connector is reminded of what they promised, kindly and on working days only.

What comes up for one day comes up together; each is worded anew. It ends with three
introductions, at a word, or in silence, which the coordinators then see.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.due import Due
from handlers.introductions import expecting, introducing, progress, promising, third_person
from handlers.message import Button, Rows
from locales.formats import Day, Listing
from locales.text import Text, Verbatim, _, blocks, p_
from program import nudging
from program.decent import NUDGES as HOURS
from program.promises import State
from storage.due import DueItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.inbound import Pressed
    from handlers.introductions.promising import Pledge
    from handlers.message import Action
    from handlers.turn import Turn


UNSETTLED = frozenset({State.OPEN, State.SILENT})
"""Neither kept nor let go."""


async def nudge(turn: Turn, item: DueItem) -> None:
    """Recall a promise, with all others that are for today; or wait for a better hour."""
    pledge = await promising.own(turn, item.payload["match"])
    if pledge is None or pledge.promise.state is not State.OPEN:
        return
    asked = bool(item.payload.get("asked"))
    if not asked and not await promising.is_due(turn, pledge):
        # Its community has settled on other days since, or on none.
        await promising.plan(turn, pledge)
        return
    known = await promising.every(turn, pledge.connector)
    place = promising.place(turn, pledge, turn.person)
    last = max((each.promise.nudged_at for each in known if each.promise.nudged_at), default=None)
    at = nudging.free_from(turn.now, last=last, place=place)
    if at > turn.now:
        await expecting.expect(turn, pledge, expecting.NUDGE, at, asked=asked)
        return
    bundle = [pledge, *await _others(turn, pledge, known, place)]
    bundle.sort(key=lambda each: (each.promise.began_at, each.match.id))
    turn.say(_text(bundle, by_hand=asked), _ways(bundle))
    for each in bundle:
        sent = each.promise.nudges + 1
        await promising.change(turn, each, State.OPEN, nudges=sent, nudged_at=turn.now)


async def silence(turn: Turn, item: DueItem) -> None:
    """Take silence after the last nudge for an answer; coordinators see it among what stalls."""
    pledge = await promising.own(turn, item.payload["match"])
    if pledge is None or pledge.promise.state is not State.OPEN:
        return
    if nudging.silent_from(pledge.promise, heard=pledge.heard) > turn.now:
        await promising.plan(turn, pledge)
        return
    await promising.change(turn, pledge, State.SILENT)
    await promising.note(turn, pledge, "promise.silent")


async def pressed_later(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask again in a few days, as the Connector would like."""
    found = await _named(turn, action)
    if not found:
        return
    await talking.take_off(turn, press)
    place = promising.place(turn, found[0], turn.person)
    at = nudging.put_off(turn.now, place=place)
    for each in found:
        await promising.change(turn, each, State.OPEN)
        await expecting.expect(turn, each, expecting.NUDGE, at, asked=True)
    turn.say(_("Gladly: I ask again on {day}.", day=Day(place.day(at))))


async def pressed_no_more(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask for no more introductions."""
    found = await _named(turn, action, also=frozenset({State.STOPPED}))
    if not found:
        return
    await talking.take_off(turn, press)
    for each in found:
        await introducing.no_more(turn, each)


async def pressed_stop(turn: Turn, action: Action, press: Pressed) -> None:
    """Remind no more; the promise itself stays."""
    found = await _named(turn, action)
    if not found:
        return
    await talking.take_off(turn, press)
    for each in found:
        await promising.change(turn, each, State.STOPPED)
        await promising.note(turn, each, "promise.stopped")
    turn.say(
        _(
            "Understood: no more reminders about {names}. Should somebody come to mind, /refer is"
            " always there.",
            names=_names(found),
        )
    )


async def pressed_which(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask about which of several promises it is."""
    found = [each for each in await _named(turn, action) if each.promise.state is State.OPEN]
    if not found:
        turn.notice(introducing.OVER)
        return
    about = ((each, {"do": "intro_about", "match": each.match.id}) for each in found)
    rows = tuple((Button(f"one{one.match.id}", Verbatim(one.name), do),) for one, do in about)
    turn.say(p_("question", "About whom?"), rows)


async def pressed_about(turn: Turn, action: Action, press: Pressed) -> None:
    """Offer for one promise what was offered for several."""
    pledge = await promising.own(turn, action["match"])
    if pledge is None:
        turn.notice(introducing.OVER)
        return
    await talking.take_off(turn, press)
    turn.say(_standing(pledge), _ways([pledge]))


async def _others(
    turn: Turn, pledge: Pledge, known: Sequence[Pledge], place: nudging.Place
) -> list[Pledge]:
    """Find what else is to come up today; it does so here, and not by itself."""
    expected = {
        each.match.id: at
        for each in known
        if each.match.id != pledge.match.id and each.promise.state is State.OPEN and each.nudges
        if (at := await expecting.expected(turn, each.match.id)) is not None
    }
    today = nudging.together(expected, turn.now, place=place)
    return [each for each in known if each.match.id in today]


async def _named(
    turn: Turn, action: Action, *, also: frozenset[State] = frozenset()
) -> list[Pledge]:
    """Find the promises that a button names: those of whoever pressed it that are not settled.

    Args:
        also: how else they may stand.
    """
    numbers = (action["match"], *(action.get("with") or ()))
    found = [await promising.own(turn, each) for each in numbers]
    mine = [each for each in found if each is not None and each.promise.state in UNSETTLED | also]
    if not mine:
        turn.notice(introducing.OVER)
    return mine


def _text(bundle: Sequence[Pledge], *, by_hand: bool) -> Text:
    number = min(*(each.promise.nudges for each in bundle), len(WORDS) - 1)
    again = by_hand and bundle[0].promise.nudges >= max(1, len(bundle[0].nudges))
    words = _again if again else WORDS[number]
    over = [each for each in bundle if each.promise.nudges == len(each.nudges) - 1]
    last = _("This is my last reminder about {names}.", names=_names(over)) if over else None
    lines = (_standing(each) for each in bundle)
    return blocks(words(_names(bundle)), blocks(*lines, between="\n"), last)


def _standing(pledge: Pledge) -> Text:
    unsent = Listing(tuple(third_person.described(each) for each in pledge.unsent))
    waiting = _("Named, and not written to yet: {people}", people=unsent)
    return blocks(progress.line(pledge), waiting if pledge.unsent else None, between="\n")


def _names(bundle: Sequence[Pledge]) -> Text:
    return Listing(tuple(Verbatim(each.name) for each in bundle))


def _ways(bundle: Sequence[Pledge]) -> Rows:
    first, *others = (each.match.id for each in bundle)
    about = {"match": first, "with": others}
    later = Button("later", p_("button", "Later this week"), {"do": "intro_later", **about})
    no_more = Button("none", p_("button", "I have no more"), {"do": "intro_no_more", **about})
    stop = Button("stop", p_("button", "Stop these"), {"do": "intro_stop", **about})
    if not others:
        return ((log(bundle[0], p_("button", "Log one now")), later), (no_more, stop))
    now = tuple(
        (log(each, p_("button", "Log one now: {name}", name=each.name)),) for each in bundle
    )
    one = Button("one", p_("button", "Only one of them…"), {"do": "intro_which", **about})
    return (*now, (one, later), (no_more, stop))


def log(pledge: Pledge, label: Text) -> Button:
    """Make the button by which a Connector goes on with the introductions of a match."""
    return Button(f"log{pledge.match.id}", label, {"do": "intro_log", "match": pledge.match.id})


WORDS = (
    lambda names: _(
        "<b>{names}</b> can go further with your help: one talk leads to the next. Does somebody"
        " come to mind, a colleague, a recruiter, a former boss? One line is enough.",
        names=names,
    ),
    lambda names: _(
        "A thought for <b>{names}</b>: the best introductions are often to people who hire nobody."
        " Who in your field knows everybody?",
        names=names,
    ),
    lambda names: _(
        "<b>{names}</b> would be glad of one more name. You need not ask anybody first: I keep"
        " “a recruiter at Emera” just as well, and give you the words to write.",
        names=names,
    ),
    lambda names: _(
        "Shall we leave it here for <b>{names}</b>? If somebody comes to mind, one tap is enough;"
        " if not, one tap tells me, and all is well.",
        names=names,
    ),
)
"""One for each nudge."""


def _again(names: Text) -> Text:
    return _("Once more about <b>{names}</b>: has somebody come to mind since?", names=names)


SAME_DAY = timedelta(hours=8)
"""Said later, a nudge of the afternoon would be read on a day off."""


DUE = {
    expecting.NUDGE: Due(nudge, hours=HOURS, fresh=SAME_DAY),
    expecting.SILENCE: Due(silence),
}

ACTIONS = {
    "intro_later": pressed_later,
    "intro_no_more": pressed_no_more,
    "intro_stop": pressed_stop,
    "intro_which": pressed_which,
    "intro_about": pressed_about,
}
