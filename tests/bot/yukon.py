"""A community that is added by hand, and how it is shown then."""

from __future__ import annotations

YUKON = {
    "slug": "yukon",
    "name_en": "Yukon",
    "name_fr": "Yukon",
    "zone": "America/Whitehorse",
    "province": "yt",
}
SHOWN = {
    "slug": "yukon",
    "kind": "place",
    "name_en": "Yukon",
    "name_fr": "Yukon",
    "province": "YT",
    "zone": "America/Whitehorse",
    "active": True,
    "proofs": ("invitation", "copr", "passport_request", "visa"),
    "language_level": 5,
    "categories": (),
    "abroad_only": True,
    "nudge_days": (1, 3, 7, 14),
}
