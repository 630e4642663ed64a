"""The strip shows two days and the meeting in them, and its caption says the same in words."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from functools import cache

import numpy as np
import pytest
from matplotlib.image import imread

from bot.files import Files
from handlers.meetings import strip
from handlers.meetings.days import Side, Strip
from handlers.meetings.picture import DAYTIME, FREE, MEETING, NIGHT
from locales.text import Localised, Text
from program.hours import Preset, weekly
from tests.stories.scene import Scene
from tests.texts import TRANSLATOR

pytestmark = pytest.mark.pictures

EVENINGS = weekly([Preset.WEEKDAY_EVENINGS])
MORNINGS = weekly([Preset.WEEKDAY_MORNINGS])
CASABLANCA = Localised("Casablanca", "Casablanca")
CAIRO = Localised("Cairo", "Le Caire")
HALIFAX = Localised("Halifax", "Halifax")

NOON = datetime(2027, 1, 19, 14, 30, tzinfo=UTC)
AMINA = Side("Amina", CASABLANCA, "Africa/Casablanca", EVENINGS)
ANDREW = Side("Andrew", HALIFAX, "America/Halifax", MORNINGS)
MEETING_OF_TWO = Strip(NOON, 30, (AMINA, ANDREW))


def said(text: Text, language: str) -> list[str]:
    return str(TRANSLATOR.render(text, language).unescape()).split("\n")


@cache
def drawn(shown: Strip, language: str = "en") -> bytes:
    file = strip.draw(shown, {"language": language}, TRANSLATOR)
    assert file.media_type == "image/png"
    return file.content


def share(content: bytes, colour: str) -> float:
    """Tell how much of a picture has a colour."""
    wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])
    pixels = np.round(imread(io.BytesIO(content))[:, :, :3] * 255)
    return float((np.abs(pixels - wanted).max(axis=2) <= 1).mean())


def test_words_say_what_the_picture_shows() -> None:
    assert said(strip.words(MEETING_OF_TWO), "en") == [
        "Amina (Casablanca): Tuesday, January 19, 2027 at 2:30\u202fp.m.",
        "Andrew (Halifax): Tuesday, January 19, 2027 at 10:30\u202fa.m.",
    ]
    assert strip.draw(MEETING_OF_TWO, {"language": "fr"}, TRANSLATOR).alt.split("\n") == [
        "Amina (Casablanca)\u00a0: mardi 19 janvier 2027 à 14\u00a0h\u00a030",
        "Andrew (Halifax)\u00a0: mardi 19 janvier 2027 à 10\u00a0h\u00a030",
    ]


def test_caption_leaves_out_what_has_just_been_said() -> None:
    assert said(strip.caption(MEETING_OF_TWO), "en") == [
        "You meet for 30 minutes: here are both your days."
    ]
    assert said(strip.caption(MEETING_OF_TWO), "fr") == [
        "Vous vous rencontrez pendant 30\u00a0minutes\u00a0: voici vos deux journées."
    ]


def test_both_tell_of_a_change_of_clocks() -> None:
    spring = Strip(datetime(2027, 3, 14, 14, tzinfo=UTC), 30, (AMINA, ANDREW))
    change = "The clocks change on that day: Halifax."

    assert said(strip.caption(spring), "en")[1:] == [change]
    assert said(strip.words(spring), "en")[1:] == [
        "Andrew (Halifax): Sunday, March 14, 2027 at 11:00\u202fa.m.",
        change,
    ]


async def test_picture_is_drawn_from_the_plain_values_of_its_order(scene: Scene) -> None:
    files = Files(scene.store, scene.inbox.turns.book, TRANSLATOR)
    order = json.loads(json.dumps(strip.order(MEETING_OF_TWO, "fr")))

    file = await files.draw(order)

    assert file is not None
    assert file.name == "rencontre.png"
    assert (pixels(file.content) == pixels(drawn(MEETING_OF_TWO, "fr"))).all()


def test_every_kind_of_hour_is_shown() -> None:
    content = drawn(MEETING_OF_TWO)

    assert imread(io.BytesIO(content)).shape[:2] == (840, 1600)
    assert all(share(content, colour) > 0.001 for colour in (NIGHT, DAYTIME, FREE, MEETING))
    assert share(content, NIGHT) > share(content, MEETING)


def test_day_that_is_longer_shows_more_of_the_night() -> None:
    nobody = Side("Andrew", HALIFAX, "America/Halifax", ())
    days = [
        Strip(datetime(2027, month, day, 15, tzinfo=UTC), 30, (nobody, nobody))
        for month, day in ((3, 14), (3, 15), (11, 7))
    ]

    nights = [share(drawn(each), NIGHT) for each in days]

    assert nights == sorted(nights)
    assert nights[2] - nights[1] == pytest.approx(nights[1] - nights[0], rel=0.2)


def test_hours_between_both_languages_differ_only_in_words() -> None:
    assert drawn(MEETING_OF_TWO, "en") != drawn(MEETING_OF_TWO, "fr")


@pytest.mark.parametrize(
    "name", ["Nguyễn Thị Minh Khai " * 4, "Олена", "محمد", "$x$ $", "W" * 64, "O’Neil & <b>"]
)
def test_any_name_that_the_font_has_is_shown(name: str) -> None:
    named = Strip(NOON, 30, (Side(name, CAIRO, "Africa/Cairo", EVENINGS), ANDREW))
    unnamed = Strip(NOON, 30, (Side("", CAIRO, "Africa/Cairo", EVENINGS), ANDREW))

    assert drawn(named) != drawn(unnamed)


@pytest.mark.parametrize("name", ["राम", "李小龍", "👩🏽‍🚀", ""])
def test_city_stands_alone_where_the_font_lacks_a_name(name: str) -> None:
    named = drawn(Strip(NOON, 30, (Side(name, CAIRO, "Africa/Cairo", EVENINGS), ANDREW)))
    unnamed = drawn(Strip(NOON, 30, (Side("", CAIRO, "Africa/Cairo", EVENINGS), ANDREW)))

    assert (pixels(named) == pixels(unnamed)).all()


def pixels(content: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return imread(io.BytesIO(content))
