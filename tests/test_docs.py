"""The documents say what the registries hold: each command, each setting, each decision."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import handlers
from bot.documents import FOLDER, PAGES, commands_page, environment_name
from bot.settings import Settings
from handlers.book import Command
from locales.catalog import forms, parse
from locales.text import LANGUAGES
from locales.translator import catalog_path
from program.people import Role
from tests.texts import TRANSLATOR

ROOT = Path(__file__).parents[1]
README_LINES = 150
DECISION_LINES = 50
TELEGRAM_NAME = re.compile(r"[a-z0-9_]{1,32}")
NAMED_COMMAND = re.compile(r"(?<![\w<{}/.])/([a-z][a-z_]*)")
DECISIONS = sorted((FOLDER / "adr").glob("*.md"))
SENTENCES = [
    (list(forms(message.id)), list(forms(message.string)))
    for message in parse(catalog_path("fr"), language="fr")
    if message.id
]


def english_name(command: Command) -> str:
    return command.names["en"]


@pytest.mark.parametrize("name", PAGES)
def test_page_of_reference_is_printed_anew(name: str) -> None:
    assert (FOLDER / name).read_text("utf-8") == PAGES[name]()


@pytest.mark.parametrize("command", handlers.COMMANDS, ids=english_name)
def test_command_has_a_name_for_telegram_in_each_language(command: Command) -> None:
    fit = {code for code, name in command.names.items() if TELEGRAM_NAME.fullmatch(name)}

    assert fit == set(LANGUAGES)


@pytest.mark.parametrize("command", handlers.COMMANDS, ids=english_name)
def test_command_has_its_own_help_in_each_language(command: Command) -> None:
    helps = {str(TRANSLATOR.render(command.help, code)) for code in LANGUAGES} - {""}

    assert len(helps) == len(LANGUAGES)


@pytest.mark.parametrize("command", handlers.COMMANDS, ids=english_name)
def test_command_has_a_row_in_each_language(command: Command) -> None:
    page = (FOLDER / "commands.md").read_text("utf-8")

    rows = [re.findall(rf"^\| `/{name}[ `]", page, re.MULTILINE) for name in command.names.values()]

    sharing = [each for each in handlers.COMMANDS if each.names == command.names]
    expected = len(sharing) * (2 if same_name(command) else 1)
    assert [len(row) for row in rows] == [expected] * len(rows)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_setting_has_a_description_and_a_row(name: str) -> None:
    field = Settings.model_fields[name]
    page = (FOLDER / "settings.md").read_text("utf-8")

    rows = [row for row in page.splitlines() if f"`{environment_name(name, field)}`" in row]

    assert field.description
    assert len(rows) == 1


@pytest.mark.parametrize("name", Settings.model_fields)
def test_environment_name_is_the_one_that_settings_read(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = Settings.model_fields[name]
    given = "True" if field.annotation is bool else "4711"
    monkeypatch.setenv(environment_name(name, field), given)

    value = getattr(Settings(), name)

    assert str(getattr(value, "get_secret_value", lambda: value)()) == given


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_decision_says_why_what_and_at_which_price(path: Path) -> None:
    assert list(missing_from_decision(path.read_text("utf-8"), number=path.name[:4])) == []


def test_decisions_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in DECISIONS]

    assert numbers == list(range(1, len(DECISIONS) + 1))


def test_decision_without_its_price_is_found() -> None:
    text = "# 7. A choice\n\nDate: 2026-11-22\n\n## Context\n\n## Decision\n\n- All is well.\n"

    assert list(missing_from_decision(text, number="0007")) == ["## Consequences", "- Bad:"]


def test_readme_is_short() -> None:
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()

    assert len(lines) <= README_LINES


@pytest.mark.parametrize("place", [0, 1], ids=LANGUAGES)
def test_commands_named_in_texts_exist_in_their_language(place: int) -> None:
    names = {command.names[LANGUAGES[place]] for command in handlers.COMMANDS}
    named = {name for pair in SENTENCES for form in pair[place] for name in named_commands(form)}

    assert named - names == set()
    assert {"forget", "effacer"} & named


def test_translation_names_the_same_commands_as_its_source() -> None:
    french = {command.names["en"]: command.names["fr"] for command in handlers.COMMANDS}
    different = [
        source
        for source, translation in SENTENCES
        if {french[name] for form in source for name in named_commands(form)}
        != {name for form in translation for name in named_commands(form)}
    ]

    assert different == []


def test_commands_are_told_from_other_slashes() -> None:
    text = "Send <b>/start</b> or /help; (/back). CLB/NCLC, /{name}, https://example.org/a, 1/2"

    assert named_commands(text) == ["start", "help", "back"]


def test_page_of_commands_says_whose_a_command_is() -> None:
    theirs = Command(
        {"en": "queue", "fr": "attente"},
        handlers.COMMANDS[0].help,
        handlers.COMMANDS[0].run,
        role=Role.COORDINATOR,
    )

    page = commands_page([theirs])

    assert "| `/queue` | coordinator | begin, or go on where you were |" in page
    assert "| `/attente` | coordinator | commencer, ou reprendre où vous en étiez |" in page


def same_name(command: Command) -> bool:
    return len(set(command.names.values())) == 1


def named_commands(text: str) -> list[str]:
    """List the commands that a text tells people to send."""
    return NAMED_COMMAND.findall(re.sub(r"</?[a-z][^>]*>", " ", text))


def missing_from_decision(text: str, *, number: str) -> Iterator[str]:
    parts = (f"# {int(number)}. ", "\nDate: 20", "## Context", "## Decision", "## Consequences")
    yield from (part for part in (*parts, "- Bad:") if part not in text)
    if len(text.splitlines()) > DECISION_LINES:
        yield "an end within one screen"
