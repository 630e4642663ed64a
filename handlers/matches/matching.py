"""Matching by hand: who waits, who suits them, and the offer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access, pages, talking
from handlers.book import Command, guarded
from handlers.matches import candidates, offering, onward
from handlers.matches.offering import Gone, Refused
from handlers.matches.reasons import Reader, why, why_nobody
from handlers.message import Button, Rows
from handlers.wording import community_name
from locales.formats import Ago, Number, YourTime
from locales.text import Text, _, blocks, n_, p_
from program.applications import Application, Status
from program.matches import Match, Stage
from program.matching import Obstacle, Suggestion
from program.people import Role
from program.weights import ReasonCode

if TYPE_CHECKING:
    from handlers.inbound import Pressed
    from handlers.matches.onward import Ranking
    from handlers.message import Action
    from handlers.turn import Turn

REASONS_TOLD = 3
TOLD_BESIDE = frozenset({ReasonCode.FREE, ReasonCode.LIGHT_LOAD})
"""How much a Connector has under way stands in the line of their name."""

HELP: Mapping[Obstacle, Text] = {
    Obstacle.PAUSED: _("Ask a pausing Connector whether they would come back for this one."),
    Obstacle.FULL: _("Ask a Connector to take one more at once, or invite another."),
    Obstacle.LANGUAGE: _("Invite a Connector who speaks the language of this person."),
    Obstacle.HOURS: _("Ask both sides for more hours: they change them with /hours."),
    Obstacle.MET: _("Invite another Connector, for those who are here have been asked before."),
    Obstacle.NOT_YET: _("Wait a little: Connectors named a day on which they come back."),
}
"""What would help where nobody fits, by what keeps most Connectors away."""

INVITE = _("Invite a Connector in this field.")


async def match(turn: Turn, arguments: str) -> None:
    """Show the best for one Connectee, or all who wait."""
    if arguments.strip():
        application, _rest = await access.named_application(turn, arguments)
        if application is not None:
            await show(turn, application)
        return
    await _list(turn, start=0)


async def pressed_waiting(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page of those who wait."""
    await talking.take_off(turn, press)
    await _list(turn, start=int(action["start"]))


async def pressed_see(turn: Turn, action: Action, press: Pressed) -> None:
    """Show the best for the Connectee on the button."""
    application = await access.application(turn, action["application"])
    if application is None:
        turn.notice(access.NOTHING)
    else:
        await show(turn, application)


async def pressed_offer(turn: Turn, action: Action, press: Pressed) -> None:
    """Offer, unless something has come between."""
    application = await access.application(turn, action["application"])
    connector = await access.connector(turn, action["connector"])
    if application is None or connector is None:
        turn.notice(access.NOTHING)
        return
    placed = await offering.place(turn, application.id, connector.id, by=turn.person.id)
    if isinstance(placed, Refused):
        turn.say(await refusal(turn, application, connector.reference, placed))
        return
    await talking.take_off(turn, press)
    await _say_offered(turn, application, placed)


async def pressed_onward(turn: Turn, action: Action, press: Pressed) -> None:
    """Let the bot ask the next candidate by itself, or no longer."""
    application = await access.application(turn, action["application"])
    if application is None or application.status is not Status.ACCEPTED:
        turn.notice(access.NOTHING)
        return
    await talking.take_off(turn, press)
    await onward.allow(turn, application, allowed=bool(action["allowed"]))
    name = onward.of_application(application)
    if action["allowed"]:
        turn.say(_("After a no for {name}, I ask the next best by myself and tell you.", name=name))
    else:
        turn.say(_("After a no for {name}, I ask you first.", name=name))


async def show(turn: Turn, application: Application) -> None:
    """Show where matching stands for one Connectee: asked, agreed, or the best to ask."""
    under_way = await offering.matches_under_way(turn, application)
    if application.status is not Status.ACCEPTED:
        text = _(
            "{name} is not accepted, so I can ask nobody. The file tells why.",
            name=onward.of_application(application),
        )
        turn.say(text, ((_file(application),),))
    elif under_way:
        await _say_under_way(turn, application, under_way[0])
    else:
        await _say_met(turn, application)
        ranked = await onward.ranking(turn, application)
        _say_best(turn, application, ranked)


