"""The morning line: on weekdays, coordinators hear what waits for them, if anything does.

Once a day, before the country wakes, each coordinator's line is written down for that morning, by
the clock of their community.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import access, talking
from handlers.book import Command, guarded
from handlers.coordinator import agenda, waiting
from handlers.due import Due
from handlers.jobs import Errand, Job, Recurring
from handlers.message import Button
from handlers.wording import community_name
from locales.formats import Ago
from locales.text import Text, _, blocks, n_, p_
from program.decent import NUDGES
from program.people import Role
from storage.due import DueItem
from storage.notes import Note

if TYPE_CHECKING:
    from handlers.coordinator.waiting import Waiting
    from handlers.inbound import Pressed
    from handlers.message import Action, Rows
    from handlers.turn import Turn
    from program.communities import Community
    from storage.database import UnitOfWork

PLAN = "digest.plan"
KIND = "digest"
AT = time(9)
SATURDAY = 5
FRESH = timedelta(hours=9)


@dataclass(frozen=True, slots=True)
class Reader:
    """A coordinator of a community that works in a zone."""

    person_id: int
    community_id: int
    zone: str


async def read(errand: Errand) -> tuple[tuple[Reader, ...], datetime]:
    """List everyone who wants the line."""
    found: list[Reader] = []
    for each in await errand.uow.communities.all():
        held = await errand.uow.roles.holders(Role.COORDINATOR, each.id)
        wanting = [person for person in held if await _wanted(errand.uow, person, each.id)]
        found += [Reader(person, each.id, each.zone) for person in wanting]
    return tuple(found), errand.now


def plan(found: tuple[tuple[Reader, ...], datetime]) -> tuple[DueItem, ...]:
    """Write down whom to tell when, on their next morning; nobody at the weekend."""
    readers, now = found
    items = (_item(each, _morning(now, ZoneInfo(each.zone))) for each in readers)
    return tuple(each for each in items if each is not None)


async def save(errand: Errand, items: Iterable[DueItem]) -> None:
    """Keep it; what was written down before stays."""
    for each in items:
        await errand.uow.due.add(each)


async def tell(turn: Turn, item: DueItem) -> None:
    """Say what waits, and how many meet today; nothing if nothing does and nobody meets."""
    number = int(item.payload["community"])
    community = await turn.uow.communities.get(number)
    here = access.coordinates(turn, number) and await _wanted(turn.uow, turn.person.id, number)
    if community is None or not here:
        return
    found = await waiting.waiting(turn.uow, number, turn.person.id)
    meetings = await agenda.today(turn, community)
    if not found.entries and meetings is None:
        return
    news = _news(community, found, turn.now)
    turn.say(blocks(news, meetings, between="\n"), _ways(number, found))


async def digest(turn: Turn, words: str) -> None:
    """Switch the morning line off, or on again."""
    community = await access.community(turn)
    if community is not None:
        wanted = await _wanted(turn.uow, turn.person.id, community.id)
        await _switch(turn, community.id, wanted=not wanted)


async def pressed_off(turn: Turn, action: Action, press: Pressed) -> None:
    """Switch it off, from the line itself."""
    community = await access.own_community(turn, action["community"])
    if community is not None:
        await talking.take_off(turn, press)
        await _switch(turn, community.id, wanted=False)


async def _switch(turn: Turn, community_id: int, *, wanted: bool) -> None:
    name = _refusal(turn.person.id, community_id)
    if wanted:
        await turn.uow.notes.drop(name)
        turn.say(_("On weekday mornings I tell you what waits. /digest switches it off."))
    else:
        await turn.uow.notes.write(Note(name, turn.now))
        turn.say(_("No morning line any more; /queue is always there. /digest switches it on."))


async def _wanted(uow: UnitOfWork, person_id: int, community_id: int) -> bool:
    return await uow.notes.get(_refusal(person_id, community_id)) is None


def _refusal(person_id: int, community_id: int) -> str:
    """Name the note that says that somebody wants no line."""
    return f"digest refused {person_id}:{community_id}"


def _morning(now: datetime, zone: ZoneInfo) -> datetime:
    """Give the next moment at which it is nine there."""
    wall = now.astimezone(zone)
    day = wall.date() if wall.time() < AT else wall.date() + timedelta(days=1)
    return datetime.combine(day, AT, tzinfo=zone)


def _item(reader: Reader, morning: datetime) -> DueItem | None:
    day: date = morning.date()
    if day.weekday() >= SATURDAY:
        return None
    subject = f"{KIND}:{reader.person_id}:{reader.community_id}"
    payload = {"community": reader.community_id}
    key = f"{subject}:{day.isoformat()}"
    return DueItem(morning, KIND, subject, key, payload, reader.person_id)


def _news(community: Community, found: Waiting, now: datetime) -> Text:
    if found.entries:
        return _line(community, len(found.entries), Ago(now - found.entries[0].since))
    return p_("heading", "<b>{community}</b>", community=community_name(community))


def _ways(number: int, found: Waiting) -> Rows:
    show = {"do": "queue.page", "community": number, "page": 0}
    off = {"do": "digest.off", "community": number}
    shown = ((Button("show", p_("button", "Show me"), show),),) if found.entries else ()
    return (*shown, (Button("off", p_("button", "Stop the morning line"), off),))


def _line(community: Community, count: int, oldest: Ago) -> Text:
    return n_(
        "<b>{community}</b>: {count} file waits for you; it came {ago}.",
        "<b>{community}</b>: {count} wait for you; the oldest came {ago}.",
        count=count,
        community=community_name(community),
        ago=oldest,
    )


COMMANDS = (
    Command(
        {"en": "digest", "fr": "bulletin"},
        _("the morning line on what waits: on or off"),
        digest,
        role=Role.COORDINATOR,
        section="community",
    ),
)

ACTIONS = guarded(Role.COORDINATOR, {"digest.off": pressed_off})

DUE = {KIND: Due(tell, hours=NUDGES, fresh=FRESH)}

JOBS = {PLAN: Job(read, plan, save)}

RECURRING = (Recurring(PLAN, hour=3),)
