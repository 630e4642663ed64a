"""A day, a month, a season, or "not known yet", as people write it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from conversations.question import (
    Accepted,
    Narrowed,
    Option,
    Prompt,
    Refused,
    Stage,
    Stored,
    Verdict,
)
from conversations.questions.choice import chosen
from conversations.reply import Reply, Tapped, Typed
from conversations.world import World
from locales.formats import Day, MonthOf
from locales.text import Text, Verbatim, _, p_
from program.when import Approximate, Precision, parse_when

_UNKNOWN = Option("unknown", p_("button", "I do not know yet"), also=("?",))
_MID, _LATE = 6, 18
_LONGER = timedelta(days=7)
"""The shortest part of a month; a week is a day less between its first and its last."""

_NOWHEN = Approximate(None, None, Precision.UNKNOWN)


@dataclass(frozen=True, slots=True)
class When:
    """A date, as precisely as the person knows it.

    Args:
        future: it lies ahead (an arrival) or behind (a document's date); None: on either side.
    """

    text: Text
    future: bool | None = True
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, and offer both readings of an ambiguous date."""
        if "pick" not in stage:
            return Prompt(self.text, ((_UNKNOWN,),))
        readings = _options(stage)
        return Prompt(_("Which day do you mean?"), tuple((option,) for option in readings))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a date in any of the usual forms, or a tap."""
        if "pick" in stage:
            option = chosen(reply, _options(stage), world)
            if option is not None:
                return Accepted(stage["pick"][int(option.id)])
        if isinstance(reply, Tapped) and reply.option == _UNKNOWN.id:
            return Accepted(_NOWHEN.to_json())
        return self._parse(reply.text, world) if isinstance(reply, Typed) else self._unclear()

    def load(self, stored: Stored) -> Approximate:
        """Give the date with its precision."""
        return Approximate.from_json(stored)

    def show(self, stored: Stored) -> Text:
        """Say it in words."""
        return say_when(Approximate.from_json(stored))

    def _parse(self, text: str, world: World) -> Verdict:
        prefer: Literal["future", "past"] = "future" if self.future else "past"
        readings = parse_when(text, today=world.today, prefer=prefer)
        possible = [each for each in readings if self._fits(each, world)]
        if readings and not possible:
            return Refused(self._wrong_side())
        if not possible:
            return self._unclear()
        if len(possible) == 1:
            return Accepted(possible[0].to_json())
        return Narrowed({"pick": [each.to_json() for each in possible]})

    def _fits(self, when: Approximate, world: World) -> bool:
        if self.future is None or when.earliest is None or when.latest is None:
            return True
        return when.latest >= world.today if self.future else when.earliest <= world.today

    def _wrong_side(self) -> Text:
        if self.future:
            return _("That day has passed already. Could you check the year?")
        return _("That day has not come yet. Could you check the year?")

    def _unclear(self) -> Refused:
        return Refused(
            _("I did not understand that date. Try “March 2027”, “15/03/2027” or “in 3 months”.")
        )


def say_when(when: Approximate) -> Text:
    """Word a date as precisely as it is known."""
    match when:
        case Approximate(None) | Approximate(_, None):
            return p_("date", "not known yet")
        case Approximate(earliest, _, Precision.DAY) if earliest:
            return Day(earliest)
        case Approximate(earliest, _, Precision.MONTH) if earliest:
            return MonthOf(earliest)
        case Approximate(earliest, latest, Precision.MONTH_PART) if earliest and latest:
            return _week_of(earliest) if latest - earliest < _LONGER else _part_of(earliest)
        case Approximate(earliest, latest, Precision.YEAR) if earliest:
            return Verbatim(str(earliest.year))
        case Approximate(earliest, latest) if earliest and latest:
            return _("between {first} and {last}", first=Day(earliest), last=Day(latest))
    return p_("date", "not known yet")


def _week_of(monday: date) -> Text:
    return _("the week of {monday}", monday=Day(monday))


def _part_of(earliest: date) -> Text:
    month = MonthOf(earliest)
    if earliest.day < _MID:
        return p_("date", "early {month}", month=month)
    if earliest.day < _LATE:
        return p_("date", "mid {month}", month=month)
    return p_("date", "late {month}", month=month)


def _options(stage: Stage) -> tuple[Option, ...]:
    readings = [Approximate.from_json(each) for each in stage["pick"]]
    return tuple(Option(str(index), say_when(each)) for index, each in enumerate(readings))
