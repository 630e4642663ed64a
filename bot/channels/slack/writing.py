"""Neutral markup as Slack's blocks, in which people's words stay as they are.

Words go into rich text, whose styles and links stand beside the words and not among them: a name
such as `*_~ <!channel>` is shown just so, and calls nobody. The plain text of a message is what
notifications show, and what is left if the blocks are refused.

An instant in the reader's own place is shown by Slack on the reader's own clock; our words for it
stand in where Slack cannot.

Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block,
    https://docs.slack.dev/reference/block-kit/block-elements/date-element,
    https://docs.slack.dev/messaging/formatting-message-text#date-formatting,
    https://docs.slack.dev/reference/block-kit/blocks/actions-block
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.channels.channel import Button
from bot.channels.markup import Run, plain
from bot.channels.slack.reading import COMMANDS
from bot.channels.slack.words import escaped, unescaped
from handlers.book import Command

LONGEST_LABEL = 75
"""Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element"""

MOST_IN_A_ROW = 25
MOST_ROWS = 40
"""Source: https://docs.slack.dev/reference/block-kit/blocks (50 in a message)"""

Json = dict[str, Any]
Rows = tuple[tuple[Button, ...], ...]

_OWN_TIME = "{date_long_pretty} {time}"
_STYLES = {"b": "bold", "i": "italic", "code": "code"}
_TOKEN = re.compile(r"<!date\^([0-9]+)\^[^|<>]*\|([^<>]*)>")
_PAGE = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)»”]")


class Spelling:
    """Says how a command is typed, since Slack keeps the slash to itself.

    Args:
        commands: by each command's name, the slash command that it goes behind.
    """

    def __init__(self, commands: Mapping[str, str]) -> None:
        self._commands = commands
        names = "|".join(sorted(map(re.escape, commands), key=len, reverse=True))
        self._typed = re.compile(rf"(?<![^\s(“«\"’'])/({names})(?![\w/])") if names else None

    def spelled(self, some: tuple[Run, ...]) -> tuple[Run, ...]:
        """Write `/status` as `/connector status`."""
        typed = self._typed
        if typed is None:
            return some
        return tuple(replace(run, text=typed.sub(self._behind, run.text)) for run in some)

    def _behind(self, found: re.Match[str]) -> str:
        return f"{self._commands[found[1]]} {found[1]}"


def spelling(commands: Sequence[Command]) -> dict[str, str]:
    """Tell which slash command each name goes behind: the French alias for French names."""
    french = {each.names["fr"]: COMMANDS["fr"] for each in commands}
    return {**french, **{each.names["en"]: COMMANDS["en"] for each in commands}}


def text(some: tuple[Run, ...]) -> str:
    """Write the words alone, escaped."""
    return "".join(_instant(run) if run.at is not None else escaped(run.text) for run in some)


def read(written: str) -> tuple[Run, ...]:
    """Read what `text` wrote, as Slack gives it back."""
    # A pattern with two groups splits into words, instant, its words, words, instant, …
    before, *rest = _TOKEN.split(written)
    found = [Run(unescaped(before))]
    for at, words, after in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
        found += [Run(unescaped(words), at=int(at)), Run(unescaped(after))]
    return tuple(run for run in found if run.text)


def blocks(some: tuple[Run, ...], rows: Rows) -> list[Json]:
    """Write a message: its words, and its buttons below."""
    words = [rich_text(some)] if plain(some).strip() else []
    return [*words, *(_actions(row) for row in _fitting(rows))]


def rich_text(some: tuple[Run, ...]) -> Json:
    """Write words as one block."""
    elements = [element for run in some for element in _elements(run)]
    section = {"type": "rich_text_section", "elements": elements}
    return {"type": "rich_text", "elements": [section]}


def listed(rows: Rows) -> str:
    """Write the labels of buttons below each other, where there can be no buttons."""
    return "".join(f"\n• {escaped(button.label)}" for row in rows for button in row)


def _instant(run: Run) -> str:
    """Write a date token; nothing in the words that stand in for it may end it."""
    words = escaped(run.text).replace("|", "/").replace("\n", " ")
    return f"<!date^{run.at}^{_OWN_TIME}|{words}>"


def _elements(run: Run) -> Iterator[Json]:
    style = {_STYLES[name]: True for name in run.styles}
    styled = {"style": style} if style else {}
    if run.at is not None:
        yield {
            "type": "date",
            "timestamp": run.at,
            "format": _OWN_TIME,
            "fallback": run.text,
            **styled,
        }
        return
    if run.href:
        yield {"type": "link", "url": run.href, "text": run.text, **styled}
        return
    end = 0
    for page in _PAGE.finditer(run.text):
        if before := run.text[end : page.start()]:
            yield {"type": "text", "text": before, **styled}
        yield {"type": "link", "url": page[0], **styled}
        end = page.end()
    if rest := run.text[end:]:
        yield {"type": "text", "text": rest, **styled}


def _fitting(rows: Rows) -> Rows:
    """Keep the rows as they are, unless there are too many for one message."""
    if len(rows) <= MOST_ROWS and all(len(row) <= MOST_IN_A_ROW for row in rows):
        return rows
    every = [button for row in rows for button in row]
    starts = range(0, len(every), MOST_IN_A_ROW)
    return tuple(tuple(every[start : start + MOST_IN_A_ROW]) for start in starts)


def _actions(row: tuple[Button, ...]) -> Json:
    return {"type": "actions", "elements": [_button(each, index) for index, each in enumerate(row)]}


def _button(button: Button, index: int) -> Json:
    label = button.label
    if len(label) > LONGEST_LABEL:
        label = f"{label[: LONGEST_LABEL - 1]}…"
    words = {"type": "plain_text", "text": label, "emoji": False}
    target = {"url": button.url} if button.url else {"value": button.data}
    name = f"{button.data or 'page'}:{index}"
    return {"type": "button", "text": words, "action_id": name, **target}
