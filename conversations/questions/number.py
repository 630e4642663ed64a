"""A whole number, as people write it: "7", "about 7 years", "sept"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.question import Accepted, Option, Prompt, Refused, Stage, Stored, Verdict
from conversations.questions.matching import normalise
from conversations.reply import Reply, Tapped, Typed
from conversations.world import World
from locales.formats import Number as Figure
from locales.text import Text, _

_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
_EN_ON = "fifteen sixteen seventeen eighteen nineteen"
_FR = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
_FR_ON = "quinze seize dix-sept dix-huit dix-neuf"
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FR_TENS = "vingt trente quarante cinquante soixante septante quatre-vingt nonante"


def _counted(*rows: str, start: int, step: int) -> dict[str, int]:
    return {
        word.replace("-", " "): start + step * place
        for row in rows
        for place, word in enumerate(row.split())
    }


_NONE = {"none": 0, "aucun": 0, "aucune": 0}
UNITS = _counted(f"{_EN} {_EN_ON}", f"{_FR} {_FR_ON}", start=0, step=1) | _NONE | {"une": 1}
TENS = _counted(_EN_TENS, _FR_TENS, start=20, step=10)
"""By word; "soixante-douze" and "twenty-five" are put together from both."""


def _any_of(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_SPELLED = re.compile(
    rf"\b(?:(?P<tens>{_any_of(TENS)})s?(?: et)?(?: (?P<more>{_any_of(UNITS)}))?"
    rf"|(?P<units>{_any_of(UNITS)}))\b"
)
_FIGURES = re.compile(r"[-−]?\d+(?:[.,]\d{1,2}(?!\d))?")
_MONTHS = re.compile(r"\b(?:months?|mois)\b")


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from `low` to `high`; parts of one are dropped.

    Args:
        in_years: it counts years, so that an answer in months is asked again.
        offered: numbers with a button of their own.
    """

    text: Text
    low: int
    high: int
    label: Text | None = None
    in_years: bool = False
    offered: tuple[int, ...] = ()

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, with a button for each number that is offered."""
        options = tuple(Option(str(each), Figure(each)) for each in self.offered)
        return Prompt(self.text, (options,) if options else ())

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a tap, or the one number in what was typed."""
        if isinstance(reply, Tapped) and reply.option in map(str, self.offered):
            return Accepted(int(reply.option))
        typed = reply.text if isinstance(reply, Typed) else ""
        if self.in_years and _MONTHS.search(normalise(typed)):
            return Refused(_("Please count in whole years: 0 if it is less than one."))
        value = parse_number(typed)
        if value is None:
            return Refused(_("Please answer with one number, for example: 7."))
        if not self.low <= value <= self.high:
            return Refused(_("I expected a number from {low} to {high}.", **self._range()))
        return Accepted(value)

    def load(self, stored: Stored) -> int:
        """Give the number."""
        if type(stored) is not int or not self.low <= stored <= self.high:
            raise ValueError(stored)
        return stored

    def show(self, stored: Stored) -> Text:
        """Say the number."""
        return Figure(stored)

    def _range(self) -> dict[str, Text]:
        return {"low": Figure(self.low), "high": Figure(self.high)}


def parse_number(text: str) -> int | None:
    """Read the one number in a text, in digits of any script or in words up to twenty."""
    figures = _FIGURES.findall(text)
    if len(figures) > 1:
        return None
    if figures:
        return int(re.split("[.,]", figures[0].replace("−", "-"))[0][:9])
    spelled = list(_SPELLED.finditer(normalise(text)))
    return _value(spelled[0]) if len(spelled) == 1 else None


def _value(spelled: re.Match[str]) -> int:
    tens, more, units = spelled["tens"], spelled["more"], spelled["units"]
    return TENS.get(tens, 0) + UNITS.get(more or units, 0)
