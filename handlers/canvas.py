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
    """Put words into a label, shortened until they end left of a limit, in dots."""
    label.set_text(TO_THE_RIGHT + words)
    kept = words
    while kept and label.get_window_extent().x1 > limit:
        kept = kept[:-1].rstrip()
        label.set_text(f"{TO_THE_RIGHT}{kept}…")


def _font() -> FT2Font:
    from matplotlib.font_manager import FontProperties, findfont, get_font  # noqa: PLC0415 -- see above

    return get_font(findfont(FontProperties(weight="bold")))
