"""Connectors: local professionals who give half an hour, and then introduce to three people."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any


class Standing(StrEnum):
    """Where a Connector stands with the program."""

    ONBOARDING = "onboarding"
    """Has come by an invitation, and is being asked."""
    AGREED = "agreed"
    """Has promised three introductions, and waits for the coordinator to confirm."""
    ACTIVE = "active"
    PAUSED = "paused"
    LEFT = "left"
    MERGED = "merged"
    """Turned out to be somebody whom we know already."""


SERVING = frozenset({Standing.ACTIVE, Standing.PAUSED})


@dataclass(frozen=True, slots=True)
class Connector:
    """One Connector; counted once ever, in the whole country.

    Args:
        id: also the reference: 22 is spoken of as K-22.
        community_id: the one that invited them.
        communities: all that they help, that one included.
        profile: the onboarding's answers by key, plain JSON values; sealed when stored.
        capacity: how many matches they take at once.
        paused_until_at: when the pause ends by itself; None: until they say so.
        merged_into: the Connector who this one turned out to be.
        version: grows by one with each save, so that two who change it notice.
    """

    person_id: int
    community_id: int
    standing: Standing
    created_at: datetime
    communities: frozenset[int] = frozenset()
    profile: dict[str, Any] = field(default_factory=dict)
    capacity: int = 1
    agreed_at: datetime | None = None
    confirmed_at: datetime | None = None
    paused_at: datetime | None = None
    paused_until_at: datetime | None = None
    left_at: datetime | None = None
    merged_into: int | None = None
    id: int = 0
    version: int = 0

    @property
    def serving(self) -> bool:
        """Whether they are one of the program's Connectors now, paused or not."""
        return self.standing in SERVING

    @property
    def reference(self) -> str:
        """Short and speakable."""
        return f"K-{self.id}"


_FURTHEST = (Standing.ACTIVE, Standing.PAUSED, Standing.AGREED, Standing.LEFT)


def joined(kept: Connector, gone: Connector) -> Connector:
    """Make one Connector of two who are one person: `kept`, with what `gone` had and did.

    They are counted from the first time on; their standing is the livelier one of the two.
    """
    ahead = min((kept, gone), key=lambda each: _FURTHEST.index(each.standing))
    slugs = (*kept.profile.get("communities", ()), *gone.profile.get("communities", ()))
    return replace(
        kept,
        standing=ahead.standing,
        communities=kept.communities | gone.communities,
        profile={**gone.profile, **kept.profile, "communities": list(dict.fromkeys(slugs))},
        agreed_at=_first(kept.agreed_at, gone.agreed_at),
        confirmed_at=_first(kept.confirmed_at, gone.confirmed_at),
        paused_at=ahead.paused_at,
        paused_until_at=ahead.paused_until_at,
        left_at=ahead.left_at,
    )


def _first(*moments: datetime | None) -> datetime | None:
    return min((each for each in moments if each is not None), default=None)
