"""Times, days, numbers and lists read as they are written in Canadian English and French."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from markupsafe import Markup

from locales.catalog import Catalog
from locales.formats import (
    Ago,
    Brief,
    CityOf,
    Clock,
    Day,
    In,
    Instant,
    Listing,
    Moment,
    MonthOf,
    Number,
    Weekday,
    YourTime,
)
from locales.text import Text, Verbatim
from locales.translator import Translator
from tests.texts import TRANSLATOR

ABIDJAN = ZoneInfo("Africa/Abidjan")
ST_JOHNS = ZoneInfo("America/St_Johns")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
AFTERNOON = datetime(2027, 3, 1, 14, 32, tzinfo=UTC)
FRENCH = Catalog(
    {
        ("a day and a clock", "{day} at {clock}"): "{day} à {clock}",
        ("a short day and a clock", "{day}, {clock}"): "{day}, {clock}",
        ("when and where", "{day}, {clock} ({city})"): "{day}, {clock} ({city})",
    },
    {},
)
NAMES = tuple(map(Verbatim, ("Ana", "<Bo>", "{Chi}")))


def said(text: Text) -> tuple[Markup, Markup]:
    translator = Translator(french=FRENCH)
    return translator.render(text, "en"), translator.render(text, "fr")


@pytest.mark.parametrize(
    ("text", "english", "french"),
    [
        (Clock(AFTERNOON, ABIDJAN), "2:32\u202fp.m.", "14\u00a0h\u00a032"),
        (Clock(AFTERNOON, ST_JOHNS), "11:02\u202fa.m.", "11\u00a0h\u00a002"),
        (Clock(AFTERNOON, KATHMANDU), "8:17\u202fp.m.", "20\u00a0h\u00a017"),
        (Clock(AFTERNOON.replace(hour=9), ABIDJAN), "9:32\u202fa.m.", "9\u00a0h\u00a032"),
        (Clock(AFTERNOON.replace(minute=0), ABIDJAN), "2:00\u202fp.m.", "14\u00a0h"),
        (Clock(AFTERNOON.replace(hour=0, minute=0), ABIDJAN), "12:00\u202fa.m.", "0\u00a0h"),
        (
            Moment(AFTERNOON, ABIDJAN),
            "Monday, March 1, 2027 at 2:32\u202fp.m.",
            "lundi 1er mars 2027 à 14\u00a0h\u00a032",
        ),
        (
            Moment(AFTERNOON.replace(hour=22), KATHMANDU),
            "Tuesday, March 2, 2027 at 4:17\u202fa.m.",
            "mardi 2 mars 2027 à 4\u00a0h\u00a017",
        ),
        (
            Instant(AFTERNOON, ABIDJAN),
            "Monday, March 1, 2:32\u202fp.m. (Abidjan)",
            "lundi 1er mars, 14\u00a0h\u00a032 (Abidjan)",
        ),
        (
            Instant(AFTERNOON.replace(hour=22), KATHMANDU, Verbatim("<Pātan>")),
            "Tuesday, March 2, 4:17\u202fa.m. (&lt;Pātan&gt;)",
            "mardi 2 mars, 4\u00a0h\u00a017 (&lt;Pātan&gt;)",
        ),
        (
            YourTime(AFTERNOON, ST_JOHNS),
            '<time datetime="1803911520">Monday, March 1, 11:02\u202fa.m. (St. John’s)</time>',
            '<time datetime="1803911520">lundi 1er mars, 11\u00a0h\u00a002 (St. John’s)</time>',
        ),
        (
            Brief(AFTERNOON, KATHMANDU),
            "Mon, Mar 1, 8:17\u202fp.m.",
            "lun. 1er mars, 20\u00a0h\u00a017",
        ),
        (
            Brief(AFTERNOON.replace(month=1, day=19), ABIDJAN),
            "Tue, Jan 19, 2:32\u202fp.m.",
            "mar. 19 janv., 14\u00a0h\u00a032",
        ),
        (Day(date(2027, 3, 1)), "Monday, March 1, 2027", "lundi 1er mars 2027"),
        (Day(date(2027, 8, 21)), "Saturday, August 21, 2027", "samedi 21 août 2027"),
        (Weekday(date(2027, 3, 1)), "Monday", "lundi"),
        (MonthOf(date(2027, 3, 1)), "March 2027", "mars 2027"),
        (Number(12345.6), "12,345.6", "12\u00a0345,6"),
        (Number(Decimal("2.50")), "2.5", "2,5"),
        (Number(7), "7", "7"),
        (Listing(()), "", ""),
        (Listing(NAMES[:1]), "Ana", "Ana"),
        (Listing(NAMES[:2]), "Ana and &lt;Bo&gt;", "Ana et &lt;Bo&gt;"),
        (Listing(NAMES), "Ana, &lt;Bo&gt; and {Chi}", "Ana, &lt;Bo&gt; et {Chi}"),
        (
            Listing(NAMES, style="or"),
            "Ana, &lt;Bo&gt; or {Chi}",
            "Ana, &lt;Bo&gt; ou {Chi}",
        ),
        (Ago(timedelta(days=3)), "3 days ago", "il y a 3 jours"),
        (Ago(timedelta(days=31)), "1 month ago", "il y a 1 mois"),
        (Ago(timedelta(0)), "just now", "just now"),
        (In(timedelta(hours=23)), "in 23 hours", "dans 23 heures"),
        (In(timedelta(hours=1)), "in 1 hour", "dans 1 heure"),
        (In(timedelta(seconds=20)), "in 1 minute", "dans 1 minute"),
        (CityOf(ZoneInfo("Africa/Cairo")), "Cairo", "Le Caire"),
        (CityOf(ST_JOHNS), "St. John’s", "St. John’s"),
        (CityOf(KATHMANDU), "Kathmandu", "Kathmandu"),
    ],
)
def test_value_reads_as_it_is_written(text: Text, english: str, french: str) -> None:
    assert said(text) == (Markup(english), Markup(french))


def test_clock_knows_the_zones_own_summer_time() -> None:
    winter, summer = (datetime(2027, month, 15, 17, 5, tzinfo=UTC) for month in (1, 7))
    toronto = ZoneInfo("America/Toronto")

    assert said(Clock(winter, toronto))[1] == "12\u00a0h\u00a005"
    assert said(Clock(summer, toronto))[1] == "13\u00a0h\u00a005"


def test_moment_without_a_zone_is_refused() -> None:
    naive = AFTERNOON.replace(tzinfo=None)

    with pytest.raises(ValueError, match="naive"):
        said(Clock(naive, ABIDJAN))


def test_less_than_a_minute_is_just_now() -> None:
    told = [str(TRANSLATOR.render(Ago(timedelta(seconds=59)), each)) for each in ("en", "fr")]

    assert told == ["just now", "à l’instant"]
