"""The day on which a pause ends: after a usual span, on a day that is named, or not yet known."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from conversations.question import (
    Accepted,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions.choice import chosen, in_rows
from conversations.questions.when import When
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.formats import Day
from locales.text import Text, _, p_
from program.retention import months_after
from program.when import Approximate

OPEN = "open"
"""What is stored for a pause without an end."""

TWO_WEEKS = timedelta(weeks=2)
MONTHS = {"1m": 1, "3m": 3}

_LEADING = re.compile(r"^\s*(?:until|till|jusqu['’]?\s?(?:au|à|en)?)\s+", re.IGNORECASE)

SPANS = (
    Option("2w", p_("button", "2 weeks"), also=("two weeks", "in 2 weeks", "deux semaines")),
    Option("1m", p_("button", "1 month"), also=("a month", "one month", "un mois")),
    Option("3m", p_("button", "3 months"), also=("three months", "trois mois")),
)
UNTIL_I_SAY = Option(
    OPEN,
    p_("button", "Until I say so"),
    also=("i will say", "for good", "unknown", "je ne sais pas", "indefinitely", "?"),
)


@dataclass(frozen=True, slots=True)
class Until:
    """The day on which somebody is back, or `OPEN`; stored as an ISO date."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Offer the usual spans; a day is typed."""
        if stage:
            return self._day().prompt(stage, world)
        return Prompt(self.text, (*in_rows(SPANS, len(SPANS)), (UNTIL_I_SAY,)))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a span or a day; of a month or a season, its first day."""
        option = None if stage else _spanned(reply, world)
        if isinstance(reply, Typed):
            reply = replace(reply, text=_LEADING.sub("", reply.text))
        if option is not None:
            day = after(option.id, world.today)
            return Accepted(day.isoformat() if day else OPEN)
        verdict = self._day().read(reply, stage, world)
        if not isinstance(verdict, Accepted):
            return verdict
        earliest = Approximate.from_json(verdict.stored).earliest
        if earliest is None:
            return Accepted(OPEN)
        if earliest <= world.today:
            return Refused(_("That is today at the latest. From which later day are you back?"))
        return Accepted(earliest.isoformat())

    def load(self, stored: Stored) -> str:
        """Give the ISO date, or `OPEN`."""
        if stored != OPEN:
            date.fromisoformat(stored)
        return str(stored)

    def show(self, stored: Stored) -> Text:
        """Say the day."""
        return UNTIL_I_SAY.label if stored == OPEN else Day(date.fromisoformat(stored))

    def _day(self) -> When:
        return When(self.text)


def after(span: str, day: date) -> date | None:
    """Count a usual span on from a day; None for the one without an end."""
    if span == OPEN:
        return None
    if span not in MONTHS:
        return day + TWO_WEEKS
    return months_after(day, MONTHS[span])


def _spanned(reply: Reply, world: World) -> Option | None:
    """Find the span that was tapped, or typed by its name: a lone number is no span."""
    options = (*SPANS, UNTIL_I_SAY)
    if not isinstance(reply, Typed):
        return chosen(reply, options, world)
    bare = replace(reply, text=_LEADING.sub("", reply.text))
    return (
        None
        if bare.text.isdecimal()
        else chosen(reply, options, world) or chosen(bare, options, world)
    )
