"""Counts what happens, for `/metrics`; no name, text or number of anybody goes in.

Source: https://prometheus.io/docs/instrumenting/exposition_formats/ (text format 0.0.4)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.channels.channel import Channel, Outgoing, SendError
from bot.inbox import Inbox
from handlers.inbound import Inbound, Receipt
from program.people import Address
from storage.errors import StorageUnavailable

INBOUND = "passerelle_inbound_total"
SENDS = "passerelle_sends_total"
HELP = {
    INBOUND: "What people sent, by channel, kind and what became of it.",
    SENDS: "Attempts to send, by channel and result.",
}

Labels = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Tally:
    """Counters since the start of the process."""

    counts: Counter[tuple[str, Labels]] = field(default_factory=Counter)

    def count(self, name: str, **labels: str) -> None:
        """Add one."""
        self.counts[name, tuple(sorted(labels.items()))] += 1

    def lines(self) -> Iterator[str]:
        """Write every counter in Prometheus's text format."""
        for name, text in HELP.items():
            yield f"# HELP {name} {text}"
            yield f"# TYPE {name} counter"
            rows = sorted((labels, n) for (of, labels), n in self.counts.items() if of == name)
            yield from (sample(name, n, dict(labels)) for labels, n in rows)


def sample(name: str, value: float, labels: Mapping[str, str]) -> str:
    """Write one value."""
    inside = ",".join(f'{label}="{text}"' for label, text in labels.items())
    return f"{name}{{{inside}}} {value:g}" if inside else f"{name} {value:g}"


@dataclass(frozen=True, slots=True)
class CountingInbox:
    """An inbox that counts what it takes."""

    inbox: Inbox
    tally: Tally

    async def take(self, inbound: Inbound) -> Receipt:
        """Take one inbound, and count what became of it."""
        result = "broken"
        try:
            receipt = await self.inbox.take(inbound)
            result = "taken"
        except StorageUnavailable:
            result = "unavailable"
            raise
        finally:
            kind = type(inbound.content).__name__.lower()
            self.tally.count(INBOUND, channel=inbound.channel, kind=kind, result=result)
        return receipt


@dataclass(frozen=True, slots=True)
class CountingChannel:
    """A channel that counts how its sending goes."""

    channel: Channel
    tally: Tally

    @property
    def name(self) -> str:
        """The channel's own name."""
        return self.channel.name

    async def send(self, to: Address, message: Outgoing) -> str:
        """Send, and count the result."""
        result = "broken"
        try:
            platform_id = await self.channel.send(to, message)
            result = "sent"
        except SendError as error:
            result = type(error).__name__.lower()
            raise
        finally:
            self.tally.count(SENDS, channel=self.name, result=result)
        return platform_id
