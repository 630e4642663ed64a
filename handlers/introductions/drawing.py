"""Draws a network as a tree: one line for each person, so that long names fit on a phone.

How far it has come with somebody is told by shape and by colour, and the legend says both.
Matplotlib is an extra and slow to load, so that each function imports what it uses of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers import canvas
from handlers.introductions.acquaintances import STAGES
from handlers.meetings.entry import said
from locales.text import Text, p_
from program.introductions import Stage

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    from locales.text import Tongue

WIDTH, DPI = 8.0, 200
"""Inches, and dots to each: twice the 800 of a phone, for sharp letters."""

ROOT, FIRST, FURTHER, LEGEND, GAP = 0.95, 0.92, 0.82, 1.1, 0.18
"""How high each line is, in inches; the gap is between two families."""

BELOW = 16
"""The smallest letters, in points: eleven dots high on a phone that is 390 dots wide."""

INK, QUIET, LINE, CARD = "#1d2230", "#4a5266", "#9aa3b5", "#f1f4f9"


@dataclass(frozen=True, slots=True)
class Mark:
    """How a stage is shown."""

    shape: str
    colour: str


# After Okabe and Ito's palette for all kinds of eyes; the shapes differ, too.
MARKS = {
    Stage.PROMISED: Mark("o", "#ffffff"),
    Stage.INTRODUCED: Mark("^", "#56b4e9"),
    Stage.MET: Mark("s", "#009e73"),
    Stage.REFERRED_ON: Mark("D", "#d55e00"),
    Stage.WITHDRAWN: Mark("X", "#ffffff"),
}
"""A test wants every stage here."""

_SHOWN_ALWAYS = (Stage.PROMISED, Stage.INTRODUCED, Stage.MET, Stage.REFERRED_ON)
_ROOT_X, _FIRST_X, _FURTHER_X = 0.45, 0.95, 1.7
_RIGHT = WIDTH - 0.3


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the picture.

    Args:
        labels: ways to name them, the best first; the first that the font can show is taken, so
            that the last one has to name them by their number in the words below the picture.
        position: what they do and where, below their name.
    """

    labels: tuple[Text, ...]
    position: Text | None
    stage: Stage


@dataclass(frozen=True, slots=True)
class _Line:
    """One person's place: the middle of their line, in inches from the bottom."""

    person: Person
    x: float
    y: float


def drawn(name: str, families: Sequence[Sequence[Person]], tongue: Tongue, *, alt: Text) -> bytes:
    """Draw a PNG.

    Args:
        name: of whose network it is.
        families: each led by whoever introduced the others.
        alt: the same in words, kept within the picture.
    """
    height = ROOT + LEGEND + sum(map(_height, families))
    with canvas.canvas(WIDTH, height, dpi=DPI) as figure:
        compose(figure, name, families, tongue)
        return canvas.png(figure, alt=said(alt, tongue))


def compose(
    figure: Figure, name: str, families: Sequence[Sequence[Person]], tongue: Tongue
) -> None:
    """Put everybody in their place."""
    height = figure.get_figheight()
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(0, height)
    axes.set_axis_off()
    _draw_root(axes, name, tongue, y=height - ROOT / 2)
    _draw_families(axes, families, tongue, top=height - ROOT)
    _draw_legend(figure, families, tongue, height=height)


def _height(family: Sequence[Person]) -> float:
    return FIRST + FURTHER * (len(family) - 1) + GAP


def _draw_root(axes: Axes, name: str, tongue: Tongue, *, y: float) -> None:
    shown = name if canvas.can_show(name) else said(p_("heading of a picture", "Network"), tongue)
    axes.plot([_ROOT_X], [y], "o", markersize=24, color=INK, zorder=3)
    _write(axes, _ROOT_X + 0.4, y, shown, size=21, weight="bold")


