"""The translator: turns texts into markup in the reader's language.

English is the source and needs no catalog. The French one is read and judged at start; should a
sentence still be missing when it is wanted, the reader gets it in English and the log a warning.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path

from markupsafe import Markup

from locales.catalog import Catalog, CatalogError, read
from locales.text import LANGUAGES, Text, Tongue, plain

__all__ = ["CatalogError", "Translator", "nearest_language"]

FOLDER = Path(__file__).parent
SOURCE = "en"

log = logging.getLogger(__name__)


def catalog_path(language: str, *, folder: Path = FOLDER) -> Path:
    """Tell where a language's catalog lies."""
    return folder / language / "LC_MESSAGES" / "passerelle.po"


def nearest_language(hint: str | None) -> str:
    """Choose our language for a platform's hint such as `fr-CA`, `pt-br`, or none at all."""
    code = (hint or "").replace("_", "-").partition("-")[0].strip().lower()
    return code if code in LANGUAGES else SOURCE


@dataclass(frozen=True, slots=True, eq=False)
class English:
    """The source language: every sentence is its own translation."""

    translator: Translator
    language: str = SOURCE

    def gettext(self, msgid: str, *, context: str = "") -> str:
        return msgid

    def ngettext(self, one: str, many: str, *, count: int) -> str:
        return one if count == 1 else many

    def other(self, language: str) -> Tongue:
        return self.translator.tongue(language)


@dataclass(frozen=True, slots=True, eq=False)
class French:
    """French, from its catalog; nought and one are singular."""

    translator: Translator
    catalog: Catalog
    missed: set[str] = field(default_factory=set)
    language: str = "fr"

    def gettext(self, msgid: str, *, context: str = "") -> str:
        sentence = self.catalog.sentences.get((context, msgid))
        return sentence if sentence is not None else self._missing(msgid)

    def ngettext(self, one: str, many: str, *, count: int) -> str:
        forms = self.catalog.plurals.get(one)
        if forms is None:
            return self._missing(one if count == 1 else many)
        return forms[abs(count) > 1]

    def other(self, language: str) -> Tongue:
        return self.translator.tongue(language)

    def _missing(self, msgid: str) -> str:
        if msgid not in self.missed:
            self.missed.add(msgid)
            log.warning("No French for %r", msgid)
        return msgid


class Translator:
    """All our languages, ready to speak."""

    def __init__(self, *, french: Catalog) -> None:
        self._tongues: dict[str, Tongue] = {
            SOURCE: English(self),
            "fr": French(self, french),
        }

    @classmethod
    def load(cls, folder: Path | None = None) -> Translator:
        """Read the catalogs of a folder, by default our own.

        Raises:
            CatalogError: One is missing, broken or incomplete.
        """
        return cls(french=read(catalog_path("fr", folder=folder or FOLDER), language="fr"))

    def tongue(self, language: str) -> Tongue:
        """Give a language's tongue; English where we do not speak it."""
        return self._tongues.get(language) or self._tongues[SOURCE]

    def render(self, text: Text, language: str) -> Markup:
        """Say a text in a language."""
        return text.render(self.tongue(language))

    def plain(self, text: Text, language: str) -> str:
        """Say a text without its markup, where there is none: on a button, in a terminal."""
        return plain(self.render(text, language))
