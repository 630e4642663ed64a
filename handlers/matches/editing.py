"""A round's draft as its coordinators look through it: pages, one pair, drop it or swap it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers import access, pages, talking
from handlers.book import guarded
from handlers.coordinator import deeds
from handlers.matches import candidates, onward
from handlers.matches.reasons import Reader, why
from handlers.message import Button, Rows
from handlers.wording import community_name
from locales.formats import Ago, Number
from locales.text import Text, _, blocks, n_, p_
from program.applications import Application
from program.candidates import Host
from program.matching import Suggestion, rank
from program.people import Role
from program.rounds import Phase, Round

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn

OVER = _("That draft is gone: it has been published, discarded, or changed.")
MOST_RANKED = 20
"""So many candidates can be swapped through."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One suggested match, by the numbers of its two."""

    application: int
    connector: int


def pairs_of(round_: Round) -> tuple[Pair, ...]:
    """List a draft's pairs."""
    return tuple(Pair(each["application"], each["connector"]) for each in round_.pairs)


async def draft(turn: Turn, round_id: object) -> Round | None:
    """Find an open draft of a community that this person coordinates, and hold it."""
    found = await turn.uow.rounds.hold(round_id) if isinstance(round_id, int) else None
    if found is None or not access.coordinates(turn, found.community_id):
        return None
    return found if found.phase is Phase.DRAFT else None


async def over(turn: Turn, action: Action) -> None:
    """Say who was faster with a draft, or that it is gone."""
    turn.notice(await deeds.ahead(turn, f"round {action['round']}") or OVER)


async def show(turn: Turn, round_: Round, *, start: int) -> None:
    """Show a page of a draft, with what can be done about it."""
    community = await turn.uow.communities.get(round_.community_id)
    assert community is not None  # noqa: S101 -- the database holds the reference
    pairs = pairs_of(round_)
    shown = pages.page(pairs, start=start)
    first = pages.within(pairs, start=start)
    lines = [await _line(turn, each, place) for place, each in enumerate(shown, start=first + 1)]
    heading = n_(
        "Draft of a round, {community}: one match. Nobody hears of it before you publish.",
        "Draft of a round, {community}: {count} matches. Nobody hears of it before you publish.",
        count=len(pairs),
        community=community_name(community),
    )
    turn.say(
        blocks(heading, blocks(*lines, between="\n"), await _without(turn, round_)),
        _rows(round_, pairs, first),
    )


