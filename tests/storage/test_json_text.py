"""Whatever people send is written and read as it was."""

import json
from datetime import UTC, datetime

import pytest

from storage.json_text import decoded, encoded


@pytest.mark.parametrize(
    "value",
    ["Awa ’ é \N{SLIGHTLY SMILING FACE}", "half of a pair: \ud83d", 2**64, -(2**200), {"a": [1.5]}],
)
def test_value_is_read_as_it_was_written(value: object) -> None:
    assert decoded(encoded(value)) == value


def test_what_others_write_is_read() -> None:
    assert decoded(json.dumps({"text": "\ud83d é"}).encode()) == {"text": "\ud83d é"}


@pytest.mark.parametrize("value", [datetime(2027, 1, 1, tzinfo=UTC), {1, 2}, b"Awa"])
def test_what_is_no_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        encoded(value)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b" "])
def test_what_cannot_be_read_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        decoded(text)
