"""What stands in the holes of a text: times, days, numbers and lists as the reader writes them.

Source: CLDR for `en_CA` and `fr_CA`, through Babel; where it departs from usage in Canadian
French, the Translation Bureau's *Clés de la rédaction* ("1er mars", "9 h 30", "14 h").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta, get_timezone_location
from babel.lists import format_list
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from locales.text import Text, Tongue, p_

LOCALES = {"en": Locale("en", "CA"), "fr": Locale("fr", "CA")}
MINUTE = timedelta(minutes=1)
NBSP = "\N{NO-BREAK SPACE}"
FRENCH_CLOCK = f"H'{NBSP}h{NBSP}'mm"
FRENCH_HOUR = f"H'{NBSP}h'"
FRENCH_FIRST = "EEEE d'er' MMMM y"
SHORT_OF_YEAR = {"en": "EEEE, MMMM d", "fr": "EEEE d MMMM"}
FRENCH_FIRST_SHORT = "EEEE d'er' MMMM"
BRIEF_DAY = {"en": "EEE, MMM d", "fr": "EEE d MMM"}
FRENCH_FIRST_BRIEF = "EEE d'er' MMM"
# The name that the city gives itself; CLDR's English spells it out.
CITY_NAMES = {"America/St_Johns": "St. John’s"}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in a zone: "2:32 p.m.", "14 h 32"."""

    at: datetime
    zone: ZoneInfo

    def render(self, tongue: Tongue) -> Markup:
        wall = wall_time(self.at, zone=self.zone)
        pattern = _clock_pattern(tongue, minute=wall.minute)
        return escape(format_time(wall.time(), pattern, locale=LOCALES[tongue.language]))


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time on whatever clock hangs there: "6:00 p.m.", "18 h 30", "noon".

    Args:
        minute: since midnight; 0 and 1440 are both midnight.
    """

    minute: int

    def render(self, tongue: Tongue) -> Markup:
        named = _NAMED_TIMES.get(self.minute)
        if named is not None:
            return named.render(tongue)
        at = time(*divmod(self.minute, 60))
        pattern = _clock_pattern(tongue, minute=at.minute)
        return escape(format_time(at, pattern, locale=LOCALES[tongue.language]))


_MIDNIGHT = p_("time of day", "midnight")
_NAMED_TIMES = {0: _MIDNIGHT, 12 * 60: p_("time of day", "noon"), 24 * 60: _MIDNIGHT}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and a time of day in a zone."""

    at: datetime
    zone: ZoneInfo

    def render(self, tongue: Tongue) -> Markup:
        day = Day(wall_time(self.at, zone=self.zone).date())
        # TRANSLATORS: as in "Monday, March 1, 2027 at 2:32 p.m."
        text = p_("a day and a clock", "{day} at {clock}", day=day, clock=Clock(self.at, self.zone))
        return text.render(tongue)


@dataclass(frozen=True, slots=True)
class Instant:
    """When something is, in one place: "mardi 19 janvier, 14 h 30 (Casablanca)".

    Args:
        city: where that clock hangs, in words; the city that the zone is named after by default.
    """

    at: datetime
    zone: ZoneInfo
    city: Text | None = None

    def render(self, tongue: Tongue) -> Markup:
        # TRANSLATORS: as in "Tuesday, January 19, 2:30 p.m. (Casablanca)"
        text = p_(
            "when and where",
            "{day}, {clock} ({city})",
            day=_day_of_year(wall_time(self.at, zone=self.zone).date(), tongue.language),
            clock=Clock(self.at, self.zone),
            city=self.city or CityOf(self.zone),
        )
        return text.render(tongue)


@dataclass(frozen=True, slots=True)
class YourTime:
    """The same, in the reader's own place: a platform that knows their clock may show that one.

    Only for what will be or has been at a fixed instant, and only in the reader's own place: a
    clock that we ask them to confirm, or that of somebody else, has to stay in our words.
    """

    at: datetime
    zone: ZoneInfo
    city: Text | None = None

    def render(self, tongue: Tongue) -> Markup:
        words = Instant(self.at, self.zone, self.city).render(tongue)
        tagged = Markup('<time datetime="{at}">{words}</time>')
        return tagged.format(at=int(self.at.timestamp()), words=words)


