"""The whole file of somebody: the card, what was noted, what happened, and their matches."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.connectee import picking
from handlers.coordinator import card, cases, colleagues, fruits, occasions, sheet, subjects
from handlers.meetings import outline
from handlers.message import Button
from handlers.outcomes import trail
from handlers.standing import named
from locales.formats import Day, Instant
from locales.text import Text, Verbatim, _, blocks, p_
from program import references
from program.connectors import Standing
from program.matches import Match, Stage
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.applications import Application
    from program.care import CaseNote
    from program.connectors import Connector
    from program.meetings import Meeting
    from storage.audit import AuditEntry

CONFIRM = "confirm"
"""The command by which a Connector who has agreed is taken on."""

NOTES = 5
DEEDS = 8

STAGES: dict[Stage, Text] = {
    Stage.SUGGESTED: p_("stage of a match", "suggested"),
    Stage.OFFERED: p_("stage of a match", "offered"),
    Stage.ACCEPTED: p_("stage of a match", "accepted"),
    Stage.CLOSED: p_("stage of a match", "they have met"),
    Stage.DECLINED: p_("stage of a match", "declined"),
    Stage.EXPIRED: p_("stage of a match", "expired"),
    Stage.CANCELLED: p_("stage of a match", "cancelled"),
}
"""A test wants every stage here."""

HAPPENED: dict[str, Text] = {
    "application.submitted": p_("what happened", "sent"),
    "application.changed": p_("what happened", "answers changed"),
    "application.asked": p_("what happened", "question asked"),
    "application.answered": p_("what happened", "question answered"),
    "application.accepted": p_("what happened", "accepted"),
    "application.waitlisted": p_("what happened", "put on the waiting list"),
    "application.declined": p_("what happened", "declined"),
    "application.undone": p_("what happened", "decision undone"),
    "application.verified": p_("what happened", "document seen"),
    "application.assigned": p_("what happened", "assigned"),
    "application.withdrawn": p_("what happened", "taken back"),
}
"""Deeds that a file tells of; others are left to /audit."""


async def show(turn: Turn, words: str) -> None:
    """Show the file of the Connectee or Connector that is named, or the sheet of a meeting."""
    reference, _rest = references.split(words, meant=Thing.APPLICATION)
    if reference is not None and reference.thing is Thing.MATCH:
        match, _rest = await access.named_match(turn, words)
        if match is not None:
            await _match(turn, match)
        return
    if reference is not None and reference.thing is Thing.CONNECTOR:
        connector, _rest = await access.named_connector(turn, words)
        if connector is not None:
            await show_connector(turn, connector.id)
        return
    found, _rest = await access.named_application(turn, words)
    if found is not None:
        await _application(turn, found)


async def show_connector(turn: Turn, number: int, following: Button | None = None) -> None:
    """Show a Connector, with the way to confirm them if they wait for that."""
    found = await access.connector(turn, number)
    if found is None:
        turn.notice(picking.OVER)
        return
    community_id = subjects.community_of(turn, found.communities)
    notes = await turn.uow.case_notes.about(found.reference, community_id)
    matches = await turn.uow.matches.of_connector(found.id)
    here = [each for each in matches if each.community_id == community_id]
    zone = await _zone(turn, community_id)
    text = blocks(
        card.connector(found),
        await _noted(turn, notes, zone, community_id),
        await _matched(turn, here),
        await _met(turn, here, zone),
        await fruits.listed(turn, here, zone),
    )
    turn.say(text, _ways(turn, found, following))


async def pressed_connector(turn: Turn, action: Action, press: Pressed) -> None:
    """Show a Connector who was picked from a list."""
    await show_connector(turn, int(action["connector"]))


async def _match(turn: Turn, match: Match) -> None:
    """Show the meeting of a match, and what came of it."""
    pair = await occasions.latest(turn, match)
    zone = await _zone(turn, match.community_id)
    text = blocks(
        sheet.sheet(pair, now=turn.now) if pair else _line(match),
        await fruits.listed(turn, [match], zone),
    )
    turn.say(text, sheet.ways(pair, now=turn.now) if pair else ())


async def _application(turn: Turn, found: Application) -> None:
    notes = await turn.uow.case_notes.about(found.reference, found.community_id)
    deeds = await turn.uow.audit.about(found.reference, found.community_id)
    matches = await turn.uow.matches.of_application(found.id)
    zone = await _zone(turn, found.community_id)
    text = blocks(
        card.application(found, now=turn.now),
        await _assigned(turn, found),
        await _noted(turn, notes, zone, found.community_id),
        await _history(turn, found, deeds, zone),
        await _matched(turn, matches),
        _meetings(await turn.uow.meetings.of_application(found.id), zone),
        await fruits.listed(turn, matches, zone),
        await trail.listed(turn, found, zone),
    )
    turn.say(text, cases.rows(found))


async def _zone(turn: Turn, community_id: int) -> ZoneInfo:
    """Tell by which calendar a community dates its files."""
    community = await turn.uow.communities.get(community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    return ZoneInfo(community.zone)


async def _assigned(turn: Turn, found: Application) -> Text | None:
    if found.assignee_id is None:
        return None
    name = await colleagues.name_to(turn, found.assignee_id, found.community_id)
    return _("Looked after by {colleague}", colleague=name)


async def _noted(
    turn: Turn, notes: list[CaseNote], zone: ZoneInfo, community_id: int
) -> Text | None:
    if not notes:
        return None
    lines = [await _note(turn, each, zone, community_id) for each in notes[-NOTES:]]
    return blocks(p_("heading of a file", "<b>Notes</b>"), *lines, between="\n")


async def _note(turn: Turn, note: CaseNote, zone: ZoneInfo, community_id: int) -> Text:
    return p_(
        "line of a file",
        "{day}, {colleague}: {words}",
        day=Day(note.written_at.astimezone(zone).date()),
        colleague=await colleagues.name_to(turn, note.author_id, community_id),
        words=Verbatim(note.words),
    )


async def _history(
    turn: Turn, found: Application, deeds: Iterable[AuditEntry], zone: ZoneInfo
) -> Text | None:
    known = [each for each in deeds if each.action in HAPPENED]
    if not known:
        return None
    lines = [await _deed(turn, found, each, zone) for each in known[-DEEDS:]]
    return blocks(p_("heading of a file", "<b>History</b>"), *lines, between="\n")


async def _deed(turn: Turn, found: Application, deed: AuditEntry, zone: ZoneInfo) -> Text:
    day, what = Day(deed.at.astimezone(zone).date()), HAPPENED[deed.action]
    if deed.actor in {None, found.person_id}:
        return p_("line of a file", "{day}: {what}", day=day, what=what)
    name = await colleagues.name_to(turn, deed.actor, found.community_id)
    return p_("line of a file", "{day}: {what} ({colleague})", day=day, what=what, colleague=name)


async def _matched(turn: Turn, matches: list[Match]) -> Text | None:
    if not matches:
        return None
    lines = map(_line, matches)
    return blocks(p_("heading of a file", "<b>Matches</b>"), *lines, between="\n")


def _line(match: Match) -> Text:
    return p_(
        "line of a file",
        "{reference}: C-{application} and K-{connector}, {stage}",
        reference=match.reference,
        application=match.application_id,
        connector=match.connector_id,
        stage=STAGES[match.stage],
    )


async def _met(turn: Turn, matches: list[Match], zone: ZoneInfo) -> Text | None:
    """List a Connector's meetings in one community, which are those of their matches there."""
    found = [each for match in matches for each in await turn.uow.meetings.of_match(match.id)]
    return _meetings(found, zone)


