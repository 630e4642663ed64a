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
    preview_port: int = Field(
        default=8080, description="Port of the preview page, on loopback only."
    )

    unpaced: bool = Field(
        default=False,
        description="Send as fast as the platform answers. For benchmarks against a fake only:"
        " a real platform would refuse most of it.",
    )

    @property
    def database(self) -> Path:
        """The embedded database."""
        return self.data / "passerelle.sqlite"
