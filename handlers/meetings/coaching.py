"""Advice before the intake call: three short texts, one a day, or all at once if time is short.

A community may have its own words, as the texts `coaching.en` and `coaching.fr`; they take the
place of all three. How many were sent stands on the meeting, so that nobody reads one twice, even
if the call is moved or has to be held again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.due import Due
from handlers.meetings import timetable
from handlers.wording import Own, community_name
from locales.text import Text, _, blocks
from program.decent import REMINDERS
from program.meetings import Side

if TYPE_CHECKING:
    from handlers.meetings.two import Two
    from handlers.turn import Turn
    from storage.due import DueItem

OWN = "coaching"
SENT = "coached"
"""Under which a meeting's details keep how many texts were sent."""
A_DAY = timedelta(days=1)

_MARKET = _(
    "<b>The labour market</b>\n"
    "Many jobs in Canada are never advertised: they go to people whom somebody knows. Look up your"
    " occupation on jobbank.gc.ca: what it is called here, what it pays, whether a licence is"
    " needed, and where people are looked for. Note three employers that you would like to know"
    " more about."
)
_RESUME = _(
    "<b>Your résumé</b>\n"
    "Two pages at most, the latest work first. For each post, two or three lines that say what came"
    " of your work, with figures if you can. No photo, age, family status or nationality: employers"
    " here may not ask. Use the name that your occupation has in Canada, and have somebody here"
    " read it."
)
_INTERVIEW = _(
    "<b>The informational interview</b>\n"
    "That is what the talk with your Connector is: half an hour in which you ask and learn. It is"
    " not a job interview, and you do not ask for a job: whoever is asked for one has to say no."
    " Say in one minute who you are and what you look for, ask good questions, thank them the next"
    " day. The best last question is: “Whom else should I talk to?”"
)
PARTS = (_MARKET, _RESUME, _INTERVIEW)


async def coach(turn: Turn, item: DueItem) -> None:
    """Send what comes next, and all that is left if the call is too near for another day."""
    found = await timetable.current(turn, item)
    if found is None or turn.now >= timetable.good_until(found[0].meeting, item.kind):
        return
    pair, _side = found
    sent = await _sent(turn, pair)
    left = parts(pair)[sent:]
    if not left:
        return
    now = left if _is_near(turn, pair, days=len(left)) else left[:1]
    lead = _lead(pair) if sent == 0 else None
    turn.say(blocks(lead, *now))
    await _note(turn, pair, sent + len(now))
    if len(now) < len(left):
        again = timetable.item(pair, Side.GUEST, item.kind, turn.now + A_DAY)
        await turn.uow.due.put(again)


def parts(pair: Two) -> tuple[Text, ...]:
    """Give the texts for a Connectee, in order."""
    own = f"{OWN}.{pair.guest.language}"
    if pair.community.texts.get(own):
        return (Own(pair.community, OWN, blocks(*PARTS)),)
    return PARTS


def _lead(pair: Two) -> Text:
    return _(
        "Something to read before your intake call with {community}: two minutes, and the call is"
        " worth twice as much.",
        community=community_name(pair.community),
    )


def _is_near(turn: Turn, pair: Two, *, days: int) -> bool:
    """Tell whether there are too few days for one text on each, the day of the call left free."""
    return pair.meeting.start - turn.now < days * A_DAY


async def _sent(turn: Turn, pair: Two) -> int:
    """Count what was sent before this or an earlier intake call of theirs."""
    calls = await turn.uow.meetings.of_application(pair.application.id)
    return max((int(each.details.get(SENT, 0)) for each in calls), default=0)


async def _note(turn: Turn, pair: Two, sent: int) -> None:
    details = {**pair.meeting.details, SENT: sent}
    await turn.uow.meetings.save(replace(pair.meeting, details=details))


DUE = {timetable.COACH: Due(coach, hours=REMINDERS)}
