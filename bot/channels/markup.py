"""Neutral markup, taken apart once and written again in a platform's own dialect.

Neutral markup has the tags b, i, code, a and time; everything else is escaped, and a newline is a
line break. Taking it apart and writing it anew is what makes a message acceptable for certain: no
unknown tag, no missing end tag, no link to something other than a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape, unescape
from itertools import groupby, pairwise

STYLES = ("b", "i", "code")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][^\s/>]*)(?P<attributes>[^>]*)>")
_HREF = re.compile(r'\shref="([^"]*)"')
_DATETIME = re.compile(r'\sdatetime="([0-9]{1,12})"')
_PAGES = ("https://", "http://", "mailto:", "tg://")


@dataclass(frozen=True, slots=True)
class Run:
    """Plain words in one style.

    Args:
        styles: those of `STYLES` that hold, outermost first.
        href: the page that the words link to, "" for none.
        at: the instant that the words tell, in seconds since 1970, for a platform that can
            show it on the reader's own clock.
    """

    text: str
    styles: tuple[str, ...] = ()
    href: str = ""
    at: int | None = None


def runs(markup: str) -> tuple[Run, ...]:
    """Take neutral markup apart."""
    reader = _Reader()
    reader.read(markup)
    alike = groupby(reader.runs, key=lambda run: (run.styles, run.href, run.at))
    return tuple(Run("".join(run.text for run in group), *style) for style, group in alike)


def plain(some: tuple[Run, ...]) -> str:
    """The words alone."""
    return "".join(run.text for run in some)


def telegram_html(some: tuple[Run, ...]) -> str:
    """Write runs as Telegram's HTML.

    Source: https://core.telegram.org/bots/api#html-style
    """
    return "".join(_telegram_run(run) for run in some)


def split(some: tuple[Run, ...], *, limit: int) -> list[tuple[Run, ...]]:
    """Cut what is too long for one message, at the end of a paragraph, line or word if it can be.

    Args:
        limit: in UTF-16 code units, as Telegram counts after the entities are parsed.
    """
    words = plain(some)
    cuts = [0, *_cuts(words, limit=limit), len(words)]
    parts = (_between(some, start=start, end=end) for start, end in pairwise(cuts))
    return [part for part in parts if plain(part).strip()]


def utf16_length(text: str) -> int:
    """How long Telegram takes a text to be: characters outside the basic plane count twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def _telegram_run(run: Run) -> str:
    opened = "".join(f"<{style}>" for style in run.styles)
    closed = "".join(f"</{style}>" for style in reversed(run.styles))
    inner = f"{opened}{escape(run.text, quote=False)}{closed}"
    return f'<a href="{escape(run.href)}">{inner}</a>' if run.href else inner


def _cuts(words: str, *, limit: int) -> Iterator[int]:
    start = 0
    while utf16_length(words[start:]) > limit:
        start = _cut(words, start=start, limit=limit)
        yield start
        start += len(words[start:]) - len(words[start:].lstrip())


def _cut(words: str, *, start: int, limit: int) -> int:
    """Where the part that begins at `start` ends."""
    room = limit
    end = start
    while end < len(words) and (room := room - utf16_length(words[end])) >= 0:
        end += 1
    for gap in ("\n\n", "\n", " "):
        found = words.rfind(gap, start + 1, end + len(gap))
        if found >= start + (end - start) // 2:
            return found
    return end


def _between(some: tuple[Run, ...], *, start: int, end: int) -> tuple[Run, ...]:
    """The runs of `plain(some)[start:end]`, without the blank space at its seams."""
    words = plain(some)
    while start and start < end and words[start].isspace():
        start += 1
    while end < len(words) and end > start and words[end - 1].isspace():
        end -= 1
    return tuple(_clipped(some, start=start, end=end))


def _clipped(some: tuple[Run, ...], *, start: int, end: int) -> Iterator[Run]:
    position = 0
    for run in some:
        text = run.text[max(start - position, 0) : max(end - position, 0)]
        position += len(run.text)
        if text:
            # Half of an instant's words tell no instant.
            yield replace(run, text=text, at=run.at if text == run.text else None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tag:
    """A tag that is open."""

    name: str
    href: str
    at: int | None


class _Reader:
    """Collects runs; tags that are not neutral markup count as nothing, their words stay."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self._open: list[_Tag] = []

    def read(self, markup: str) -> None:
        position = 0
        for found in _TAG.finditer(markup):
            self._words(markup[position : found.start()])
            position = found.end()
            if found["end"]:
                self._close(found["name"].lower())
            else:
                self._begin(found["name"].lower(), found["attributes"])
        self._words(markup[position:])

    def _begin(self, tag: str, attributes: str) -> None:
        given = _HREF.search(attributes)
        href = unescape(given[1]) if given else ""
        instant = _DATETIME.search(attributes) if tag == "time" else None
        page = href if href.startswith(_PAGES) else ""
        self._open.append(_Tag(name=tag, href=page, at=int(instant[1]) if instant else None))

    def _close(self, tag: str) -> None:
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index].name == tag:
                del self._open[index]
                return

    def _words(self, text: str) -> None:
        if not text:
            return
        opened = [tag.name for tag in self._open]
        # Telegram refuses other styles inside of code.
        styles = ("code",) if "code" in opened else tuple(dict.fromkeys(opened))
        known = tuple(style for style in styles if style in STYLES)
        href = next((tag.href for tag in reversed(self._open) if tag.href), "")
        at = next((tag.at for tag in reversed(self._open) if tag.at is not None), None)
        self.runs.append(Run(unescape(text), known, href, at))
