"""Draws the strip: a bar for each one's local day, as long as the day is, and the meeting in it.

Matplotlib is an extra and slow to load, so that each function imports what it uses of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers import canvas
from handlers.meetings.days import Side, Strip
from handlers.meetings.entry import said
from locales.formats import Moment
from locales.text import Verbatim, p_
from program.hours import Span
from program.localdays import LocalDay

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from locales.text import Tongue

WIDTH, HEIGHT, DPI = 8.0, 4.2, 200
"""Inches, and dots to each: twice the 800 × 420 of a phone, for sharp letters."""

DECENT = (7 * 60, 22 * 60)
"""Minutes of the local day in which meetings may be."""

# Told apart by lightness alone, too; after Okabe and Ito's palette for all kinds of eyes.
NIGHT, DAYTIME, FREE, MEETING, INK = "#3d4457", "#e4e7ee", "#7cc3ee", "#d55e00", "#1d2230"

_BARS = (0.62, 0.19)
_LEFT, _BAR_WIDTH, _BAR_HEIGHT = 0.025, 0.95, 0.15
_THICK, _MARKED = 0.62, 0.84
_LONGEST_DAY = 25 * 60
_TICK_HOURS = 3
_MINUTE = timedelta(minutes=1)


def drawn(strip: Strip, tongue: Tongue, *, alt: str) -> bytes:
    """Draw a PNG.

    Args:
        alt: the same in words, kept within the picture.
    """
    with canvas.canvas(WIDTH, HEIGHT, dpi=DPI) as figure:
        for side, bottom in zip(strip.sides, _BARS, strict=True):
            _draw_side(figure, strip, side, tongue, bottom=bottom)
        _draw_legend(figure, tongue)
        return canvas.png(figure, alt=alt)


def _draw_side(figure: Figure, strip: Strip, side: Side, tongue: Tongue, *, bottom: float) -> None:
    zone = ZoneInfo(side.zone)
    day = LocalDay.of(strip.starts_at, zone)
    axes = figure.add_axes((_LEFT, bottom, _BAR_WIDTH, _BAR_HEIGHT))
    axes.set_xlim(0, _LONGEST_DAY)
    axes.set_ylim(-0.85, 0.5)
    axes.set_axis_off()
    _draw_day(axes, day, side.free)
    _draw_meeting(axes, day, strip)
    when = said(Moment(strip.starts_at, zone), tongue)
    figure.text(_LEFT, bottom + 0.17, when, fontsize=18, color=INK, va="bottom")
    _draw_who(figure, side, tongue, y=bottom + 0.265)


def _draw_day(axes: Axes, day: LocalDay, free: Sequence[Span]) -> None:
    """Shade the hours, and number every third as the clock on the wall does."""
    weekday = day.wall(0).weekday()
    own = [(span.start, span.end) for span in free if span.weekday == weekday]
    axes.barh(0, day.minutes, height=_THICK, align="center", left=0, color=NIGHT)
    for colour, spans in ((DAYTIME, [DECENT]), (FREE, own)):
        for since, until in day.stretches(spans):
            axes.barh(0, until - since, left=since, height=_THICK, color=colour)
    for minute, hour in day.hours():
        if hour % _TICK_HOURS == 0:
            axes.text(minute, -0.44, str(hour), ha="center", va="top", fontsize=14, color=INK)


def _draw_meeting(axes: Axes, day: LocalDay, strip: Strip) -> None:
    """Mark it: higher than the bar and edged in white, to be seen without its colour."""
    since = (strip.starts_at - day.begins) // _MINUTE
    until = min(since + strip.minutes, day.minutes)
    axes.barh(
        0,
        until - since,
        left=since,
        height=_MARKED,
        color=MEETING,
        edgecolor="white",
        linewidth=1.5,
        zorder=3,
    )


def _draw_who(figure: Figure, side: Side, tongue: Tongue, *, y: float) -> None:
    """Write name and city; a name too long is shortened, and one without letters left out."""
    label = figure.text(
        _LEFT, y, "", fontsize=19, fontweight="bold", color=INK, va="bottom", parse_math=False
    )
    name = side.name if canvas.can_show(side.name) else ""
    limit = (_LEFT + _BAR_WIDTH) * figure.bbox.width
    shown = name
    while True:
        who = p_("who, where", "{name}, {city}", name=Verbatim(shown), city=side.city)
        # From left to right, whatever the name begins with.
        label.set_text(canvas.TO_THE_RIGHT + said(who if shown else side.city, tongue))
        if not shown or label.get_window_extent().x1 <= limit:
            return
        name = name[:-1].rstrip()
        shown = f"{name}…" if name else ""


def _draw_legend(figure: Figure, tongue: Tongue) -> None:
    from matplotlib.patches import Patch  # noqa: PLC0415 -- see above

    shown = (
        (MEETING, p_("picture of a day", "meeting")),
        (FREE, p_("picture of a day", "free hours")),
        (DAYTIME, p_("picture of a day", "daytime")),
        (NIGHT, p_("picture of a day", "night")),
    )
    handles = [
        Patch(facecolor=colour, edgecolor=INK, linewidth=0.6, label=said(words, tongue))
        for colour, words in shown
    ]
    figure.legend(
        handles=handles,
        loc="lower center",
        ncols=len(handles),
        frameon=False,
        fontsize=15,
        labelcolor=INK,
        handlelength=1.4,
        columnspacing=1.4,
    )
