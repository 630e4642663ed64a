"""A meeting in a few lines for who looks at it from outside: when, who, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from locales.formats import Ago, Instant
from locales.text import Text, _, blocks, p_
from program import pending
from program.meetings import Kind, Phase, Side

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.meetings.two import Two

PHASES: dict[Phase, Text] = {
    Phase.CHOOSING: p_("phase of a meeting", "no time yet"),
    Phase.BOOKED: p_("phase of a meeting", "booked"),
    Phase.HELD: p_("phase of a meeting", "held"),
    Phase.MISSED: p_("phase of a meeting", "missed"),
    Phase.CANCELLED: p_("phase of a meeting", "called off"),
}
"""A test wants every phase here."""


def names(pair: Two) -> Text:
    """Say who meets."""
    holes = {"guest": pair.name(Side.GUEST), "host": pair.name_to_team(Side.HOST)}
    if pair.meeting.kind is Kind.INTAKE:
        return p_("who meets", "{guest} and {host}, intake call", **holes)
    return p_("who meets", "{guest} and {host}", **holes)


def times(pair: Two, start: datetime, *, home: ZoneInfo | None = None) -> Text:
    """Say when something is for each of the two, and where the reader is, if neither is there.

    Args:
        home: where the reader is; the community's place by default.
    """
    here = home or ZoneInfo(pair.community.zone)
    sides = sorted(Side, key=lambda side: pair.zone(side).key != here.key)
    lines = [_time_of(pair, side, start) for side in sides]
    beside = here.key not in {pair.zone(side).key for side in Side}
    return blocks(Instant(start, here) if beside else None, *lines, between="\n")


def heading(pair: Two) -> Text:
    """Say which meeting it is, whose, and where it stands."""
    return p_(
        "heading of a meeting",
        "<b>{reference}</b> · {names} · {phase}",
        reference=pair.meeting.reference,
        names=names(pair),
        phase=PHASES[pair.meeting.phase],
    )


def line(pair: Two, *, now: datetime) -> Text:
    """Show a meeting in a list: the reference, both names, and the times or who is to choose."""
    start = pair.meeting.starts_at
    head = p_(
        "a meeting in a list",
        "<b>{reference}</b> · {names}",
        reference=pair.meeting.reference,
        names=names(pair),
    )
    if pair.meeting.phase is Phase.CHOOSING or start is None:
        return blocks(head, chooser(pair, now=now), between="\n")
    return blocks(head, times(pair, start), between="\n")


def chooser(pair: Two, *, now: datetime) -> Text:
    """Say who is to choose a time, and since when."""
    side = pending.choosing(pair.meeting)
    if side is None:
        return _("No time suits both: it is for you to find one.")
    holes = {"name": pair.name_to_team(side), "ago": Ago(now - pair.meeting.created_at)}
    if pair.meeting.offered:
        return _("Waiting for {name} to take a time; the search began {ago}", **holes)
    return _("Waiting for {name} to tick times; the search began {ago}", **holes)


def _time_of(pair: Two, side: Side, start: datetime) -> Text:
    return p_(
        "when it is for one of two",
        "{name}: {when}",
        name=pair.name_to_team(side),
        when=Instant(start, pair.zone(side)),
    )
