"""Days on which somebody cannot meet: holidays, travel."""

from __future__ import annotations

from conversations.questions import Away
from conversations.talk import Talk
from locales.text import _
from program.absences import Absence


def absence(talk: Talk) -> Absence:
    """Ask for one day, or a first and a last."""
    return talk.ask(
        "away",
        Away(_("Which days are you away? For example: “20–27 December”, or just “3 February”.")),
    )
