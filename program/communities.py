"""Communities that run a Connector Program, their rules and their referring partners."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Self

from program.nudge_days import DAYS


class Kind(StrEnum):
    """A community is a place or a sector (accountants, one employer)."""

    PLACE = "place"
    SECTOR = "sector"


class Proof(StrEnum):
    """Papers that show that someone was accepted to immigrate; we ask which, never for them."""

    INVITATION = "invitation"
    COPR = "copr"
    PASSPORT_REQUEST = "passport_request"
    VISA = "visa"
    WORK_PERMIT = "work_permit"


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may take part, and how those who do are treated.

    Args:
        proofs: any one of these is enough.
        language_level: lowest level in English or in French, on CLB/NCLC bands 1 to 12.
        categories: NOC 2021 broad categories (0 to 9) served; empty means all.
        abroad_only: the person must still be outside Canada.
        nudge_days: on which days after the meeting a Connector is reminded of their
            introductions; empty means never.
    """

    proofs: tuple[Proof, ...] = (
        Proof.INVITATION,
        Proof.COPR,
        Proof.PASSPORT_REQUEST,
        Proof.VISA,
    )
    language_level: int = 5
    categories: tuple[int, ...] = ()
    abroad_only: bool = True
    nudge_days: tuple[int, ...] = DAYS

    def to_json(self) -> dict[str, Any]:
        """Plain values, as stored and as handed to conversations."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Self:
        """Read what `to_json` wrote; names that are missing get today's defaults."""
        plain = dict(stored)
        if "proofs" in plain:
            plain["proofs"] = tuple(Proof(name) for name in plain["proofs"])
        if "categories" in plain:
            plain["categories"] = tuple(plain["categories"])
        if "nudge_days" in plain:
            plain["nudge_days"] = tuple(plain["nudge_days"])
        return cls(**plain)


@dataclass(frozen=True, slots=True)
class Community:
    """One of the communities; `slug` is its name in links and commands.

    Args:
        province: two letters (`NS`), "" for a sector without one.
        zone: IANA name, in which its coordinators work.
        texts: whole texts that it overrides, by name and language (`welcome.fr`).
    """

    slug: str
    kind: Kind
    name_en: str
    name_fr: str
    zone: str
    province: str = ""
    rules: Rules = field(default_factory=Rules)
    texts: dict[str, str] = field(default_factory=dict)
    active: bool = True
    id: int = 0
    version: int = 0


ZONES = {
    "AB": "America/Edmonton",
    "MB": "America/Winnipeg",
    "NB": "America/Moncton",
    "NS": "America/Halifax",
    "PE": "America/Halifax",
    "YT": "America/Whitehorse",
}
"""The zone of each province and territory whose towns all keep the same time today.

Source: IANA Time Zone Database, zone.tab, rows of CA. Of the others, parts keep another time.
"""


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that refers people to a community by its own deep link."""

    community_id: int
    code: str
    name: str
    id: int = 0
