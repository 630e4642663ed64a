"""Prints the pages of reference in `docs/` from the tables that they describe.

Run as `python -m bot.documents`; a test compares.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pydantic import AliasChoices
from pydantic.fields import FieldInfo

import handlers
from bot.channels.slack.manifest import manifest
from bot.settings import Settings
from handlers.book import Command, Need
from locales.translator import Translator
from storage.data_page import data_page

FOLDER = Path(__file__).parents[1] / "docs"

_COMMANDS = """\
# Commands

Printed from `handlers.COMMANDS` by `python -m bot.documents`; do not edit.

Both names of a command work in either language. Names take no accents, because Telegram allows
none. A command that is not somebody's own is refused, and not shown to them.

Les deux noms d’une commande valent dans les deux langues. Ils s’écrivent sans accents."""

_HEADINGS = {
    "en": ("English", "Command", "Who", "What it does", "everyone"),
    "fr": ("Français", "Commande", "Qui", "Ce qu’elle fait", "tout le monde"),
}
_NEEDS = {
    "en": {
        Need.CONSENT: "who has agreed",
        Need.APPLICATION: "who is applying",
        Need.ANSWERS: "who is applying, or has agreed to be a Connector",
        Need.SENT: "who has applied",
        Need.ROLE: "who has a role",
    },
    "fr": {
        Need.CONSENT: "qui a consenti",
        Need.APPLICATION: "qui prépare ou a fait une demande",
        Need.ANSWERS: "qui prépare ou a fait une demande, ou va devenir connecteur ou connectrice",
        Need.SENT: "qui a fait une demande",
        Need.ROLE: "qui a un rôle",
    },
}

_SETTINGS = """\
# Settings

Printed from `bot/settings.py` by `python -m bot.documents`; do not edit.

All are environment variables, read once at the start. The database and the key file are made on
the first run. Keep the key file apart from the data, and keep a copy of it: without it, nothing
that was sealed can be read again.

| Variable | If it is not set | What it is |
|---|---|---|"""


def commands_page(commands: Sequence[Command] = handlers.COMMANDS) -> str:
    """List every command in both languages."""
    translator = Translator.load()
    parts = ("\n".join(_command_table(commands, code, translator)) for code in _HEADINGS)
    return "\n\n".join([_COMMANDS, *parts]) + "\n"


def settings_page() -> str:
    """List every setting."""
    rows = (_setting_row(name, field) for name, field in Settings.model_fields.items())
    return "\n".join([_SETTINGS, *rows]) + "\n"


def environment_name(name: str, field: FieldInfo) -> str:
    """Tell which environment variable fills a setting."""
    if isinstance(field.validation_alias, AliasChoices):
        return str(field.validation_alias.choices[0])
    return f"{Settings.model_config['env_prefix']}{name}".upper()


def _command_table(
    commands: Sequence[Command], language: str, translator: Translator
) -> Iterator[str]:
    title, command, who, what, everyone = _HEADINGS[language]
    yield f"## {title}\n"
    yield f"| {command} | {who} | {what} |"
    yield "|---|---|---|"
    for each in commands:
        needs = _NEEDS[language][each.needs] if each.needs else everyone
        who = each.role.value if each.role else needs
        yield f"| {_usage(each, language)} | {who} | {_help(each, language, translator)} |"


def _usage(command: Command, language: str) -> str:
    usage = f"/{command.names[language]} {command.arguments}".strip()
    return f"`{usage}`".replace("|", r"\|")


def _help(command: Command, language: str, translator: Translator) -> str:
    return translator.plain(command.help, language)


def _setting_row(name: str, field: FieldInfo) -> str:
    return f"| `{environment_name(name, field)}` | {_default(field)} | {field.description} |"


def _default(field: FieldInfo) -> str:
    value = field.default
    if isinstance(value, Path):
        value = f"~/{value.relative_to(Path.home())}"
    return "nothing" if value in (None, "") else f"`{value}`"


PAGES: dict[str, Callable[[], str]] = {
    "commands.md": commands_page,
    "settings.md": settings_page,
    "data.md": lambda: data_page() + "\n",
    "slack-manifest.yaml": lambda: manifest(handlers.COMMANDS),
}


def main() -> None:
    """Write every page."""
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), "utf-8")
        sys.stdout.write(f"docs/{name}\n")


if __name__ == "__main__":
    main()
