"""Settings: read from the environment once, by the composition root only."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from pydantic import AliasChoices, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from program.retention import Periods

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
    slack_bot_token: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("SLACK_BOT_TOKEN"),
        description="`xoxb-` token of the one workspace that the bot serves.",
    )
    slack_app_token: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("SLACK_APP_TOKEN"),
        description="`xapp-` token; with it, Slack’s events come over a socket that the bot opens.",
    )
    slack_signing_secret: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("SLACK_SIGNING_SECRET"),
        description="Proves that a request comes from Slack; with it, events come over HTTP.",
    )
    slack_client_id: str = Field(
        default="",
        validation_alias=AliasChoices("SLACK_CLIENT_ID"),
        description="With the secret, any workspace can install the bot at `/slack/install`.",
    )
    slack_client_secret: SecretStr | None = Field(
        default=None,
        validation_alias=AliasChoices("SLACK_CLIENT_SECRET"),
        description="Belongs to the client id.",
    )
    slack_base_url: str = Field(
        default="https://slack.com/api/",
        validation_alias=AliasChoices("SLACK_BASE_URL"),
        description="Where Slack’s Web API is; the method’s name is appended.",
    )
    video_hosts: str = Field(
        default="",
        description="Hosts of further video services, with commas, whose rooms Connectors may use.",
    )
    jitsi_url: str = Field(
        default="",
        description="Your own Jitsi server, https; meetings get a room there if Zoom is not set.",
    )
    zoom_account_id: str = Field(
        default="",
        description="Of a server-to-server OAuth app in your Zoom account; Zoom then makes rooms.",
    )
    zoom_client_id: str = Field(default="", description="Of the same app.")
    zoom_client_secret: SecretStr | None = Field(
        default=None, description="Belongs to the client id."
    )
    zoom_api_url: str = Field(
        default="https://api.zoom.us/v2", description="Where Zoom’s API is; the path is appended."
    )
    zoom_oauth_url: str = Field(
        default="https://zoom.us/oauth/token", description="Where Zoom gives tokens."
    )
    database_url: SecretStr | None = Field(
        default=None,
        description="`postgresql://` address, in place of the embedded database.",
    )
    http: str = Field(
        default="",
        description="`host:port` for webhooks, `/healthz` and `/metrics`; not served without it.",
    )
    keep_seen_days: int = Field(
        default=7, ge=2, description="Days that fingerprints of events are kept."
    )
    keep_words_days: int = Field(
        default=7, ge=2, description="Days that the words of messages are kept."
    )
    keep_failures_days: int = Field(
        default=7, ge=2, description="Days that events are kept on which our own code failed."
    )
    keep_strangers_days: int = Field(
        default=7, ge=2, description="Days that people are kept who never agreed to anything."
    )
    keep_drafts_days: int = Field(
        default=30,
        ge=7,
        description="Days of silence after which an unfinished interview is erased.",
    )
    keep_profile_months: int = Field(
        default=12,
        ge=2,
        description="Months that people are kept after their arrival, or after their last word.",
    )
    keep_contacts_days: int = Field(
        default=90, ge=2, description="Days that words to a coordinator are kept."
    )
    keep_details_days: int = Field(
        default=90, ge=2, description="Days that details are kept of who did what."
    )
    invitation_hours: int = Field(
        default=72, ge=1, description="Hours that a new invitation is good for."
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
    def periods(self) -> Periods:
        """How long things are kept."""
        return Periods(
            seen=timedelta(days=self.keep_seen_days),
            words=timedelta(days=self.keep_words_days),
            failures=timedelta(days=self.keep_failures_days),
            strangers=timedelta(days=self.keep_strangers_days),
            drafts=timedelta(days=self.keep_drafts_days),
            profile_months=self.keep_profile_months,
            contacts=timedelta(days=self.keep_contacts_days),
            deeds=timedelta(days=self.keep_details_days),
        )

    @property
    def on_slack(self) -> bool:
        """Whether Slack is to be served."""
        return bool(self.slack_bot_token or self.slack_client_id)

    @property
    def on_zoom(self) -> bool:
        """Whether Zoom is to make rooms."""
        return bool(self.zoom_account_id and self.zoom_client_id and self.zoom_client_secret)

    @property
    def invitations(self) -> timedelta:
        """How long a new invitation is good for."""
        return timedelta(hours=self.invitation_hours)

    @property
    def database(self) -> Path:
        """The embedded database."""
        return self.data / "passerelle.sqlite"


def revealed(secret: SecretStr | None) -> str:
    """Read a secret where it is used; "" if it is not set."""
    return secret.get_secret_value() if secret else ""
