"""Records, on disk and on the wire."""

from __future__ import annotations

import pytest

from bot.channels.channel import Button
from bot.channels.markup import Run
from bot.channels.preview.records import (
    Attached,
    Entered,
    Joined,
    Left,
    Other,
    Record,
    Sent,
    Taken,
    decode,
    encode,
)

AT = "2026-11-22T12:00:00+00:00"
RECORDS: list[Record] = [
    Joined("pane-0001", "Amina", "fr", AT),
    Entered("pane-0001", "key-00001", "press", AT, "Oui", "7.yes", "3"),
    Taken("pane-0001", "key-00001", "C’est noté"),
    Sent(
        "pane-0001",
        (Run("Merci", ("b", "i"), "https://a.ca"),),
        ((Button("Oui", "7.yes"),),),
        "",
        AT,
    ),
    Sent(
        "pane-0001",
        (Run("Merci"),),
        ((Button("Oui", "7.yes"),),),
        "",
        AT,
        other=Other("en", (Run("Thanks", ("b",)),), ("Yes",)),
        file=Attached("é.json", "application/json", 17, "/files/4"),
    ),
    Joined("pane-0002", "Miguel", "en", AT, "Manila", "Asia/Manila"),
    Left("pane-0001", AT),
]


def test_record_of_an_earlier_release_is_read() -> None:
    line = f'{{"record": "joined", "pane": "pane-0001", "name": "A", "hint": "fr", "at": "{AT}"}}'

    assert decode(line) == Joined("pane-0001", "A", "fr", AT)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_record_survives_being_written(record: Record) -> None:
    line = encode(record)

    assert (decode(line), line.isascii(), "\n" in line) == (record, True, False)


@pytest.mark.parametrize("line", ["", "{", "[]", "{}", '{"record": "gone"}', '{"record": "left"}'])
def test_foreign_line_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        decode(line)
