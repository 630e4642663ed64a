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
        city, zone: where they are, for the page only; the bot has to ask.
    """

    pane: str
    name: str
    hint: str
    at: str
    city: str = ""
    zone: str = ""


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
class Other:
    """What a message says in the other language; `labels` are those of its buttons in order."""

    language: str
    runs: tuple[Run, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message, and where the page gets it.

    Args:
        alt: what a picture shows, in words.
    """

    name: str
    media_type: str
    size: int
    url: str
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The bot sent a message or, where `replaces` names one, edited it.

    Args:
        runs: the text; () in an edit leaves it as it was.
    """

    pane: str
    runs: tuple[Run, ...]
    buttons: Rows
    replaces: str
    at: str
    other: Other | None = None
    file: Attached | None = None


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
    rows, other, file = fields.pop("buttons"), fields.pop("other", None), fields.pop("file", None)
    return Sent(
        runs=_runs(fields.pop("runs")),
        buttons=tuple(tuple(Button(**each) for each in row) for row in rows),
        other=other and Other(other["language"], _runs(other["runs"]), tuple(other["labels"])),
        file=file and Attached(**file),
        **fields,
    )


def _runs(runs: list[dict[str, Any]]) -> tuple[Run, ...]:
    return tuple(Run(each["text"], tuple(each["styles"]), each["href"]) for each in runs)
