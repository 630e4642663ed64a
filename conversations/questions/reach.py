"""A way to reach somebody: one e-mail address or one telephone number, as its owner writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.questions.email import Email
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.text import Text, Verbatim, _

_TELEPHONE = re.compile(r"\(?\+?\d(?:[ ().\-]{0,2}\d){6,14}", re.ASCII)
"""Source: ITU-T E.164, 6: at most fifteen digits."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One way."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, without buttons."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take an address, or what can be dialled."""
        address = Email(self.text).read(reply, stage, world)
        if isinstance(address, Accepted):
            return address
        typed = reply.text.strip() if isinstance(reply, Typed) else ""
        if _TELEPHONE.fullmatch(typed):
            return Accepted(typed)
        return Refused(
            _(
                "I need one e-mail address or one telephone number, for example: {address} or"
                " {number}.",
                address="marie@example.org",
                number="+1 902 555 0134",
            )
        )

    def load(self, stored: Stored) -> str:
        """Give it as it was written."""
        if not isinstance(stored, str) or not stored:
            raise ValueError(stored)
        return stored

    def show(self, stored: Stored) -> Text:
        """Say it."""
        return Verbatim(str(stored))
