"""The command line: on a fresh folder, beside a running bot, and when it has to refuse."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.app import opened
from bot.cli import app
from bot.control import ControlSocket
from bot.settings import Settings
from program.invitations import code_in
from storage.folder import DataFolder
from tests.bot.yukon import SHOWN
from tests.fakes.bot_api import BROKEN, TOKEN, FakeBotApi

NAMED = ("yukon", "--name-en", "Yukon", "--name-fr", "Yukon")
ADD_YUKON = (
    *("community", "add", *NAMED),
    *("--zone", "America/Whitehorse", "--province", "YT", "--proof", "copr", "--proof", "visa"),
)
PRINTED = {
    **SHOWN,
    "proofs": ["copr", "visa"],
    "categories": [],
    "nudge_days": [1, 3, 7, 14],
}


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Keep everything in a folder of the test, and logging as the other tests know it."""
    monkeypatch.setenv("PASSERELLE_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("PASSERELLE_KEY_FILE", str(tmp_path / "keys" / "keys.json"))
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.setattr("bot.cli.configure", lambda: None)
    return Settings()


@pytest.fixture
async def holder(settings: Settings) -> AsyncIterator[None]:
    """A running bot, as far as the command line can tell."""
    async with opened(settings, {}) as bot, ControlSocket(settings.data, bot.store):
        yield


def typed(*words: str) -> Result:
    return CliRunner().invoke(app, words)


async def typed_beside(*words: str) -> Result:
    """Type a command while a bot runs on this event loop."""
    return await asyncio.to_thread(typed, *words)


def lines(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_community_is_added_and_listed_on_a_fresh_folder() -> None:
    nothing = typed("community", "list")
    added, listed = typed(*ADD_YUKON), typed("community", "list")

    assert (lines(nothing), lines(added), lines(listed)) == ([], [PRINTED], [PRINTED])


def test_community_is_edited_where_it_was_told() -> None:
    typed(*ADD_YUKON)

    edited = typed("community", "edit", "yukon", "--category", "2", "--no-active")

    assert lines(edited) == [{**PRINTED, "categories": [2], "active": False}]


def test_names_are_printed_as_they_are_written() -> None:
    names = ("--name-en", "Montréal", "--name-fr", "Montréal")

    added = typed("community", "add", "mtl", *names, "--zone", "America/Toronto")

    assert "Montréal" in added.stdout


async def test_community_is_added_and_listed_beside_a_running_bot(holder: None) -> None:
    added, listed = await typed_beside(*ADD_YUKON), await typed_beside("community", "list")

    assert (lines(added), lines(listed)) == ([PRINTED], [PRINTED])


REFUSALS = [
    (("--zone", "Yukon/Nowhere"), "Yukon/Nowhere is no IANA zone, such as America/Halifax"),
    (("--proof", "library-card"), "library-card is no proof; there are invitation, copr, "),
    (("--province", "XX"), "XX is no province or territory, such as NS"),
    (("--language-level", "13"), "13 is not from 0 to 12"),
    (("--category", "10"), "10 is not from 0 to 9"),
    (("--kind", "village"), "village is no kind of community; there are place, sector"),
    (("--name-fr", ""), "a community needs its name in both languages"),
]


@pytest.mark.parametrize(("option", "line"), REFUSALS, ids=lambda given: given[0])
def test_what_is_not_right_is_refused_in_one_line(option: tuple[str, str], line: str) -> None:
    refused = typed(*ADD_YUKON, *option)

    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith(line)
    assert refused.stderr.count("\n") == 1
    assert lines(typed("community", "list")) == []


@pytest.mark.parametrize(("option", "line"), REFUSALS[:3], ids=lambda given: given[0])
async def test_what_is_not_right_is_refused_in_the_same_words_beside_a_running_bot(
    holder: None, option: tuple[str, str], line: str
) -> None:
    refused = await typed_beside(*ADD_YUKON, *option)

    assert refused.exit_code == 1
    assert refused.stderr.startswith(line)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("add", "Yu kon"), "a slug is 2 to 32 of a-z, 0-9 and -, for example st-johns"),
        (("add", "yukon", "--name-en", "Yukon"), "a community needs its name in both languages"),
        (("add", *NAMED), "a community needs its --zone, such as America/Halifax"),
        (
            ("add", *NAMED, "--province", "ON"),
            "ON lies in more than one zone; name the community’s by --zone",
        ),
        (("edit", "yukon"), "there is no community yukon"),
    ],
    ids=lambda given: " ".join(given) if isinstance(given, tuple) else "",
)
def test_community_that_cannot_be_is_refused(words: tuple[str, ...], line: str) -> None:
    refused = typed("community", *words)

    assert (refused.exit_code, refused.stderr) == (1, f"{line}\n")


