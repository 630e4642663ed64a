"""Examines an installation: line by line, what is well, and how to mend what is not.

Nothing is changed and nothing is sent. The checks are in `bot/examinations.py`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.settings import Settings
from locales.catalog import Catalog, CatalogError
from locales.text import Text
from locales.translator import Translator, nearest_language

LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's.

    Args:
        mend: what to do about it; `None` if it is well.
    """

    what: Text
    mend: Text | None = None


Check = Callable[[Settings, Mapping[str, str]], Awaitable[list[Finding]]]


async def findings(
    checks: tuple[Check, ...], settings: Settings, environment: Mapping[str, str]
) -> AsyncIterator[Finding]:
    """Run the checks one after the other."""
    for check in checks:
        for finding in await check(settings, environment):
            yield finding


class Speaker:
    """Says findings in the terminal's language; in English if the French catalog is broken."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        hint = next((environment[name] for name in LANGUAGE_VARIABLES if environment.get(name)), "")
        self._language = nearest_language(hint.partition(".")[0])
        try:
            self._translator = Translator.load()
        except CatalogError:
            self._translator = Translator(french=Catalog({}, {}))
            self._language = "en"

    def lines(self, finding: Finding) -> list[str]:
        """Write a finding, and how to mend it."""
        if finding.mend is None:
            return [f"✓ {self._said(finding.what)}"]
        return [f"✗ {self._said(finding.what)}", f"  → {self._said(finding.mend)}"]

    def _said(self, text: Text) -> str:
        return self._translator.plain(text, self._language)
