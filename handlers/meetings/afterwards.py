"""“Did you meet?”: both are asked an hour after the end, and what they say decides.

Whoever says nothing is asked once more a day later; three days after the first question, one yes
is enough, and silence of both lies with the coordinators.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers import talking
from handlers.due import Due
from handlers.introductions import introducing, nudges, promising
from handlers.matches import offering
from handlers.meetings import absences, announcing, booking, leeway, reporting, sides, timetable
from handlers.message import Button, Message, Rows
from handlers.outcomes import opinions
from locales.text import Text, _, p_
from program import pending
from program.attendance import Outcome, Report, verdict
from program.decent import REMINDERS
from program.meetings import Kind, Phase, Side
from storage.due import DueItem

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.inbound import Pressed
    from handlers.meetings.two import Two
    from handlers.message import Action
    from handlers.turn import Turn

ASK_AGAIN = "meeting.ask_again"
SETTLE = "meeting.settle"
A_DAY = timedelta(days=1)
PATIENCE = timedelta(days=3)
LATER = timedelta(days=7)
"""After so long, whoever says that a meeting was moved is asked anew."""
PUT_OFF = "put_off"
"""Under this name a meeting's details tell how often somebody said so."""
MOST_PUT_OFF = 3


async def ask(turn: Turn, due: DueItem) -> None:
    """Ask one of the two, and see to it that there is an end to asking."""
    found = await _unanswered(turn, due)
    if found is None:
        return
    pair, side = found
    await turn.uow.due.put(timetable.item(pair, side, ASK_AGAIN, turn.now + A_DAY))
    await _settle_at(turn, pair, turn.now + PATIENCE)
    turn.say(_question(pair, side), _answers(pair))


async def ask_again(turn: Turn, due: DueItem) -> None:
    """Ask once more, gently."""
    found = await _unanswered(turn, due)
    if found is not None:
        turn.say(_("A gentle reminder, and the last one: one tap is enough."))
        turn.say(_question(*found), _answers(found[0]))


async def settle(turn: Turn, due: DueItem) -> None:
    """Go by what was said, if it was not much; silence lies with the coordinators."""
    found = await timetable.current(turn, due)
    if found is None:
        return
    pair, _side = found
    if verdict(pending.reports(pair.meeting), waited=True).outcome is Outcome.HELD:
        await _held(turn, pair)
    else:
        await reporting.show(turn, pair)


async def pressed_said(turn: Turn, action: Action, press: Pressed) -> None:
    """Take down what one of the two says, and do what follows from both answers."""
    found = await sides.own(turn, action)
    if found is None:
        return
    pair, side = found
    if not _open(turn, pair, side, action):
        turn.notice(sides.OVER)
        return
    await talking.take_off(turn, press)
    report = Report(action["said"])
    said = {**pending.reports(pair.meeting), side: report}
    pair = await reporting.take_down(turn, pair, said)
    decided = verdict(said)
    if decided.outcome is Outcome.OPEN:
        await _wait(turn, pair, side, report)
    elif decided.outcome is Outcome.HELD:
        await _held(turn, pair)
    elif decided.outcome is Outcome.DISPUTED:
        await reporting.show(turn, pair)
        turn.say(_("Thank you. Your coordinator looks into it; there is nothing more to do now."))
    elif pair.meeting.phase is Phase.BOOKED:
        await absences.missed(turn, pair, decided.missing)
    else:
        turn.say(_("Thank you for telling me."), absences.second_chance(pair, side))


async def held(turn: Turn, pair: Two) -> None:
    """Thank both, and free the Connector's place; their three introductions begin here."""
    await offering.met(turn, pair.meeting.match_id)
    await opinions.expect(turn, pair)
    text = _(
        "Noted: you and {name} have met. A short word of thanks goes a long way.",
        name=pair.name(Side.HOST),
    )
    await announcing.to(turn, pair, Side.GUEST, text)
    if pair.meeting.kind is Kind.INTAKE:
        thanks: Text = _("Noted: you have met {name}.", name=pair.name(Side.GUEST))
    else:
        thanks = _(
            "Thank you for your half hour with {name}! When you began, you promised three"
            " introductions. Names come to mind most easily while the talk is fresh.",
            name=pair.name(Side.GUEST),
        )
    pledge = await promising.begin(turn, pair)
    here = pair.host.id == turn.person.id
    now = p_("button", "Name somebody now")
    rows = ((nudges.log(pledge, now),),) if pledge and not here else ()
    await announcing.to(turn, pair, Side.HOST, thanks, rows)
    if pledge and here:
        await introducing.go_on(turn, pledge)