def _meetings(found: list[Meeting], zone: ZoneInfo) -> Text | None:
    """List meetings, the time of each by the community's clock."""
    if not found:
        return None
    lines = [_meeting(each, zone) for each in found]
    return blocks(p_("heading of a file", "<b>Meetings</b>"), *lines, between="\n")


def _meeting(meeting: Meeting, zone: ZoneInfo) -> Text:
    holes = {"reference": meeting.reference, "phase": outline.PHASES[meeting.phase]}
    if meeting.starts_at is None:
        return p_("line of a file", "{reference}: {phase}", **holes)
    when = Instant(meeting.starts_at, zone)
    return p_("line of a file", "{reference}: {when}, {phase}", when=when, **holes)


def _ways(turn: Turn, found: Connector, following: Button | None) -> Rows:
    waits = found.standing is Standing.AGREED and CONFIRM in turn.book.commands
    action = {"do": "connector.confirmed", "connector": found.id}
    confirm = Button("confirm", p_("button", "Confirm"), action)
    below = (confirm if waits else None, following)
    return tuple((each,) for each in below if each is not None)


async def pressed_confirm(turn: Turn, action: Action, press: Pressed) -> None:
    """Send the command that confirms a Connector, by one tap."""
    found = await access.connector(turn, int(action["connector"]))
    command = named(turn, CONFIRM)
    if found is None or command is None or found.standing is not Standing.AGREED:
        turn.notice(picking.OVER)
        return
    await talking.take_off(turn, press)
    await command.run(turn, found.reference)


COMMANDS = (
    Command(
        {"en": "show", "fr": "montrer"},
        _("the whole file of a Connectee or a Connector, or a meeting"),
        show,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="C-104|K-22|M-77",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {"connector.show": pressed_connector, "connector.confirmed": pressed_confirm},
)
