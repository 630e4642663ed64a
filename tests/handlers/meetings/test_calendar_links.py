"""The links fill in a calendar's form, whatever stands in the words."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import unescape
from urllib.parse import parse_qsl, urlsplit

from hypothesis import given
from markupsafe import escape

from handlers.meetings.calendar_links import OFFICE, Google, Outlook, google, outlook
from handlers.meetings.entry import Entry, said
from locales.text import _
from tests.handlers.meetings.entries import ENTRIES, MEETING
from tests.texts import TRANSLATOR

TONGUE = TRANSLATOR.tongue("en")


def test_google_is_told_all_of_it() -> None:
    assert google(MEETING, TONGUE) == (
        "https://calendar.google.com/calendar/render?action=TEMPLATE"
        "&text=Meeting%20with%20Olena%3B%20you%2C%20and%20nobody%20else"
        "&dates=20270119T143000Z%2F20270119T150000Z"
        "&details=Three%20questions%3A%0A1.%20Why%3F%0A2.%20How%2C%20then%3F"
        "&location=https%3A%2F%2Fus02web.zoom.us%2Fj%2F1%3Fpwd%3Da%252Fb%26x%3D%3Bc%2Cd"
    )


def test_outlook_is_told_all_of_it() -> None:
    assert outlook(MEETING, TONGUE) == (
        "https://outlook.live.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose"
        "&rru=addevent&startdt=2027-01-19T14%3A30%3A00Z&enddt=2027-01-19T15%3A00%3A00Z"
        "&subject=Meeting%20with%20Olena%3B%20you%2C%20and%20nobody%20else"
        "&body=Three%20questions%3A%3Cbr%3E1.%20Why%3F%3Cbr%3E2.%20How%2C%20then%3F"
        "&location=https%3A%2F%2Fus02web.zoom.us%2Fj%2F1%3Fpwd%3Da%252Fb%26x%3D%3Bc%2Cd"
    )


def test_links_stand_in_a_text() -> None:
    text = _('Add it to <a href="{google}">Google Calendar</a>.', google=Google(MEETING))

    shown = TRANSLATOR.render(text, "en")

    assert shown == (f'Add it to <a href="{escape(google(MEETING, TONGUE))}">Google Calendar</a>.')


def test_outlook_of_companies_lives_elsewhere() -> None:
    own, work = Outlook(MEETING), Outlook(MEETING, work=True)

    assert own.render(TONGUE) == escape(outlook(MEETING, TONGUE))
    assert work.render(TONGUE) == escape(outlook(MEETING, TONGUE, base=OFFICE))


@given(ENTRIES)
def test_google_reads_back_what_was_meant(entry: Entry) -> None:
    link = google(entry, TONGUE)

    given_ = dict(parse_qsl(urlsplit(link).query, strict_parsing=True))
    assert re.fullmatch(r"[!-~]+", link)
    assert given_.get("text", "") == said(entry.title, TONGUE).replace("\n", " ")
    assert given_.get("details", "") == said(entry.description, TONGUE)
    assert given_.get("location", "") == entry.url
    assert [compact(each) for each in given_["dates"].split("/")] == [
        entry.starts_at,
        entry.ends_at,
    ]


@given(ENTRIES)
def test_outlook_reads_back_what_was_meant(entry: Entry) -> None:
    link = outlook(entry, TONGUE)

    given_ = dict(parse_qsl(urlsplit(link).query, strict_parsing=True))
    body = given_.get("body", "")
    assert re.fullmatch(r"[!-~]+", link)
    assert "+" not in link
    assert given_.get("subject", "") == said(entry.title, TONGUE).replace("\n", " ")
    assert unescape(body.replace("<br>", "\n")) == said(entry.description, TONGUE)
    assert "<" not in body.replace("<br>", "")
    assert datetime.fromisoformat(given_["startdt"]) == entry.starts_at
    assert datetime.fromisoformat(given_["enddt"]) == entry.ends_at


def compact(words: str) -> datetime:
    return datetime.strptime(words, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
