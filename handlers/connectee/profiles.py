"""What a Connectee has sent, changed by themselves: all of it, or one answer at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.intake import DETAILS
from conversations.profile import Change, until_now
from conversations.reply import Typed
from handlers import talking
from handlers.book import Command, Need
from handlers.connectee import arrival_clock, journey, picking
from handlers.connector import particulars
from handlers.everyone import days_away
from handlers.meetings import agreeing
from handlers.outcomes import clock
from locales.text import _, p_
from program.applications import Application
from program.hours import with_width

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from storage.talks import TalkRow

OF_THE_PERSON = ("arrival", "hours")
"""Answers that are the same whichever community asks."""
BESIDE = ("away", "landed", "town")
"""What a profile holds besides the interview's answers."""

WHEN_FREE = frozenset({"hours", "city", "away"})
"""Answers on which it hangs when somebody can meet."""


async def profile(turn: Turn, arguments: str) -> None:
    """Show what was sent, to be changed."""
    row = await _open_talk(turn)
    sent = await picking.sent(turn)
    if row is None and not sent and await particulars.known(turn):
        await particulars.profile(turn, arguments)
    elif row is not None:
        await _under_way(turn, row)
    elif len(sent) > 1:
        text = _("Which application would you like to see or change?")
        await picking.offer(turn, sent, text, {"do": "profile"})
    elif sent:
        await _begin(turn, sent[0])
    else:
        await journey.go_on(turn, journey.NOWHERE)


async def pressed_profile(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the one that was picked."""
    application = await picking.own_sent(turn, action["application"])
    if application is None:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    row = await _open_talk(turn)
    if row is None:
        await _begin(turn, application)
    else:
        await _under_way(turn, row)


async def hours(turn: Turn, arguments: str) -> None:
    """Change when one is free."""
    await _one(turn, "hours", arguments)


async def arrival(turn: Turn, arguments: str) -> None:
    """Change when one expects to arrive."""
    await _one(turn, "arrival")


async def changed(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Save what was changed, and note which answers, but not what they were."""
    application = await picking.own_sent(turn, facts["application"])
    change: Change = finished.value
    if application is None:
        turn.say(picking.OVER)
        return
    answers = journey.kept(finished.answers)
    beside = application.profile.keys() if facts["only"] else BESIDE
    kept = {key: application.profile[key] for key in beside if key in application.profile}
    answers = with_width({**kept, **answers})
    keys = _differing(application.profile, answers)
    if not change.saved or not keys:
        turn.say(_("Nothing has been changed."))
        await talking.resume(turn)
        return
    await _save(turn, application, answers, unmet=change.unmet)
    for other in await picking.sent(turn):
        common = {key: answers[key] for key in keys if key in OF_THE_PERSON and key in answers}
        after = with_width({**other.profile, **common})
        if _differing(other.profile, after):
            await _save(turn, other, after)
    if "city" in keys:
        await turn.save_person(zone=answers["city"]["zone"])
    turn.say(
        _("Saved. Your coordinator will look at your application again.")
        if change.unmet
        else _("Saved. Your coordinator sees the new answers from now on."),
        ((days_away.MORE,),) if facts["only"] == "hours" else (),
    )
    if not WHEN_FREE.isdisjoint(keys):
        await agreeing.hours_changed(turn)
    await talking.resume(turn)


async def _open_talk(turn: Turn) -> TalkRow | None:
    """Find the talk that is open; what we ask unasked can wait until answers are changed."""
    await talking.drop_asides(turn)
    row = await talking.top(turn)
    return None if row is None or turn.book.conversations[row.conversation].ours else row


async def _one(turn: Turn, key: str, words: str = "") -> None:
    row = await _open_talk(turn)
    sent = await picking.sent(turn)
    if row is not None:
        await _within(turn, row, key, words)
    elif sent:
        await _begin(turn, sent[-1], only=key, words=words)
    else:
        await journey.go_on(turn, journey.NOWHERE)


async def _under_way(turn: Turn, row: TalkRow) -> None:
    if row.conversation == "intake":
        turn.say(_("Your interview is under way; its summary lets you change every answer."))
    await talking.ask_again(turn, row)


async def _within(turn: Turn, row: TalkRow, key: str, words: str) -> None:
    """Change one answer of the talk that is open."""
    if row.conversation in {"intake", "profile"} and key in talking.state_of(row).answers:
        await talking.reopen(turn, row, key, reply=Typed(words) if words else None)
    else:
        turn.say(_("We shall come to that in a moment."))
        await talking.ask_again(turn, row)


async def _begin(turn: Turn, application: Application, *, only: str = "", words: str = "") -> None:
    community = await turn.uow.communities.get(application.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    facts = {
        "application": application.id,
        "community": {"en": community.name_en, "fr": community.name_fr},
        "rules": community.rules.to_json(),
        "sent": application.profile,
        "detailed": any(key in application.profile for key in DETAILS),
        "only": only,
    }
    known = until_now(only, application.profile[only]) if only in application.profile else None
    if known is not None and not words:
        turn.say(known)
    reopening = only if only in application.profile else ""
    reply = Typed(words) if words else None
    await talking.begin(
        turn, "profile", facts, answers=application.profile, reply=reply, reopening=reopening
    )


async def _save(
    turn: Turn, application: Application, answers: Mapping[str, Any], *, unmet: tuple[str, ...] = ()
) -> None:
    saved = await turn.uow.applications.save(replace(application, profile=dict(answers)))
    if "arrival" in _differing(application.profile, answers):
        await arrival_clock.plan(turn, saved)
        await clock.plan(turn, saved)
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action="application.changed",
        subject=application.reference,
        detail={"changed": _differing(application.profile, answers), "unmet": list(unmet)},
        community_id=application.community_id,
        person_id=turn.person.id,
    )


def _differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    return sorted(key for key in {*before, *after} if before.get(key) != after.get(key))


COMMANDS = (
    Command(
        {"en": "profile", "fr": "profil"},
        _("see and change your answers"),
        profile,
        needs=Need.ANSWERS,
        section="connectee",
    ),
    Command(
        {"en": "hours", "fr": "heures"},
        _("change when you are free"),
        hours,
        needs=Need.APPLICATION,
        section="connectee",
        arguments="[Mon-Fri 18:00-21:00]",
    ),
    Command(
        {"en": "arrival", "fr": "arrivee"},
        p_("help on a command", "change your arrival"),
        arrival,
        needs=Need.APPLICATION,
        section="connectee",
    ),
)

ACTIONS = {"profile": pressed_profile}
