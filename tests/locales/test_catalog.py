"""A catalog is read as it is meant, and one that would break a message is refused."""

from pathlib import Path

import pytest

from locales.catalog import Catalog, CatalogError, read
from tests.locales.catalogs import HEADER, write_french

GOOD = """
msgid "Hello, <b>{name}</b>."
msgstr "Bonjour, <b>{name}</b>."

msgctxt "button"
msgid "Back"
msgstr "Retour"

msgid "One meeting"
msgid_plural "{count} meetings"
msgstr[0] "{count} rencontre"
msgstr[1] "{count} rencontres"
"""

BAD = {
    "renamed hole": ('msgid "Hi {name}"\nmsgstr "Salut {nom}"', "holes differ in 'Salut {nom}'"),
    "lost hole": ('msgid "Hi {name}"\nmsgstr "Salut"', "holes differ in 'Salut'"),
    "added hole": ('msgid "Hi"\nmsgstr "Salut {name}"', "holes differ in 'Salut {name}'"),
    "hole lost in one plural form": (
        'msgid "One"\nmsgid_plural "{count}"\nmsgstr[0] "Un"\nmsgstr[1] "{count}"',
        "holes differ in 'Un'",
    ),
    "broken brace": ('msgid "Hi {name}"\nmsgstr "Salut {name"', "broken braces"),
    "hole that reads an attribute": (
        'msgid "Hi {name}"\nmsgstr "Salut {name.__class__}"',
        "a hole is not a plain name",
    ),
    "hole with a conversion": (
        'msgid "Hi {name}"\nmsgstr "Salut {name!r}"',
        "a hole is not a plain name",
    ),
    "hole with a format": (
        'msgid "Hi {name}"\nmsgstr "Salut {name:>9}"',
        "a hole is not a plain name",
    ),
    "hole by position": ('msgid "Hi {}"\nmsgstr "Salut {}"', "a hole is not a plain name"),
    "lost tag": ('msgid "<b>Hi</b>"\nmsgstr "Salut"', "tags differ in 'Salut'"),
    "changed tag": ('msgid "<b>Hi</b>"\nmsgstr "<i>Salut</i>"', "tags differ"),
    "changed link": (
        'msgid "<a href=\\"{url}\\">Hi</a>"\nmsgstr "<a href=\\"http://evil\\">{url}</a>"',
        "tags differ",
    ),
    "tag never closed": ('msgid "<b>Hi</b>"\nmsgstr "<b>Salut<b>"', "tags are not closed"),
    "tags crossed": (
        'msgid "<b><i>Hi</i></b>"\nmsgstr "<b><i>Salut</b></i>"',
        "tags are not closed in order",
    ),
    "foreign tag": ('msgid "Hi"\nmsgstr "<script>Salut"', "markup other than"),
    "bare ampersand": ('msgid "A and B"\nmsgstr "A & B"', "markup other than"),
    "empty": ('msgid "Hi"\nmsgstr ""', "not translated: 'Hi'"),
    "blank": ('msgid "Hi"\nmsgstr " "', "not translated: 'Hi'"),
    "empty plural form": (
        'msgid "{count} a"\nmsgid_plural "{count} b"\nmsgstr[0] "{count} c"\nmsgstr[1] ""',
        "not translated",
    ),
    "too many plural forms": (
        'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\nmsgstr[2] "e"',
        "cannot be read",
    ),
    "fuzzy": ('#, fuzzy\nmsgid "Hi"\nmsgstr "Salut"', "fuzzy: 'Hi'"),
    "obsolete": ('#~ msgid "Hi"\n#~ msgstr "Salut"', "obsolete: 'Hi'"),
    "not a catalog": ("Bonjour tout le monde", "cannot be read"),
}


def test_catalog_holds_sentences_contexts_and_plurals(tmp_path: Path) -> None:
    path = write_french(tmp_path, GOOD)

    catalog = read(path, language="fr")

    assert catalog == Catalog(
        sentences={
            ("", "Hello, <b>{name}</b>."): "Bonjour, <b>{name}</b>.",
            ("button", "Back"): "Retour",
            ("", "One meeting"): "{count} rencontre",
        },
        plurals={"One meeting": ("{count} rencontre", "{count} rencontres")},
    )


def test_empty_catalog_is_good(tmp_path: Path) -> None:
    assert read(write_french(tmp_path, ""), language="fr") == Catalog({}, {})


@pytest.mark.parametrize(("entries", "fault"), BAD.values(), ids=BAD)
def test_catalog_that_would_break_a_message_is_refused(
    tmp_path: Path, entries: str, fault: str
) -> None:
    path = write_french(tmp_path, entries)

    with pytest.raises(CatalogError) as caught:
        read(path, language="fr")

    assert fault in str(caught.value)


def test_plural_rule_of_another_language_is_refused(tmp_path: Path) -> None:
    path = write_french(tmp_path, GOOD, header=HEADER.replace("n > 1", "n != 1"))

    with pytest.raises(CatalogError, match="plural rule"):
        read(path, language="fr")


def test_missing_catalog_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="fr: cannot be read"):
        read(tmp_path / "none.po", language="fr")
