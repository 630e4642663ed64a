"""The platform side of the preview: an append-only log that outlives page and process.

Like a platform's servers it knows the chats in clear; it is for made-up people, on this machine.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Self

from bot.channels.preview.records import (
    Attached,
    Entered,
    Joined,
    Left,
    Record,
    Sent,
    Taken,
    decode,
    encode,
)
from handlers.files import File

Listener = Callable[[int, Record], None]


class Transcript:
    """All that happened in all panes, in order, each record numbered from 1.

    A message's id is the number of the record that sent it.
    """

    def __init__(self, path: Path, records: list[Record]) -> None:
        self._path = path
        self._files = path.parent / "files"
        self._listeners: set[Listener] = set()
        self._records: list[Record] = []
        self._panes: dict[str, Joined] = {}
        self._entered: dict[str, Entered] = {}
        self._pending: dict[str, Entered] = {}
        self._blocked: set[str] = set()
        for record in records:
            self._fold(record)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Read the log, less a last line that a kill tore off."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            os.truncate(path, len(whole))
        return cls(path, [decode(line) for line in whole.decode("ascii").splitlines()])

    def __len__(self) -> int:
        return len(self._records)

    def append(self, record: Record) -> int:
        """Write a record, tell the listeners, and return its number."""
        with self._path.open("ab", buffering=0) as log:
            log.write(encode(record).encode("ascii") + b"\n")
        number = self._fold(record)
        for listener in tuple(self._listeners):
            listener(number, record)
        return number

    def keep(self, file: File) -> Attached:
        """Keep a file beside the log, for the record that comes next."""
        number = str(len(self) + 1)
        self._files.mkdir(mode=0o700, exist_ok=True)
        (self._files / number).write_bytes(file.content)
        size, url = len(file.content), f"/files/{number}"
        return Attached(file.name, file.media_type, size, url, file.alt)

    def file(self, number: str) -> tuple[Attached, Path] | None:
        """Find the file that came with a message, and where it lies."""
        sent = self._sent(number)
        return (sent.file, self._files / number) if sent and sent.file else None

    def since(self, number: int) -> list[tuple[int, Record]]:
        """List the records after a number, with theirs."""
        return list(enumerate(self._records[number:], start=number + 1))

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Tell a listener of each record to come; call what is returned to stop."""
        self._listeners.add(listener)
        return lambda: self._listeners.discard(listener)

    def panes(self) -> list[Joined]:
        """List the panes that are still there."""
        return list(self._panes.values())

    def pane(self, pane: str) -> Joined | None:
        """Find a pane that is still there."""
        return self._panes.get(pane)

    def reachable(self, pane: str) -> bool:
        """Tell whether the pane's person is there and has not blocked the bot."""
        return pane in self._panes and pane not in self._blocked

    def entered(self, key: str) -> Entered | None:
        """Find what was handed in under a key."""
        return self._entered.get(key)

    def message(self, pane: str, number: str) -> Sent | None:
        """Find a message of the bot in a pane."""
        sent = self._sent(number)
        return sent if sent and sent.pane == pane else None

    def pending(self) -> list[Entered]:
        """List what the inbox has not yet taken, in order."""
        return list(self._pending.values())

    def next_pending(self, pane: str) -> Entered | None:
        """Find a pane's oldest entry that the inbox has not yet taken."""
        return next((each for each in self._pending.values() if each.pane == pane), None)

    def _sent(self, number: str) -> Sent | None:
        if not (number.isascii() and number.isdigit() and 0 < int(number) <= len(self._records)):
            return None
        record = self._records[int(number) - 1]
        return record if isinstance(record, Sent) else None

    def _fold(self, record: Record) -> int:
        self._records.append(record)
        match record:
            case Joined():
                self._panes[record.pane] = record
            case Left():
                self._panes.pop(record.pane, None)
            case Entered():
                self._entered[record.key] = self._pending[record.key] = record
                self._note_block(record)
            case Taken():
                self._pending.pop(record.key, None)
            case Sent():
                pass
        return len(self._records)

    def _note_block(self, entered: Entered) -> None:
        if entered.kind == "block":
            self._blocked.add(entered.pane)
        else:
            self._blocked.discard(entered.pane)
