"""An e-mail address, as it is written: only its shape is looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from conversations.question import Accepted, Prompt, Refused, Stage, Stored, Verdict
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.text import Text, Verbatim, _

_LONGEST = 254
"""Source: RFC 5321, 4.5.3.1.3, less the two angle brackets."""
_AROUND = "<>()[]«»“”\"',;:!?."
_SHAPE = re.compile(r"[^\s@<>()\[\],;:\\\"]{1,64}@(?:[^\s@.<>()\[\],;:\\\"]+\.)+[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Email:
    """One address."""

    text: Text
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, without buttons."""
        return Prompt(self.text)

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take the one address in what was typed."""
        address = _parse(reply.text) if isinstance(reply, Typed) else None
        if address is None:
            return Refused(_("I need one e-mail address, for example: {example}.", example=EXAMPLE))
        return Accepted(address)

    def load(self, stored: Stored) -> str:
        """Give the address."""
        if not isinstance(stored, str) or _parse(stored) != stored:
            raise ValueError(stored)
        return stored

    def show(self, stored: Stored) -> Text:
        """Say the address."""
        return Verbatim(stored)


EXAMPLE = "marie@example.org"


def _parse(text: str) -> str | None:
    words = (word.strip(_AROUND) for word in text.removeprefix("mailto:").split())
    found = {word for word in words if len(word) <= _LONGEST and _SHAPE.fullmatch(word)}
    return found.pop() if len(found) == 1 else None
