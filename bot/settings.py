"""Settings: read from the environment once, by the composition root only."""

from __future__ import annotations

from pathlib import Path

from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

HOME = Path.home() / ".local" / "share" / "passerelle"
KEYS = Path.home() / ".config" / "passerelle" / "keys.json"


class Settings(BaseSettings):
    """What can be set; each has the name that its platform made customary, or ours."""

    model_config = SettingsConfigDict(env_prefix="PASSERELLE_", extra="ignore")

    data: Path = Field(default=HOME, description="Folder of the embedded database and other state.")
    key_file: Path = Field(
        default=KEYS, description="Key that seals personal data; outside `data`."
    )
    contact: str = Field(
        default="", description="E-mail address of whoever answers for people's data."
    )
    telegram_bot_token: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("TELEGRAM_BOT_TOKEN"),
        description="Token from @BotFather; the bot serves Telegram if it is set.",
    )
    telegram_base_url: str = Field(
        default="https://api.telegram.org/bot",
        validation_alias=AliasChoices("TELEGRAM_BASE_URL"),
        description="Where the Bot API is; the token is appended.",
    )
    telegram_webhook_url: str = Field(
        default="",
        validation_alias=AliasChoices("TELEGRAM_WEBHOOK_URL"),
        description="Public address that Telegram sends updates to; without it, they are fetched.",
    )
    telegram_webhook_secret: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("TELEGRAM_WEBHOOK_SECRET"),
        description="1 to 256 of `A-Za-z0-9_-`; proves that an update comes from Telegram.",
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="`postgresql://` address, in place of the embedded database.",
    )
    http: str = Field(
        default="",
        description="`host:port` for webhooks, `/healthz` and `/metrics`; not served without it.",
    )
    preview_port: int = Field(
        default=8080, description="Port of the preview page, on loopback only."
    )

    @property
    def database(self) -> Path:
        """The embedded database."""
        return self.data / "passerelle.sqlite"
