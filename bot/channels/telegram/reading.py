"""An update of the Bot API, as JSON, becomes an `Inbound`; nothing that arrives makes it raise.

Source: https://core.telegram.org/bots/api#update
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handlers.inbound import (
    LONGEST_TEXT,
    Blocked,
    Content,
    Edited,
    Elsewhere,
    Inbound,
    Pressed,
    Shared,
    Unknown,
    clean,
    said,
)
from program.people import Address

CHANNEL = "telegram"
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that we ask for."""

_LONGEST_HINT = 35
_SHARED = (
    "animation",
    "venue",
    "photo",
    "voice",
    "audio",
    "video",
    "video_note",
    "sticker",
    "document",
    "location",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
    "paid_media",
    "checklist",
)
"""Kinds of messages, the telling one first: an animation is a document too, a venue a location."""

Json = dict[str, Any]


def read(update: object, *, at: datetime) -> Inbound:
    """Read one update.

    The address has no user if the update names nobody.
    """
    raw = _dict(update)
    kind = next((name for name in raw if name != "update_id"), "")
    event = _dict(raw.get(kind))
    sender = _dict(event.get("from"))
    return Inbound(
        channel=CHANNEL,
        event_id=_id(raw.get("update_id")),
        address=Address(CHANNEL, "", _id(sender.get("id"))),
        content=_content(kind, event),
        at=at,
        language_hint=_text(sender.get("language_code"))[:_LONGEST_HINT],
        raw=raw,
    )


def _content(kind: str, event: Json) -> Content:
    if kind not in KINDS or not _dict(event.get("from")):
        return Unknown(clean(kind)[:64])
    chat = _dict(_dict(event.get("message")).get("chat") or event.get("chat"))
    if chat.get("type", "private") != "private":
        return Elsewhere(_id(chat.get("id")))
    match kind:
        case "message":
            return _message(event)
        case "edited_message":
            return Edited(_text(event.get("text") or event.get("caption"))[:LONGEST_TEXT])
        case "callback_query":
            return _pressed(event)
        case _:
            return _membership(event)


def _message(message: Json) -> Content:
    if isinstance(text := message.get("text"), str):
        return said(text)
    shared = next((kind for kind in _SHARED if kind in message), "")
    if not shared:
        return Unknown("message")
    caption = _text(message.get("caption"))[:LONGEST_TEXT]
    return Shared(shared, caption, _location(message.get("location")))


def _location(value: object) -> tuple[float, float] | None:
    place = _dict(value)
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 -- degrees
        return None
    return float(latitude), float(longitude)


def _pressed(query: Json) -> Pressed:
    return Pressed(
        data=_text(query.get("data")),
        platform_id=_id(_dict(query.get("message")).get("message_id")),
        press_id=_id(query.get("id")),
    )


def _membership(change: Json) -> Content:
    match _dict(change.get("new_chat_member")).get("status"):
        case "kicked":
            return Blocked()
        case "member":
            return Blocked(back=True)
        case status:
            return Unknown(f"my_chat_member {_text(status)}"[:64])


def _dict(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""


def _id(value: object) -> str:
    """Write an id as text; what cannot be one is none."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return ""
    return str(value)[:64] if isinstance(value, str) else format(value)
