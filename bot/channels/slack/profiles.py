"""What Slack knows of the people who write: their language, and their zone as a proposal.

Source: https://docs.slack.dev/reference/methods/users.info (include_locale)
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.channels.channel import SendError
from bot.channels.slack.api import Api
from bot.channels.slack.installations import Installations
from program.people import Address

MOST_KEPT = 4096
PATIENCE_S = 1.5
"""Slack wants its answer within three seconds, and this is but a courtesy."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person has set in Slack.

    Args:
        locale: such as `fr-CA`, "" if unknown.
        zone: IANA name, "" if unknown; where their computer was, not where they live.
    """

    locale: str = ""
    zone: str = ""


class Profiles:
    """Looks people up, once each."""

    def __init__(self, api: Api, installations: Installations) -> None:
        self._api = api
        self._installations = installations
        self._known: OrderedDict[Address, Profile] = OrderedDict()

    async def of(self, address: Address) -> Profile:
        """Tell what Slack knows of a person; nothing if it does not answer at once."""
        if address in self._known:
            self._known.move_to_end(address)
            return self._known[address]
        try:
            async with asyncio.timeout(PATIENCE_S):
                profile = await self._looked_up(address)
        except (SendError, TimeoutError):
            return Profile()
        self._known[address] = profile
        if len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)
        return profile

    async def _looked_up(self, address: Address) -> Profile:
        token = await self._installations.bot_token(address.tenant)
        if token is None:
            return Profile()
        given = {"user": address.user, "include_locale": True}
        user = (await self._api.call("users.info", token=token, given=given)).get("user", {})
        return Profile(_word(user.get("locale")), _zone(user.get("tz")))


def _zone(value: object) -> str:
    """Keep the name of a zone that there is."""
    try:
        return ZoneInfo(_word(value)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def _word(value: object) -> str:
    return value[:64] if isinstance(value, str) else ""
