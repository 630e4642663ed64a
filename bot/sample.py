"""A few communities, so that a fresh preview has somewhere to go."""

from __future__ import annotations

from program.communities import Community, Kind, Partner, Proof, Rules
from storage.database import UnitOfWork

COMMUNITIES = (
    Community("halifax", Kind.PLACE, "Halifax", "Halifax", "America/Halifax", "NS"),
    Community("moncton", Kind.PLACE, "Greater Moncton", "Grand Moncton", "America/Moncton", "NB"),
    Community(
        "st-johns", Kind.PLACE, "St. John’s", "St. John’s (T.-N.-L.)", "America/St_Johns", "NL"
    ),
    Community("winnipeg", Kind.PLACE, "Winnipeg", "Winnipeg", "America/Winnipeg", "MB"),
    Community("vancouver", Kind.PLACE, "Vancouver", "Vancouver", "America/Vancouver", "BC"),
    Community(
        "accountants",
        Kind.SECTOR,
        "Accountants, anywhere in Canada",
        "Comptables, partout au Canada",
        "America/Toronto",
        rules=Rules(proofs=(Proof.INVITATION, Proof.COPR), language_level=7, categories=(1,)),
    ),
)
PARTNER = ("halifax", "isans-2026", "ISANS")


async def add_sample(uow: UnitOfWork) -> None:
    """Add the communities that are missing; those that were edited stay as they are."""
    for community in COMMUNITIES:
        if await uow.communities.by_slug(community.slug) is None:
            await uow.communities.add(community)
    slug, code, name = PARTNER
    home = await uow.communities.by_slug(slug)
    if home is not None and await uow.partners.by_code(code) is None:
        await uow.partners.add(Partner(home.id, code, name))
