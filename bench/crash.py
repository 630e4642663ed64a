"""`make crash`: kill the bot a hundred times on each database, and count what got lost.

The people go through the whole intake in both languages, and never repeat an input: whatever a
kill loses leaves somebody waiting. The harness is that of the tests. Our limits are off: at their
29 messages a second, nearly all of the talk would wait for the last life, which nobody cuts short.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from bench.record import keep
from tests.crash.harness import Findings, Harness
from tests.fakes.bot_api import FakeBotApi
from tests.fakes.newcomers import newcomer
from tests.fakes.process import HALIFAX, command, environment
from tests.storage.postgres_server import postgres_server

Database = Callable[[Path], AbstractContextManager[dict[str, str]]]


@contextmanager
def sqlite(_folder: Path) -> Iterator[dict[str, str]]:
    """The embedded database, which needs no setting."""
    yield {}


@contextmanager
def postgres(_folder: Path) -> Iterator[dict[str, str]]:
    """Make an empty PostgreSQL on a server of its own, which is never killed."""
    with postgres_server() as address:
        yield {"PASSERELLE_DATABASE_URL": address.replace("DATABASE", "postgres")}


DATABASES: dict[str, Database] = {"sqlite": sqlite, "postgres": postgres}
"""What the running bot can be started on, with the settings that each takes."""


async def ordeal(
    settings: dict[str, str], folder: Path, *, people: int, kills: int, seed: int
) -> dict[str, Any]:
    """Kill the bot that often while people talk to it."""
    await command(settings, *HALIFAX)
    harness = Harness(settings, folder / "bot.log", seed=seed, longest_life_s=0.6)
    begun = time.monotonic()
    async with FakeBotApi() as api:
        crowd = [newcomer(api, 1000 + n, language="fr" if n % 2 else "en") for n in range(people)]
        for person in crowd:
            person.begin()
        findings = await harness.ordeal(api, crowd, kills=kills, patience_s=60)
        return {
            "kills": kills,
            "people": people,
            "messages": len(api.shown),
            "messages_between_kills": sum(
                each.at < harness.killed_at[kills - 1] for each in api.shown
            ),
            "copies_in_flight": _copies(api),
            "seconds": round(time.monotonic() - begun),
            "sound": findings == Findings(),
            **_counted(findings),
        }


def _counted(findings: Findings) -> dict[str, int]:
    return {name: len(who) for name, who in dataclasses.asdict(findings).items()}


def _copies(api: FakeBotApi) -> int:
    """Count the messages that came once more because a kill hit them on their way."""
    sent = [(each.chat, each.text, each.keys) for each in api.shown if not each.edited]
    return len(sent) - len(set(sent))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", choices=DATABASES, action="append")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--seed", type=int, default=20261122)
    given = parser.parse_args()
    sound = True
    for name in given.database or DATABASES:
        with tempfile.TemporaryDirectory() as place, DATABASES[name](Path(place)) as more:
            folder = Path(place)
            settings = {**environment(folder), "PASSERELLE_UNPACED": "true", **more}
            found = asyncio.run(
                ordeal(settings, folder, people=given.people, kills=given.kills, seed=given.seed)
            )
        print(name, found, flush=True)
        keep(f"crash_{name}", found, seed=given.seed)
        sound = sound and found["sound"]
    if not sound:
        raise SystemExit("something got lost")


if __name__ == "__main__":
    main()
