"""What an operator's monitoring sees: health and numbers, and nothing about anybody."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import aiohttp
import pytest

from bot.channels.channel import Outgoing, TryLater
from bot.http import HttpServer, NoAddress, Vitals, host_and_port
from bot.pulse import Pulse
from bot.tally import CountingChannel, CountingInbox, Tally
from handlers.inbound import Inbound, Receipt, Said
from program.people import Address
from storage.database import Store
from storage.errors import StorageUnavailable
from tests.storage.scenes import AWA, NOW, met
from tests.stories.scene import VirtualClock

INBOUND = Inbound("telegram", "1", AWA, Said("canary"), NOW)


class AwayInbox:
    """Storage is away."""

    async def take(self, inbound: Inbound) -> Receipt:
        raise StorageUnavailable


class TakingInbox:
    """All is well."""

    async def take(self, inbound: Inbound) -> Receipt:
        return Receipt()


@dataclass
class MoodyChannel:
    """Sends, or asks to try later."""

    refuses: bool = False
    name: str = "telegram"

    async def send(self, to: Address, message: Outgoing) -> str:
        if self.refuses:
            raise TryLater(1)
        return "7"


async def page(vitals: Vitals, path: str) -> tuple[int, str]:
    server = HttpServer(vitals.routes())
    address = await server.start("127.0.0.1", 0)
    try:
        async with aiohttp.ClientSession() as session, session.get(address + path) as answer:
            return answer.status, await answer.text()
    finally:
        await server.stop()


async def test_health_tells_what_works(store: Store) -> None:
    clock = VirtualClock(NOW)
    pulse = Pulse(store, clock=clock, channels=["telegram"])
    pulse.beat("telegram")
    clock.wind(timedelta(seconds=90))

    status, text = await page(Vitals(store, pulse=pulse, tally=Tally()), "/healthz")

    assert status == 200
    assert text == '{"ok": true, "database": true, "seconds_since_heard": {"telegram": 90}}'


async def test_channel_that_takes_nothing_is_not_well(store: Store) -> None:
    clock = VirtualClock(NOW)
    pulse = Pulse(store, clock=clock, channels=["telegram"])
    clock.wind(timedelta(minutes=6))

    status, _ = await page(Vitals(store, pulse=pulse, tally=Tally()), "/healthz")

    assert status == 503


async def test_database_that_is_away_is_not_well() -> None:
    class Away:
        async def snapshot(self, work: Any) -> Any:
            raise StorageUnavailable

    away: Any = Away()
    pulse = Pulse(away, clock=VirtualClock(NOW), channels=[])

    status, text = await page(Vitals(away, pulse=pulse, tally=Tally()), "/healthz")

    assert (status, text) == (503, '{"ok": false, "database": false, "seconds_since_heard": {}}')


async def test_metrics_count_and_name_nobody(store: Store) -> None:
    tally, clock = Tally(), VirtualClock(NOW)
    await CountingInbox(TakingInbox(), tally).take(INBOUND)
    with pytest.raises(StorageUnavailable):
        await CountingInbox(AwayInbox(), tally).take(replace(INBOUND, event_id="2"))
    await CountingChannel(MoodyChannel(), tally).send(AWA, Outgoing("canary"))
    with pytest.raises(TryLater):
        await CountingChannel(MoodyChannel(refuses=True), tally).send(AWA, Outgoing("canary"))
    person = await store.transact(met)
    await store.transact(lambda uow: uow.outbox.add(person.draft("canary")))
    pulse = Pulse(store, clock=clock, channels=["telegram"])

    status, text = await page(Vitals(store, pulse=pulse, tally=tally), "/metrics")

    assert status == 200
    assert [line for line in text.splitlines() if not line.startswith("#")] == [
        'passerelle_inbound_total{channel="telegram",kind="said",result="taken"} 1',
        'passerelle_inbound_total{channel="telegram",kind="said",result="unavailable"} 1',
        'passerelle_sends_total{channel="telegram",result="sent"} 1',
        'passerelle_sends_total{channel="telegram",result="trylater"} 1',
        'passerelle_heard_age_seconds{channel="telegram"} 0',
        'passerelle_outbox{state="queued"} 1',
        "passerelle_failures 0",
    ]
    assert "canary" not in text
    assert AWA.user not in text


@pytest.mark.parametrize(
    ("given", "expected"),
    [("127.0.0.1:8000", ("127.0.0.1", 8000)), ("[::1]:80", ("::1", 80)), ("bot:1", ("bot", 1))],
)
def test_address_is_read(given: str, expected: tuple[str, int]) -> None:
    assert host_and_port(given) == expected


@pytest.mark.parametrize("given", ["", "8000", ":8000", "host:", "host:http", "host:70000"])
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(NoAddress):
        host_and_port(given)
