"""What the command line can have done to the database; each is one unit of work."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from conversations.invitation import LONGEST_NAME
from locales.provinces import PROVINCES
from locales.text import LANGUAGES
from program.communities import ZONES, Community, Kind, Proof, Rules
from program.invitations import Errand, Invitation
from storage.database import UnitOfWork

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,31}")
LEVELS = range(13)
CATEGORIES = range(10)

Arguments = Mapping[str, Any]
Operation = Callable[[Arguments, UnitOfWork], Awaitable[Any]]


class OperationRefused(Exception):
    """An operation cannot be done as asked; the message says why, for whoever typed it."""


async def add_community(arguments: Arguments, uow: UnitOfWork) -> dict[str, Any]:
    """Add a community."""
    slug = str(arguments["slug"])
    if not SLUG.fullmatch(slug):
        raise OperationRefused("a slug is 2 to 32 of a-z, 0-9 and -, for example st-johns")
    if await uow.communities.by_slug(slug) is not None:
        raise OperationRefused(f"{slug} exists already; `community edit` changes it")
    added = _changed(Community(slug, Kind.PLACE, "", "", zone=""), arguments)
    return shown(await uow.communities.add(replace(added, zone=added.zone or _only_zone(added))))


async def edit_community(arguments: Arguments, uow: UnitOfWork) -> dict[str, Any]:
    """Change what was named of a community, and nothing else."""
    found = await uow.communities.by_slug(str(arguments["slug"]))
    if found is None:
        raise OperationRefused(f"there is no community {arguments['slug']}")
    return shown(await uow.communities.save(_changed(found, arguments)))


async def list_communities(_arguments: Arguments, uow: UnitOfWork) -> list[dict[str, Any]]:
    """List all communities, the inactive ones too."""
    return [shown(each) for each in await uow.communities.all(active_only=False)]


async def invite(arguments: Arguments, uow: UnitOfWork) -> dict[str, Any]:
    """Keep an invitation whose code the asker has made."""
    errand = _errand(str(arguments["errand"]))
    slug = str(arguments.get("community") or "")
    community = await uow.communities.by_slug(slug) if slug else None
    if slug and community is None:
        raise OperationRefused(f"there is no community {slug}")
    if (community is None) != (errand is Errand.SECRETARIAT):
        raise OperationRefused("name a community, unless it is for the secretariat")
    invitation = Invitation(
        errand,
        datetime.fromisoformat(arguments["at"]),
        datetime.fromisoformat(arguments["until"]),
        community_id=community.id if community else None,
        hint=" ".join(str(arguments.get("hint") or "").split())[:LONGEST_NAME],
        language=_language(str(arguments.get("language") or "")),
    )
    await uow.invitations.add(invitation, code=str(arguments["code"]))
    await uow.audit.write(
        at=invitation.created_at,
        actor=None,
        action="invitation.made",
        subject="",
        detail={"errand": errand},
        community_id=invitation.community_id,
    )
    return {"errand": errand.value, "until": invitation.expires_at.isoformat()}


OPERATIONS: dict[str, Operation] = {
    "community.add": add_community,
    "community.edit": edit_community,
    "community.list": list_communities,
    "invite": invite,
}


def shown(community: Community) -> dict[str, Any]:
    """Say a community in plain values."""
    return {
        "slug": community.slug,
        "kind": community.kind.value,
        "name_en": community.name_en,
        "name_fr": community.name_fr,
        "province": community.province,
        "zone": community.zone,
        "active": community.active,
        **community.rules.to_json(),
    }


def _changed(community: Community, arguments: Arguments) -> Community:
    given = {name: value for name, value in arguments.items() if value is not None}
    plain: dict[str, Any] = {
        name: given[name].strip() for name in ("name_en", "name_fr") if name in given
    }
    if "active" in given:
        plain["active"] = bool(given["active"])
    if "kind" in given:
        plain["kind"] = _kind(given["kind"])
    if "zone" in given:
        plain["zone"] = _zone(given["zone"])
    if "province" in given:
        plain["province"] = _province(given["province"])
    changed = replace(community, **plain, rules=_rules(community.rules, given))
    if not changed.name_en or not changed.name_fr:
        raise OperationRefused("a community needs its name in both languages")
    return changed


def _rules(rules: Rules, given: Arguments) -> Rules:
    changes: dict[str, Any] = {}
    if "proofs" in given:
        changes["proofs"] = tuple(_proof(name) for name in given["proofs"])
    if "categories" in given:
        changes["categories"] = tuple(_within(CATEGORIES, each) for each in given["categories"])
    if "language_level" in given:
        changes["language_level"] = _within(LEVELS, given["language_level"])
    if "abroad_only" in given:
        changes["abroad_only"] = bool(given["abroad_only"])
    return replace(rules, **changes)


def _errand(name: str) -> Errand:
    known = [each for each in Errand if each is not Errand.LINK]
    if name not in known:
        raise OperationRefused(f"nobody is invited as {name}; there are {', '.join(known)}")
    return Errand(name)


def _language(code: str) -> str:
    if code and code not in LANGUAGES:
        raise OperationRefused(f"{code} is not one of {', '.join(LANGUAGES)}")
    return code


def _kind(name: str) -> Kind:
    try:
        return Kind(name)
    except ValueError as unknown:
        known = ", ".join(each.value for each in Kind)
        raise OperationRefused(f"{name} is no kind of community; there are {known}") from unknown


def _proof(name: str) -> Proof:
    try:
        return Proof(name)
    except ValueError as unknown:
        known = ", ".join(each.value for each in Proof)
        raise OperationRefused(f"{name} is no proof; there are {known}") from unknown


def _within(numbers: range, number: int) -> int:
    if number not in numbers:
        raise OperationRefused(f"{number} is not from {numbers[0]} to {numbers[-1]}")
    return number


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise OperationRefused(f"{name} is no IANA zone, such as America/Halifax") from unknown
    return name


def _only_zone(community: Community) -> str:
    """Find the zone of a community whose province has no other."""
    if not community.province:
        raise OperationRefused("a community needs its --zone, such as America/Halifax")
    if community.province not in ZONES:
        raise OperationRefused(
            f"{community.province} lies in more than one zone; name the community’s by --zone"
        )
    return ZONES[community.province]


def _province(code: str) -> str:
    if code.upper() not in PROVINCES:
        raise OperationRefused(f"{code} is no province or territory, such as NS")
    return code.upper()
