"""The translator speaks both languages, and never falls silent."""

import logging
from pathlib import Path

import pytest
from markupsafe import Markup

from locales.text import InBoth, Message, Verbatim, _, n_, p_
from locales.translator import CatalogError, Translator, nearest_language
from tests.locales.catalogs import write_french

ENTRIES = """
msgid "Hello, <b>{name}</b>."
msgstr "Bonjour, <b>{name}</b>."

msgctxt "button"
msgid "Back"
msgstr "Retour"

msgctxt "part of the body"
msgid "Back"
msgstr "Dos"

msgid "{count} meeting"
msgid_plural "{count} meetings"
msgstr[0] "{count} rencontre"
msgstr[1] "{count} rencontres"
"""


@pytest.fixture
def translator(tmp_path: Path) -> Translator:
    write_french(tmp_path, ENTRIES)
    return Translator.load(tmp_path)


def test_text_is_said_in_both_languages(translator: Translator) -> None:
    hello = _("Hello, <b>{name}</b>.", name="Amina")

    said = [translator.render(hello, language) for language in ("en", "fr")]

    assert said == [Markup("Hello, <b>Amina</b>."), Markup("Bonjour, <b>Amina</b>.")]


def test_what_people_wrote_is_escaped(translator: Translator) -> None:
    hello = _("Hello, <b>{name}</b>.", name=Verbatim("<i>{x}</i> & co"))

    said = translator.render(hello, "fr")

    assert said == Markup("Bonjour, <b>&lt;i&gt;{x}&lt;/i&gt; &amp; co</b>.")


def test_plain_words_keep_the_spaces_that_must_not_break(translator: Translator) -> None:
    years = Message("<b>17\u00a0h</b>\n\n<i>{name}</i> \u202f", {"name": "A & <B>"})

    assert translator.plain(years, "fr") == "17\u00a0h A & <B> \u202f"


def test_context_tells_words_apart(translator: Translator) -> None:
    words = [p_("button", "Back"), p_("part of the body", "Back")]

    assert [translator.render(word, "fr") for word in words] == ["Retour", "Dos"]
    assert [translator.render(word, "en") for word in words] == ["Back", "Back"]


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [
        (0, "0 meetings", "0 rencontre"),
        (1, "1 meeting", "1 rencontre"),
        (2, "2 meetings", "2 rencontres"),
        (100, "100 meetings", "100 rencontres"),
    ],
)
def test_plural_follows_each_language(
    translator: Translator, count: int, english: str, french: str
) -> None:
    text = n_("{count} meeting", "{count} meetings", count=count)

    assert [translator.render(text, code) for code in ("en", "fr")] == [english, french]


def test_text_in_both_languages_starts_with_the_readers(translator: Translator) -> None:
    text = InBoth(p_("button", "Back"))

    said = [translator.render(text, code) for code in ("en", "fr")]

    assert said == ["Back\n\nRetour", "Retour\n\nBack"]


def test_unknown_language_is_answered_in_english(translator: Translator) -> None:
    assert translator.render(p_("button", "Back"), "pt") == "Back"
    assert translator.tongue("fr").other("pt").language == "en"


def test_missing_sentence_is_said_in_english_and_logged_once(
    translator: Translator, caplog: pytest.LogCaptureFixture
) -> None:
    missing = _("Nobody translated {what}.", what="this")
    plural = n_("{count} ghost", "{count} ghosts", count=2)

    said = [translator.render(text, "fr") for text in (missing, missing, plural, plural)]

    assert said == ["Nobody translated this."] * 2 + ["2 ghosts"] * 2
    assert caplog.record_tuples == [
        ("locales.translator", logging.WARNING, "No French for 'Nobody translated {what}.'"),
        ("locales.translator", logging.WARNING, "No French for '{count} ghosts'"),
    ]


def test_start_stops_on_a_broken_catalog(tmp_path: Path) -> None:
    write_french(tmp_path, 'msgid "Hi {name}"\nmsgstr "Salut {nom}"')

    with pytest.raises(CatalogError) as caught:
        Translator.load(tmp_path)

    assert (caught.value.language, caught.value.faults) == (
        "fr",
        ("holes differ in 'Salut {nom}': 'Hi {name}'",),
    )


@pytest.mark.parametrize(
    ("hint", "language"),
    [
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("FR_ch", "fr"),
        ("en-US", "en"),
        ("pt-br", "en"),
        ("zh-hans", "en"),
        ("fro", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_hint_is_taken_for_the_nearest_language(hint: str | None, language: str) -> None:
    assert nearest_language(hint) == language
