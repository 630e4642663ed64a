"""The doctor finds what is wrong, says how to mend it, and changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot import examinations
from bot.app import open_store
from bot.doctor import Finding, Speaker, findings
from bot.examinations import CHECKS
from bot.settings import Settings
from storage.errors import KeyringRefused
from storage.folder import DataFolder
from storage.keyring import Keyring
from tests.fakes import bot_api, slack_api, zoom_api
from tests.fakes.bot_api import TOKEN, FakeBotApi
from tests.fakes.slack_api import FakeSlack
from tests.fakes.zoom_api import ACCOUNT, FakeZoom

ENGLISH = Speaker({})
NO_ADDRESS = "is no address such as https://meet.example.org."
NOWHERE = "http://127.0.0.1:9/api/"


@pytest_asyncio.fixture
async def healthy(tmp_path: Path) -> AsyncIterator[tuple[dict[str, str], FakeBotApi]]:
    """An installation that has run, and the Bot API that it speaks to."""
    async with FakeBotApi() as fake:
        environment = {
            "PASSERELLE_DATA": str(tmp_path / "data"),
            "PASSERELLE_KEY_FILE": str(tmp_path / "keys" / "keys.json"),
            "PASSERELLE_CONTACT": "privacy@example.org",
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_BASE_URL": fake.base_url,
        }
        settings = read(environment)
        DataFolder.take(settings.data).release()
        await (await open_store(settings)).close()
        yield environment, fake


def read(environment: Mapping[str, str]) -> Settings:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        return Settings()


async def examined(environment: Mapping[str, str]) -> list[Finding]:
    return [each async for each in findings(CHECKS, read(environment), environment)]


async def ills(environment: Mapping[str, str]) -> list[str]:
    found = await examined(environment)
    return [ENGLISH.lines(each)[0] for each in found if each.mend is not None]


Healthy = tuple[dict[str, str], FakeBotApi]


async def test_healthy_installation_has_nothing_to_mend(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy

    lines = [line for each in await examined(environment) for line in ENGLISH.lines(each)]

    key = tmp_path / "keys" / "keys.json"
    assert [line[0] for line in lines] == ["✓"] * 10
    assert "✓ Telegram knows the bot as @fake_bot." in lines
    assert f"✓ The key file {key} is closed to others and opens the data." in lines


async def test_fresh_machine_lacks_only_what_the_operator_has_to_say(tmp_path: Path) -> None:
    environment = {
        "PASSERELLE_DATA": str(tmp_path / "data"),
        "PASSERELLE_KEY_FILE": str(tmp_path / "keys.json"),
    }

    assert await ills(environment) == [
        "✗ Nobody is named whom people can ask about their data.",
        "✗ No channel is configured, so nobody can write to the bot.",
    ]
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "keys.json").exists()


async def test_mistyped_setting_is_found(healthy: Healthy) -> None:
    environment, _ = healthy

    assert await ills({**environment, "PASSERELLE_CONTCAT": "x"}) == [
        "✗ There is no setting named PASSERELLE_CONTCAT."
    ]


async def test_open_folder_and_key_are_found(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy
    key = tmp_path / "keys" / "keys.json"
    (tmp_path / "data").chmod(0o755)
    key.chmod(0o644)

    assert await ills(environment) == [
        f"✗ Other users of this machine can look into {tmp_path / 'data'}.",
        f"✗ The key file is refused: {key} can be read by others: chmod 600 {key}.",
    ]


async def test_folder_in_use_is_well(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy

    with DataFolder.take(tmp_path / "data"):
        assert await ills(environment) == []


async def test_strange_key_is_found_by_the_doctor_and_at_the_start(
    healthy: Healthy, tmp_path: Path
) -> None:
    environment, _ = healthy
    key = tmp_path / "strange.json"
    Keyring.load_or_create(key)
    strange = {**environment, "PASSERELLE_KEY_FILE": str(key)}

    assert await ills(strange) == [f"✗ The key file {key} does not open this database."]
    with pytest.raises(KeyringRefused, match="does not open this database"):
        await open_store(read(strange))


async def test_lost_key_is_found(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy
    key = tmp_path / "keys" / "keys.json"
    key.unlink()

    assert await ills(environment) == [
        f"✗ The key file {key} is missing, and the database is sealed."
    ]
    assert not key.exists()


async def test_damaged_database_is_found(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy
    (tmp_path / "data" / "passerelle.sqlite").write_bytes(b"rubbish" * 1000)

    assert await ills(environment) == ["✗ The database cannot be read: file is not a database."]


async def test_database_of_a_later_release_is_found(healthy: Healthy, tmp_path: Path) -> None:
    environment, _ = healthy
    path = tmp_path / "data" / "passerelle.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")

    assert await ills(environment) == ["✗ The database was made by a later release (schema 9999)."]


async def test_server_that_is_not_there_is_found(healthy: Healthy) -> None:
    environment, _ = healthy
    url = "postgresql://bot:hunter2@/passerelle?host=/nowhere"

    found = await ills({**environment, "PASSERELLE_DATABASE_URL": url})

    assert len(found) == 1
    assert found[0].startswith("✗ The database cannot be read: ")
    assert "hunter2" not in found[0]


async def test_postgresql_is_examined(healthy: Healthy, database_url: str) -> None:
    environment, _ = healthy
    environment = {**environment, "PASSERELLE_DATABASE_URL": database_url}
    await (await open_store(read(environment))).close()

    assert await ills(environment) == []


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (bot_api.UNAUTHORIZED, "✗ Telegram does not know the token that is set."),
        (bot_api.BROKEN, "✗ Telegram does not answer: Internal Server Error."),
    ],
)
async def test_channel_out_of_reach_is_found(
    healthy: Healthy, fault: bot_api.Fault, expected: str
) -> None:
    environment, fake = healthy
    fake.fail("getMe", fault=fault)

    assert await ills(environment) == [expected]


async def test_webhook_without_its_secret_and_address_is_found(healthy: Healthy) -> None:
    environment, _ = healthy
    url = "https://bot.example.org/telegram"

    assert await ills({**environment, "TELEGRAM_WEBHOOK_URL": url}) == [
        "✗ An address cannot be used: PASSERELLE_HTTP= is no host:port, such as 127.0.0.1:8000.",
        "✗ The webhook cannot be used: TELEGRAM_WEBHOOK_SECRET has to be 1 to 256 of A-Za-z0-9_-.",
        "✗ Telegram does not yet deliver updates as this configuration wants it to.",
    ]


async def test_webhook_that_fails_is_found(healthy: Healthy) -> None:
    environment, _ = healthy
    url = "https://bot.example.org/telegram"
    now = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
    info = {"url": url, "last_error_date": int(now.timestamp()), "last_error_message": "502"}

    found = examinations._webhook(read({**environment, "TELEGRAM_WEBHOOK_URL": url}), info, now=now)

    assert [ENGLISH.lines(each)[0] for each in found] == [
        "✗ Telegram could not reach our webhook: 502."
    ]


async def test_clock_that_is_off_is_found(
    healthy: Healthy, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment, _ = healthy
    monkeypatch.setattr(examinations, "WORST_SKEW", -examinations.WORST_SKEW)

    found = await ills(environment)

    assert len(found) == 1
    assert found[0].startswith("✗ The clock is ")


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "✗ Personne n’est désigné"),
        ({"LANG": "C"}, "✗ Nobody is named"),
        ({"LC_ALL": "en_CA.UTF-8", "LANG": "fr_CA.UTF-8"}, "✗ Nobody is named"),
        ({}, "✗ Nobody is named"),
    ],
)
async def test_doctor_speaks_the_terminals_language(
    tmp_path: Path, environment: dict[str, str], expected: str
) -> None:
    settings = Settings(data=tmp_path, key_file=tmp_path / "keys.json", contact="")

    found = await examinations.contact(settings, environment)

    assert Speaker(environment).lines(found[0])[0].startswith(expected)


async def test_slack_is_asked_about_its_tokens(healthy: Healthy) -> None:
    environment, _ = healthy
    async with FakeSlack() as slack:
        tokens = {"SLACK_BOT_TOKEN": slack_api.TOKEN, "SLACK_APP_TOKEN": slack_api.APP_TOKEN}
        environment = {**environment, **tokens, "SLACK_BASE_URL": slack.url}

        lines = [line for each in await examined(environment) for line in ENGLISH.lines(each)]

    assert "✓ Slack knows the bot as @passerelle." in lines
    assert "✓ Slack answers this machine." in lines
    assert [line for line in lines if line.startswith("✗")] == []


async def test_slack_that_refuses_or_cannot_reach_us_is_named(healthy: Healthy) -> None:
    environment, _ = healthy
    async with FakeSlack() as slack:
        slack.fail("auth.test", fault=slack_api.Fault("invalid_auth"))
        tokens = {"SLACK_BOT_TOKEN": slack_api.TOKEN, "SLACK_SIGNING_SECRET": "hush"}

        found = await ills({**environment, **tokens, "SLACK_BASE_URL": slack.url})

    assert found == [
        "✗ Slack refuses a token that is set: invalid_auth.",
        "✗ Slack’s events have no way in to the bot.",
    ]


async def test_silent_slack_is_named(healthy: Healthy) -> None:
    environment, _ = healthy
    more = {"SLACK_CLIENT_ID": "1.2", "SLACK_APP_TOKEN": "xapp-1", "SLACK_BASE_URL": NOWHERE}

    assert await ills({**environment, **more}) == ["✗ Slack does not answer: try again later."]


async def test_slack_alone_is_a_channel(healthy: Healthy) -> None:
    environment, _ = healthy
    async with FakeSlack() as slack:
        tokens = {"SLACK_BOT_TOKEN": slack_api.TOKEN, "SLACK_APP_TOKEN": slack_api.APP_TOKEN}
        kept = {name: value for name, value in environment.items() if "TELEGRAM" not in name}

        assert await ills({**kept, **tokens, "SLACK_BASE_URL": slack.url}) == []


def with_zoom(environment: Mapping[str, str], fake: FakeZoom) -> dict[str, str]:
    return {
        **environment,
        "PASSERELLE_ZOOM_ACCOUNT_ID": ACCOUNT.account_id,
        "PASSERELLE_ZOOM_CLIENT_ID": ACCOUNT.client_id,
        "PASSERELLE_ZOOM_CLIENT_SECRET": ACCOUNT.client_secret,
        "PASSERELLE_ZOOM_OAUTH_URL": fake.oauth_url,
    }


async def test_zoom_that_knows_us_is_well(healthy: Healthy) -> None:
    environment, _ = healthy

    async with FakeZoom() as fake:
        found = await examined(with_zoom(environment, fake))

    assert ["✓ Zoom makes the video rooms."] in [ENGLISH.lines(each) for each in found]
    assert [each for each in found if each.mend is not None] == []


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (zoom_api.REFUSED, "✗ Zoom refuses the app that is set: as it was told (400)."),
        (zoom_api.BROKEN, "✗ Zoom does not answer: no token (500)."),
        (zoom_api.DROPPED, "✗ Zoom does not answer: no answer (ServerDisconnectedError)."),
    ],
)
async def test_zoom_that_fails_is_found(
    healthy: Healthy, fault: zoom_api.Fault, expected: str
) -> None:
    environment, _ = healthy

    async with FakeZoom() as fake:
        fake.fail("TOKEN", fault)
        [found] = await ills(with_zoom(environment, fake))

    assert found == expected
    assert ACCOUNT.client_secret not in found


async def test_zoom_that_lets_us_do_too_little_is_found(healthy: Healthy) -> None:
    environment, _ = healthy

    async with FakeZoom(scope="user:read:admin meeting:read:list_meetings:admin") as fake:
        found = await ills(with_zoom(environment, fake))

    assert found == ["✗ Zoom lets the app do too little: meeting:write."]


async def test_zoom_that_is_set_by_halves_is_found(healthy: Healthy) -> None:
    environment, _ = healthy

    assert await ills({**environment, "PASSERELLE_ZOOM_ACCOUNT_ID": "acc-1"}) == [
        "✗ Zoom makes no rooms: one of its three settings is missing."
    ]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://127.0.0.1:9", "✗ The Jitsi server does not answer: ClientConnectorError."),
        (
            "http://127.0.0.1:9",
            f"✗ The Jitsi server cannot be used: http://127.0.0.1:9 {NO_ADDRESS}",
        ),
    ],
)
async def test_jitsi_server_that_nobody_can_use_is_found(
    healthy: Healthy, url: str, expected: str
) -> None:
    environment, _ = healthy

    assert await ills({**environment, "PASSERELLE_JITSI_URL": url}) == [expected]
