"""The manifest asks for all that the channel uses, and for no more."""

from __future__ import annotations

import re
from pathlib import Path

import handlers
from bot.channels.slack.manifest import EVENTS, manifest
from bot.channels.slack.oauth import SCOPES

PACKAGE = Path(__file__).parents[4] / "bot/channels/slack"

# Source: https://docs.slack.dev/reference/methods, each page's "Required scopes".
NEEDS = {
    "chat.postMessage": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "im:history",
    "conversations.open": "im:write",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "users.conversations": "im:read",
    "users.info": "users:read",
}

# Source: https://docs.slack.dev/reference/events, https://docs.slack.dev/reference/scopes/commands
BESIDE = {"app_mentions:read", "commands"}


def test_scopes_are_those_of_the_methods_that_are_called() -> None:
    sources = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.glob("*.py"))
    called = {name for name in NEEDS if f'"{name}"' in sources}

    assert {NEEDS[name] for name in called} | BESIDE == set(SCOPES)


def test_every_free_command_is_hinted_at_in_both_languages() -> None:
    text = manifest(handlers.COMMANDS)

    english, french = re.findall(r'usage_hint: "(.*)"', text)
    free = [each for each in handlers.COMMANDS if each.role is None and each.in_menu]
    assert english.split(" | ") == [each.names["en"] for each in free]
    assert french.split(" | ") == [each.names["fr"] for each in free]
    assert re.findall(r"command: (\S+)", text) == ["/connector", "/connecteur"]


def test_manifest_lists_scopes_and_events() -> None:
    listed = re.findall(r"^      - (\S+)$", manifest(handlers.COMMANDS), re.MULTILINE)

    assert listed == [*SCOPES, *EVENTS]
