"""The port that delivery speaks to: what a channel sends, and how sending can fail.

SendError
├── TryLater     refused for now (429, 5xx, no connection): nothing was sent
├── Uncertain    a time-out after which the message may or may not have arrived
├── Refused      this message will never be accepted; the address still lives
├── Gone         the address is dead for good (blocked, deleted)
└── Misconfigured  the token is wrong: stop sending on this channel
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from handlers.files import File
from program.people import Address


class SendError(Exception):
    """A message could not be sent."""


class TryLater(SendError):
    """Refused for now; nothing was sent."""

    def __init__(self, wait_s: float | None = None) -> None:
        super().__init__(f"try again in {wait_s} s" if wait_s else "try again later")
        self.wait_s = wait_s


class Uncertain(SendError):
    """Nobody knows whether it arrived."""


class Refused(SendError):
    """This message will never be accepted."""


class Gone(SendError):
    """The address is dead for good."""


class Misconfigured(SendError):
    """The platform does not know us: the token is wrong."""


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled choice; `data` is what comes back as `Pressed.data`, or `url` opens a page."""

    label: str
    data: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """What a message says in the other language, for channels that show both.

    Args:
        language: that other language, `en` or `fr`.
        labels: of the buttons, in the same order, row after row.
    """

    language: str
    markup: str
    labels: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message, ready for a platform.

    Args:
        markup: neutral markup (tags b, i, code, a; everything else escaped; newlines are
            line breaks). "" in an edit means: leave the text, change the buttons only.
        buttons: rows from top to bottom; `()` takes the keyboard away in an edit.
        replaces: the platform's id of the earlier message that this one edits, or "".
        file: goes with the message, whose text is its caption; never in an edit.
        menu: the commands of this one chat by language, each with its help, in place of a message.
        other: the same in the other language; None unless the bot runs for showing.
    """

    markup: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    replaces: str = ""
    file: File | None = None
    other: Alternative | None = None
    menu: Mapping[str, Sequence[Sequence[str]]] | None = None


class Channel(Protocol):
    """A platform that messages go out to."""

    @property
    def name(self) -> str: ...

    async def send(self, to: Address, message: Outgoing) -> str:
        """Send or edit one message and return the platform's id of it.

        Raises:
            SendError: one of its subclasses, as drawn in this module's docstring.
        """
        ...
