"""What the engine hands to questions, so that scripts need no clock and no files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from markupsafe import Markup

from locales.text import LANGUAGES, Text
from program.occupations import OccupationIndex
from program.places import PlaceIndex


class Speaker(Protocol):
    """Says texts, so that typed labels can be recognised in every language."""

    def render(self, text: Text, language: str) -> Markup: ...

    def plain(self, text: Text, language: str) -> str: ...


@dataclass(frozen=True, slots=True)
class World:
    """The world at the instant of one turn.

    Args:
        now: aware UTC.
        zone: where the person is, as far as we know; UTC until then.
        hint: where the platform takes them to be, as long as they have not said so themselves.
    """

    now: datetime
    places: PlaceIndex
    occupations: OccupationIndex
    speaker: Speaker
    zone: ZoneInfo
    hint: ZoneInfo | None = None

    @property
    def today(self) -> date:
        """The person's own date."""
        return self.now.astimezone(self.zone).date()

    def wordings(self, text: Text) -> tuple[str, ...]:
        """The plain words of a text in each of our languages."""
        return tuple(self.speaker.plain(text, code) for code in LANGUAGES)
