"""People, chats and messages as Telegram describes them: https://core.telegram.org/bots/api."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def person(user: int, language: str) -> Json:
    return {
        "id": user,
        "is_bot": False,
        "first_name": f"Person {user}",
        "language_code": language,
    }


def chat(user: int) -> Json:
    return {"id": user, "type": "private", "first_name": f"Person {user}"}


def message(user: int, language: str) -> Json:
    return {"message_id": 1, "date": 1, "from": person(user, language), "chat": chat(user)}
