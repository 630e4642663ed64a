"""Settings come from the environment, under the names that people expect, and keep secrets."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings

TOKEN = "123:a-secret"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "KEY_FILE", "CONTACT", "PREVIEW_PORT"):
        monkeypatch.delenv(f"PASSERELLE_{name}", raising=False)
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_bare_environment_serves_no_channel() -> None:
    settings = Settings()

    assert (settings.telegram_bot_token, settings.contact, settings.preview_port) == (
        None,
        "",
        8080,
    )
    assert settings.telegram_base_url == "https://api.telegram.org/bot"


def test_key_lies_outside_the_data_by_itself() -> None:
    settings = Settings()

    assert not settings.key_file.is_relative_to(settings.data)


def test_settings_are_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PASSERELLE_DATA", str(tmp_path))
    monkeypatch.setenv("PASSERELLE_CONTACT", "vie.privee@passerelle.example")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)

    settings = Settings()

    assert settings.database == tmp_path / "passerelle.sqlite"
    assert settings.contact == "vie.privee@passerelle.example"
    assert settings.telegram_bot_token is not None
    assert settings.telegram_bot_token.get_secret_value() == TOKEN


def test_token_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)

    settings = Settings()

    assert TOKEN not in f"{settings} {settings!r} {settings.model_dump()}"


def test_token_is_not_shown_beside_a_setting_that_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("PASSERELLE_PREVIEW_PORT", "the usual one")

    with pytest.raises(ValidationError) as refused:
        Settings()

    assert "preview_port" in str(refused.value)
    assert "secret" not in str(refused.value)
