"""How the two of a match may write to each other before they know how to reach one another.

Source: contact details pass from one person to another only with both people's consent; until then
messages go through the bot, under first names.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Relay:
    """The way through the bot.

    Args:
        stopped_by_id: the one of the two who closed it.
    """

    match_id: int
    opened_at: datetime
    stopped_by_id: int | None = None
    stopped_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Whether messages still go through."""
        return self.stopped_at is None
