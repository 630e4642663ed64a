"""A bot of a few lines that asks five questions, to prove the harness.

`TOY_CONFIRMS_FIRST=1` makes it tell Telegram that it has an input before it has kept it, as most
libraries do; the harness must notice.
"""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from bot.channels.channel import Outgoing, SendError
from bot.channels.telegram import Api, Poller, TelegramChannel
from handlers.inbound import Inbound, Receipt, Said
from program.people import Address

QUESTIONS = 5
SCHEMA = """
create table if not exists seen (event text primary key);
create table if not exists person (id text primary key, answers text not null);
create table if not exists outbox (id integer primary key, person text, text text, sent int);
"""


class Toy:
    """The inbox and the delivery of the toy, on one SQLite file."""

    def __init__(self, path: Path) -> None:
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.executescript(SCHEMA)
        self.news = asyncio.Event()
        self.news.set()

    async def take(self, inbound: Inbound) -> Receipt:
        execute = self.database.execute
        execute("begin immediate")
        if execute("insert or ignore into seen values (?)", [inbound.event_id]).rowcount:
            self._turn(inbound.address.user, inbound)
        execute("commit")
        self.news.set()
        return Receipt()

    def _turn(self, person: str, inbound: Inbound) -> None:
        row = self.database.execute("select answers from person where id = ?", [person]).fetchone()
        answers = json.loads(row[0]) if row else []
        if isinstance(inbound.content, Said):
            answers.append(inbound.content.text)
        stored = [person, json.dumps(answers)]
        self.database.execute("insert or replace into person values (?, ?)", stored)
        text = f"Question {len(answers) + 1} of {QUESTIONS}?"
        if len(answers) == QUESTIONS:
            text = f"Thank you! You said: {', '.join(answers)}."
        self.database.execute(
            "insert into outbox (person, text, sent) values (?, ?, 0)", [person, text]
        )

    async def deliver(self, channel: TelegramChannel) -> None:
        while await self.news.wait():
            self.news.clear()
            rows = self.database.execute("select id, person, text from outbox where sent = 0")
            for id_, person, text in rows.fetchall():
                try:
                    await channel.send(Address("telegram", "", person), Outgoing(text))
                except SendError:
                    self.news.set()
                else:
                    self.database.execute("update outbox set sent = 1 where id = ?", [id_])


class ConfirmingFirst:
    """Takes inputs into memory, and keeps them a little later."""

    def __init__(self, toy: Toy) -> None:
        self.toy = toy
        self.later: set[asyncio.Task[object]] = set()

    async def take(self, inbound: Inbound) -> Receipt:
        self.later.add(asyncio.create_task(self._keep(inbound)))
        return Receipt()

    async def _keep(self, inbound: Inbound) -> None:
        await asyncio.sleep(0.05)
        await self.toy.take(inbound)


async def main() -> None:
    """Run until killed."""
    toy = Toy(Path(os.environ["PASSERELLE_DATA"]))
    inbox = ConfirmingFirst(toy) if "TOY_CONFIRMS_FIRST" in os.environ else toy
    base_url = os.environ["TELEGRAM_BASE_URL"]
    async with Api(os.environ["TELEGRAM_BOT_TOKEN"], base_url=base_url) as api:
        poller = Poller(api, inbox, now=lambda: datetime.now(UTC))
        await asyncio.gather(poller.run(asyncio.Event()), toy.deliver(TelegramChannel(api)))


if __name__ == "__main__":
    asyncio.run(main())
