"""One process before two independent emulators: its settings, and what people read and press."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Protocol

from tests.fakes import emulator, local_slack
from tests.fakes.bot_api import Shown
from tests.fakes.emulator import Emulator
from tests.fakes.local_slack import LocalSlack
from tests.fakes.people import Chats
from tests.fakes.process import HALIFAX, command, environment

PATIENCE_S = 30


def on_both(folder: Path, *, base_url: str, slack: LocalSlack) -> dict[str, str]:
    """The settings of a bot that serves Telegram, and one Slack workspace over a socket."""
    return environment(
        folder,
        base_url=base_url,
        SLACK_BOT_TOKEN=f"xoxb-{slack.team}",
        SLACK_APP_TOKEN=f"xapp-{slack.team}",
        SLACK_BASE_URL=f"{slack.url}/api/",
        PASSERELLE_UNPACED="true",
    )


@asynccontextmanager
async def platforms(
    folder: Path, *people: int
) -> AsyncIterator[tuple[Emulator, LocalSlack, dict[str, str]]]:
    """Run both emulators, and found Halifax; gives them with the settings of a bot on both.

    Args:
        people: who is in the Slack workspace.
    """
    async with (
        emulator.emulated() as (telegram, base_url),
        local_slack.emulated(folder / "slack", people=people) as slack,
    ):
        settings = on_both(folder, base_url=base_url, slack=slack)
        await command(settings, *HALIFAX)
        yield telegram, slack, settings


class Chat(Chats, Protocol):
    """Where people talk, and what they were shown there."""

    def chat(self, user: int) -> list[Shown]: ...


async def seen(api: Chat, user: int, words: str) -> Shown:
    """Wait until somebody is shown something."""
    for _ in range(PATIENCE_S * 20):
        for shown in reversed(api.chat(user)):
            if re.search(words, breakable(shown.text)):
                return shown
        await asyncio.sleep(0.05)
    raise AssertionError(f"{words!r} is not among {[each.text for each in api.chat(user)]}")


async def press(api: Chat, user: int, words: str, *, label: str) -> None:
    """Press a button below a message, as soon as it is there."""
    shown = await seen(api, user, words)
    key = next(each for each in shown.keys if re.search(label, breakable(each.label)))
    api.press(user, message_id=shown.id, data=key.data, language="en")


def breakable(words: str) -> str:
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def keys_fit(shown: list[Shown], *, longest_label: int, longest_data: int) -> bool:
    """Tell whether all buttons are within a platform's limits, the data in bytes.

    Source: https://docs.slack.dev/reference/block-kit/block-elements/button-element (text, value)
    and https://core.telegram.org/bots/api#inlinekeyboardbutton (callback_data)
    """
    keys = [key for each in shown for key in each.keys]
    return all(
        len(key.label) <= longest_label and len(key.data.encode()) <= longest_data for key in keys
    )
