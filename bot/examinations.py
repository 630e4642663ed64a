"""What the doctor looks at: settings, time zones, texts, the data, the key, the channels."""

from __future__ import annotations

import asyncio
import zoneinfo
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

import aiohttp
import tzdata

from bot.app import OLDEST_TZDATA
from bot.channels.channel import Misconfigured, SendError
from bot.channels.slack import Api as SlackApi
from bot.channels.telegram import Api, UnusableWebhook
from bot.channels.telegram.errors import InvalidToken, TelegramError
from bot.channels.telegram.webhook import checked
from bot.doctor import Check, Finding
from bot.documents import environment_name
from bot.http import NoAddress, host_and_port
from bot.settings import Settings, revealed
from bot.video import Account, Jitsi, Token, UnusableServer, Zoom
from handlers.services import Declined, TryLater
from locales.catalog import CatalogError
from locales.text import _
from locales.translator import Translator
from storage.errors import FolderBusy, KeyringRefused, StorageUnavailable
from storage.examination import SQLITE_VERSION, Examination, examine_file, examine_server
from storage.folder import DataFolder
from storage.keyring import Keyring
from storage.migrate import revisions

Environment = Mapping[str, str]

PREFIXES = ("PASSERELLE_", "SLACK_", "TELEGRAM_")
SQLITE_RECENT = (3, 51, 3)
WORST_SKEW = timedelta(minutes=1)
RECENT = timedelta(hours=1)
PATIENCE_S = 10.0


async def names_of_settings(settings: Settings, environment: Environment) -> list[Finding]:
    """Look for variables that nothing reads: a name mistyped is a setting not set."""
    known = {environment_name(name, field) for name, field in Settings.model_fields.items()}
    unknown = sorted(
        name for name in environment if name.startswith(PREFIXES) and name not in known
    )
    mend = _("Correct its name or unset it: docs/settings.md lists all settings.")
    return [Finding(_("There is no setting named {name}.", name=each), mend) for each in unknown]


async def contact(settings: Settings, environment: Environment) -> list[Finding]:
    """Somebody must answer for people's data."""
    if settings.contact:
        named = _("Questions about people’s data go to {contact}.", contact=settings.contact)
        return [Finding(named)]
    nobody = _("Nobody is named whom people can ask about their data.")
    return [Finding(nobody, _("Set {name} to an e-mail address.", name="PASSERELLE_CONTACT"))]


async def zones(settings: Settings, environment: Environment) -> list[Finding]:
    """The pinned zone data must be in use."""
    version = tzdata.IANA_VERSION
    if zoneinfo.TZPATH == () and version >= OLDEST_TZDATA:
        return [
            Finding(_("Time zones are those of the pinned package, {version}.", version=version))
        ]
    stale = _("Time zones are out of date: {version}.", version=version)
    return [Finding(stale, _("Run “make install” once more in the bot’s folder."))]


async def catalogs(settings: Settings, environment: Environment) -> list[Finding]:
    """The French must be whole."""
    try:
        Translator.load()
    except CatalogError as broken:
        bad = _("The French catalog is not complete: {faults}.", faults="; ".join(broken.faults))
        return [Finding(bad, _("Run “make catalogs”, and fill in what is missing."))]
    return [Finding(_("The French catalog is complete."))]


async def folder(settings: Settings, environment: Environment) -> list[Finding]:
    """The data folder must be closed to others; a running bot may hold it."""
    path = settings.data
    if settings.database_url is not None:
        return []
    if not path.exists():
        return [Finding(_("There is no data folder yet; the first run makes {path}.", path=path))]
    if path.stat().st_mode & 0o077:
        exposed = _("Other users of this machine can look into {path}.", path=path)
        return [Finding(exposed, _("Close it to them: chmod 700 {path}", path=path))]
    try:
        DataFolder.take(path).release()
    except FolderBusy as busy:
        served = _("The data folder is {path}; process {pid} serves it.", path=path, pid=busy.pid)
        return [Finding(served)]
    except OSError as error:
        mend = _("Give it to the user that runs the bot.")
        return [Finding(_("The data folder cannot be used: {error}.", error=error), mend)]
    return [Finding(_("The data folder is {path}; nothing serves it now.", path=path))]


async def sqlite(settings: Settings, environment: Environment) -> list[Finding]:
    """Old versions are sound with one writer, which the lock on the folder sees to."""
    if settings.database_url is not None:
        return []
    if tuple(map(int, SQLITE_VERSION.split("."))) >= SQLITE_RECENT:
        return [Finding(_("SQLite is recent enough: {version}.", version=SQLITE_VERSION))]
    old = _(
        "SQLite {version} is sound with one writer, and we keep to one: never open the database for"
        " writing with another program while the bot runs.",
        version=SQLITE_VERSION,
    )
    return [Finding(old)]


