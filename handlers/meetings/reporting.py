"""What the two of a meeting say about it, and how a coordinator is shown both answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.matches import onward
from handlers.meetings import sides
from handlers.message import Button, Rows
from locales.formats import Instant
from locales.text import Text, _, blocks, p_
from program import pending
from program.attendance import Report
from program.meetings import Side

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.meetings.two import Two
    from handlers.turn import Turn

JUDGED = "judged"
"""Under this name they tell which coordinator has decided."""


async def take_down(turn: Turn, pair: Two, said: Mapping[Side, Report]) -> Two:
    """Keep what both have said."""
    plain = {str(side): str(report) for side, report in said.items()}
    return await sides.keep(turn, pair, **{pending.REPORTS: plain})


async def show(turn: Turn, pair: Two) -> None:
    """Show the coordinators both answers, and ask them."""
    said = pending.reports(pair.meeting)
    text = _(
        "<b>{reference}</b>: did they meet? It was to be on {when}.",
        reference=pair.meeting.reference,
        when=Instant(pair.meeting.start, pair.zone(Side.HOST)),
    )
    lines = (_line(pair, side, said.get(side)) for side in Side)
    await onward.tell_team(turn, pair.application, blocks(text, *lines, between="\n"), rows(pair))


def rows(pair: Two) -> Rows:
    """Offer a coordinator to decide."""
    meeting = pair.meeting
    met = {"do": "meet_judge", "meeting": meeting.id, "met": True}
    not_met = {**met, "met": False}
    return (
        (
            Button("met", p_("a coordinator’s button", "They met"), met),
            Button("not", p_("a coordinator’s button", "They did not meet"), not_met),
        ),
    )


def _line(pair: Two, side: Side, report: Report | None) -> Text:
    who = sides.to_team(pair, side)
    return p_("who says what", "{who}: {says}", who=who, says=SAYS[report])


SAYS: dict[Report | None, Text] = {
    Report.MET: p_("what somebody says of a meeting", "“we met”"),
    Report.LATER: p_("what somebody says of a meeting", "“it was moved”"),
    Report.ABSENT: p_("what somebody says of a meeting", "“the other one did not come”"),
    Report.MISSED: p_("what somebody says of a meeting", "“I could not come”"),
    None: p_("what somebody says of a meeting", "no answer"),
}
"""What somebody says, to a coordinator; a test wants every report here."""
