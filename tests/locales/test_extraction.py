"""The template and the French catalog are current: mend both with `make catalogs`."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog as Template

from locales.catalog import parse, read
from locales.extraction import SPEAKING, TEMPLATE, template, updated, written
from locales.translator import catalog_path

MODULE = '''
"""Speaks."""
# TRANSLATORS: shown when it rains
wet = _("It rains, {name}.", name=name)
drops = n_("{count} drop", "{count} drops", count=3)
yes = p_("answer", "Yes")
'''


@pytest.fixture(scope="module")
def ours() -> Template:
    """All our texts: a second's work."""
    return template()


def test_template_is_current(ours: Template) -> None:
    assert TEMPLATE.read_bytes() == written(ours)


def test_french_catalog_is_current(ours: Template) -> None:
    current = parse(catalog_path("fr"), language="fr")

    assert catalog_path("fr").read_bytes() == written(updated(current, template=ours))


def test_french_catalog_is_complete(ours: Template) -> None:
    texts = {(message.context or "", source(message.id)) for message in ours if message.id}

    assert set(read(catalog_path("fr"), language="fr").sentences) == texts


def test_every_marker_is_extracted(tmp_path: Path) -> None:
    for package in SPEAKING:
        (tmp_path / package).mkdir()
    (tmp_path / "handlers" / "weather.py").write_text(MODULE, encoding="utf-8")

    found = [
        (message.context, message.id, message.auto_comments, message.locations)
        for message in template(tmp_path)
        if message.id
    ]

    assert found == [
        (None, "It rains, {name}.", ["shown when it rains"], [("handlers/weather.py", 4)]),
        (None, ("{count} drop", "{count} drops"), [], [("handlers/weather.py", 5)]),
        ("answer", "Yes", [], [("handlers/weather.py", 6)]),
    ]


def test_update_drops_what_is_gone_and_guesses_nothing() -> None:
    french, texts = Template(locale="fr", fuzzy=False), Template(fuzzy=False)
    french.add("It rains.", "Il pleut.")
    french.add("It rains a lot.", "Il pleut beaucoup.")
    texts.add("It rains.")
    texts.add("It rains a lot!")

    current = updated(french, template=texts)

    assert [(message.id, message.string, message.fuzzy) for message in current if message.id] == [
        ("It rains.", "Il pleut.", False),
        ("It rains a lot!", None, False),
    ]
    assert not current.obsolete


def source(identity: str | tuple[str, ...] | list[str]) -> str:
    return identity if isinstance(identity, str) else identity[0]