async def database(settings: Settings, environment: Environment) -> list[Finding]:
    """The database must be whole, of a schema that we know, and opened by our key."""
    try:
        found = await examined(settings)
    except StorageUnavailable as error:
        away = _("The database cannot be read: {error}.", error=error)
        return [Finding(away, _("Check where it is, and that its server runs."))]
    if found.faults:
        damaged = _("The database is damaged: {faults}.", faults="; ".join(found.faults))
        return [Finding(damaged, _("Stop the bot and restore the last backup."))]
    return [_schema(found.schema), _key(settings, found)]


async def examined(settings: Settings) -> Examination:
    """Look at whichever database is set."""
    if settings.database_url is None:
        return examine_file(settings.database)
    return await examine_server(settings.database_url.get_secret_value())


def _schema(found: str) -> Finding:
    known = revisions()
    if not found:
        return Finding(_("There is no database yet; the first run makes it."))
    if found not in known:
        newer = _("The database was made by a later release (schema {found}).", found=found)
        return Finding(newer, _("Start that release, or restore a backup from before."))
    if found != known[-1]:
        return Finding(_("The database is whole; the next start brings its schema up to date."))
    return Finding(_("The database is whole, and its schema is up to date."))


def _key(settings: Settings, found: Examination) -> Finding:
    path = settings.key_file
    if not path.exists():
        if found.sealed is None:
            return Finding(_("There is no key file yet; the first run makes {path}.", path=path))
        lost = _("The key file {path} is missing, and the database is sealed.", path=path)
        return Finding(lost, _("Put your copy of it back: nothing can be read without it."))
    try:
        keyring = Keyring.load_or_create(path, outside=settings.data)
    except (KeyringRefused, OSError) as refused:
        bad = _("The key file is refused: {error}.", error=refused)
        return Finding(bad, _("Make it readable by the bot’s user alone, outside the data folder."))
    if not found.fits(keyring):
        strange = _("The key file {path} does not open this database.", path=path)
        return Finding(strange, _("Put back the key file that was in use with it."))
    return Finding(_("The key file {path} is closed to others and opens the data.", path=path))


async def http(settings: Settings, environment: Environment) -> list[Finding]:
    """The addresses that we serve must be addresses."""
    mend = _("Correct the setting: docs/running.md shows an example.")
    found: list[Finding] = []
    if settings.http or settings.telegram_webhook_url:
        try:
            host_and_port(settings.http)
        except NoAddress as bad:
            found.append(Finding(_("An address cannot be used: {error}.", error=bad), mend))
    if settings.telegram_webhook_url:
        secret = settings.telegram_webhook_secret
        try:
            checked(settings.telegram_webhook_url, secret.get_secret_value() if secret else "")
        except UnusableWebhook as bad:
            found.append(Finding(_("The webhook cannot be used: {error}.", error=bad), mend))
    return found


async def telegram(settings: Settings, environment: Environment) -> list[Finding]:
    """Telegram must know the token, and send its updates to us."""
    token = settings.telegram_bot_token
    if token is None:
        return [] if settings.on_slack else [_no_channel()]
    async with Api(token.get_secret_value(), base_url=settings.telegram_base_url) as api:
        try:
            me = await api.call("getMe", read_timeout_s=PATIENCE_S)
            info = await api.call("getWebhookInfo", read_timeout_s=PATIENCE_S)
        except InvalidToken:
            unknown = _("Telegram does not know the token that is set.")
            return [Finding(unknown, _("Ask @BotFather for the right one."))]
        except TelegramError as error:
            silent = _("Telegram does not answer: {error}.", error=error.message)
            return [Finding(silent, _("Check that this machine reaches {url}", url=BOT_API))]
    name = me.get("username", me.get("first_name", ""))
    known = Finding(_("Telegram knows the bot as @{name}.", name=name))
    return [known, *_webhook(settings, info, now=datetime.now(UTC))]


BOT_API = "https://api.telegram.org"


def _no_channel() -> Finding:
    none = _("No channel is configured, so nobody can write to the bot.")
    return Finding(none, _("Set {name} to a token.", name="TELEGRAM_BOT_TOKEN"))


async def slack(settings: Settings, environment: Environment) -> list[Finding]:
    """Slack must know our tokens, and have a way in to us."""
    if not settings.on_slack:
        return []
    asked = [
        ("auth.test", settings.slack_bot_token),
        ("apps.connections.open", settings.slack_app_token),
    ]
    known = [(method, token.get_secret_value()) for method, token in asked if token]
    async with SlackApi(base_url=settings.slack_base_url) as api:
        found = [await _answered(api, *each) for each in known or [("api.test", "")]]
    if settings.slack_app_token or (settings.slack_signing_secret and settings.http):
        return found
    deaf = _("Slack’s events have no way in to the bot.")
    mend = _(
        "Set {name}, or {other} for HTTP.", name="SLACK_APP_TOKEN", other="SLACK_SIGNING_SECRET"
    )
    return [*found, Finding(deaf, mend)]


