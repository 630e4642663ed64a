"""How long a Connector would like to rest."""

from __future__ import annotations

from conversations.questions import Until
from conversations.talk import Talk
from locales.text import _


def pause(talk: Talk) -> str:
    """Ask for the day on which they are back: an ISO date, or `questions.until.OPEN`."""
    return talk.ask(
        "until",
        Until(_("Until when would you like to rest? Choose, or type a day, such as “15 March”.")),
    )
