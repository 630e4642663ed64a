"""The queue: what waits for a coordinator, ten at a time, and one after the other."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.coordinator import agenda, cases, dossiers, replies, waiting
from handlers.coordinator.waiting import MESSAGE, Entry, Kind, Waiting
from handlers.matches import candidates
from handlers.message import Button, Rows
from handlers.outcomes import assessing
from handlers.wording import community_name
from locales.formats import Ago, Number
from locales.text import Text, _, blocks, n_, p_
from program import references
from program.people import Role
from program.references import Thing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.inbound import Pressed
    from handlers.message import Action
    from handlers.turn import Turn
    from program.communities import Community

PAGE = 10
_MESSAGE = re.compile(rf"{MESSAGE} *([0-9]{{1,9}})")
SIDE_BY_SIDE = 5


async def queue(turn: Turn, words: str) -> None:
    """List what waits."""
    community = await access.community(turn)
    if community is not None:
        await _list(turn, community, page=0)


async def desk(turn: Turn) -> None:
    """Show a coordinator what waits on every side, and the way to all the rest."""
    community = await access.community(turn)
    if community is not None:
        await _list(turn, community, page=0, below=await _ways_on(turn, community))


async def pressed_page(turn: Turn, action: Action, press: Pressed) -> None:
    """Turn the page."""
    community = await _community(turn, action)
    if community is not None:
        await talking.take_off(turn, press)
        await _list(turn, community, page=int(action.get("page", 0)))


async def review(turn: Turn, words: str) -> None:
    """Show what has waited longest, or the application that is named."""
    if words:
        await _named(turn, words)
        return
    community = await access.community(turn)
    if community is not None:
        await _oldest(turn, community, after="")


async def pressed_next(turn: Turn, action: Action, press: Pressed) -> None:
    """Show what has waited longest, of what comes after the one just seen."""
    community = await _community(turn, action)
    if community is not None:
        await _oldest(turn, community, after=str(action.get("after", "")))


async def _named(turn: Turn, words: str) -> None:
    """Show what waits under the name that the queue gives it: C-104, K-22 or ✉ 7."""
    if message := _MESSAGE.fullmatch(words):
        await _message(turn, int(message[1]))
        return
    reference, _rest = references.split(words, meant=Thing.APPLICATION)
    if reference is not None and reference.thing is Thing.CONNECTOR:
        await dossiers.show(turn, words)
        return
    found, _rest = await access.named_application(turn, words)
    if found is not None:
        await cases.show(turn, found)


async def _message(turn: Turn, number: int) -> None:
    if await access.contact_message(turn, number) is None:
        turn.say(access.NOTHING)
    else:
        await replies.show(turn, number)


async def _community(turn: Turn, action: Action) -> Community | None:
    """Find the community whose queue a button belongs to; without one, that of the hat."""
    number = action.get("community")
    if number is None:
        return await access.community(turn)
    return await access.own_community(turn, number)


async def _list(turn: Turn, community: Community, *, page: int, below: Text | None = None) -> None:
    found = await waiting.waiting(turn.uow, community.id, turn.person.id)
    page = max(0, min(page, (len(found.entries) - 1) // PAGE))
    shown = found.entries[page * PAGE : (page + 1) * PAGE]
    listed = listing(found, shown, community=community, now=turn.now)
    text = blocks(listed, await agenda.today(turn, community), below)
    turn.say(text, _rows(found, shown, community, page=page) if shown else ())


def listing(found: Waiting, shown: Iterable[Entry], *, community: Community, now: datetime) -> Text:
    """Say how much waits, and show some of it."""
    if not found.entries:
        return blocks(nothing(community), _elsewhere(found), between="\n")
    counts = blocks(_heading(community, found), *_counted(found), _elsewhere(found), between="\n")
    return blocks(counts, blocks(*(_line(each, now) for each in shown), between="\n"))


async def _ways_on(turn: Turn, community: Community) -> Text:
    accepted = len(await candidates.waiting(turn.uow, community.id))
    unmatched = n_(
        "{count} person waits for a Connector: /match.",
        "{count} people wait for a Connector: /match.",
        count=accepted,
    )
    rest = _("/find looks somebody up, /help lists everything.")
    return blocks(unmatched if accepted else None, rest, between="\n")


async def _oldest(turn: Turn, community: Community, *, after: str) -> None:
    found = await waiting.waiting(turn.uow, community.id, turn.person.id)
    rest = [each for each in found.entries if each.key > after]
    if not rest:
        done = _("That was the last one.") if found.entries else nothing(community)
        turn.say(blocks(done, _elsewhere(found), between="\n"))
        return
    following = {"do": "queue.next", "community": community.id, "after": rest[0].key}
    left = len(rest) - 1
    await _open(turn, rest[0], Button("next", _next(left), following) if left else None)


async def _open(turn: Turn, entry: Entry, following: Button | None) -> None:
    """Show one thing as its own button would, with the way to the next below it."""
    match entry.kind:
        case Kind.NEW | Kind.ANSWERED:
            await _application(turn, entry.action["application"], following)
        case Kind.CONNECTOR:
            await dossiers.show_connector(turn, entry.action["connector"], following)
        case Kind.MESSAGE:
            await replies.show(turn, entry.action["message"], following)
        case Kind.JOB:
            await assessing.show(turn, entry.action["outcome"], following)


async def _application(turn: Turn, number: int, following: Button | None) -> None:
    found = await access.application(turn, number)
    if found is not None:
        await cases.show(turn, found, following)


def _next(left: int) -> Text:
    return p_("button", "Next → ({count} more)", count=Number(left))


def _rows(found: Waiting, shown: tuple[Entry, ...], community: Community, *, page: int) -> Rows:
    buttons = [Button(f"open{place}", each.name, each.action) for place, each in enumerate(shown)]
    rows = tuple(
        tuple(buttons[start : start + SIDE_BY_SIDE])
        for start in range(0, len(buttons), SIDE_BY_SIDE)
    )
    pages = (len(found.entries) - 1) // PAGE
    turning = {"do": "queue.page", "community": community.id}
    back = Button("back", p_("button", "← Earlier"), {**turning, "page": page - 1})
    on = Button("on", p_("button", "More →"), {**turning, "page": page + 1})
    ways = (*((back,) if page else ()), *((on,) if page < pages else ()))
    return (*rows, ways) if ways else rows


def _line(entry: Entry, now: datetime) -> Text:
    return p_(
        "line of the queue",
        "<b>{reference}</b> {title} · {ago}",
        reference=entry.name,
        title=entry.title,
        ago=Ago(now - entry.since),
    )


def _heading(community: Community, found: Waiting) -> Text:
    return n_(
        "<b>{community}</b>: {count} waits",
        "<b>{community}</b>: {count} wait, the oldest first",
        count=len(found.entries),
        community=community_name(community),
    )


def _counted(found: Waiting) -> list[Text]:
    """Say how many of each kind, if there are several kinds."""
    counts = found.counts()
    if len(counts) == 1:
        return []
    worded = {
        Kind.NEW: n_("{count} application", "{count} applications", count=counts[Kind.NEW]),
        Kind.ANSWERED: n_("{count} answer", "{count} answers", count=counts[Kind.ANSWERED]),
        Kind.CONNECTOR: n_(
            "{count} Connector to confirm",
            "{count} Connectors to confirm",
            count=counts[Kind.CONNECTOR],
        ),
        Kind.MESSAGE: n_("{count} message", "{count} messages", count=counts[Kind.MESSAGE]),
        Kind.JOB: n_("{count} job to judge", "{count} jobs to judge", count=counts[Kind.JOB]),
    }
    return [blocks(*(text for kind, text in worded.items() if counts[kind]), between=" · ")]


def _elsewhere(found: Waiting) -> Text | None:
    """Say what waits for somebody else."""
    others = n_(
        "{count} more file is looked after by a colleague.",
        "{count} more files are looked after by colleagues.",
        count=found.with_others,
    )
    asked = n_(
        "{count} person was asked something and has not answered yet.",
        "{count} people were asked something and have not answered yet.",
        count=found.asked,
    )
    parts = (others if found.with_others else None, asked if found.asked else None)
    return blocks(*parts, between="\n") if any(parts) else None


def nothing(community: Community) -> Text:
    """Say that a community has nothing for them."""
    return _("Nothing waits for you in <b>{community}</b>.", community=community_name(community))


COMMANDS = (
    Command(
        {"en": "queue", "fr": "attente"},
        _("what waits for you, the oldest first"),
        queue,
        role=Role.COORDINATOR,
        section="coordinator",
    ),
    Command(
        {"en": "review", "fr": "examiner"},
        _("the next one that waits, or the one that you name"),
        review,
        role=Role.COORDINATOR,
        section="coordinator",
        arguments="[C-104|K-22|✉ 7]",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"queue.page": pressed_page, "queue.next": pressed_next})