async def _answered(api: SlackApi, method: str, token: str) -> Finding:
    """Call a method that changes nothing."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            answer = await api.call(method, token=token)
    except Misconfigured as refused:
        unknown = _("Slack refuses a token that is set: {error}.", error=refused)
        return Finding(unknown, _("Copy it anew from https://api.slack.com/apps"))
    except (SendError, TimeoutError) as error:
        silent = _("Slack does not answer: {error}.", error=str(error) or type(error).__name__)
        return Finding(silent, _("Check that this machine reaches {url}", url=SLACK_API))
    if method == "auth.test":
        return Finding(_("Slack knows the bot as @{name}.", name=answer.get("user", "")))
    return Finding(_("Slack answers this machine."))


SLACK_API = "https://slack.com"


def _webhook(settings: Settings, info: Mapping[str, object], *, now: datetime) -> list[Finding]:
    wanted, there = settings.telegram_webhook_url, str(info.get("url", ""))
    if there != wanted:
        elsewhere = _("Telegram does not yet deliver updates as this configuration wants it to.")
        start = _("Start the bot, which sets or removes the webhook.")
        return [Finding(elsewhere, start)]
    failed_at = datetime.fromtimestamp(int(str(info.get("last_error_date", 0))), UTC)
    if wanted and now - failed_at < RECENT:
        error = str(info.get("last_error_message", ""))
        failed = _("Telegram could not reach our webhook: {error}.", error=error)
        return [Finding(failed, _("Check the reverse proxy, and that the bot runs."))]
    return []


async def video(settings: Settings, environment: Environment) -> list[Finding]:
    """Whoever is to make rooms for video calls must be there, and know us."""
    if settings.on_zoom:
        return [await _zoom(settings)]
    if settings.zoom_account_id or settings.zoom_client_id or settings.zoom_client_secret:
        half = _("Zoom makes no rooms: one of its three settings is missing.")
        names = [f"PASSERELLE_ZOOM_{each}" for each in ("ACCOUNT_ID", "CLIENT_ID", "CLIENT_SECRET")]
        one, two, three = names
        return [Finding(half, _("Set {one}, {two} and {three}.", one=one, two=two, three=three))]
    if settings.jitsi_url:
        return [await _jitsi(settings.jitsi_url)]
    return [Finding(_("No service makes video rooms; Connectors give links of their own."))]


async def _zoom(settings: Settings) -> Finding:
    secret = revealed(settings.zoom_client_secret)
    account = Account(settings.zoom_account_id, settings.zoom_client_id, secret)
    async with Zoom(account, oauth_url=settings.zoom_oauth_url) as zoom:
        try:
            token = await zoom.token()
        except Declined as refused:
            unknown = _("Zoom refuses the app that is set: {error}.", error=refused)
            return Finding(unknown, _("Copy its three values anew from {url}", url=ZOOM_APPS))
        except TryLater as away:
            silent = _("Zoom does not answer: {error}.", error=away)
            return Finding(silent, _("Check that this machine reaches {url}", url=ZOOM))
    lacking = [each for each in ("meeting:read", "meeting:write") if not _holds(token, each)]
    if lacking:
        short = _("Zoom lets the app do too little: {scopes}.", scopes=", ".join(lacking))
        return Finding(short, _("Add these scopes to the app at {url}", url=ZOOM_APPS))
    return Finding(_("Zoom makes the video rooms."))


ZOOM = "https://zoom.us"
ZOOM_APPS = "https://marketplace.zoom.us"


def _holds(token: Token, scope: str) -> bool:
    """Tell whether a scope is granted, as a whole or in parts (`meeting:write:meeting:admin`)."""
    return any(f"{each}:".startswith(f"{scope}:") for each in token.scopes)


async def _jitsi(url: str) -> Finding:
    mend = _("Set {name} to the address of a server that runs.", name="PASSERELLE_JITSI_URL")
    timeout = aiohttp.ClientTimeout(total=PATIENCE_S)
    try:
        Jitsi(url)
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            answer.raise_for_status()
    except UnusableServer as error:
        return Finding(_("The Jitsi server cannot be used: {error}.", error=error), mend)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        silent = _("The Jitsi server does not answer: {error}.", error=type(error).__name__)
        return Finding(silent, mend)
    return Finding(_("The Jitsi server answers; it makes the video rooms."))


async def clock(settings: Settings, environment: Environment) -> list[Finding]:
    """Reminders are only as punctual as this machine's clock."""
    if settings.telegram_bot_token is None:
        return []
    timeout = aiohttp.ClientTimeout(total=PATIENCE_S)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            # The root, not the address that holds the token.
            session.head(urljoin(settings.telegram_base_url, "/")) as answer,
        ):
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return []
    skew = abs(datetime.now(UTC) - theirs)
    if skew <= WORST_SKEW:
        return [Finding(_("The clock agrees with that of Telegram."))]
    wrong = _("The clock is {seconds} seconds off.", seconds=round(skew.total_seconds()))
    return [Finding(wrong, _("Have it set over the network (NTP)."))]


CHECKS: tuple[Check, ...] = (
    names_of_settings,
    contact,
    zones,
    catalogs,
    folder,
    sqlite,
    database,
    http,
    telegram,
    slack,
    video,
    clock,
)
