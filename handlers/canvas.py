"""What all pictures share: one drawing at a time, and letters that the font has.

Matplotlib is an extra and slow to load, so that each function imports what it uses of it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure
    from matplotlib.ft2font import FT2Font
    from matplotlib.text import Text as Label

TO_THE_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Before a line that is to begin on the left, whatever its first letter."""

_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_GAPS = (" ", "-")
_LOOSE_ENDS = " ,;:-–("

_ONE_AT_A_TIME = Lock()
"""Matplotlib does not promise to draw two pictures at once."""


def available() -> bool:
    """Tell whether pictures can be drawn here: they want the extra `pictures`."""
    return find_spec("matplotlib") is not None


@contextmanager
def canvas(width: float, height: float, *, dpi: int) -> Iterator[Figure]:
    """Begin a picture; nobody else draws until it is done.

    Args:
        width: in inches, as `height`.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 -- see above
    from matplotlib.figure import Figure  # noqa: PLC0415 -- see above

    with _ONE_AT_A_TIME:
        figure = Figure(figsize=(width, height), dpi=dpi, facecolor="white")
        FigureCanvasAgg(figure)
        yield figure


def png(figure: Figure, *, alt: str) -> bytes:
    """Finish a picture.

    Args:
        alt: the same in words, kept within it.
    """
    content = io.BytesIO()
    figure.savefig(content, format="png", metadata={"Description": alt})
    return content.getvalue()


def can_show(words: str) -> bool:
    """Tell whether the font has all the letters of some words."""
    font = _font()
    return all(font.get_char_index(ord(each)) for each in words if not each.isspace())


def write(label: Label, words: str, *, limit: float) -> None:
    """Put words into a label, on one line and cut at a word to end left of a limit, in dots."""
    line = " ".join(words.split())
    label.set_text(_isolated(line))
    fitting = line
    while fitting and label.get_window_extent().x1 > limit:
        fitting = fitting[:-1]
        label.set_text(_isolated(f"{fitting}…"))
    if fitting != line:
        label.set_text(_isolated(f"{_whole_words(line, len(fitting))}…"))


def _isolated(words: str) -> str:
    """Keep what follows the words, if only “…”, on the side on which their reader ends."""
    return f"{TO_THE_RIGHT}{_FIRST_STRONG}{words}{_POP}"


def _whole_words(line: str, most: int) -> str:
    """Cut a line to so many letters at most; within a word only if it would lose half of them."""
    fitting = line[:most]
    gap = max(fitting.rfind(each) for each in _GAPS)
    whole = fitting if line[most : most + 1] in _GAPS else fitting[: max(gap, 0)]
    kept = whole if 2 * len(whole) >= most else fitting
    return kept.rstrip(_LOOSE_ENDS)


def _font() -> FT2Font:
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415 -- see above

    return get_font(findfont(FontProperties(weight="bold")))
