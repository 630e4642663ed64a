"""Days after a meeting, as people list them: "2, 5, 10"."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.formats import Listing, Number
from locales.text import Text, _
from program.nudge_days import APART, LATEST, MOST, Flaw, read_days


@dataclass(frozen=True, slots=True)
class DaysAfter:
    """A few numbers of days; stored as a list, in order."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take the numbers, if they are few, in range and apart."""
        found = read_days(reply.text) if isinstance(reply, Typed) else Flaw.NONE
        return Refused(FLAWS[found]) if isinstance(found, Flaw) else Accepted(list(found))

    def load(self, stored: Stored) -> tuple[int, ...]:
        """Give the numbers."""
        return tuple(map(int, stored))

    def show(self, stored: Stored) -> Text:
        """Say the numbers."""
        return say_days(self.load(stored))


def say_days(days: tuple[int, ...]) -> Text:
    """Say the numbers of days: "1, 3, 7 and 14"."""
    return Listing(tuple(Number(each) for each in days))


FLAWS: dict[Flaw, Text] = {
    Flaw.NONE: _("Please list the days in figures, for example: 2, 5, 10."),
    Flaw.MANY: _(
        "I send {most} reminders at the most. Which days matter?",
        most=Number(MOST),
    ),
    Flaw.CLOSE: _(
        "People need a little time: please leave at least {days} days between two reminders.",
        days=Number(APART),
    ),
    Flaw.RANGE: _(
        "Each reminder may come 1 to {latest} days after the meeting. Which days would suit?",
        latest=Number(LATEST),
    ),
}
"""A test wants every flaw here."""