async def _held(turn: Turn, pair: Two) -> None:
    await held(turn, await booking.close(turn, pair, Phase.HELD))


async def _wait(turn: Turn, pair: Two, side: Side, report: Report) -> None:
    """Nothing is certain yet: thank, and ask again later if it was moved."""
    if report is not Report.LATER:
        turn.say(_("Good to hear, and thank you!"))
        return
    times = {**(pair.meeting.details.get(PUT_OFF) or {})}
    times[str(side)] = times.get(str(side), 0) + 1
    pair = await sides.keep(turn, pair, **{PUT_OFF: times})
    if times[str(side)] >= MOST_PUT_OFF:
        await reporting.show(turn, pair)
        turn.say(_("Thank you. I have told your coordinator, so that it is not forgotten."))
        return
    again = turn.now + LATER
    await turn.uow.due.put(timetable.item(pair, side, timetable.ASK, again))
    await turn.uow.due.put(timetable.item(pair, side, ASK_AGAIN, again + A_DAY))
    await _settle_at(turn, pair, again + PATIENCE)
    turn.say(_("Thank you. I ask you again in a week."))


def open_question(turn: Turn, pair: Two, side: Side) -> Message | None:
    """Ask again whether two met, as long as nobody has put an end to it."""
    meeting = pair.meeting
    ended = meeting.phase is not Phase.BOOKED or reporting.JUDGED in meeting.details
    if ended or not _silent(turn, pair, side):
        return None
    return Message(_question(pair, side), _answers(pair))


async def _unanswered(turn: Turn, due: DueItem) -> tuple[Two, Side] | None:
    """Find whom to ask: not before the end, and nobody who has answered for good."""
    found = await timetable.current(turn, due)
    return found if found is not None and _silent(turn, *found) else None


def _silent(turn: Turn, pair: Two, side: Side) -> bool:
    """Tell whether a meeting is over, and somebody has not said for good how it went."""
    said = pending.reports(pair.meeting).get(side)
    return pair.meeting.has_ended(now=turn.now) and said in {None, Report.LATER}


async def _settle_at(turn: Turn, pair: Two, at: datetime) -> None:
    """Have it settled then; one item for both, which is put off whenever one is asked."""
    await turn.uow.due.put(timetable.item(pair, Side.GUEST, SETTLE, at))


def _open(turn: Turn, pair: Two, side: Side, action: Action) -> bool:
    """Tell whether somebody may still say something, or say otherwise than the other one."""
    meeting = pair.meeting
    return (
        _silent(turn, pair, side)
        and meeting.phase in {Phase.BOOKED, Phase.MISSED}
        and meeting.sequence == action["sequence"]
        and reporting.JUDGED not in meeting.details
    )


def _question(pair: Two, side: Side) -> Text:
    return _(
        "Did you meet {name}?\n{when}",
        name=pair.name(side.other),
        when=announcing.when(pair, side),
    )


def _answers(pair: Two) -> Rows:
    return tuple(
        (Button(str(said), label, leeway.action("meet_said", pair.meeting, said=str(said))),)
        for said, label in LABELS.items()
    )


LABELS: dict[Report, Text] = {
    Report.MET: p_("did you meet?", "Yes, we met"),
    Report.LATER: p_("did you meet?", "Not yet: it was moved"),
    Report.ABSENT: p_("did you meet?", "They did not come"),
    Report.MISSED: p_("did you meet?", "I could not"),
}

DUE = {
    timetable.ASK: Due(ask, hours=REMINDERS),
    ASK_AGAIN: Due(ask_again, hours=REMINDERS),
    SETTLE: Due(settle, hours=REMINDERS),
}

ACTIONS = {"meet_said": pressed_said}
