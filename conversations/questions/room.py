"""A link to one's own room for video calls, on a service that people know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.formats import Listing
from locales.text import Text, Verbatim, _
from program.video import HOSTS, Link, Refusal, own_link

_SERVICES = {
    "zoom.us": "Zoom",
    "meet.google.com": "Google Meet",
    "teams.microsoft.com": "Microsoft Teams",
    "teams.live.com": "Microsoft Teams",
    "webex.com": "Webex",
    "whereby.com": "Whereby",
    "meet.jit.si": "Jitsi Meet",
    "meet.goto.com": "GoTo Meeting",
}
"""What people call them; another host is named as it is."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room's https address on one of the hosts.

    Args:
        example: of a link, for who sends something else.
    """

    text: Text
    hosts: tuple[str, ...] = HOSTS
    label: Text | None = None
    example: str = "https://whereby.com/marie"

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, without buttons."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take an address, with or without https in front."""
        text = reply.text if isinstance(reply, Typed) else ""
        link = own_link(text, hosts=self.hosts)
        return Accepted(link.url) if isinstance(link, Link) else Refused(self._reason(link))

    def load(self, stored: Stored) -> str:
        """Give the address."""
        link = own_link(str(stored), hosts=self.hosts)
        if not isinstance(link, Link) or link.url != stored:
            raise ValueError(stored)
        return link.url

    def show(self, stored: Stored) -> Text:
        """Say the address."""
        return Verbatim(stored)

    def _reason(self, refusal: Refusal) -> Text:
        match refusal:
            case Refusal.NO_LINK:
                return _("I need a link such as {example}.", example=self.example)
            case Refusal.NO_ROOM:
                return _(
                    "This link leads to the service, and not to your room. I need one such as"
                    " {example}.",
                    example=self.example,
                )
            case Refusal.UNSAFE:
                return _(
                    "I cannot pass this link on: it could lead somewhere else. Open your room in a"
                    " browser, copy the address from there, and send me that."
                )
            case Refusal.OTHER_HOST:
                return _(
                    "So that people know where a link leads them, I take rooms of these services:"
                    " {services}. If yours is elsewhere, skip this; we provide one.",
                    services=Listing(tuple(map(Verbatim, services(self.hosts)))),
                )


def services(hosts: Sequence[str]) -> list[str]:
    """Name services, each once."""
    return list(dict.fromkeys(_SERVICES.get(host, host) for host in hosts))
