"""What does not move: offers past their deadline, matches without a meeting, and meetings."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from handlers import access, pages, talking
from handlers.book import Command, guarded
from handlers.coordinator import snags, unkept
from handlers.coordinator.snags import Snag
from handlers.matches import departures, offering, onward
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Ago
from locales.text import Text, _, blocks, n_, p_
from program.matches import Match, Stage
from program.meetings import Phase
from program.people import Role

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

PATIENCE = timedelta(days=7)
"""After a yes, a time should have been found within a week."""


async def stalled(turn: Turn, arguments: str) -> None:
    """List what waits for somebody, the longest first."""
    await _list(turn, start=0)


async def pressed_stalled(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page."""
    await talking.take_off(turn, press)
    await _list(turn, start=int(action["start"]))


async def pressed_off(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more before something is called off."""
    match = await access.match(turn, action["match"])
    if match is None or not match.under_way:
        turn.notice(OVER)
        return
    yes = Button(
        "yes", p_("button", "Yes, call it off"), {"do": "match_off_yes", "match": match.id}
    )
    turn.say(
        _(
            "Call off <b>{match}</b> (C-{application} and K-{connector})? Whoever knows of it hears"
            " that plans have changed. The two are not matched again.",
            match=match.reference,
            application=str(match.application_id),
            connector=str(match.connector_id),
        ),
        ((yes, Button("no", p_("button", "No, leave it"), {"do": "match_off_no"})),),
    )


async def pressed_off_yes(turn: Turn, action: Action, press: Pressed) -> None:
    """Call it off, tell those who know of it, and name the next best."""
    match = await access.match(turn, action["match"])
    application = await turn.uow.applications.hold(match.application_id) if match else None
    match = await access.match(turn, action["match"])
    if match is None or application is None or not match.under_way:
        turn.notice(OVER)
        return
    await talking.take_off(turn, press)
    await offering.call_off(turn, match, why="coordinator", word=departures.CONNECTOR_GONE)
    ranked = await onward.ranking(turn, application)
    text, rows = onward.proposal(application, ranked)
    done = _("<b>{match}</b> is called off.", match=match.reference)
    turn.say(blocks(done, text, between="\n"), rows)


async def pressed_off_no(turn: Turn, action: Action, press: Pressed) -> None:
    """Leave it as it is."""
    await talking.take_off(turn, press)
    turn.say(_("Good: everything stays as it is."))


async def _list(turn: Turn, *, start: int) -> None:
    community = await access.community(turn)
    if community is None:
        return
    found = await stuck(turn, community.id)
    name = community_name(community)
    if not found:
        turn.say(_("Nothing is stalled in {community}.", community=name))
        return
    shown = pages.page(found, start=start)
    heading = n_(
        "{community}: one thing does not move.",
        "{community}: {count} things do not move, the longest waiting first.",
        count=len(found),
        community=name,
    )
    lines = blocks(*(each.line for each in shown), between="\n")
    rows = tuple(each.ways for each in shown if each.ways)
    turning = pages.turning(found, {"do": "stalled"}, start=start)
    turn.say(blocks(heading, lines), (*rows, *((turning,) if turning else ())))


async def stuck(turn: Turn, community_id: int) -> list[Snag]:
    """Find what does not move in a community, the longest first."""
    offered = await turn.uow.matches.at(Stage.OFFERED, community_id)
    accepted = await turn.uow.matches.at(Stage.ACCEPTED, community_id)
    found = [
        *(_snag(turn, each, each.answer_by_at) for each in offered if each.answer_by_at),
        *[
            _snag(turn, each, each.answered_at)
            for each in accepted
            if each.answered_at
            and _past(turn, each.answered_at + PATIENCE)
            and not await _meets(turn, each)
        ],
        *await snags.of_meetings(turn, community_id),
        *await unkept.of_promises(turn, community_id),
    ]
    return sorted((each for each in found if _past(turn, each.since)), key=lambda one: one.since)


async def _meets(turn: Turn, match: Match) -> bool:
    """Tell whether two have a meeting that is ahead or was held."""
    found = await turn.uow.meetings.of_match(match.id)
    return any(each.ahead or each.phase is Phase.HELD for each in found)


def _past(turn: Turn, at: datetime) -> bool:
    return at <= turn.now


def _snag(turn: Turn, match: Match, since: datetime) -> Snag:
    return Snag(since, _line(turn, match, since), _ways(match))


def _line(turn: Turn, match: Match, since: datetime) -> Text:
    holes = {
        "match": match.reference,
        "application": f"C-{match.application_id}",
        "connector": f"K-{match.connector_id}",
        "ago": Ago(turn.now - since),
    }
    if match.stage is Stage.OFFERED:
        return _("<b>{match}</b> ({connector} for {application}): no answer, due {ago}", **holes)
    return _("<b>{match}</b> ({connector} and {application}): yes {ago}, no meeting yet", **holes)


def _ways(match: Match) -> tuple[Button, ...]:
    label = p_("button", "Call off {match}", match=match.reference)
    off = Button(match.reference, label, {"do": "match_off", "match": match.id})
    if match.stage is not Stage.ACCEPTED:
        return (off,)
    about = {"application": match.application_id, "match": match.id, "seen": ""}
    label = p_("button", "Book {reference}", reference=match.reference)
    return (Button(f"book-{match.reference}", label, {"do": "desk_arrange", **about}), off)


OVER = _("That has been dealt with already.")

COMMANDS = (
    Command(
        {"en": "stalled", "fr": "bloques"},
        _("matches and meetings that do not move"),
        stalled,
        role=Role.COORDINATOR,
        section="matching",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "stalled": pressed_stalled,
        "match_off": pressed_off,
        "match_off_yes": pressed_off_yes,
        "match_off_no": pressed_off_no,
    },
)
