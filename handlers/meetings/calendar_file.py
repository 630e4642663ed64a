"""A meeting as a file that any calendar opens: to add it, to move it, to take it out again.

The file is published in a chat, so nobody is invited by it and nobody's address stands in it. It
holds no alarm: we remind people ourselves, as often as the program wants it; and an alarm in a
copy that nobody updated would ring for a meeting that was moved.

Source: RFC 5545 (iCalendar), RFC 5546 (iTIP), RFC 7986 (`CONFERENCE`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from handlers.files import File, Order, Recipe
from handlers.meetings.entry import Entry, Status, said
from locales.text import _

if TYPE_CHECKING:
    from icalendar import Event

    from locales.translator import Translator
    from storage.database import UnitOfWork

KIND = "meeting.calendar"
MAKER = "-//Passerelle//Connector Program//EN"
NOBODY = "invalid:nomail"
"""An organiser, which both methods demand, without an address.

Source: RFC 5546 § 3.2.1 and § 3.2.5; [MS-OXCICAL] § 2.1.3.1.1.20.16, for who has no address.
"""

NAMES = {
    Status.CONFIRMED: {"en": "meeting.ics", "fr": "rencontre.ics"},
    Status.CANCELLED: {"en": "meeting-called-off.ics", "fr": "rencontre-annulee.ics"},
}
_METHODS = {Status.CONFIRMED: "PUBLISH", Status.CANCELLED: "CANCEL"}
_ROOM = _("The room of the video call")


def order(entry: Entry, language: str, translator: Translator) -> Order:
    """Order the file, in one language: plain values only, to be sealed with the message."""
    tongue = translator.tongue(language)
    return {
        "kind": KIND,
        "language": language,
        "uid": entry.uid,
        "sequence": entry.sequence,
        "starts_at": entry.starts_at.isoformat(),
        "minutes": entry.minutes,
        "title": said(entry.title, tongue).replace("\n", " "),
        "description": said(entry.description, tongue),
        "url": entry.url,
        "status": entry.status.value,
        "stamp": entry.stamp.isoformat(),
    }


async def read(uow: UnitOfWork, order: Order) -> Order:
    """Read nothing: what the file says is what its message said."""
    return order


def draw(material: Order, order: Order, translator: Translator) -> File:
    """Write the file."""
    from icalendar import Calendar  # noqa: PLC0415 -- a fifth of a second, for the first file

    language, status = order["language"], Status(order["status"])
    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("method", _METHODS[status])
    calendar.add_component(_event(order, room=translator.plain(_ROOM, language)))
    name = NAMES[status].get(language, NAMES[status]["en"])
    return File(name, calendar.to_ical(), "text/calendar")


def _event(order: Order, *, room: str) -> Event:
    """Write the one event.

    It is private: many a Connector shares a calendar with the whole company.
    """
    from icalendar import Event, vCalAddress  # noqa: PLC0415 -- as above

    starts_at = _utc(order["starts_at"])
    organiser = vCalAddress(NOBODY)
    organiser.params["CN"] = "Passerelle"
    event = Event()
    event.add("uid", order["uid"])
    event.add("sequence", order["sequence"])
    event.add("dtstamp", _utc(order["stamp"]))
    event.add("dtstart", starts_at)
    event.add("dtend", starts_at + timedelta(minutes=order["minutes"]))
    event.add("organizer", organiser)
    event.add("status", order["status"].upper())
    event.add("class", "PRIVATE")
    for name, words in _words(order).items():
        event.add(name, words, parameters={"LANGUAGE": order["language"]})
    if order["url"]:
        _add_room(event, order["url"], label=room, language=order["language"])
    return event


def _words(order: Order) -> Mapping[str, str]:
    words = {"summary": order["title"], "description": order["description"]}
    return {name: each for name, each in words.items() if each}


def _add_room(event: Event, url: str, *, label: str, language: str) -> None:
    """Name the room thrice: where calendars of all ages look for it."""
    from icalendar import vUri  # noqa: PLC0415 -- as above

    parameters: dict[str, Any] = {
        "VALUE": "URI",
        "FEATURE": ["AUDIO", "VIDEO"],
        "LABEL": label,
        "LANGUAGE": language,
    }
    event.add("url", url)
    event.add("location", url)
    event.add("conference", vUri(url), parameters=parameters)


def _utc(stored: str) -> datetime:
    return datetime.fromisoformat(stored).astimezone(UTC)


FILES = {KIND: Recipe(read, draw)}
