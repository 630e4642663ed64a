"""Days on which somebody is away, as people write them."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.formats import Day
from locales.text import Text, _, p_
from program.absences import Absence, from_stored, to_json
from program.typed_absences import read_absence


@dataclass(frozen=True, slots=True)
class Away:
    """A stretch of days; stored as in a profile, alone in its list."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take one day, or the first and the last."""
        found = read_absence(reply.text, today=world.today) if isinstance(reply, Typed) else None
        return Accepted(to_json([found])) if found else _unclear()

    def load(self, stored: Stored) -> Absence:
        """Give the stretch of days."""
        (absence,) = from_stored(stored)
        return absence

    def show(self, stored: Stored) -> Text:
        """Say it in words."""
        return say_absence(self.load(stored))


def say_absence(absence: Absence) -> Text:
    """Say the first and the last day, or the only one."""
    if absence.first == absence.last:
        return Day(absence.first)
    # TRANSLATORS: two days, each with its weekday, month and year; both are days away.
    return p_("days away", "{day} to {last}", day=Day(absence.first), last=Day(absence.last))


def _unclear() -> Refused:
    return Refused(
        _(
            "I did not understand those days, or they are past. Please write the month as a word:"
            " “20–27 December”, “3 February”."
        )
    )