async def pressed_page(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page, or come back to it."""
    found = await draft(turn, action["round"])
    if found is None:
        await over(turn, action)
        return
    await talking.take_off(turn, press)
    await show(turn, found, start=int(action["start"]))


async def pressed_pair(turn: Turn, action: Action, press: Pressed) -> None:
    """Show one pair with all its reasons."""
    found, pair = await _pair(turn, action)
    if found is None or pair is None:
        await over(turn, action)
        return
    await _card(turn, found, pair)


async def pressed_drop(turn: Turn, action: Action, press: Pressed) -> None:
    """Take a pair out of the draft."""
    found, pair = await _pair(turn, action)
    if found is None or pair is None:
        await over(turn, action)
        return
    await talking.take_off(turn, press)
    rest = [each for each in found.pairs if each["application"] != pair.application]
    changed = await turn.uow.rounds.save(replace(found, pairs=tuple(rest)))
    turn.say(_("C-{number} is left out of this round.", number=str(pair.application)))
    if rest:
        await show(turn, changed, start=0)
    else:
        await turn.uow.rounds.save(replace(changed, phase=Phase.DISCARDED))
        turn.say(_("That was the last match, so the draft is gone."))


async def pressed_swap(turn: Turn, action: Action, press: Pressed) -> None:
    """Put the next best Connector in the place of one."""
    found, pair = await _pair(turn, action)
    if found is None or pair is None:
        await over(turn, action)
        return
    following = await _next_best(turn, found, pair)
    if following is None:
        turn.say(
            _(
                "Nobody else fits C-{number} now: the others have no place left, or are given to"
                " somebody else in this draft.",
                number=str(pair.application),
            )
        )
        return
    await talking.take_off(turn, press)
    swapped = {
        "application": pair.application,
        "connector": following.host_id,
        "points": following.points,
    }
    pairs = tuple(
        swapped if each["application"] == pair.application else each for each in found.pairs
    )
    changed = await turn.uow.rounds.save(replace(found, pairs=pairs))
    await _card(turn, changed, Pair(pair.application, following.host_id))


async def _pair(turn: Turn, action: Action) -> tuple[Round | None, Pair | None]:
    found = await draft(turn, action["round"])
    wanted = Pair(action["application"], action["connector"])
    return found, wanted if found and wanted in pairs_of(found) else None


async def _line(turn: Turn, pair: Pair, place: int) -> Text:
    application = await turn.uow.applications.get(pair.application)
    connector = await turn.uow.connectors.get(pair.connector)
    assert application is not None  # noqa: S101 -- applications stay when their people go
    assert connector is not None  # noqa: S101 -- Connectors stay when their people go
    return p_(
        "a match of a draft: place, Connectee, how long they wait, Connector",
        "{place}. {application} ({ago}) → {connector}",
        place=Number(place),
        application=onward.of_application(application),
        ago=Ago(turn.now - (application.submitted_at or application.created_at)),
        connector=onward.of_connector(connector),
    )


async def _without(turn: Turn, round_: Round) -> Text | None:
    """Count who waits and is not in the draft."""
    matched = {each.application for each in pairs_of(round_)}
    waiting = await candidates.waiting(turn.uow, round_.community_id)
    left = [each for each in waiting if each.id not in matched]
    if not left:
        return None
    return n_(
        "One more person waits and is not in it; /match tells why.",
        "{count} more people wait and are not in it; /match tells why.",
        count=len(left),
    )


def _rows(round_: Round, pairs: tuple[Pair, ...], first: int) -> Rows:
    numbers = tuple(
        _number(round_, each, place)
        for place, each in enumerate(pages.page(pairs, start=first), start=first + 1)
    )
    turning = pages.turning(pairs, {"do": "round_page", "round": round_.id}, start=first)
    action = {"round": round_.id, "version": round_.version}
    publish = Button("publish", p_("button", "Publish"), {"do": "round_publish", **action})
    discard = Button("discard", p_("button", "Discard"), {"do": "round_discard", **action})
    fives = tuple(numbers[at : at + 5] for at in range(0, len(numbers), 5))
    return (*fives, *((turning,) if turning else ()), (publish, discard))


def _number(round_: Round, pair: Pair, place: int) -> Button:
    label = p_("button", "{place}", place=Number(place))
    return Button(f"pair{place}", label, {"do": "round_pair", **_action(round_, pair)})


def _action(round_: Round, pair: Pair) -> dict[str, int]:
    return {"round": round_.id, "application": pair.application, "connector": pair.connector}


async def _card(turn: Turn, round_: Round, pair: Pair) -> None:
    application = await turn.uow.applications.get(pair.application)
    connector = await turn.uow.connectors.get(pair.connector)
    assert application is not None  # noqa: S101 -- applications stay when their people go
    assert connector is not None  # noqa: S101 -- Connectors stay when their people go
    suggestion = await _suggestion(turn, application, connector.id)
    if suggestion is None:
        reasons: tuple[Text, ...] = (_("This no longer fits; it will be left out."),)
    else:
        reasons = why(suggestion.reasons, reader=Reader.COORDINATOR)
    heading = p_(
        "two people of a draft",
        "{application} → {connector}",
        application=onward.of_application(application),
        connector=onward.of_connector(connector),
    )
    turn.say(blocks(heading, *reasons, between="\n"), _choices(round_, pair))


def _choices(round_: Round, pair: Pair) -> Rows:
    action = _action(round_, pair)
    place = pairs_of(round_).index(pair)
    back = {"do": "round_page", "round": round_.id, "start": place}
    return (
        (Button("swap", p_("button", "Swap for the next best"), {"do": "round_swap", **action}),),
        (Button("drop", p_("button", "Leave out"), {"do": "round_drop", **action}),),
        (Button("back", p_("button", "← Back to the list"), back),),
    )


async def _suggestion(turn: Turn, application: Application, number: int) -> Suggestion | None:
    pool = await candidates.pool(turn.uow, application.community_id, now=turn.now)
    found = await _ranked(turn, application, (each for each in pool.hosts if each.id == number))
    return found[0] if found else None


async def _next_best(turn: Turn, round_: Round, pair: Pair) -> Suggestion | None:
    """Give who comes after the present one; after the last, the best again."""
    application = await turn.uow.applications.get(pair.application)
    assert application is not None  # noqa: S101 -- applications stay when their people go
    pool = await candidates.pool(turn.uow, round_.community_id, now=turn.now)
    others = [each for each in pairs_of(round_) if each != pair]
    given = Counter(each.connector for each in others)
    ranked = await _ranked(turn, application, (_busier(each, given) for each in pool.hosts))
    order = [each.host_id for each in ranked]
    after = order.index(pair.connector) + 1 if pair.connector in order else 0
    following = (*ranked[after:], *ranked[:after])
    return next((each for each in following if each.host_id != pair.connector), None)


async def _ranked(
    turn: Turn, application: Application, hosts: Iterable[Host]
) -> tuple[Suggestion, ...]:
    seeker = await candidates.seeker(turn.uow, application)
    kinship = candidates.kinship(turn.world.occupations)
    return rank(seeker, hosts, now=turn.now, kinship=kinship, best=MOST_RANKED)


def _busier(host: Host, given: Counter[int]) -> Host:
    """Count what the draft gives to a Connector already."""
    more = given[host.id]
    return replace(host, capacity=max(0, host.capacity - more), load=host.load + more)


ACTIONS = guarded(
    Role.COORDINATOR,
    {
        "round_page": pressed_page,
        "round_pair": pressed_pair,
        "round_drop": pressed_drop,
        "round_swap": pressed_swap,
    },
)
