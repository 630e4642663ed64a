"""Rooms for video calls: a Connector's own, which is judged here, and those that we have made.

Somebody's own link goes to another person, who trusts us and will tap it: only hosts of known
services, by their own names, and nothing in it that could lead elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import SplitResult, quote, unquote, urlsplit

HOSTS = (
    "zoom.us",
    "meet.google.com",
    "teams.microsoft.com",
    "teams.live.com",
    "webex.com",
    "whereby.com",
    "meet.jit.si",
    "meet.goto.com",
)
"""Services whose rooms people know; their subdomains (`us02web.zoom.us`) are theirs, too."""

LONGEST = 500
"""Characters; a link of Teams has some 250."""

_AROUND = "<>()[]«»“”\"'.,;:!?"
_SCHEME = re.compile(r"https?:(?://)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_PATH = "/%~!$&'()*+,;=:@-._"
_QUERY = f"{_PATH}?"
_ELSEWHERE = re.compile(r"//|\\|redirect|script:|data:", re.IGNORECASE)
_ROUNDS = 3


class Refusal(StrEnum):
    """Why a link is not taken."""

    NO_LINK = "no_link"
    OTHER_HOST = "other_host"
    NO_ROOM = "no_room"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Link:
    """A room's address as we pass it on."""

    url: str
    host: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """A room that is to be made, or to be moved.

    Args:
        request: names this wish for ever, so that a second attempt finds what a first one made;
            unguessable.
        topic: what the service shows; nobody's name, for others run the service.
        starts_at: aware.
        again: an earlier attempt may have made it.
    """

    request: str
    topic: str
    starts_at: datetime
    minutes: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class Room:
    """A room that was made.

    Args:
        passcode: to be typed by who does not come by the link; None if there is none.
        id: what the service calls it; "" if nobody keeps it.
    """

    link: str
    passcode: str | None = None
    id: str = ""


def own_link(text: str, *, hosts: Sequence[str] = HOSTS) -> Link | Refusal:
    """Find the one link to a room in what somebody wrote, or say why it is not taken.

    Its fragment is dropped, for no server sees it. `http` becomes `https`: every service has it.

    Args:
        hosts: lower-case names; their subdomains count.
    """
    words = [word.strip(_AROUND) for word in text.split()]
    links = {word for word in words if "://" in word} or {word for word in words if "/" in word}
    links = links or {word for word in words if "." in word}
    if len(links) != 1:
        return Refusal.NO_LINK
    return _judged(links.pop(), hosts)


def _judged(word: str, hosts: Sequence[str]) -> Link | Refusal:
    if len(word) > LONGEST:
        return Refusal.NO_LINK
    try:
        parts = urlsplit(f"https://{_SCHEME.sub('', word, count=1)}")
    except ValueError:
        return Refusal.NO_LINK
    host = parts.hostname or ""
    if parts.netloc.lower() != host or not host.isascii() or "xn--" in host or "\\" in word:
        return Refusal.UNSAFE
    if not _HOST.fullmatch(host):
        return Refusal.NO_LINK
    if not any(host == each or host.endswith(f".{each}") for each in hosts):
        return Refusal.OTHER_HOST
    return _room(parts, host)


def _room(parts: SplitResult, host: str) -> Link | Refusal:
    if not parts.path.strip("/"):
        return Refusal.NO_ROOM
    if _leads_elsewhere(parts.path) or _leads_elsewhere(parts.query):
        return Refusal.UNSAFE
    query = f"?{quote(parts.query, safe=_QUERY)}" if parts.query else ""
    return Link(f"https://{host}{quote(parts.path, safe=_PATH)}{query}", host)


def _leads_elsewhere(part: str) -> bool:
    """Tell whether an address is hidden in a link, which its service might follow.

    It is looked for behind a few rounds of escaping, as those who follow it would undo them.
    """
    for _round in range(_ROUNDS):
        if _ELSEWHERE.search(part):
            return True
        part = unquote(part)
    return bool(_ELSEWHERE.search(part))
