"""How a Connector is described: to themselves where they stand, to coordinators on a card."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from conversations.onboarding import SAID
from handlers.introductions import progress
from handlers.phrases import NEVER_WAS, STANDING
from handlers.wording import community_name
from locales.formats import Day, Number
from locales.text import Text, Verbatim, _, blocks, p_
from program.connectors import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.turn import Turn
    from program.connectors import Connector

TOLD = frozenset({Standing.AGREED, Standing.ACTIVE, Standing.PAUSED})
"""With a standing of these, somebody has a place in the program."""

HALF_A_DAY = timedelta(hours=12)
"""A midnight is within so much of the same date's midnight in any Canadian zone."""


async def say(turn: Turn, connector: Connector) -> None:
    """Tell a Connector where they stand, and what comes next."""
    if connector.standing is Standing.MERGED:
        known = await turn.uow.connectors.get(connector.merged_into or 0)
        reference = known.reference if known else ""
        turn.say(
            _(
                "We know you already as <b>{reference}</b>, from another chat. Please write to me"
                " there; if you cannot, send /contact.",
                reference=reference,
            )
        )
        return
    if connector.standing in TOLD:
        turn.say(below(_heading(turn, connector), *await _particulars(turn, connector)))
    never = connector.standing is Standing.LEFT and connector.agreed_at is None
    turn.say(NEVER_WAS if never else STANDING[connector.standing])


async def say_if_any(turn: Turn) -> bool:
    """Do so if the person is or was a Connector and is nothing else; tell whether they are."""
    connector = await turn.uow.connectors.of(turn.person.id)
    if connector is None or connector.standing is Standing.ONBOARDING:
        return False
    if any(each.open for each in await turn.uow.applications.of(turn.person.id)):
        return False
    await say(turn, connector)
    return True


async def card(turn: Turn, connector: Connector) -> Text:
    """Describe a Connector to a coordinator, in a few short lines."""
    profile = connector.profile
    who = p_(
        "line of a card",
        "<b>{reference}</b> {name}, {organisation}",
        reference=connector.reference,
        name=profile.get("name", ""),
        organisation=profile.get("organisation", ""),
    )
    where = _field(p_("field", "Helps"), await helped(turn, connector.communities))
    return below(who, *_shown(profile, "occupation"), where, *_shown(profile, "hours"))


async def helped(turn: Turn, communities: Iterable[int]) -> Text:
    """Name communities in one line."""
    found = [await turn.uow.communities.get(each) for each in sorted(communities)]
    return blocks(*(community_name(each) for each in found if each is not None), between=" · ")


async def load(turn: Turn, connector: Connector) -> int:
    """Count the matches that take one of a Connector's places."""
    matches = await turn.uow.matches.of_connector(connector.id)
    return sum(each.under_way for each in matches)


def name_of(connector: Connector) -> Text:
    """Name a Connector to a coordinator: "K-22 Marie Roy"."""
    name = connector.profile.get("name")
    if not name:
        return Verbatim(connector.reference)
    return p_("reference and name", "{reference} {name}", reference=connector.reference, name=name)


def back_on(turn: Turn, connector: Connector) -> date | None:
    """Tell the day on which a pause ends, also to who has moved to another zone since."""
    ends_at = connector.paused_until_at
    if ends_at is None or connector.standing is not Standing.PAUSED:
        return None
    return (ends_at + HALF_A_DAY).astimezone(turn.world.zone).date()


def below(*lines: Text) -> Text:
    """Put lines one below the other."""
    return blocks(*lines, between="\n")


def _heading(turn: Turn, connector: Connector) -> Text:
    day = back_on(turn, connector)
    if day is not None:
        return _(
            "<b>{reference}</b>, Connector, back on {day}",
            reference=connector.reference,
            day=Day(day),
        )
    return p_("heading of a status", "<b>{reference}</b>, Connector", reference=connector.reference)


async def _particulars(turn: Turn, connector: Connector) -> list[Text]:
    under_way = _(
        "{count} of {capacity} at most",
        count=Number(await load(turn, connector)),
        capacity=Number(connector.capacity),
    )
    return [
        _field(p_("field", "Helps"), await helped(turn, connector.communities)),
        _field(p_("field", "People at once"), under_way),
        *_shown(connector.profile, "hours"),
        *await progress.lines(turn, connector),
    ]


def _shown(profile: dict[str, Any], key: str) -> list[Text]:
    """Say one answer, if it is there and is still one."""
    question = SAID[key]
    try:
        question.load(profile.get(key))
    except (ValueError, TypeError, KeyError):
        return []
    return [_field(question.label or Verbatim(key), question.show(profile[key]))]


def _field(label: Text, answer: Text) -> Text:
    return p_("line of a summary", "<b>{label}</b>: {answer}", label=label, answer=answer)
