"""The picture holds everybody, whatever their alphabet, and its caption says the same in words."""

from __future__ import annotations

import io
import json
import struct
import unicodedata
from itertools import combinations

import numpy as np
import pytest
from matplotlib.image import imread
from matplotlib.transforms import Bbox

from bot.files import Files
from handlers import canvas
from handlers.introductions import drawing, tree
from handlers.introductions.drawing import DPI, MARKS, WIDTH
from handlers.introductions.tree import Tree
from program.introductions import Stage
from tests.handlers.introductions.met import introduced
from tests.handlers.introductions.networks import grown
from tests.handlers.matchmaking import Matchmaking
from tests.texts import TRANSLATOR

pytestmark = pytest.mark.pictures

WHOLE = Tree("Amina", grown(3, 3))


def drawn(shown: Tree, language: str) -> bytes:
    return tree.draw(shown, {"language": language}, TRANSLATOR).content


def size(picture: bytes) -> tuple[int, int]:
    """Read width and height off a PNG's header, in dots."""
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def written(shown: Tree, language: str = "en") -> list[tuple[str, Bbox]]:
    """Compose a picture, and give what it says beside its legend with where that stands."""
    families = tree.families(shown)
    with canvas.canvas(WIDTH, 20, dpi=DPI) as figure:
        drawing.compose(figure, shown.name, families, TRANSLATOR.tongue(language))
        return [(bare(each.get_text()), each.get_window_extent()) for each in figure.axes[0].texts]


def bare(words: str) -> str:
    """Leave out the marks that turn the writing direction."""
    return "".join(each for each in words if unicodedata.category(each) != "Cf")


def has(picture: np.ndarray, colour: str) -> bool:
    wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])
    return bool((np.abs(np.round(picture * 255) - wanted).max(axis=2) <= 1).sum() > 50)


def test_caption_says_what_the_picture_shows() -> None:
    text = TRANSLATOR.plain(tree.caption(Tree("Amina", grown(1, 2))), "en")

    assert text == (
        "Amina: 1 introduction, 2 people further on"
        " 1. Sarah Roy (head nurse, QEII Health Sciences Centre): introduced others"
        " → 2. nurse educator, Dalhousie University: met"
        " → 3. Marc-André Beauchemin-Desrosiers (directeur des soins infirmiers, CHU Dumont):"
        " introduced"
    )


@pytest.mark.parametrize(
    ("first", "further", "language"), [(0, 0, "fr"), (3, 0, "en"), (3, 3, "fr"), (12, 3, "en")]
)
def test_picture_is_as_wide_as_a_phone_and_grows_downwards(
    first: int, further: int, language: str
) -> None:
    width, height = size(drawn(Tree("Amina", grown(first, further)), language))

    assert width == WIDTH * 200
    assert height >= 400 + first * (1 + further) * 140


def test_stages_are_told_by_colour_and_by_shape() -> None:
    picture = imread(io.BytesIO(drawn(WHOLE, "en")))[::3, ::3, :3]

    shown = (Stage.INTRODUCED, Stage.MET, Stage.REFERRED_ON)
    assert all(has(picture, MARKS[each].colour) for each in shown)
    assert len({each.shape for each in MARKS.values()}) == len(Stage)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_names_of_all_alphabets_are_written_apart_and_within_the_picture(language: str) -> None:
    labels = written(Tree("ज्योत्स्ना", grown(4, 3)), language)

    assert len(labels) > 16
    assert not [pair for pair in combinations(labels, 2) if pair[0][1].overlaps(pair[1][1])]
    assert max(box.x1 for _words, box in labels) <= (WIDTH - 0.3) * DPI
    assert [words for words, _box in labels if not canvas.can_show(words)] == []
    assert [words for words, _box in labels if "\n" in words] == []


def test_whoever_cannot_be_written_is_found_by_their_number_in_the_words() -> None:
    shown = Tree("Amina", grown(4, 3))
    numbered = [words for words, _box in written(shown) if "(" in words]
    caption = TRANSLATOR.plain(tree.caption(shown), "en")

    assert numbered == ["somebody (12)", "somebody (14)"]
    assert "→ 12. ธนพร สุขใจ: " in caption
    assert "→ 14. ज्योत्स्ना क्षत्रिय: " in caption


def test_what_is_too_long_is_cut_at_a_word_where_its_reader_ends() -> None:
    cut = [words for words, _box in written(Tree("Amina", grown(4, 3))) if "…" in words]

    assert cut == [
        "Олександра Вишневецька…",
        "manager of the internationally…",
        "عبد الرحمن بن محمد الحسيني بن عبد الله…",
        "Victorian Order of Nurses for Canada, Greater…",
        "Maximiliana Wolfeschlegelsteinhausenb…",
    ]


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Nguyễn Thị Phương Thảo", True),
        ("عبد الرحمن", True),
        ("Олександра", True),
        ("ज्योत्स्ना", False),
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
