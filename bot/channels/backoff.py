"""Waiting longer and longer, and never in step with others, for what does not answer."""

from __future__ import annotations

import random
from dataclasses import dataclass

_CHANCE = random.Random()  # noqa: S311 -- spreads waits, guards nothing


@dataclass(slots=True)
class Backoff:
    """Doubles the wait from one failure to the next.

    Args:
        first_s: the longest first wait.
        longest_s: where the doubling ends.
        chance: spreads each wait over the upper half of what it may be.
    """

    first_s: float = 0.5
    longest_s: float = 30.0
    chance: random.Random = _CHANCE
    _failures: int = 0

    def next_s(self) -> float:
        """How long to wait after one more failure."""
        ceiling = min(self.first_s * 2 ** min(self._failures, 16), self.longest_s)
        self._failures += 1
        return self.chance.uniform(ceiling / 2, ceiling)

    def reset(self) -> None:
        """Begin anew, because something succeeded."""
        self._failures = 0
