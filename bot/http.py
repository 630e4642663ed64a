"""The one HTTP server: health, metrics, and the routes of channels that are called by webhook.

Nothing of a request is logged. `/healthz` and `/metrics` tell nothing about anybody, but are meant
for the operator: a reverse proxy passes the webhook's path on, and no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import timedelta

from aiohttp import web

from bot.pulse import Pulse
from bot.tally import Tally, sample
from storage.database import Store, UnitOfWork
from storage.errors import StorageError

LONGEST_BODY_BYTES = 512 * 1024
STALE = timedelta(minutes=5)
"""A channel that could not take input for that long is not well."""

PATIENCE_S = 5.0
_METRICS_TYPE = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}


class NoAddress(ValueError):
    """What is set is no `host:port`."""

    def __init__(self, given: str) -> None:
        super().__init__(f"PASSERELLE_HTTP={given} is no host:port, such as 127.0.0.1:8000")


def host_and_port(given: str) -> tuple[str, int]:
    """Read `host:port`; brackets around the host are IPv6's.

    Raises:
        NoAddress: it is none.
    """
    host, _, port = given.rpartition(":")
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    if not bare or not port.isascii() or not port.isdecimal() or int(port) > 0xFFFF:  # noqa: PLR2004 -- 16 bits
        raise NoAddress(given)
    return bare, int(port)


class HttpServer:
    """Serves until stopped."""

    def __init__(self, routes: Iterable[web.AbstractRouteDef]) -> None:
        application = web.Application(client_max_size=LONGEST_BODY_BYTES)
        application.add_routes(routes)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=PATIENCE_S)

    async def start(self, host: str, port: int) -> str:
        """Serve, and return the address; port 0 takes any that is free.

        Raises:
            OSError: the port is taken, or the host is not this machine's.
        """
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        bound = self._runner.addresses[0][1]
        return f"http://[{host}]:{bound}" if ":" in host else f"http://{host}:{bound}"

    async def stop(self) -> None:
        """Take no more requests, and finish those under way."""
        await self._runner.cleanup()


class Vitals:
    """What an operator's monitoring asks."""

    def __init__(self, store: Store, *, pulse: Pulse, tally: Tally) -> None:
        self._store = store
        self._pulse = pulse
        self._tally = tally

    def routes(self) -> list[web.AbstractRouteDef]:
        """Name the pages."""
        return [web.get("/healthz", self._healthz), web.get("/metrics", self._metrics)]

    async def _healthz(self, _request: web.Request) -> web.Response:
        """Say whether the database answers and channels take input; 503 if not."""
        ages = self._pulse.ages()
        database = await self._database_answers()
        well = database and all(age < STALE for age in ages.values())
        heard = {channel: round(age.total_seconds()) for channel, age in sorted(ages.items())}
        return web.json_response(
            {"ok": well, "database": database, "seconds_since_heard": heard},
            status=200 if well else 503,
        )

    async def _metrics(self, _request: web.Request) -> web.Response:
        lines = [*self._tally.lines(), *self._ages()]
        with suppress(StorageError, TimeoutError):
            async with asyncio.timeout(PATIENCE_S):
                lines += await self._store.snapshot(_stored)
        return web.Response(text="\n".join(lines) + "\n", headers=_METRICS_TYPE)

    async def _database_answers(self) -> bool:
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._store.snapshot(lambda uow: uow.outbox.get(0))
        except (StorageError, TimeoutError):
            return False
        return True

    def _ages(self) -> Iterator[str]:
        name = "passerelle_heard_age_seconds"
        yield from _gauge(name, "Seconds since a channel last could take input.")
        for channel, age in sorted(self._pulse.ages().items()):
            yield sample(name, age.total_seconds(), {"channel": channel})


async def _stored(uow: UnitOfWork) -> list[str]:
    messages = await uow.outbox.counts()
    failures = await uow.failures.count()
    return [
        *_gauge("passerelle_outbox", "Messages in the outbox, by state."),
        *(sample("passerelle_outbox", n, {"state": state}) for state, n in messages.items()),
        *_gauge("passerelle_failures", "Events that our own code failed on, of the last days."),
        sample("passerelle_failures", failures, {}),
    ]


def _gauge(name: str, text: str) -> tuple[str, str]:
    return f"# HELP {name} {text}", f"# TYPE {name} gauge"
