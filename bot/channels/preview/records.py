"""What happens on the preview's platform side, and its one JSON form: on disk and on the wire.

The page folds the same records into what it shows, so that a reload is a replay.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.channels.channel import Button
from bot.channels.markup import Run

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """A person opened a pane.

    Args:
        hint: the language tag of their client, as a platform would tell it.
        at: ISO 8601, UTC, like every time here.
    """

    pane: str
    name: str
    hint: str
    at: str


@dataclass(frozen=True, slots=True)
class Left:
    """A person deleted their chat: nothing reaches them any more."""

    pane: str
    at: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A person did something.

    Args:
        key: the page's own, unique; handing it in twice does no harm.
        kind: `text`, `press`, `edit`, `block`, `unblock`, or that of a `Shared`.
        text: what was typed; the caption of what was shared; the label that was pressed.
        data: of the button that was pressed.
        message: the message that bore the button, or the key of the text that was edited.
    """

    pane: str
    key: str
    kind: str
    at: str
    text: str = ""
    data: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """The inbox committed what was entered; `notice` is its receipt's text."""

    pane: str
    key: str
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The bot sent a message or, where `replaces` names one, edited it.

    Args:
        runs: the text; () in an edit leaves it as it was.
        file: name of the file that goes with it, "" for none.
        content: the file, as a `data:` address.
    """

    pane: str
    runs: tuple[Run, ...]
    buttons: Rows
    replaces: str
    at: str
    file: str = ""
    content: str = ""


Record = Joined | Left | Entered | Taken | Sent
KINDS: dict[str, type[Record]] = {
    kind.__name__.lower(): kind for kind in (Joined, Left, Entered, Taken, Sent)
}


def encode(record: Record) -> str:
    """Write a record as one line of pure ASCII."""
    return json.dumps({"record": type(record).__name__.lower(), **asdict(record)})


def decode(line: str) -> Record:
    """Read a line that `encode` wrote.

    Raises:
        ValueError: it is no such line.
    """
    fields: dict[str, Any] = json.loads(line)
    try:
        kind = KINDS[fields.pop("record")]
        if kind is Sent:
            return _sent(fields)
        return kind(**fields)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"not a record: {line[:80]}") from error


def _sent(fields: dict[str, Any]) -> Sent:
    rows, runs = fields.pop("buttons"), fields.pop("runs")
    return Sent(
        runs=tuple(Run(each["text"], tuple(each["styles"]), each["href"]) for each in runs),
        buttons=tuple(tuple(Button(**each) for each in row) for row in rows),
        **fields,
    )
