"""The phrases of typed hours: days, times of day, and "except", out of the tokens of `hourwords`.

A clock of twelve hours is taken for the half of the day in which people meet, if only one is
possible; else it is vague, unless the reader is told which half to choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from program.hours import EARLIEST, LATEST
from program.hourwords import DAY, NOON, Clock, Kind, Token

Window = tuple[int, int]
"""First minute of a day, and the one after the last."""


class Why(StrEnum):
    """Why typed hours are asked back."""

    WORDS = "words"
    """A word is unknown."""
    DAYS = "days"
    """No weekday is named."""
    HALF = "half"
    """A clock may be before or after noon."""
    END = "end"
    """A time of day begins no stretch of time, or ends none."""
    BACKWARDS = "backwards"
    """The end comes before the beginning; nothing goes over midnight."""
    LOOSE = "loose"
    """It could be told in two ways which hours belong to which days."""
    BASE = "base"
    """There is an exception, but no rule."""
    NOTHING = "nothing"
    """The exception leaves nothing."""


class Vague(Exception):
    """What was said can mean nothing, or more than one thing."""

    def __init__(self, why: Why, about: str = "") -> None:
        super().__init__(why, about)
        self.why = why
        self.about = about


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the day: what it is by itself, and which clocks can belong to it."""

    window: Window
    within: Window


