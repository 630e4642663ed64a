"""What was told of somebody's jobs: which of it holds, whose it is, and how a file lists it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access
from handlers.connectee import picking
from locales.formats import Day
from locales.text import Text, Verbatim, _, blocks, p_
from program.outcomes import Ground, Outcome, Verdict, holding

if TYPE_CHECKING:
    from handlers.turn import Turn
    from program.applications import Application


async def standing(turn: Turn, application: Application) -> list[Outcome]:
    """List what holds of a Connectee's jobs, oldest first."""
    return holding(await turn.uow.outcomes.of_application(application.id))


async def counted(turn: Turn, application: Application) -> bool:
    """Tell whether a job of theirs counts."""
    return any(each.verdict is Verdict.COUNTED for each in await standing(turn, application))


async def own(turn: Turn, number: object) -> tuple[Application, Outcome] | None:
    """Find one of one's own jobs that holds; else say that it is dealt with."""
    found = await turn.uow.outcomes.get(number) if isinstance(number, int) else None
    application = await picking.own_sent(turn, found.application_id) if found else None
    if found is not None and application is not None:
        await turn.uow.applications.hold(application.id)
        if found in await standing(turn, application):
            return application, found
    turn.notice(picking.OVER)
    return None


async def reached(turn: Turn, number: object) -> tuple[Application, Outcome] | None:
    """Let a coordinator of its community to a job."""
    found = await turn.uow.outcomes.get(number) if isinstance(number, int) else None
    application = await access.application(turn, found.application_id) if found else None
    if found is None or application is None:
        turn.notice(access.NOTHING)
        return None
    await turn.uow.applications.hold(application.id)
    return application, found


async def erase(turn: Turn, application: Application) -> None:
    """Forget what the jobs were; that they were, and whether they counted, stays."""
    for each in await turn.uow.outcomes.of_application(application.id):
        await turn.uow.outcomes.note(replace(each, job={}))


async def record(
    turn: Turn, application: Application, action: str, detail: dict[str, object]
) -> None:
    """Write down what was done about somebody's jobs."""
    await turn.uow.audit.write(
        at=turn.now,
        actor=turn.person.id,
        action=action,
        subject=application.reference,
        detail=detail,
        community_id=application.community_id,
        person_id=application.person_id,
    )


async def listed(turn: Turn, application: Application, zone: ZoneInfo) -> Text | None:
    """List all jobs for a file, with those that were corrected or taken back."""
    told = await turn.uow.outcomes.of_application(application.id)
    if not told:
        return None
    held = holding(told)
    lines = [_line(each, zone, holds=each in held) for each in told]
    return blocks(p_("heading of a file", "<b>Jobs</b>"), *lines, between="\n")


def named(outcome: Outcome) -> Text:
    """Name a job to those who may know it: "nurse, QEII Health Sciences Centre"."""
    title, organisation = outcome.title, str(outcome.job.get("organisation") or "")
    if not title:
        return p_("a job", "a job whose name is erased")
    if not organisation:
        return Verbatim(title)
    return p_("a job", "{title}, {organisation}", title=title, organisation=organisation)


def _line(outcome: Outcome, zone: ZoneInfo, *, holds: bool) -> Text:
    return p_(
        "line of a file",
        "{day}: {job} ({state})",
        day=_day(outcome.reported_at, zone),
        job=named(outcome),
        state=_judged(outcome) if holds else _gone(outcome),
    )


def _judged(outcome: Outcome) -> Text:
    """Say whether a job counts, and why."""
    return p_(
        "whether a job counts, and why",
        "{verdict}: {reason}",
        verdict=COUNTS[outcome.verdict],
        reason=REASONS[outcome.ground],
    )


def _gone(outcome: Outcome) -> Text:
    if outcome.withdrawn_at is not None:
        return p_("a job", "taken back")
    if outcome.verdict is Verdict.ASK:
        return p_("a job", "settled since")
    return p_("a job", "corrected since")


def _day(at: datetime, zone: ZoneInfo) -> Day:
    return Day(at.astimezone(zone).date())


COUNTS: dict[Verdict, Text] = {
    Verdict.COUNTED: p_("a job", "counts"),
    Verdict.SURVIVAL: p_("a job", "does not count"),
    Verdict.ASK: p_("a job", "not settled yet"),
}
"""A test wants every verdict here."""

REASONS: dict[Ground, Text] = {
    Ground.FIELD_AND_LEVEL: _("in their field, at their level"),
    Ground.OTHER_FIELD: p_("why a job does not count", "in another field"),
    Ground.LOWER_LEVEL: _("below the level that they had at home"),
    Ground.UNCLEAR: _("field or level is not clear"),
    Ground.COORDINATOR: p_("why a job counts or not", "a coordinator decided"),
}
"""A test wants every ground here."""
