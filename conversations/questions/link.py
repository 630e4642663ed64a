"""A link to one's own profile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.text import Text, Verbatim, _

_LONGEST = 300
_AROUND = "<>()[]«»“”\"'.,;:!?"
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_PATH = "/%~!$&'()*+,;=:@-._"
# A browser reads `evil.org\.linkedin.com` as the host evil.org.
_HOST = re.compile(r"[a-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class Link:
    """An https address on one of the hosts (their subdomains included).

    Args:
        example: of a link, for who sends something else.
    """

    text: Text
    hosts: tuple[str, ...]
    label: Text | None = None
    example: str = "https://www.linkedin.com/in/amina"

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, without buttons."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take an address, with or without https in front."""
        address = self._parse(reply.text) if isinstance(reply, Typed) else None
        if address is None:
            return Refused(_("I need a link such as {example}.", example=self.example))
        return Accepted(address)

    def load(self, stored: Stored) -> str:
        """Give the address."""
        if not isinstance(stored, str) or self._parse(stored) != stored:
            raise ValueError(stored)
        return stored

    def show(self, stored: Stored) -> Text:
        """Say the address."""
        return Verbatim(stored)

    def _parse(self, text: str) -> str | None:
        addresses = {self._address(word.strip(_AROUND)) for word in text.split()} - {None}
        return addresses.pop() if len(addresses) == 1 else None

    def _address(self, word: str) -> str | None:
        if len(word) > _LONGEST:
            return None
        try:
            parts = urlsplit(f"https://{_SCHEME.sub('', word)}")
            host = (parts.hostname or "").lower()
            plain = parts.port is None and parts.username is None
        except ValueError:
            return None
        if not (plain and self._ours(host) and parts.path.strip("/")):
            return None
        return f"https://{host}{quote(parts.path, safe=_PATH)}"

    def _ours(self, host: str) -> bool:
        if not _HOST.fullmatch(host):
            return False
        return any(host == each or host.endswith(f".{each}") for each in self.hosts)
