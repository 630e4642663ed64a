"""Whether a job counts: judged at once by rule, or by a coordinator where the rule cannot tell.

The field is compared through the list of occupations, which knows both languages; the level is
that of the classification. A survival job is work, and is spoken of with respect.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from conversations.vocabulary import CATEGORIES, LEVELS
from handlers import talking
from handlers.book import guarded
from handlers.coordinator import deeds
from handlers.matches import candidates, onward, portraits
from handlers.message import Button, Rows
from handlers.outcomes import news, succession, trail
from handlers.telling import tell
from locales.text import Text, Verbatim, _, blocks, p_
from program.kinship import Kinship
from program.outcomes import UNKNOWN, Ground, Judgement, Outcome, Trade, Verdict, judge
from program.people import Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.applications import Application

JUDGED = "outcome.judged"
KIN = frozenset({Kinship.SAME, Kinship.KIN, Kinship.GROUP})


async def take(
    turn: Turn,
    application: Application,
    job: dict[str, Any],
    *,
    since: datetime | None,
    corrects: Outcome | None,
) -> None:
    """Write a job down as it is judged, and tell all who have to know.

    Args:
        corrects: what it takes the place of.
    """
    judged = _judged(turn, application, job)
    told = Outcome(
        application_id=application.id,
        community_id=application.community_id,
        verdict=judged.verdict,
        ground=judged.ground,
        reported_at=turn.now,
        reporter_id=turn.person.id,
        job=job,
        since_at=since,
        superseded_id=corrects.id if corrects else None,
    )
    added = await turn.uow.outcomes.add(told)
    action = "outcome.corrected" if corrects else "outcome.told"
    detail: dict[str, object] = {"verdict": str(judged.verdict), "ground": str(judged.ground)}
    await trail.record(turn, application, action, detail)
    turn.say(WORDS[judged.verdict, judged.ground])
    if judged.verdict is Verdict.COUNTED:
        await _celebrate(turn, application, added)
    elif judged.verdict is Verdict.ASK:
        await onward.tell_team(turn, application, card(application, added), rows(added))


async def pressed_counts(turn: Turn, action: Action, press: Pressed) -> None:
    """Count it, and tell the Connectee."""
    await _rule(turn, action, press, Verdict.COUNTED)


async def pressed_not(turn: Turn, action: Action, press: Pressed) -> None:
    """Do not count it, and tell the Connectee."""
    await _rule(turn, action, press, Verdict.SURVIVAL)


async def pressed_show(turn: Turn, action: Action, press: Pressed) -> None:
    """Show a job that waits for a coordinator, from the queue."""
    await show(turn, int(action["outcome"]))


async def show(turn: Turn, number: int, following: Button | None = None) -> None:
    """Show a job with what can be done about it."""
    found = await trail.reached(turn, number)
    if found is None:
        return
    application, outcome = found
    open_still = outcome in await trail.standing(turn, application)
    waits = open_still and outcome.verdict is Verdict.ASK
    below = ((following,),) if following else ()
    turn.say(card(application, outcome), (*(rows(outcome) if waits else ()), *below))


def card(application: Application, outcome: Outcome) -> Text:
    """Show a coordinator both occupations, and why the rule cannot tell."""
    return blocks(
        _(
            "{who} has found a job. Does it count?",
            who=onward.of_application(application),
        ),
        p_(
            "line of a card",
            "At home: {trade}",
            trade=_described(application.profile.get("occupation") or {}),
        ),
        p_("line of a card", "Now: {trade}", trade=_described(outcome.job)),
        _(
            "A job counts in the field that they worked in at home, at the level that they had"
            " there. The list of occupations cannot tell: one of the two has no clear field or"
            " level, or it is about management."
        ),
        between="\n",
    )


def rows(outcome: Outcome) -> Rows:
    """Offer a coordinator to decide."""
    yes = {"do": "job_counts", "outcome": outcome.id}
    no = {"do": "job_not", "outcome": outcome.id}
    return (
        (
            Button("counts", p_("a coordinator’s button", "It counts"), yes),
            Button("not", p_("a coordinator’s button", "It does not count"), no),
        ),
    )


def _judged(turn: Turn, application: Application, job: Mapping[str, Any]) -> Judgement:
    before, now = _trade(application.profile.get("occupation") or {}), _trade(job)
    kinship = candidates.kinship(turn.world.occupations)(before.title, now.title)
    return judge(before, now, kin=True if kinship in KIN else None)


def _trade(stored: Mapping[str, Any]) -> Trade:
    level = stored.get("level")
    category = int(stored.get("category", UNKNOWN))
    return Trade(category, None if level is None else int(level), str(stored.get("title") or ""))


async def _rule(turn: Turn, action: Action, press: Pressed, verdict: Verdict) -> None:
    found = await trail.reached(turn, action["outcome"])
    if found is None:
        return
    await talking.take_off(turn, press)
    application, asked = found
    held = await trail.standing(turn, application)
    if asked not in held or asked.verdict is not Verdict.ASK:
        faster = await deeds.ahead(turn, application.reference, JUDGED)
        turn.say(faster or _("That has changed since: there is nothing left to decide."))
        return
    ruled = await turn.uow.outcomes.add(
        replace(
            asked,
            verdict=verdict,
            ground=Ground.COORDINATOR,
            superseded_id=asked.id,
            reported_at=turn.now,
            reporter_id=turn.person.id,
        )
    )
    await trail.record(turn, application, JUDGED, {"verdict": str(verdict)})
    turn.say(RULED[verdict])
    await _told(turn, application, ruled)


async def _told(turn: Turn, application: Application, ruled: Outcome) -> None:
    """Tell the Connectee what the coordinator decided."""
    if not application.sent:
        return
    words = WORDS[ruled.verdict, Ground.COORDINATOR]
    if ruled.verdict is not Verdict.COUNTED:
        await tell(turn, application.person_id, words)
        return
    await succession.expect(turn, application)
    leave, buttons = await news.question(turn, ruled)
    await tell(turn, application.person_id, blocks(words, leave), buttons)


async def _celebrate(turn: Turn, application: Application, counted: Outcome) -> None:
    """Tell the coordinators, ask whether the Connectors may know, and what may come later."""
    good = _(
        "Good news: {who} has found a job that counts: {job}.",
        who=onward.of_application(application),
        job=trail.named(counted),
    )
    await onward.tell_team(turn, application, good)
    await succession.expect(turn, application)
    leave, buttons = await news.question(turn, counted)
    if leave is not None:
        turn.say(leave, buttons)


def _described(trade: Mapping[str, Any]) -> Text:
    title = Verbatim(portraits.title({"occupation": trade}))
    known = _labelled(trade, "category"), _labelled(trade, "level")
    return blocks(title, *known, between=", ")


def _labelled(trade: Mapping[str, Any], key: str) -> Text | None:
    options = CATEGORIES if key == "category" else LEVELS
    return next((each.label for each in options if each.id == str(trade.get(key))), None)


_SURVIVAL = _(
    "I keep asking how you are doing, and when you find work in your field, /job tells me. Your"
    " coordinator is there for you meanwhile: /contact."
)

WORDS: dict[tuple[Verdict, Ground], Text] = {
    (Verdict.COUNTED, Ground.FIELD_AND_LEVEL): _(
        "Congratulations! This is work in your own field, at the level that you had at home: what"
        " this program is for. It counts, and you have every reason to be proud."
    ),
    (Verdict.COUNTED, Ground.COORDINATOR): _(
        "Congratulations once more! Your coordinator has looked at your new job: it is in your"
        " field and at your level, so it counts."
    ),
    (Verdict.SURVIVAL, Ground.OTHER_FIELD): blocks(
        _(
            "Well done: a first job in a new country is a real achievement, and it pays the rent."
            " As it is in another field than yours, it does not count in the program’s figures;"
            " that says nothing about its worth."
        ),
        _SURVIVAL,
    ),
    (Verdict.SURVIVAL, Ground.LOWER_LEVEL): blocks(
        _(
            "Well done: you have a foot in the door, and experience in Canada. As the job asks for"
            " less than you could do at home, it does not count in the program’s figures; that"
            " says nothing about its worth."
        ),
        _SURVIVAL,
    ),
    (Verdict.SURVIVAL, Ground.COORDINATOR): blocks(
        _(
            "Your coordinator has looked at your new job. It is not quite the field or the level"
            " that you had at home, so it does not count in the program’s figures; that says"
            " nothing about its worth, and finding it is a real achievement."
        ),
        _SURVIVAL,
    ),
    (Verdict.ASK, Ground.UNCLEAR): _(
        "Congratulations on your new job! Whether it is in your field and at your level is hard for"
        " a bot to tell, so I ask your coordinator, and you hear from me here."
    ),
}
"""What a Connectee reads; a test wants every judgement here."""

RULED: dict[Verdict, Text] = {
    Verdict.COUNTED: _("Noted: it counts. I tell them so."),
    Verdict.SURVIVAL: _("Noted: it does not count. I tell them so, kindly."),
}

ACTIONS = guarded(
    Role.COORDINATOR,
    {"job_counts": pressed_counts, "job_not": pressed_not, "job_show": pressed_show},
)