def test_running_process_that_does_not_answer_is_said(settings: Settings) -> None:
    with DataFolder.take(settings.data):
        refused = typed("community", "list")

    assert (refused.exit_code, refused.stderr) == (
        1,
        "the running process does not answer; stop it first\n",
    )


@pytest.mark.parametrize("token", [None, ""])
def test_run_without_a_token_says_what_to_do(
    token: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if token is not None:
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", token)

    refused = typed("run")

    assert refused.exit_code == 1
    assert "Set TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN, or try" in refused.output


def test_preview_does_not_start_with_a_token(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:abc")

    refused = typed("preview")

    assert refused.exit_code == 1
    assert "unset TELEGRAM_BOT_TOKEN" in refused.output
    assert not settings.data.exists()


def test_second_bot_on_the_same_folder_is_refused(
    monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:abc")

    with DataFolder.take(settings.data):
        refused = typed("run")

    assert refused.exit_code == 1
    assert "is in use by process" in refused.stderr


@pytest.mark.parametrize("words", [("run",), ("community", "list")], ids=" ".join)
def test_key_among_the_data_is_refused_in_one_line(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:abc")
    monkeypatch.setenv("PASSERELLE_KEY_FILE", str(settings.data / "keys.json"))

    refused = typed(*words)

    assert refused.exit_code == 1
    assert "must not lie in the data folder" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_first_coordinator_is_invited_on_a_fresh_folder() -> None:
    typed(*ADD_YUKON)

    invited = typed("invite", "coordinator", "--community", "yukon", "--hint", "Marie")

    bot, slack, until = invited.stdout.splitlines()
    code = bot.removeprefix("Send to the bot: /start ")
    assert code_in(code)
    assert slack == f"Slack: /connector start {code}"
    assert until.startswith("It works once, until ")


async def test_coordinator_is_invited_beside_a_running_bot(holder: None) -> None:
    await typed_beside(*ADD_YUKON)

    invited = await typed_beside("invite", "coordinator", "--community", "yukon")

    assert invited.exit_code == 0
    assert "Send to the bot: /start i_" in invited.stdout


async def test_invitation_bears_the_name_that_telegram_knows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with FakeBotApi() as fake:
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
        monkeypatch.setenv("TELEGRAM_BASE_URL", fake.base_url)
        await typed_beside(*ADD_YUKON)

        invited = await typed_beside("invite", "connector", "--community", "yukon")

    assert "Telegram: https://t.me/fake_bot?start=i_" in invited.stdout


async def test_invitation_is_printed_even_if_telegram_is_silent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with FakeBotApi() as fake:
        fake.fail("getMe", fault=BROKEN)
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
        monkeypatch.setenv("TELEGRAM_BASE_URL", fake.base_url)
        await typed_beside(*ADD_YUKON)

        invited = await typed_beside("invite", "connector", "--community", "yukon")

    assert "Send to the bot: /start i_" in invited.stdout


def test_invitation_without_its_community_is_refused() -> None:
    refused = typed("invite", "coordinator")

    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr == "name a community, unless it is for the secretariat\n"


@pytest.mark.parametrize(
    "words",
    [("preview",), ("community", "list"), ("invite", "secretariat")],
    ids=" ".join,
)
def test_setting_that_is_wrong_is_named(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PASSERELLE_PREVIEW_PORT", "the usual one")

    refused = typed(*words)

    assert refused.exit_code == 1
    assert "preview_port" in refused.stderr


@pytest.mark.parametrize("words", [(), ("community",)], ids=lambda words: " ".join(words) or "bare")
def test_command_line_alone_shows_its_help(words: tuple[str, ...]) -> None:
    assert "Usage:" in typed(*words).output


def test_start_loads_nothing_that_serving_people_does_not_need() -> None:
    spared = ("bot.channels.preview", "bot.channels.slack", "bot.doctor", "rich", "slack_bolt")
    loaded = f"import sys, bot.cli; print([each for each in {spared} if sys.modules.get(each)])"

    printed = subprocess.run(
        [sys.executable, "-c", loaded], check=True, capture_output=True, text=True
    ).stdout

    assert printed == "[]\n"
