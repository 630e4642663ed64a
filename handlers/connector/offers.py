"""An offer as its Connector meets it: asked, reminded, answered, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from conversations.offer import REASONS, Answer, Reply
from handlers import talking
from handlers.book import Command
from handlers.connector import pausing
from handlers.due import Due
from handlers.matches import deadlines, offering, onward, portraits
from handlers.matches.reasons import Reader, why
from handlers.meetings import agreeing
from handlers.message import Button
from handlers.telling import tell
from handlers.wording import community_name
from locales.formats import Day, YourTime
from locales.text import Text, _, blocks, p_
from program import references
from program.applications import Application, Status
from program.connectors import Connector
from program.decent import REMINDERS
from program.matches import Match, Stage
from program.people import Purpose, Role
from program.references import Thing
from program.weights import ReasonCode

if TYPE_CHECKING:
    from conversations.engine import Finished
    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community
    from storage.due import DueItem
    from storage.talks import TalkRow

OFFER_GONE = _("That has been settled meanwhile. Thank you!")
CONVERSATION = "offer"
MISSED = "missed"
"""Why a match is called off whose meeting one of the two missed."""
EXPIRY = "match.expiry"
DAYS_AFTER_REMINDER = 1
"""Working days after which somebody else is asked."""


async def ask(turn: Turn, item: DueItem) -> None:
    """Present a Connectee to the Connector, and ask."""
    match = await _open(turn, item.payload["match"])
    if match is not None and match.answer_by_at is not None:
        await _present(turn, match, until=match.answer_by_at)


async def remind(turn: Turn, item: DueItem) -> None:
    """Ask once more, after the deadline."""
    match = await _open(turn, item.payload["match"])
    if match is None:
        await _tidy(turn, item.payload["match"])
        return
    last = await _last_chance(turn, match, since=turn.now)
    await offering.await_answer(turn, match, EXPIRY, last)
    turn.say(
        _(
            "A gentle reminder: somebody hopes for your answer. Without one, I shall ask somebody"
            " else after {moment}; that is all right, too.",
            moment=YourTime(last, turn.world.zone),
        )
    )
    await _drop_talk(turn, match.id)
    await _present(turn, match, until=last)


async def expire(turn: Turn, item: DueItem) -> None:
    """Go on to the next candidate, without reproach."""
    await _drop_talk(turn, item.payload["match"])
    match = await _open(turn, item.payload["match"])
    if match is None:
        await _tidy(turn, item.payload["match"])
        return
    await offering.close(turn, match, Stage.EXPIRED, detail={})
    turn.say(
        _(
            "I have not heard from you, so I ask somebody else this time. No harm done; should you"
            " need a rest, send /pause."
        )
    )
    news = _(
        "<b>{match}</b>: no answer from {connector} for {application}.", **await _names(turn, match)
    )
    await onward.go_on(turn, match, news=news)


async def taken_back(turn: Turn, item: DueItem) -> None:
    """Tell a Connector that they need not answer any more, or meet anybody."""
    await _drop_talk(turn, item.payload["match"])
    if item.payload.get("why") == MISSED:
        turn.say(
            _(
                "Your meeting did not take place, and we are looking for somebody else this time."
                " That happens to the best, and nobody is cross. There is nothing more to do."
            )
        )
    elif item.payload["agreed"]:
        turn.say(
            _(
                "The meeting that you agreed to will not take place: plans have changed. Thank you"
                " for your yes. There is nothing more to do."
            )
        )
    else:
        turn.say(
            _(
                "My request for half an hour of yours no longer stands: plans have changed. Thank"
                " you all the same. There is nothing more to do."
            )
        )
    await talking.resume(turn)


async def answered(turn: Turn, finished: Finished, facts: Mapping[str, Any]) -> None:
    """Do what follows from the answer, once."""
    answer: Answer = finished.value
    match = await _open(turn, facts["match"])
    if match is None:
        turn.say(OFFER_GONE)
    elif answer.reply is Reply.MORE:
        await _tell_more(turn, match, until=datetime.fromisoformat(facts["answer_by"]))
    elif answer.reply in {Reply.ACCEPT, Reply.PAUSE}:
        await _accept(turn, match, answer)
    else:
        await _decline(turn, match, answer)


async def put_off(turn: Turn, facts: Mapping[str, Any], answers: Mapping[str, Any]) -> None:
    """Leave an offer unanswered for now; it waits until its deadline."""
    match = await _open(turn, facts["match"])
    if match is None:
        return
    until = datetime.fromisoformat(facts["answer_by"])
    text = _(
        "You can still answer until {moment}, by the button below.",
        moment=YourTime(until, turn.world.zone),
    )
    action = {"do": "offer_again", "match": match.id, "until": until.isoformat()}
    turn.say(text, ((Button("again", p_("button", "Answer it now"), action),),))


async def pressed_again(turn: Turn, action: Action, press: Pressed) -> None:
    """Ask once more what was put off."""
    match = await _open(turn, action["match"])
    if match is None or await _talk(turn, match.id) is not None:
        turn.notice(OFFER_GONE)
        return
    await talking.take_off(turn, press)
    await _present(turn, match, until=datetime.fromisoformat(action["until"]))


async def answer(turn: Turn, words: str) -> None:
    """Ask once more about the offer that is named, or the one whose deadline is the next."""
    reference, _rest = references.split(words, meant=Thing.MATCH)
    waiting = await unanswered(turn)
    named = [each for each in waiting if reference and str(reference) == each.reference]
    found = next(iter(named if reference else waiting), None)
    match = await _open(turn, found.id) if found else None
    if match is None:
        turn.say(_("Nobody waits for an answer of yours just now."))
        return
    await _drop_talk(turn, match.id)
    await offering.heard(turn, match)
    await _present(turn, match, until=await deadline(turn, match))


async def unanswered(turn: Turn) -> list[Match]:
    """List the offers that wait for this person's answer, by their deadlines."""
    connector = await turn.uow.connectors.of(turn.person.id)
    found = await turn.uow.matches.of_connector(connector.id) if connector else []
    offered = [each for each in found if each.stage is Stage.OFFERED]
    return sorted(offered, key=lambda each: each.answer_by_at or each.suggested_at)