async def refusal(turn: Turn, application: Application, reference: str, refused: Refused) -> Text:
    """Say why an offer could not be made, and who was faster if somebody was."""
    name = application.reference
    match refused.why:
        case Gone.NOT_ACCEPTED:
            return _("{name} is not accepted any more; nobody has been asked.", name=name)
        case Gone.TAKEN_CARE_OF:
            rival = refused.rivals[0]
            return _(
                "{name} is with {connector} already (<b>{match}</b>, {ago}), so nobody else is"
                " asked.",
                ago=Ago(turn.now - (rival.offered_at or turn.now)),
                name=name,
                connector=f"K-{rival.connector_id}",
                match=rival.reference,
            )
        case Obstacle.FULL:
            return await _full(turn, reference, refused.rivals)
        case Obstacle.MET:
            return _("{connector} was asked for {name} before.", connector=reference, name=name)
        case _:
            lines = why_nobody(Counter([Obstacle(refused.why)]))
            held = _("{connector} cannot be asked just now.", connector=reference)
            return blocks(held, *lines, between="\n")


async def _full(turn: Turn, reference: str, rivals: tuple[Match, ...]) -> Text:
    """Tell what fills the places; another community's people stay nameless."""
    ours = [each for each in rivals if access.coordinates(turn, each.community_id)]
    if not ours:
        return _("{connector} has no place left just now.", connector=reference)
    newest = max(ours, key=lambda each: each.id)
    return _(
        "{connector} has no place left: asked for {other} ({when}).",
        connector=reference,
        other=f"C-{newest.application_id}",
        when=Ago(turn.now - (newest.offered_at or turn.now)),
    )


async def _list(turn: Turn, *, start: int) -> None:
    community = await access.community(turn)
    if community is None:
        return
    waiting = await candidates.waiting(turn.uow, community.id)
    name = community_name(community)
    if not waiting:
        turn.say(_("Nobody waits for a Connector in {community}.", community=name))
        return
    shown = pages.page(waiting, start=start)
    heading = n_(
        "{community}: one person waits for a Connector.",
        "{community}: {count} people wait for a Connector, the longest first.",
        count=len(waiting),
        community=name,
    )
    turn.say(blocks(heading, blocks(*(_waits(turn, each) for each in shown), between="\n")))
    chosen = tuple(
        Button(each.reference, _reference(each), {"do": "match_see", "application": each.id})
        for each in shown
    )
    turning = pages.turning(waiting, {"do": "match_waiting"}, start=start)
    turn.say(_("Whom shall we match?"), (*_fives(chosen), *((turning,) if turning else ())))


def _waits(turn: Turn, application: Application) -> Text:
    since = application.submitted_at or application.created_at
    trade = application.profile.get("occupation") or {}
    return p_(
        "somebody who waits",
        "{name}, {title}, applied {ago}",
        name=onward.of_application(application),
        title=str(trade.get("title") or ""),
        ago=Ago(turn.now - since),
    )


def _reference(application: Application) -> Text:
    return p_("button", "{reference}", reference=application.reference)


def _file(application: Application) -> Button:
    action = {"do": "case.show", "application": application.id}
    return Button("file", _reference(application), action)


def _fives(buttons: tuple[Button, ...]) -> Rows:
    return tuple(buttons[first : first + 5] for first in range(0, len(buttons), 5))


def _say_best(turn: Turn, application: Application, ranked: Ranking) -> None:
    if not ranked.best:
        _say_nobody(turn, application, ranked)
        return
    lines = [_candidate(ranked, each, place) for place, each in enumerate(ranked.best, start=1)]
    rows = tuple(
        (onward.offer_button(application, ranked.connector(each)),) for each in ranked.best
    )
    turn.say(
        blocks(
            _("The best for {name}, who applied {ago}:", **_named(turn, application)),
            *lines,
        ),
        rows,
    )


def _named(turn: Turn, application: Application) -> dict[str, Text]:
    since = application.submitted_at or application.created_at
    return {"name": onward.of_application(application), "ago": Ago(turn.now - since)}


