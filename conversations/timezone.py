"""Where somebody is just now, for the times that they are shown."""

from __future__ import annotations

from conversations.questions import City, Home
from conversations.talk import Talk
from locales.text import _


def timezone(talk: Talk) -> Home:
    """Find a town and its zone."""
    return talk.ask(
        "town",
        City(
            _(
                "Which town are you in now? Write its name, or share your location. I will show you"
                " all times as they are there."
            )
        ),
    )