async def deadline(turn: Turn, match: Match) -> datetime:
    """Tell until when an offer can be answered; after its reminder, that is a little longer."""
    answer_by = match.answer_by_at or turn.now
    if answer_by > turn.now:
        return answer_by
    return await _last_chance(turn, match, since=answer_by)


async def _last_chance(turn: Turn, match: Match, *, since: datetime) -> datetime:
    """Tell until when an offer can be answered whose deadline has passed."""
    connector, community = match.connector_id, match.community_id
    return await deadlines.after(turn, connector, community, at=since, days=DAYS_AFTER_REMINDER)


async def _present(turn: Turn, match: Match, *, until: datetime) -> None:
    application = await turn.uow.applications.get(match.application_id)
    community = await turn.uow.communities.get(match.community_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    assert community is not None  # noqa: S101 -- the database holds the reference
    turn.say(_lead(application, community))
    level = community.rules.language_level
    turn.say(portraits.connectee(application, level=level, now=turn.now))
    await _ask(turn, match, application, until=until, informed=False)


def _lead(application: Application, community: Community) -> Text:
    name = community_name(community)
    if application.profile.get("landed"):
        return _(
            "Somebody who has just arrived in Canada, and looks to {community}, would love half an"
            " hour of your experience, by video call:",
            community=name,
        )
    return _(
        "Somebody bound for {community} would love half an hour of your experience, by video call:",
        community=name,
    )


async def _tell_more(turn: Turn, match: Match, *, until: datetime) -> None:
    application = await turn.uow.applications.get(match.application_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    turn.say(portraits.connectee_further(application))
    await _ask(turn, match, application, until=until, informed=True)


async def _ask(
    turn: Turn, match: Match, application: Application, *, until: datetime, informed: bool
) -> None:
    facts = {
        "match": match.id,
        "name": portraits.called(application.profile),
        "title": portraits.title(application.profile),
        "answer_by": until.isoformat(),
        "zone": turn.person.zone,
        "informed": informed,
    }
    await talking.begin(turn, CONVERSATION, facts)


async def _accept(turn: Turn, match: Match, answer: Answer) -> None:
    await offering.agree(turn, match, answer={"reply": str(answer.reply)})
    application = await turn.uow.applications.get(match.application_id)
    connector = await turn.uow.connectors.get(match.connector_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    assert connector is not None  # noqa: S101 -- the database holds the reference
    turn.say(
        _(
            "Thank you! {name} will hear the good news. All that is missing is a time that suits"
            " you both.",
            name=portraits.called(application.profile),
        )
    )
    if answer.reply is Reply.PAUSE:
        await pausing.rest(turn, connector, until=answer.day)
    await _tell_connectee(turn, match, application, connector)
    news = _(
        "<b>{match}</b>: {connector} says yes to {application}. Next, they choose a time.",
        **await _names(turn, match),
    )
    await onward.tell_team(turn, application, news)
    await agreeing.begin(turn, match, application, host_id=turn.person.id)


async def _tell_connectee(
    turn: Turn, match: Match, application: Application, connector: Connector
) -> None:
    given = await turn.uow.consents.current(connector.person_id)
    named = any(each.purpose is Purpose.CONNECTOR for each in given)
    organisation = str(connector.profile.get("organisation") or "") if named else ""
    found = offering.reasons_of(match, organisation=organisation)
    # Hours may have changed since it was offered; the times to choose from speak for themselves.
    lasting = [each for each in found if each.code is not ReasonCode.HOURS]
    reasons = why(lasting, reader=Reader.CONNECTEE)
    await tell(
        turn,
        application.person_id,
        blocks(
            _("Good news: a Connector would like to meet you."),
            portraits.connector(connector, named=named),
            blocks(*reasons, between="\n") if reasons else None,
            _(
                "Next comes a time that suits you both. If your free hours have changed, send"
                " /hours."
            ),
        ),
    )


async def _decline(turn: Turn, match: Match, answer: Answer) -> None:
    day = answer.day if answer.reply is Reply.LATER else None
    said = {
        "reply": str(answer.reply),
        "reason": answer.reason,
        "not_before": day.isoformat() if day else None,
    }
    detail = {"reason": answer.reason}
    await offering.close(turn, match, Stage.DECLINED, detail=detail, answer=said)
    if day is None:
        turn.say(_("Understood, and thank you for answering. I ask somebody else this time."))
    else:
        turn.say(_("Understood: I do not ask you before {day}. Thank you!", day=Day(day)))
    await onward.go_on(turn, match, news=await _refusal(turn, match, answer, day))


async def _refusal(turn: Turn, match: Match, answer: Answer, day: date | None) -> Text:
    names = await _names(turn, match)
    if day is not None:
        return _(
            "<b>{match}</b>: {connector} says no to {application}, and would not like to be asked"
            " before {day}.",
            day=Day(day),
            **names,
        )
    reason = next((each.label for each in REASONS if each.id == answer.reason), None)
    if reason is None:
        return _("<b>{match}</b>: {connector} says no to {application}.", **names)
    return _(
        "<b>{match}</b>: {connector} says no to {application} ({reason}).", reason=reason, **names
    )


async def _tidy(turn: Turn, match_id: int) -> None:
    """Give back the place that an offer took which nobody wants any more."""
    match = await turn.uow.matches.get(match_id)
    if match is not None and match.stage is Stage.OFFERED:
        await offering.close(turn, match, Stage.CANCELLED, detail={"why": "unwanted"})


async def _names(turn: Turn, match: Match) -> dict[str, Text | str]:
    application = await turn.uow.applications.get(match.application_id)
    connector = await turn.uow.connectors.get(match.connector_id)
    assert application is not None  # noqa: S101 -- the database holds the reference
    assert connector is not None  # noqa: S101 -- the database holds the reference
    return {
        "match": match.reference,
        "application": onward.of_application(application),
        "connector": onward.of_connector(connector),
    }


async def _open(turn: Turn, match_id: object) -> Match | None:
    """Find an offer that this person may still answer, and hold what it is about."""
    match = await turn.uow.matches.get(match_id) if isinstance(match_id, int) else None
    own = await turn.uow.connectors.of(turn.person.id)
    if match is None or own is None or match.connector_id != own.id:
        return None
    application = await turn.uow.applications.hold(match.application_id)
    match = await turn.uow.matches.get(match.id)
    wanted = application is not None and application.status is Status.ACCEPTED
    return match if wanted and match is not None and match.stage is Stage.OFFERED else None


async def _talk(turn: Turn, match_id: int) -> TalkRow | None:
    """Find the talk in which an offer is asked about."""
    stack = await turn.uow.talks.stack(turn.person.id)
    asking = (row for row in stack if row.conversation == CONVERSATION)
    return next((row for row in asking if talking.state_of(row).facts["match"] == match_id), None)


async def _drop_talk(turn: Turn, match_id: int) -> None:
    row = await _talk(turn, match_id)
    if row is not None:
        await talking.drop(turn, row)


DUE = {
    offering.OFFER: Due(ask, hours=REMINDERS),
    offering.REMINDER: Due(remind, hours=REMINDERS),
    EXPIRY: Due(expire, hours=REMINDERS),
    offering.TAKEN_BACK: Due(taken_back, hours=REMINDERS),
}

COMMANDS = (
    Command(
        {"en": "answer", "fr": "repondre"},
        _("say yes or no to somebody who hopes to meet you"),
        answer,
        role=Role.CONNECTOR,
        section="connector",
        arguments="[M-71]",
    ),
)

ACTIONS = {"offer_again": pressed_again}
