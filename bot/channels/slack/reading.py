"""What Slack sends, as JSON, becomes an `Inbound`; nothing that arrives makes it raise.

Source: https://docs.slack.dev/apis/events-api,
    https://docs.slack.dev/reference/interaction-payloads,
    https://docs.slack.dev/interactivity/implementing-slash-commands
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.slack.words import unescaped
from handlers.inbound import (
    LONGEST_TEXT,
    Commanded,
    Content,
    Edited,
    Elsewhere,
    Inbound,
    Opened,
    Pressed,
    Shared,
    Submitted,
    Unknown,
    clean,
    said,
)
from program.people import Address

CHANNEL = "slack"
COMMANDS = {"en": "/connector", "fr": "/connecteur"}
"""The slash command, and its French alias."""

WITHOUT_WORDS = "help"
"""The command that is meant if no other is named."""

_LONGEST_ID = 64
_KINDS = {"image": "photo", "audio": "audio", "video": "video"}
_WORDS_IN = frozenset({"", "file_share", "me_message", "thread_broadcast"})
"""Subtypes of messages that somebody wrote.

Source: https://docs.slack.dev/reference/events/message#subtypes
"""

Json = dict[str, Any]


def read(body: object, *, at: datetime) -> Inbound | None:
    """Read one event, interaction or command; `None` if nobody wrote to us by it."""
    raw = _dict(body)
    address, event_id = sender(raw), _event_id(raw)
    content = _content(raw)
    if content is None or not address.user or not event_id:
        return None
    key = f"{address.tenant}:{event_id}"
    return Inbound(CHANNEL, key, address, content, at, raw=raw)


def sender(body: object) -> Address:
    """Tell who sent something; without a user if it names nobody."""
    raw = _dict(body)
    event, user = _dict(raw.get("event")), _dict(raw.get("user"))
    tenant = raw.get("team_id") or _dict(raw.get("team")).get("id") or user.get("team_id")
    changed = _dict(event.get("message"))
    name = event.get("user") or changed.get("user") or raw.get("user_id") or user.get("id")
    return Address(CHANNEL, _id(tenant), _id(name))


def tenant_ended(body: object) -> bool:
    """Tell whether a workspace has removed us.

    Source: https://docs.slack.dev/reference/events/app_uninstalled,
        https://docs.slack.dev/reference/events/tokens_revoked
    """
    event = _dict(_dict(body).get("event"))
    if event.get("type") == "tokens_revoked":
        return bool(_dict(event.get("tokens")).get("bot"))
    return event.get("type") == "app_uninstalled"


def trigger(raw: Mapping[str, Any]) -> str:
    """Give what lets us open a modal within three seconds."""
    return _id(raw.get("trigger_id"), longest=LONGEST_TEXT)


def _event_id(raw: Json) -> str:
    """Name an event so that the same one, delivered again, has the same name.

    A message is named by its place, since it may also be read in the history, without event.
    """
    event = _dict(raw.get("event"))
    if event.get("type") == "message" and event.get("subtype") != "message_changed":
        return f"{_id(event.get('channel'))}:{_id(event.get('ts'))}"
    if event_id := _id(raw.get("event_id")):
        return event_id
    match raw.get("type"):
        case "block_actions":
            action, box = _action(raw), _dict(raw.get("container"))
            place = _id(box.get("message_ts") or box.get("view_id"))
            pressed = (_id(action.get("action_id")), _id(action.get("action_ts")))
            return ":".join((sender(raw).user, place, *pressed))
        case "view_submission":
            view = _dict(raw.get("view"))
            return f"{_id(view.get('id'))}:{_id(view.get('hash'))}"
        case _:
            return trigger(raw)


def _content(raw: Json) -> Content | None:
    if "command" in raw:
        return _commanded(raw)
    match raw.get("type"):
        case "event_callback":
            return _event(_dict(raw.get("event")))
        case "block_actions":
            return _pressed(raw)
        case "view_submission":
            return _submitted(_dict(raw.get("view")))
        case kind:
            return Unknown(_text(kind)[:_LONGEST_ID])


def _event(event: Json) -> Content | None:
    match event.get("type"):
        case "message":
            return _message(event)
        case "app_mention":
            return None if "bot_id" in event else Elsewhere(_id(event.get("channel")))
        case "app_home_opened":
            return Opened() if event.get("tab") == "home" else None
        case kind:
            return Unknown(_text(kind)[:_LONGEST_ID])


def _message(message: Json) -> Content | None:
    subtype = _text(message.get("subtype"))
    if message.get("channel_type") != "im" or "bot_id" in message:
        return None
    if subtype == "message_changed":
        return _edited(message)
    if subtype not in _WORDS_IN:
        return None
    words = unescaped(_raw_text(message.get("text")))
    files = message.get("files")
    if isinstance(files, list) and files:
        return Shared(_kind(_dict(files[0])), clean(words)[:LONGEST_TEXT])
    return said(words)


def _edited(message: Json) -> Content | None:
    """Read an edit; Slack also reports its own additions to a message, such as previews."""
    now, before = _dict(message.get("message")), _dict(message.get("previous_message"))
    if "bot_id" in now or now.get("text") == before.get("text"):
        return None
    return Edited(clean(unescaped(_raw_text(now.get("text"))))[:LONGEST_TEXT])


def _kind(file: Json) -> str:
    if file.get("subtype") == "slack_audio":
        return "voice"
    return _KINDS.get(_text(file.get("mimetype")).partition("/")[0], "document")


def _pressed(raw: Json) -> Content | None:
    """Read a button: on the home page it bears a command, and a link's means nothing to us."""
    action, box = _action(raw), _dict(raw.get("container"))
    if not (data := _text(action.get("value"))):
        return None
    if data.startswith("/"):
        return said(data)
    ts = _id(box.get("message_ts"))
    place = f"{_id(box.get('channel_id'))}:{ts}" if ts else ""
    return Pressed(data, platform_id=place, press_id=trigger(raw))


def _action(raw: Json) -> Json:
    actions = raw.get("actions")
    return _dict(actions[0]) if isinstance(actions, list) and actions else {}


def _commanded(raw: Json) -> Content:
    """Read a slash command; in a channel it is answered there, without anything personal."""
    channel = _id(raw.get("channel_id"))
    if not channel.startswith("D"):
        return Elsewhere(channel)
    words = clean(unescaped(_raw_text(raw.get("text")))) or WITHOUT_WORDS
    name, _, rest = words.partition(" ")
    return Commanded(name.lstrip("/").lower()[:LONGEST_TEXT], rest.strip()[:LONGEST_TEXT])


def _submitted(view: Json) -> Content:
    """Read a form: what was filled in, by the names of the fields."""
    blocks = _dict(_dict(view.get("state")).get("values"))
    fields = {name: value for block in blocks.values() for name, value in _dict(block).items()}
    form = {_id(name): _filled(_dict(value)) for name, value in fields.items()}
    return Submitted(_text(view.get("callback_id")), form)


def _filled(value: Json) -> str:
    option = _dict(value.get("selected_option"))
    words = value.get("value") or option.get("value") or value.get("selected_date")
    return _text(words)[:LONGEST_TEXT]


def _dict(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _raw_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text(value: object) -> str:
    return clean(_raw_text(value))


def _id(value: object, *, longest: int = _LONGEST_ID) -> str:
    return value[:longest] if isinstance(value, str) else ""
