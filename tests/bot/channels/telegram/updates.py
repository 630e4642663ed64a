"""Updates as Telegram sends them, one of each kind that we know of."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

AMINA: Json = {"id": 17, "is_bot": False, "first_name": "Amina", "language_code": "fr-CH"}
PRIVATE: Json = {"id": 17, "type": "private", "first_name": "Amina"}
GROUP: Json = {"id": -100, "type": "supergroup", "title": "Friends"}
BOT: Json = {"id": 123, "is_bot": True, "first_name": "Fake"}


def message(*, chat: Json = PRIVATE, **content: object) -> Json:
    """A message in a chat."""
    return {"message_id": 5, "date": 1, "from": AMINA, "chat": chat, **content}


def membership(status: str, *, chat: Json = PRIVATE) -> Json:
    """The bot's own membership has changed."""
    old = {"user": BOT, "status": "member"}
    new = {"user": BOT, "status": status}
    return {"chat": chat, "from": AMINA, "date": 1, "old_chat_member": old, "new_chat_member": new}


def press(*, chat: Json = PRIVATE, data: str = "7.yes") -> Json:
    """A button was pressed."""
    bearer = {"message_id": 9, "date": 1, "chat": chat, "from": BOT, "text": "Ready?"}
    return {"id": "p1", "from": AMINA, "chat_instance": "x", "message": bearer, "data": data}


def update(**kinds: object) -> Json:
    """An update."""
    return {"update_id": 1000, **kinds}
