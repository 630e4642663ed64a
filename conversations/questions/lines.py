"""One thing a line: several may come at once."""

from __future__ import annotations

from dataclasses import dataclass

from conversations.question import Accepted, Option, Prompt, Refused, Stage, Stored, Verdict
from conversations.questions.choice import chosen, in_rows
from conversations.questions.words import Words
from conversations.reply import Reply, Typed
from conversations.world import World
from locales.text import Text, Verbatim, blocks, n_


@dataclass(frozen=True, slots=True)
class Lines:
    """A few lines of the person's own, or one of the ways around them.

    Args:
        limit: longest line, in characters as a reader counts them.
        most: lines that can come at once.
        ways: what can be tapped instead; the answer is its id.
    """

    text: Text
    limit: int
    most: int
    ways: tuple[Option, ...] = ()
    label: Text | None = None

    def prompt(self, stage: Stage, world: World) -> Prompt:
        """Ask, with the ways around it below."""
        return Prompt(self.text, in_rows(self.ways, 2))

    def read(self, reply: Reply, stage: Stage, world: World) -> Verdict:
        """Take a tap, or read each line as words of their own."""
        way = chosen(reply, self.ways, world)
        if way is not None:
            return Accepted(way.id)
        written = reply.text.splitlines() if isinstance(reply, Typed) else [""]
        lines = [line for line in written if line.strip()]
        if len(lines) > self.most:
            return Refused(_too_many(self.most))
        each = Words(self.text, self.limit)
        read = [
            each.read(Typed(line) if isinstance(reply, Typed) else reply, stage, world)
            for line in lines or written
        ]
        refused = next((one for one in read if isinstance(one, Refused)), None)
        return refused or Accepted([one.stored for one in read if isinstance(one, Accepted)])

    def load(self, stored: Stored) -> tuple[str, ...] | str:
        """Give the lines, or the id of the way that was taken."""
        if isinstance(stored, list) and 0 < len(stored) <= self.most:
            return tuple(str(line) for line in stored)
        if isinstance(stored, str) and stored in {way.id for way in self.ways}:
            return stored
        raise ValueError(stored)

    def show(self, stored: Stored) -> Text:
        """Say what was written or tapped."""
        if isinstance(stored, str):
            return next(way.label for way in self.ways if way.id == stored)
        return blocks(*(Verbatim(line) for line in stored), between="\n")


def _too_many(most: int) -> Text:
    return n_(
        "One is enough here: please write it in one line.",
        "That is more than I can take: {count} lines at the most, please.",
        count=most,
    )
