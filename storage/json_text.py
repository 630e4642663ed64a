"""JSON as UTF-8, fast, and for every value that Python's own module writes.

orjson writes no half of a surrogate pair, which people's phones do send, and no number of more than
64 bits. Such a value is written by Python's module; a space in front of it tells the reader.

Source: RFC 8259, section 2 (white space is allowed in front of a value).
"""

from __future__ import annotations

import json
from typing import Any

import orjson

_PYTHONS = b" "
_ONLY_JSON = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME
_encode = json.JSONEncoder(check_circular=False, allow_nan=False, separators=(",", ":")).encode


def encoded(value: Any) -> bytes:  # noqa: ANN401 -- any JSON
    """Write a plain value.

    Raises:
        TypeError: it is not made of JSON's types.
    """
    try:
        return orjson.dumps(value, option=_ONLY_JSON)
    except TypeError:
        return _PYTHONS + _encode(value).encode("ascii")


def decoded(text: bytes) -> Any:  # noqa: ANN401 -- any JSON
    """Read what `encoded` or anybody else wrote.

    Raises:
        ValueError: it is no JSON.
    """
    if text.startswith(_PYTHONS):
        return json.loads(text)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return json.loads(text)