_PARTS = {
    "early": _Part((420, 540), (240, 540)),
    "morning": _Part((540, 720), (240, 720)),
    "lunch": _Part((720, 840), (660, 900)),
    "afternoon": _Part((840, 1020), (720, 1110)),
    "evening": _Part((1020, 1260), (960, DAY)),
    "office": _Part((540, 1020), (420, 1140)),
    "daytime": _Part((540, 1080), (420, 1140)),
    "anytime": _Part((EARLIEST, LATEST), (0, DAY)),
}
_DECENT: Window = (EARLIEST, LATEST)
EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Days:
    """Days of the week.

    Args:
        several: named one after the other: what follows may belong to the last alone.
    """

    days: frozenset[int]
    several: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of a day.

    Args:
        limit: it says only what is too early or too late: "not before 10".
        part: it is a part of the day: "evening".
    """

    window: Window
    limit: bool = False
    part: bool = False


@dataclass(frozen=True, slots=True)
class Except:
    """What follows is an exception."""

    word: str


Phrase = Days | When | Except


_LINKS = frozenset({Kind.AND, Kind.COMMA})
_RANGES = frozenset({Kind.TO, Kind.DASH, Kind.UNTIL})


@dataclass(slots=True)
class Phrases:
    """Reads tokens from left to right into phrases.

    Args:
        half: what is added to a clock that may be in either half of the day; None if it is vague.
    """

    tokens: Sequence[Token]
    half: int | None
    at: int = 0
    phrases: list[Phrase] = field(default_factory=list)

    def read(self) -> list[Phrase]:
        """Read them all.

        Raises:
            Vague: they are no phrases, or can be read in two ways.
        """
        while self.at < len(self.tokens):
            phrase = self._phrase()
            if phrase is not None:
                self.phrases.append(phrase)
        return self.phrases

    def _phrase(self) -> Phrase | None:
        token = self.tokens[self.at]
        match token.kind:
            case Kind.DAYS:
                return self._days()
            case Kind.EVERY:
                return self._every()
            case Kind.PART | Kind.HALF:
                return self._part(token)
            case Kind.NOT if self._kind(1) in {Kind.BEFORE, Kind.AFTER}:
                return self._not()
            case Kind.NOT | Kind.EXCEPT:
                self.at += 1
                return Except(token.word)
            case Kind.AND | Kind.COMMA | Kind.TO | Kind.DASH | Kind.FROM if self._leads():
                self.at += 1
                return None
            case _:
                return self._noon() or When(self._window(within=None))

    def _leads(self) -> bool:
        """Tell whether a small word only leads up to what follows: "from Monday", "à 18 h"."""
        kind = self.tokens[self.at].kind
        return kind is not Kind.FROM or self._kind(1) is not Kind.CLOCK

    def _days(self) -> Days:
        days, several = self._one_or_range(), False
        while True:
            skip = 1 if self._kind() in _LINKS else 0
            if skip and self._kind(1) in _LINKS:
                skip = 2
            if self._kind(skip) is not Kind.DAYS:
                return Days(days, several)
            self.at += skip
            days, several = days | self._one_or_range(), True

    def _one_or_range(self) -> frozenset[int]:
        first = self._take().days
        if self._kind() not in _RANGES or self._kind(1) is not Kind.DAYS:
            return first
        self.at += 1
        last = self._take().days
        if len(first) != 1 or len(last) != 1:
            raise Vague(Why.LOOSE)
        if self._kind() in _RANGES and self._kind(1) is Kind.DAYS:
            raise Vague(Why.LOOSE)
        (start,), (end,) = first, last
        return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))

    def _every(self) -> Days | None:
        """Take "every" before a part of the day as every day, and leave it out before days."""
        word = self._take().word
        match self._kind():
            case Kind.DAYS:
                return None
            case Kind.PART:
                return Days(EVERY_DAY)
            case Kind.CLOCK if self.tokens[self.at].part:
                return Days(EVERY_DAY)
            case _:
                raise Vague(Why.WORDS, word)

    def _part(self, token: Token) -> When:
        """Take a part of the day, and the clocks that say which part of it."""
        self.at += 1
        part = _PARTS[token.part]
        skip = 1 if self._kind() is Kind.COMMA else 0
        if self._begins_window(skip):
            self.at += skip
            return When(self._window(within=part), part=True)
        return When(part.window, part=True)

    def _noon(self) -> When | None:
        """Take "midi" as the lunch hour where it is no end of anything."""
        token = self.tokens[self.at]
        if not token.part or self._kind(1) in {*_RANGES, Kind.ONWARDS, Kind.LATEST}:
            return None
        self.at += 1
        return When(_PARTS[token.part].window, part=True)

    def _not(self) -> When:
        self.at += 1
        before = self._take().kind is Kind.BEFORE
        clock = self._clock()
        window = self._after(clock, None) if before else self._before(clock, None)
        return When(window, limit=True)

    def _begins_window(self, skip: int) -> bool:
        kinds = {Kind.AFTER, Kind.BEFORE, Kind.BETWEEN, Kind.UNTIL}
        if self._kind(skip) in kinds:
            return True
        led = skip + (self._kind(skip) in {Kind.FROM, Kind.TO})
        return self._kind(led) is Kind.CLOCK and (
            led > skip or self._kind(led + 1) in {*_RANGES, Kind.ONWARDS}
        )

    def _window(self, *, within: _Part | None) -> Window:
        token = self._take()
        match token.kind:
            case Kind.AFTER:
                return self._after_until(self._clock(), within)
            case Kind.BEFORE | Kind.UNTIL:
                self._skip(Kind.TO)
                return self._before(self._clock(), within)
            case Kind.BETWEEN:
                start = self._clock()
                self._need(Kind.AND, Kind.TO, Kind.DASH)
                return self._between(start, self._clock(), within)
            case Kind.FROM | Kind.TO if self._kind() is Kind.CLOCK:
                return self._from(self._clock(), within, open_ended=token.kind is Kind.FROM)
            case Kind.CLOCK:
                self.at -= 1
                return self._from(self._clock(), within, open_ended=False)
            case _:
                raise Vague(Why.LOOSE, token.word)

    def _after_until(self, start: Clock, within: _Part | None) -> Window:
        if self._kind() in {Kind.UNTIL, Kind.DASH} or (
            self._kind() is Kind.TO and self._kind(1) is Kind.CLOCK
        ):
            return self._from(start, within, open_ended=False)
        if self._kind() is Kind.BEFORE:
            self.at += 1
            return self._between(start, self._clock(), within)
        return self._after(start, within)

    def _from(self, start: Clock, within: _Part | None, *, open_ended: bool) -> Window:
        if self._kind() in _RANGES:
            self.at += 1
            self._skip(Kind.TO)
            return self._between(start, self._clock(), within)
        if self._kind() is Kind.ONWARDS:
            self.at += 1
            return self._after(start, within)
        if self._kind() is Kind.LATEST:
            self.at += 1
            return self._before(start, within)
        if open_ended:
            return self._after(start, within)
        raise Vague(Why.END)

    def _clock(self) -> Clock:
        """Take a clock, and "in the evening" behind it."""
        token = self._take()
        if token.clock is None:
            raise Vague(Why.END, token.word)
        if self._kind() is not Kind.HALF:
            return token.clock
        later = NOON if _PARTS[self._take().part].window[0] >= NOON else 0
        early = token.clock.minute < NOON
        return Clock(token.clock.minute + later, marked=True) if early else token.clock

    def _between(self, start: Clock, end: Clock, within: _Part | None) -> Window:
        choices = _ranges(start, end, within)
        if not choices:
            raise Vague(Why.BACKWARDS)
        return self._only(choices)

    def _after(self, start: Clock, within: _Part | None) -> Window:
        low, high = (within.within[0], within.window[1]) if within else _DECENT
        # One that is sure may come before the decent hours: it was said in so many words.
        low = low if start.bare or within else 0
        choices = [(each, high) for each in start.either() if low <= each < high]
        if not choices:
            raise Vague(Why.END)
        return self._only(choices)

    def _before(self, end: Clock, within: _Part | None) -> Window:
        low, high = (within.window[0], within.within[1]) if within else _DECENT
        high = high if end.bare or within else DAY
        choices = [(low, each) for each in end.either() if low < each <= high]
        if not choices:
            raise Vague(Why.END)
        return self._only(choices)

    def _only(self, choices: list[Window]) -> Window:
        if len(choices) == 1:
            return choices[0]
        if self.half is None:
            raise Vague(Why.HALF)
        return choices[0] if self.half == 0 else choices[-1]

    def _kind(self, ahead: int = 0) -> Kind | None:
        at = self.at + ahead
        return self.tokens[at].kind if at < len(self.tokens) else None

    def _take(self) -> Token:
        if self.at >= len(self.tokens):
            raise Vague(Why.END)
        self.at += 1
        return self.tokens[self.at - 1]

    def _skip(self, *kinds: Kind) -> None:
        if self._kind() in kinds:
            self.at += 1

    def _need(self, *kinds: Kind) -> None:
        if self._kind() not in kinds:
            raise Vague(Why.END)
        self.at += 1


def _ranges(start: Clock, end: Clock, within: _Part | None) -> list[Window]:
    """List what two clocks can mean together, the earliest first."""
    if start.minute == DAY:
        start = Clock(0)
    low, high = within.within if within else _DECENT
    if not start.bare and not end.bare:
        return [(start.minute, end.minute)] if start.minute < end.minute else []
    if end.bare and not start.bare:
        later = [each for each in end.either() if each > start.minute]
        return [(start.minute, later[0])] if later else []
    if not end.bare:
        earlier = [each for each in start.either() if each < end.minute]
        near = [each for each in earlier if end.marked and each // NOON == (end.minute - 1) // NOON]
        return [(each, end.minute) for each in (near or earlier)[:1]]
    pairs = [(first, last) for first in start.either() for last in end.either()]
    return [pair for pair in pairs if low <= pair[0] < pair[1] <= high]
