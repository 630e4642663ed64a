"""A calendar file says the same to another library as was written into it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from handlers.meetings.calendar_file import NAMES, draw, order
from handlers.meetings.entry import Entry, Status, said
from locales.text import Verbatim, _
from tests.handlers.meetings.entries import ENTRIES, MEETING, NOON, ROOM
from tests.texts import TRANSLATOR


def written(entry: Entry, language: str = "en") -> bytes:
    ordered = json.loads(json.dumps(order(entry, language, TRANSLATOR)))
    return draw(ordered, ordered, TRANSLATOR).content


def parsed(content: bytes) -> Any:
    """Read it with another library than the one that wrote it."""
    return vobject.readOne(content.decode())


def test_file_holds_what_a_calendar_wants() -> None:
    lines = written(MEETING).decode().replace("\r\n ", "").split("\r\n")

    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Passerelle//Connector Program//EN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "SUMMARY;LANGUAGE=en:Meeting with Olena\\; you\\, and nobody else",
        "DTSTART:20270119T143000Z",
        "DTEND:20270119T150000Z",
        "DTSTAMP:20270104T090000Z",
        "UID:0f8fad5b-d9cb-469f-a165-70867728950e",
        "SEQUENCE:0",
        "CLASS:PRIVATE",
        "CONFERENCE;FEATURE=AUDIO,VIDEO;LABEL=The room of the video call;LANGUAGE=en;VALUE=URI:"
        + ROOM,
        "DESCRIPTION;LANGUAGE=en:Three questions:\\n1. Why?\\n2. How\\, then?",
        "LOCATION:" + ROOM.replace(";", "\\;").replace(",", "\\,"),
        "ORGANIZER;CN=Passerelle:invalid:nomail",
        "STATUS:CONFIRMED",
        "URL:" + ROOM,
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_calling_off_bears_the_same_uid() -> None:
    off = replace(MEETING, sequence=2, status=Status.CANCELLED)

    calendar = parsed(written(off))

    event = calendar.vevent
    assert calendar.method.value == "CANCEL"
    assert (event.status.value, event.sequence.value, event.uid.value) == (
        "CANCELLED",
        "2",
        MEETING.uid,
    )


def test_file_speaks_the_readers_language() -> None:
    entry = replace(MEETING, title=_("Your meeting is <b>confirmed</b>, {name}.", name="A & B"))
    ordered = order(entry, "fr", TRANSLATOR)

    file = draw(ordered, ordered, TRANSLATOR)

    assert file.name == "rencontre.ics"
    assert file.media_type == "text/calendar"
    assert b"La salle de l\xe2\x80\x99appel vid\xc3\xa9o" in file.content.replace(b"\r\n ", b"")
    assert b"SUMMARY;LANGUAGE=fr:Your meeting is confirmed\\, A & B." in file.content


@pytest.mark.parametrize("names", NAMES.values())
def test_files_have_a_name_in_each_language(names: dict[str, str]) -> None:
    assert sorted(names) == ["en", "fr"]
    assert all(name.endswith(".ics") and name.isascii() for name in names.values())


@given(ENTRIES, st.sampled_from(["en", "fr"]))
def test_another_library_reads_equal_values(entry: Entry, language: str) -> None:
    event = parsed(written(entry, language)).vevent

    tongue = TRANSLATOR.tongue(language)
    title = said(entry.title, tongue).replace("\n", " ")
    assert event.uid.value == entry.uid
    assert event.sequence.value == str(entry.sequence)
    assert (event.dtstart.value, event.dtend.value) == (entry.starts_at, entry.ends_at)
    assert event.dtstamp.value == entry.stamp
    assert event.getChildValue("summary", "") == title
    assert event.getChildValue("description", "") == said(entry.description, tongue)
    assert event.getChildValue("url", "") == entry.url
    assert event.getChildValue("location", "") == entry.url


@given(ENTRIES)
def test_file_keeps_to_its_format_whatever_people_are_called(entry: Entry) -> None:
    content = written(entry)

    lines = content.split(b"\r\n")
    names = [line.partition(b":")[0].partition(b";")[0] for line in unfolded(content)]
    assert max(map(len, lines)) <= 75
    assert names.count(b"BEGIN") == names.count(b"END") == 2
    assert not {b"ATTENDEE", b"VALARM", b"CONTACT"} & set(names)
    assert b"mailto:" not in b"".join(
        line for line in unfolded(content) if not line.startswith((b"SUMMARY", b"DESCRIPTION"))
    )


def unfolded(content: bytes) -> list[bytes]:
    return content.replace(b"\r\n ", b"").removesuffix(b"\r\n").split(b"\r\n")


def test_nothing_stands_in_the_file_where_there_is_nothing_to_say() -> None:
    content = written(replace(MEETING, url="", description=Verbatim("")))

    assert not {b"URL", b"LOCATION", b"CONFERENCE", b"DESCRIPTION"} & {
        line.partition(b":")[0].partition(b";")[0] for line in unfolded(content)
    }


def test_times_are_utc_whatever_they_were_given_in() -> None:
    there = replace(MEETING, starts_at=NOON.astimezone(ZoneInfo("Asia/Kathmandu")))

    assert written(there) == written(MEETING)
