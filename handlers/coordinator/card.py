"""People at a glance: an application for its coordinators, and the little that a Connector sees.

Labels are in the reader's language, what people wrote stays as it is. Gender and age are never
shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from conversations.answers import answer, line, lines
from locales.formats import Ago, Clock, Day, Number
from locales.text import Text, Verbatim, _, blocks, p_
from program.applications import Application, Status
from program.contactless import contactless

if TYPE_CHECKING:
    from program.connectors import Connector

LONGEST_GOALS = 300
HOUR_S = 3600

STATE: dict[Status, Text] = {
    Status.DRAFT: p_("state of an application", "not sent"),
    Status.SUBMITTED: p_("state of an application", "new"),
    Status.ACCEPTED: p_("state of an application", "accepted"),
    Status.WAITLISTED: p_("state of an application", "waiting list"),
    Status.NEEDS_INFO: p_("state of an application", "was asked something"),
    Status.DECLINED: p_("state of an application", "declined"),
    Status.WITHDRAWN: p_("state of an application", "withdrawn"),
    Status.CLOSED: p_("state of an application", "closed"),
}
"""What a status is for its coordinators; a test wants every status here."""


def application(found: Application, *, now: datetime, home: ZoneInfo | None = None) -> Text:
    """Show an application to a coordinator.

    Args:
        now: aware UTC.
        home: where the coordinator works, for a card that is read later than it is written: it
            shows no clock, but how far apart the two are.
    """
    if not found.profile:
        return blocks(heading(found), ERASED, between="\n")
    profile = found.profile
    return blocks(
        heading(found),
        answer(profile, "occupation"),
        whereabouts(profile, now=now, home=home),
        *lines(profile, ("arrival", "english", "french", "meeting_languages")),
        goals(profile),
        *lines(profile, ("topics",)),
        _proof(found),
        _last_answer(found),
        None if home else _waiting(found, now),
        between="\n",
    )


ERASED = _("The person has withdrawn it or left; the answers are erased.")


def heading(found: Application) -> Text:
    """Say the reference, the name and where it stands."""
    shown = answer(found.profile, "name") or p_("name", "without a name")
    return p_(
        "heading of a card",
        "<b>{reference}</b> · {name} · {state}",
        reference=found.reference,
        name=shown,
        state=state(found),
    )


def state(found: Application) -> Text:
    """Say where it stands; a new one that was asked something before is no news any more."""
    if found.status is Status.SUBMITTED and found.questions:
        return p_("state of an application", "has answered")
    return STATE[found.status]


def title(profile: Mapping[str, Any]) -> Text:
    """Say who and what in one line of a list."""
    trade = profile.get("occupation") or {}
    named = answer(profile, "name")
    parts = (named, Verbatim(str(trade["title"])) if "title" in trade else None)
    return blocks(*parts, between=", ") if named else p_("name", "without a name")


def short(profile: Mapping[str, Any]) -> Text:
    """Show a Connectee to a Connector: nothing by which to get in touch past the program."""
    hidden = {**profile, "goals": contactless(str(profile.get("goals") or ""))}
    return blocks(
        answer(hidden, "name"),
        answer(hidden, "occupation"),
        *lines(hidden, ("years", "city", "arrival", "meeting_languages")),
        goals(hidden),
        *lines(hidden, ("topics",)),
        between="\n",
    )


def connector(found: Connector) -> Text:
    """Show a Connector to a coordinator."""
    profile = found.profile
    named = answer(profile, "name") or p_("name", "without a name")
    head = p_(
        "heading of a card", "<b>{reference}</b> · {name}", reference=found.reference, name=named
    )
    works = profile.get("organisation")
    return blocks(
        head,
        answer(profile, "occupation"),
        line(p_("field", "Works for"), Verbatim(str(works))) if works else None,
        *lines(profile, ("years", "city", "meeting_languages", "topics", "hours")),
        line(p_("field", "At once"), Number(found.capacity)),
        between="\n",
    )


def whereabouts(
    profile: Mapping[str, Any], *, now: datetime, home: ZoneInfo | None = None
) -> Text | None:
    """Say where somebody is, and what time it is for them."""
    lives = profile.get("town") or profile.get("city")
    place = answer({**profile, "city": lives}, "city")
    if place is None or lives is None:
        return None
    there = ZoneInfo(lives["zone"])
    if home is None:
        return _("{place}: it is {clock} there", place=place, clock=Clock(now, there))
    return _apart(place, _hours_ahead(now, there=there, home=home))


def goals(profile: Mapping[str, Any]) -> Text | None:
    """Say what somebody hopes for, cut where a phone's screen would be full."""
    words = str(profile.get("goals") or "")
    if not words:
        return None
    cut = words if len(words) <= LONGEST_GOALS else f"{words[:LONGEST_GOALS].rstrip()}…"
    return line(p_("field", "Goals"), Verbatim(cut))


def _apart(place: Text, hours: float) -> Text:
    if hours == 0:
        return _("{place}: the same time as yours", place=place)
    if hours > 0:
        return _("{place}: {hours} h ahead of you", place=place, hours=Number(hours))
    return _("{place}: {hours} h behind you", place=place, hours=Number(-hours))


def _hours_ahead(now: datetime, *, there: ZoneInfo, home: ZoneInfo) -> float:
    offsets = [now.astimezone(zone).utcoffset() for zone in (there, home)]
    seconds = [offset.total_seconds() for offset in offsets if offset is not None]
    return (seconds[0] - seconds[1]) / HOUR_S


def _proof(found: Application) -> Text | None:
    paper = answer(found.profile, "proof")
    if paper is None:
        return None
    if found.verified_at is None:
        shown = p_("a paper that was named", "{paper} (not seen yet)", paper=paper)
    else:
        day = Day(found.verified_at.date())
        shown = p_("a paper that was named", "{paper} (seen on {day})", paper=paper, day=day)
    return line(p_("field", "Document"), shown)


def _last_answer(found: Application) -> Text | None:
    """Show what was asked last, with the answer if there is one."""
    if not found.questions:
        return None
    last = found.questions[-1]
    said = last.get("answer")
    return blocks(
        line(p_("field", "Asked"), Verbatim(last["words"])),
        line(p_("field", "Answer"), Verbatim(said)) if said else None,
        between="\n",
    )


def _waiting(found: Application, now: datetime) -> Text | None:
    if found.status not in {Status.SUBMITTED, Status.WAITLISTED}:
        return None
    return line(p_("field", "Came in"), Ago(now - found.waiting_since))
