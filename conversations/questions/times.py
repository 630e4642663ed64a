"""Some of a few offered times: ticked and sent, or, where one is wanted, taken by a single tap.

Typed words do as well: the number of a time, its label, a day, a clock, or a list of those.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from conversations.question import (
    PICKED,
    Accepted,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Toggled,
    Verdict,
)
from conversations.questions.choice import in_rows
from conversations.questions.matching import match, means
from conversations.questions.several import ticked
from conversations.reply import Reply, Tapped, Typed
from conversations.world import World
from locales.formats import Brief
from locales.text import Text, _, n_, p_
from program.clockwords import meant

SEND = Option(
    "send",
    p_("button", "Send"),
    also=("done", "ok", "okay", "fini", "terminé", "c'est tout", "that is all", "that's all"),
)
_BETWEEN = re.compile(r"\s*[,;/+&\n،、]\s*|\s+(?:and|et)\s+", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,2}(?:\s+\d{1,2})+")


@dataclass(frozen=True, slots=True)
class Times:
    """One to `at_most` of the offered times, or another way to go on.

    Args:
        offered: aware; shown in this order.
        zone: the reader's.
        at_most: with 1, a tap is the answer; else it ticks, and *send* ends it.
        ways: what can be answered instead of a time.
    """

    text: Text
    offered: tuple[datetime, ...]
    zone: ZoneInfo
    at_most: int
    ways: tuple[Option, ...] = ()
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Show each time as a button, ticked if it is picked, and the ways below."""
        picked = self._picked(stage)
        rows = in_rows(tuple(ticked(each, picked) for each in self._options()), 1)
        send = ((SEND,),) if picked else ()
        return Prompt(self.text, (*rows, *send, *in_rows(self.ways, 2)))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Tick on a tap, or take it; take what is typed at once."""
        match reply:
            case Tapped(option):
                return self._tapped(option, self._picked(stage))
            case Typed(text):
                return self._typed(text, self._picked(stage), world)
            case _:
                return self._unclear()

    def load(self, stored: Stored) -> tuple[str, ...]:
        """Give the ids of the times, by time, or that of a way."""
        known = [each.id for each in self._options()]
        if not isinstance(stored, list) or not 1 <= len(stored) <= self.at_most:
            raise ValueError(stored)
        if [each.id for each in self.ways if [each.id] == stored]:
            return tuple(stored)
        if not set(stored) <= set(known):
            raise ValueError(stored)
        return tuple(sorted(stored))

    def show(self, stored: Stored) -> Text:
        """Say the first of the times, or the way."""
        every = (*self._options(), *self.ways)
        return next(each.label for each in every if each.id in stored)

    def _options(self) -> tuple[Option, ...]:
        return tuple(Option(time_id(each), Brief(each, self.zone)) for each in self.offered)

    def _picked(self, stage: Stage) -> tuple[str, ...]:
        return tuple(stage.get(PICKED, ()))

    def _tapped(self, option: str, picked: tuple[str, ...]) -> Verdict:
        if option in {each.id for each in self.ways}:
            return Accepted([option])
        if option == SEND.id and picked:
            return Accepted(list(picked))
        if option not in {each.id for each in self._options()}:
            return self._unclear()
        if self.at_most == 1:
            return Accepted([option])
        if option in picked:
            return Toggled({PICKED: [each for each in picked if each != option]})
        return self._within([*picked, option], Toggled({PICKED: [*picked, option]}))

    def _typed(self, text: str, picked: tuple[str, ...], world: World) -> Verdict:
        if picked and means(text, (*world.wordings(SEND.label), *SEND.also)):
            return Accepted(list(picked))
        found = self._listed(text, world)
        if found:
            return self._within(found, Accepted(found))
        way = None if any(each.isdecimal() for each in text) else self._way(text, world)
        return Accepted([way.id]) if way else self._unclear()

    def _way(self, text: str, world: World) -> Option | None:
        return match(text, self.ways, world, loosely=True, forgiving=True)

    def _listed(self, text: str, world: World) -> list[str]:
        """Read one time, or a list of them; nothing if one part is not understood."""
        whole = self._one(text, world)
        if whole:
            return [whole]
        parts = text.split() if _NUMBERS.fullmatch(text.strip()) else _BETWEEN.split(text)
        found = [self._one(part, world) for part in parts if part.strip()]
        return list(dict.fromkeys(each for each in found if each)) if all(found) else []

    def _one(self, text: str, world: World) -> str:
        option = match(text, self._options(), world)
        if option is not None:
            return option.id
        if text.strip().isdecimal():
            return ""  # The number of a line that there is not; not taken for an hour.
        time = meant(text, self.offered, zone=self.zone)
        return time_id(time) if time is not None else ""

    def _within(self, ids: list[str], verdict: Verdict) -> Verdict:
        if len(ids) <= self.at_most:
            return verdict
        return Refused(
            n_(
                "That is more than I can note: choose {count} at the most.",
                "That is more than I can note: choose up to {count}.",
                count=self.at_most,
            )
        )

    def _unclear(self) -> Refused:
        if self.at_most == 1:
            return Refused(_("Please tap the time that suits you, or type its number."))
        return Refused(
            _("Please tap what suits you and then “Send”, or type the numbers, for example: 1, 3.")
        )


def time_id(at: datetime) -> str:
    """Name an offered time, as a button and an answer do."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%MZ")
