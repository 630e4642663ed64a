"""Links that open a calendar on the web with a meeting filled in; one look, one tap, and it is in.

They stand in a text's hole as `href`. The reader's calendar shows its own local time, since all
times are UTC. Unlike the file, such an entry cannot be moved by us later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from handlers.meetings.entry import Entry, said

if TYPE_CHECKING:
    from locales.text import Tongue

GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/deeplink/compose"
OFFICE = "https://outlook.office.com/calendar/deeplink/compose"


@dataclass(frozen=True, slots=True, eq=False)
class Google:
    """The link to Google Calendar."""

    entry: Entry

    def render(self, tongue: Tongue) -> Markup:
        return escape(google(self.entry, tongue))


@dataclass(frozen=True, slots=True, eq=False)
class Outlook:
    """The link to Outlook on the web.

    Args:
        work: Microsoft 365, that of companies and schools, in place of one's own at outlook.com.
    """

    entry: Entry
    work: bool = False

    def render(self, tongue: Tongue) -> Markup:
        return escape(outlook(self.entry, tongue, base=OFFICE if self.work else OUTLOOK))


def google(entry: Entry, tongue: Tongue) -> str:
    """Open Google Calendar with a new event.

    Source: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
    (services/google.md); Google's own page on event templates is gone.
    """
    given = {
        "action": "TEMPLATE",
        "text": _title(entry, tongue),
        "dates": f"{_compact(entry.starts_at)}/{_compact(entry.ends_at)}",
        "details": said(entry.description, tongue),
        "location": entry.url,
    }
    return f"{GOOGLE}?{_query(given)}"


def outlook(entry: Entry, tongue: Tongue, *, base: str = OUTLOOK) -> str:
    """Open Outlook on the web with a new event; its body is HTML.

    Source: https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs
    (services/outlook-web.md); Microsoft documents none.
    """
    body = str(escape(said(entry.description, tongue))).replace("\n", "<br>")
    given = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "startdt": _extended(entry.starts_at),
        "enddt": _extended(entry.ends_at),
        "subject": _title(entry, tongue),
        "body": body,
        "location": entry.url,
    }
    return f"{base}?{_query(given)}"


def _title(entry: Entry, tongue: Tongue) -> str:
    return said(entry.title, tongue).replace("\n", " ")


def _query(given: dict[str, str]) -> str:
    # `%20` and not `+` for a space: Outlook shows the plus.
    return urlencode({name: each for name, each in given.items() if each}, quote_via=quote)


def _compact(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _extended(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