@dataclass(frozen=True, slots=True)
class Brief:
    """A day and a clock, as short as a button wants it: "Tue, Jan 19, 2:30 p.m."."""

    at: datetime
    zone: ZoneInfo

    def render(self, tongue: Tongue) -> Markup:
        day = wall_time(self.at, zone=self.zone).date()
        first = tongue.language == "fr" and day.day == 1
        pattern = FRENCH_FIRST_BRIEF if first else BRIEF_DAY[tongue.language]
        # TRANSLATORS: as in "Tue, Jan 19, 2:30 p.m."
        text = p_(
            "a short day and a clock",
            "{day}, {clock}",
            day=format_date(day, pattern, locale=LOCALES[tongue.language]),
            clock=Clock(self.at, self.zone),
        )
        return text.render(tongue)


@dataclass(frozen=True, slots=True)
class Day:
    """A date with its weekday: "Monday, March 1, 2027", "lundi 1er mars 2027"."""

    day: date

    def render(self, tongue: Tongue) -> Markup:
        first = tongue.language == "fr" and self.day.day == 1
        pattern = FRENCH_FIRST if first else "full"
        return escape(format_date(self.day, pattern, locale=LOCALES[tongue.language]))


@dataclass(frozen=True, slots=True)
class Weekday:
    """The name of a day's weekday: "Monday", "lundi"."""

    day: date

    def render(self, tongue: Tongue) -> Markup:
        return escape(format_date(self.day, "EEEE", locale=LOCALES[tongue.language]))


@dataclass(frozen=True, slots=True)
class MonthOf:
    """The month that a date lies in: "March 2027", "mars 2027"."""

    day: date

    def render(self, tongue: Tongue) -> Markup:
        return escape(format_date(self.day, "MMMM y", locale=LOCALES[tongue.language]))


@dataclass(frozen=True, slots=True)
class Number:
    """A number with its separators: "12,345.6", "12 345,6"."""

    value: int | float | Decimal

    def render(self, tongue: Tongue) -> Markup:
        return _decimal(self.value, tongue.language)


@dataclass(frozen=True, slots=True)
class Listing:
    """Several texts in one sentence: "A, B and C", "A, B ou C"."""

    items: tuple[Text, ...]
    style: Literal["standard", "or"] = "standard"

    def render(self, tongue: Tongue) -> Markup:
        places = [f"{{{index}}}" for index in range(len(self.items))]
        pattern = format_list(places, style=self.style, locale=LOCALES[tongue.language])
        return Markup(pattern).format(*(item.render(tongue) for item in self.items))


@dataclass(frozen=True, slots=True)
class Ago:
    """How long since something: "3 days ago", "il y a 3 jours", "just now"."""

    span: timedelta

    def render(self, tongue: Tongue) -> Markup:
        if abs(self.span) < MINUTE:
            return p_("how long ago", "just now").render(tongue)
        return _direction(-abs(self.span), tongue)


@dataclass(frozen=True, slots=True)
class In:
    """How long until something: "in 3 days", "dans 3 jours"."""

    span: timedelta

    def render(self, tongue: Tongue) -> Markup:
        return _direction(abs(self.span), tongue)


@dataclass(frozen=True, slots=True)
class CityOf:
    """The city that a zone is named after: "Cairo", "Le Caire"."""

    zone: ZoneInfo

    def render(self, tongue: Tongue) -> Markup:
        own = CITY_NAMES.get(self.zone.key)
        locale = LOCALES[tongue.language]
        return escape(own or get_timezone_location(self.zone, locale=locale, return_city=True))


def wall_time(at: datetime, *, zone: ZoneInfo) -> datetime:
    """Give an aware moment as the clock on the wall shows it in a zone.

    Raises:
        ValueError: The moment is naive, and would silently be taken for the machine's own time.
    """
    if at.tzinfo is None:
        raise ValueError("a naive moment has no place on a clock")
    return at.astimezone(zone)


def _day_of_year(day: date, language: str) -> str:
    first = language == "fr" and day.day == 1
    pattern = FRENCH_FIRST_SHORT if first else SHORT_OF_YEAR[language]
    return format_date(day, pattern, locale=LOCALES[language])


def _clock_pattern(tongue: Tongue, *, minute: int) -> str:
    if tongue.language != "fr":
        return "short"
    return FRENCH_CLOCK if minute else FRENCH_HOUR


@lru_cache(maxsize=1024, typed=True)
def _decimal(value: float | Decimal, language: str) -> Markup:
    return escape(format_decimal(value, locale=LOCALES[language]))


def _direction(span: timedelta, tongue: Tongue) -> Markup:
    words = format_timedelta(
        span,
        granularity="minute",
        threshold=1,
        add_direction=True,
        locale=LOCALES[tongue.language],
    )
    return escape(words)