def _draw_families(
    axes: Axes, families: Sequence[Sequence[Person]], tongue: Tongue, *, top: float
) -> None:
    root, bottom = top + ROOT / 2, top
    for family in families:
        _draw_card(axes, top=bottom, height=_height(family) - GAP)
        first = _Line(family[0], _FIRST_X, bottom - FIRST / 2)
        _draw_elbow(axes, (_ROOT_X, root), first)
        for number, each in enumerate(family[1:]):
            y = bottom - FIRST - FURTHER * (number + 0.5)
            line = _Line(each, _FURTHER_X, y)
            _draw_elbow(axes, (_FIRST_X, first.y), line)
            _draw_person(axes, line, tongue, size=18)
        _draw_person(axes, first, tongue, size=19)
        bottom -= _height(family)


def _draw_card(axes: Axes, *, top: float, height: float) -> None:
    from matplotlib.patches import FancyBboxPatch  # noqa: PLC0415 -- see above

    left = _FIRST_X - 0.3
    box = FancyBboxPatch(
        (left, top - height),
        WIDTH - left - 0.2,
        height,
        boxstyle="round,pad=0,rounding_size=0.14",
        facecolor=CARD,
        edgecolor="none",
        zorder=0,
    )
    axes.add_patch(box)


def _draw_elbow(axes: Axes, start: tuple[float, float], line: _Line) -> None:
    x, y = start
    axes.plot([x, x, line.x], [y, line.y, line.y], color=LINE, linewidth=2.2, zorder=1)


def _draw_person(axes: Axes, line: _Line, tongue: Tongue, *, size: int) -> None:
    _draw_mark(axes, line)
    ways = [said(each, tongue) for each in line.person.labels]
    name = next((each for each in ways if canvas.can_show(each)), ways[-1])
    position = said(line.person.position, tongue) if line.person.position else ""
    below = position if name == ways[0] and canvas.can_show(position) else ""
    x, up = line.x + 0.36, 0.17 if below else 0.0
    _write(axes, x, line.y + up, name, size=size, weight="bold")
    if below:
        _write(axes, x, line.y - 0.18, below, size=BELOW, colour=QUIET)


def _draw_mark(axes: Axes, line: _Line) -> None:
    mark = MARKS[line.person.stage]
    axes.plot(
        [line.x],
        [line.y],
        mark.shape,
        markersize=19,
        markerfacecolor=mark.colour,
        markeredgecolor=INK,
        markeredgewidth=1.6,
        zorder=3,
    )


def _write(
    axes: Axes,
    x: float,
    y: float,
    words: str,
    *,
    size: int,
    weight: str = "normal",
    colour: str = INK,
) -> None:
    label = axes.text(
        x, y, "", fontsize=size, fontweight=weight, color=colour, va="center", parse_math=False
    )
    canvas.write(label, words, limit=_RIGHT * DPI)


def _draw_legend(
    figure: Figure, families: Sequence[Sequence[Person]], tongue: Tongue, *, height: float
) -> None:
    """Explain the marks; the one of people who are listed no longer only if there are such."""
    there = {each.stage for family in families for each in family}
    shown = [each for each in MARKS if each in there or each in _SHOWN_ALWAYS]
    figure.legend(
        handles=[_handle(each, tongue) for each in shown],
        loc="center",
        bbox_to_anchor=(0.5, LEGEND / 2 / height),
        ncols=2,
        frameon=False,
        fontsize=16,
        labelcolor=INK,
        handletextpad=0.5,
        columnspacing=2.0,
    )


def _handle(stage: Stage, tongue: Tongue) -> Line2D:
    from matplotlib.lines import Line2D  # noqa: PLC0415 -- see above

    return Line2D(
        [],
        [],
        linestyle="",
        marker=MARKS[stage].shape,
        markersize=15,
        markerfacecolor=MARKS[stage].colour,
        markeredgecolor=INK,
        markeredgewidth=1.4,
        label=said(STAGES[stage], tongue),
    )
