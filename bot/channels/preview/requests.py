"""What the page may ask for, read with distrust."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.channels.preview.records import Entered, Joined
from bot.channels.preview.zones import exists
from handlers.inbound import clean

KINDS = frozenset(
    {"text", "press", "edit", "photo", "voice", "sticker", "location", "block", "unblock"}
)
WINDINGS = frozenset({"hour", "day", "next", "halt"})
LONGEST_NAME = 40
# A platform takes longer texts than we read: that they are cut must show here too.
LONGEST_TEXT = 16_000
# Telegram's limit, in bytes; ours are ASCII.
LONGEST_DATA = 64

_KEY = re.compile(r"[A-Za-z0-9-]{8,48}", re.ASCII)
_HINT = re.compile(r"([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?", re.ASCII)
_ZONE = re.compile(r"[A-Za-z0-9_+/-]{0,48}", re.ASCII)
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}", re.ASCII)


class Unacceptable(Exception):
    """The page asked for something that makes no sense."""


def joining(asked: object, *, at: str) -> tuple[Joined, Entered]:
    """Read a wish for a pane: its person, and the `/start` that platforms begin chats with."""
    fields = _fields(asked)
    pane = _matching(fields, "pane", _KEY)
    name = clean(_text(fields, "name", longest=LONGEST_NAME))
    if not name:
        raise Unacceptable("name is empty")
    payload = _matching(fields, "payload", _PAYLOAD)
    start = f"/start {payload}".strip()
    city = clean(_text(fields, "city", longest=LONGEST_NAME))
    zone = _matching(fields, "zone", _ZONE)
    if zone and not exists(zone):
        raise Unacceptable("zone is unknown")
    return (
        Joined(pane, name, _matching(fields, "hint", _HINT), at, city, zone),
        Entered(pane, f"{pane}-start", "text", at, start),
    )


def entering(asked: object, *, at: str) -> Entered:
    """Read what a person does in a pane."""
    fields = _fields(asked)
    kind = _text(fields, "kind", longest=LONGEST_NAME)
    if kind not in KINDS:
        raise Unacceptable("kind is unknown")
    text = clean(_text(fields, "text", longest=LONGEST_TEXT))
    if kind in ("text", "edit") and not text:
        raise Unacceptable("text is empty")
    return Entered(
        pane=_matching(fields, "pane", _KEY),
        key=_matching(fields, "key", _KEY),
        kind=kind,
        at=at,
        text=text,
        data=clean(_text(fields, "data", longest=LONGEST_DATA)),
        message=clean(_text(fields, "message", longest=LONGEST_DATA)),
    )


def leaving(asked: object) -> str:
    """Read which pane is to be removed."""
    return _matching(_fields(asked), "pane", _KEY)


def winding(asked: object) -> str:
    """Read how far the clock is to be wound: one of `WINDINGS`."""
    by = _text(_fields(asked), "by", longest=LONGEST_NAME)
    if by not in WINDINGS:
        raise Unacceptable("by is unknown")
    return by


def _fields(asked: object) -> Mapping[str, Any]:
    if not isinstance(asked, dict):
        raise Unacceptable("not an object")
    return asked


def _text(fields: Mapping[str, Any], name: str, *, longest: int) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str) or len(value) > longest:
        raise Unacceptable(f"{name} is no text of up to {longest} characters")
    return value


def _matching(fields: Mapping[str, Any], name: str, pattern: re.Pattern[str]) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise Unacceptable(f"{name} is malformed")
    return value
