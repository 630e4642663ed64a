"""The other end of the line: a channel that writes down what a person sees."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from bot.channels.channel import Button, Outgoing, Refused
from handlers.files import File
from program.people import Address

NAME = "story"
PLATFORMS = ("telegram", "slack")
"""Others that a story may name; there, the reader sees where each message goes."""
_TAGS = re.compile(r"</?(?:b|i|code|a)\b[^>]*>")

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
    """Keeps each person's screen, and the lines of the transcript since last looked at.

    Args:
        reader: whose screen the transcript follows; what others see is marked with their name.
    """

    reader: str = ""
    screens: dict[str, list[Shown]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    files: list[File] = field(default_factory=list)

    @property
    def name(self) -> str:
        return NAME

    async def send(self, to: Address, message: Outgoing) -> str:
        screen = self.screens.setdefault(to.user, [])
        if message.replaces:
            return self._edit(screen, to, message)
        shown = Shown(f"{to.user}-{len(screen) + 1}", message)
        screen.append(shown)
        self._mark(to)
        self.lines += [*(f"< {line}".rstrip() for line in plain(message.markup).split("\n"))]
        if message.file is not None:
            self.lines.append(f"  (file: {message.file.name})")
            self.files.append(message.file)
        self.lines += keyboard(message)
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

    def _mark(self, to: Address) -> None:
        if self.reader and to.user != self.reader:
            place = "" if to.channel == NAME else f", {to.channel}"
            self.lines.append(f"@ {to.user}{place}")

    def _edit(self, screen: list[Shown], to: Address, message: Outgoing) -> str:
        shown = next((each for each in screen if each.id == message.replaces), None)
        if shown is None:
            raise Refused(message.replaces)
        before = plain(shown.message.markup)
        after = plain(message.markup) if message.markup else before
        shown.once += shown.buttons()
        shown.message = message
        added = after.removeprefix(before).strip()
        if added or message.buttons:
            self._mark(to)
        if added:
            self.lines += [f"  ({line})" for line in added.split("\n")]
        self.lines += keyboard(message)
        return shown.id


def plain(markup: str) -> str:
    """Give the words of neutral markup."""
    return html.unescape(_TAGS.sub("", markup))


def typed(label: str) -> str:
    """Write a label as it is typed on most keyboards."""
    return label.translate(_UNTYPED)


def keyboard(message: Outgoing) -> list[str]:
    """Draw the buttons of a message."""
    return ["  " + " ".join(f"[{each.label}]" for each in row) for row in message.buttons]