def _candidate(ranked: Ranking, suggestion: Suggestion, place: int) -> Text:
    connector, host = ranked.connector(suggestion), ranked.host(suggestion)
    told = [each for each in suggestion.reasons if each.code not in TOLD_BESIDE]
    reasons = why(told[:REASONS_TOLD], reader=Reader.COORDINATOR)
    heading = p_(
        "a candidate: place, name, matches under way out of places",
        "{place}. {connector}, {title} ({load} of {capacity} under way)",
        place=Number(place),
        connector=onward.of_connector(connector),
        title=host.title,
        load=Number(host.load),
        capacity=Number(connector.capacity),
    )
    return blocks(heading, blocks(*reasons, between="; "), between="\n")


def _say_nobody(turn: Turn, application: Application, ranked: Ranking) -> None:
    hindrances = ranked.hindrances
    known = [each for each, _count in hindrances.most_common() if each in HELP]
    turn.say(
        blocks(
            _("Nobody fits {name} just now:", name=onward.of_application(application)),
            blocks(*why_nobody(hindrances), between="\n"),
            _("What would help: {advice}", advice=HELP[known[0]] if known else INVITE),
        )
    )


async def _say_met(turn: Turn, application: Application) -> None:
    """Recall whom a Connectee has met already; asking somebody else is for a coordinator alone."""
    for each in await turn.uow.matches.of_application(application.id):
        connector = await turn.uow.connectors.get(each.connector_id)
        if each.stage is Stage.CLOSED and connector is not None:
            turn.say(
                _(
                    "<b>{match}</b>: {name} and {connector} have met already.",
                    match=each.reference,
                    name=onward.of_application(application),
                    connector=onward.of_connector(connector),
                )
            )


async def _say_under_way(turn: Turn, application: Application, under_way: Match) -> None:
    connector = await turn.uow.connectors.get(under_way.connector_id)
    assert connector is not None  # noqa: S101 -- the database holds the reference
    names = {
        "match": under_way.reference,
        "name": onward.of_application(application),
        "connector": onward.of_connector(connector),
    }
    off = Button(
        "off", p_("button", "Call off {match}", match=under_way.reference), _off(under_way)
    )
    if under_way.stage is Stage.ACCEPTED:
        turn.say(_("<b>{match}</b>: {connector} has said yes to {name}.", **names), ((off,),))
        return
    until = await _deadline(turn, under_way)
    turn.say(
        _(
            "<b>{match}</b>: {connector} was asked for {name}, and has until {until} to answer.",
            until=until,
            **names,
        ),
        ((_onward_button(application),), (off,)),
    )


async def _say_offered(turn: Turn, application: Application, placed: Match) -> None:
    connector = await turn.uow.connectors.get(placed.connector_id)
    assert connector is not None  # noqa: S101 -- the database holds the reference
    turn.say(
        _(
            "<b>{match}</b>: I ask {connector} for {name} at a decent hour. The answer is due by"
            " {until}; I pass it on.",
            match=placed.reference,
            connector=onward.of_connector(connector),
            name=onward.of_application(application),
            until=await _deadline(turn, placed),
        ),
        ((_onward_button(application),),),
    )


async def _deadline(turn: Turn, placed: Match) -> Text:
    zone = turn.person.zone
    place = ZoneInfo(zone) if zone else await offering.zone_of(turn, placed.community_id)
    return YourTime(placed.answer_by_at or turn.now, place)


def _onward_button(application: Application) -> Button:
    allowed = bool(application.decision.get(onward.ONWARD))
    action = {"do": "match_onward", "application": application.id, "allowed": not allowed}
    if allowed:
        return Button("onward", p_("button", "After a no, ask me first"), action)
    return Button("onward", p_("button", "After a no, go on to the next"), action)


def _off(under_way: Match) -> dict[str, object]:
    return {"do": "match_off", "match": under_way.id}


COMMANDS = (
    Command(
        {"en": "match", "fr": "jumeler"},
        _("who waits for a Connector, and who suits them"),
        match,
        role=Role.COORDINATOR,
        section="matching",
        arguments="[C-104]",
    ),
)

ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "match_waiting": pressed_waiting,
        "match_see": pressed_see,
        "match_offer": pressed_offer,
        "match_onward": pressed_onward,
    },
)
