"""The other end of the line: a channel that writes down what a person sees."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from functools import cache

from bot.channels.channel import Button, Outgoing, Refused
from handlers.files import File
from program.people import Address

NAME = "story"
PLATFORMS = ("telegram", "slack")
"""Others that a story may name; there, the reader sees where each message goes."""
_TAGS = re.compile(r"</?(?:b|i|code|a|time)\b[^>]*>")

_UNTYPED = str.maketrans("\u00a0\u202f", "  ")


@dataclass
class Shown:
    """One message on a person's screen."""

    id: str
    message: Outgoing
    once: list[Button] = field(default_factory=list)

    def buttons(self) -> list[Button]:
        return [each for row in self.message.buttons for each in row]


@dataclass
class StoryChannel:
    """Keeps each person's screen, and what came up there since last looked at.

    Args:
        reader: whose screen the transcript follows; what others see is marked with their name.
        blocks: what each message showed, after the name of who saw it, since last looked at.
    """

    reader: str = ""
    screens: dict[str, list[Shown]] = field(default_factory=dict)
    blocks: list[tuple[str, list[str]]] = field(default_factory=list)
    files: list[File] = field(default_factory=list)

    @property
    def name(self) -> str:
        return NAME

    @property
    def lines(self) -> list[str]:
        """What came up since last looked at, as it came."""
        return [line for _user, block in self.blocks for line in block]

    def take(self) -> list[str]:
        """Look at what came up: the reader's first, then one person after the other.

        Two people are written to side by side, so that which of them is first is up to chance.
        """
        self.blocks.sort(key=lambda block: (block[0] != self.reader, block[0]))
        lines = self.lines
        self.blocks.clear()
        return lines

    async def send(self, to: Address, message: Outgoing) -> str:
        screen = self.screens.setdefault(to.user, [])
        if message.replaces:
            return self._edit(screen, to, message)
        shown = Shown(f"{to.user}-{len(screen) + 1}", message)
        screen.append(shown)
        lines = [f"< {line}".rstrip() for line in plain(message.markup).split("\n")]
        if message.file is not None:
            lines.append(f"  (file: {message.file.name})")
            self.files.append(message.file)
        self._write(to, [*lines, *keyboard(message)])
        return shown.id

    def button(self, user: str, label: str) -> tuple[str, str]:
        """Find the newest button with that label, if need be one that was taken off since.

        A story is typed with ordinary spaces.

        Raises:
            LookupError: there never was one.
        """
        for shown in reversed(self.screens.get(user, [])):
            for each in shown.buttons():
                if typed(each.label) == typed(label):
                    return each.data, shown.id
        for shown in reversed(self.screens.get(user, [])):
            for each in shown.once:
                if typed(each.label) == typed(label):
                    return each.data, shown.id
        raise LookupError(f"no button {label!r} on the screen of {user}")

    def _write(self, to: Address, lines: list[str]) -> None:
        marks = []
        if self.reader and to.user != self.reader:
            place = "" if to.channel == NAME else f", {to.channel}"
            marks = [f"@ {to.user}{place}"]
        self.blocks.append((to.user, [*marks, *lines]))

    def _edit(self, screen: list[Shown], to: Address, message: Outgoing) -> str:
        shown = next((each for each in screen if each.id == message.replaces), None)
        if shown is None:
            raise Refused(message.replaces)
        before = plain(shown.message.markup)
        after = plain(message.markup) if message.markup else before
        shown.once += shown.buttons()
        shown.message = message
        added = after.removeprefix(before).strip()
        lines = [f"  ({line})" for line in added.split("\n")] if added else []
        if lines or message.buttons:
            self._write(to, [*lines, *keyboard(message)])
        return shown.id


@cache
def plain(markup: str) -> str:
    """Give the words of neutral markup."""
    return html.unescape(_TAGS.sub("", markup))


def typed(label: str) -> str:
    """Write a label as it is typed on most keyboards."""
    return label.translate(_UNTYPED)


def keyboard(message: Outgoing) -> list[str]:
    """Draw the buttons of a message."""
    return ["  " + " ".join(f"[{each.label}]" for each in row) for row in message.buttons]
