"""The picture holds everybody, whatever their alphabet, and its caption says the same in words."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
from matplotlib.image import imread

from bot.files import Files
from handlers import canvas
from handlers.introductions import tree
from handlers.introductions.drawing import MARKS, WIDTH
from handlers.introductions.tree import Tree
from locales.translator import Translator
from program.introductions import Stage
from tests.handlers.introductions.met import introduced
from tests.handlers.introductions.networks import grown
from tests.handlers.matchmaking import Matchmaking

TRANSLATOR = Translator.load()
WHOLE = Tree("Amina", grown(3, 3))


def pixels(shown: Tree, language: str = "en") -> np.ndarray:
    content = tree.draw(shown, {"language": language}, TRANSLATOR).content
    return np.asarray(imread(io.BytesIO(content))[:, :, :3])


def has(picture: np.ndarray, colour: str) -> bool:
    wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])
    return bool((np.abs(np.round(picture * 255) - wanted).max(axis=2) <= 1).sum() > 500)


def test_caption_says_what_the_picture_shows() -> None:
    text = TRANSLATOR.plain(tree.caption(Tree("Amina", grown(1, 2))), "en")

    assert text == (
        "Amina: 1 introduction, 2 people further on"
        " • Sarah Roy (head nurse, QEII Health Sciences Centre): introduced others"
        " → nurse educator, Dalhousie University: met"
        " → Marc-André Beauchemin-Desrosiers (directeur des soins infirmiers, CHU Dumont):"
        " introduced"
    )


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("first", "further"), [(0, 0), (3, 0), (3, 3), (12, 3)])
def test_picture_is_as_wide_as_a_phone_and_grows_downwards(
    first: int, further: int, language: str
) -> None:
    picture = pixels(Tree("Amina", grown(first, further)), language)

    assert picture.shape[1] == WIDTH * 200
    assert picture.shape[0] >= 400 + first * (1 + further) * 140


def test_stages_are_told_by_colour_and_by_shape() -> None:
    picture = pixels(WHOLE)

    shown = (Stage.INTRODUCED, Stage.MET, Stage.REFERRED_ON)
    assert all(has(picture, MARKS[each].colour) for each in shown)
    assert len({each.shape for each in MARKS.values()}) == len(Stage)


def test_nothing_is_written_past_the_right_edge() -> None:
    margin = pixels(WHOLE)[:, -36:]

    assert float(margin.min()) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Nguyễn Thị Phương Thảo", True),
        ("عبد الرحمن", True),
        ("Олександра", True),
        ("陳美玲", False),
        ("ธนพร", False),
    ],
)
def test_font_is_asked_before_a_name_is_written(words: str, *, shown: bool) -> None:
    assert canvas.can_show(words) is shown


async def test_picture_is_drawn_from_what_is_known_at_delivery(matchmaking: Matchmaking) -> None:
    await introduced(matchmaking)
    scene = matchmaking.scene
    files = Files(scene.store, scene.inbox.turns.book, TRANSLATOR)
    order = json.loads(json.dumps({"kind": tree.KIND, "language": "fr", "application": 101}))

    file = await files.draw(order)

    assert file is not None
    assert (file.name, file.media_type) == ("reseau.png", "image/png")
