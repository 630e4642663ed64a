"""What the page may know of a person."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from bot.channels.preview.acquaintance import Acquaintance, Known
from program.people import Address
from storage.database import UnitOfWork
from storage.keyring import Keyring
from storage.migrate import migrate
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.bot.channels.preview.echo import NOON


@pytest_asyncio.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    path = tmp_path / "passerelle.sqlite"
    migrate(path)
    opened = await SqliteStore.open(path, vault=Vault(Keyring.fresh()))
    yield opened
    await opened.close()


async def test_stranger_is_not_known(store: SqliteStore) -> None:
    assert await Acquaintance(store).of("amina-01") == Known()


async def test_what_the_bot_was_told_is_known(store: SqliteStore) -> None:
    async def told(uow: UnitOfWork) -> None:
        address = Address("preview", "", "amina-01")
        person, _ = await uow.people.meet(address, language="en", at=NOON)
        await uow.people.save(
            replace(person, language="fr", language_confirmed=True, zone="Asia/Manila")
        )

    await store.transact(told)

    assert await Acquaintance(store).of("amina-01") == Known("fr", "Asia/Manila")
    assert await Acquaintance(store).of("miguel-1") == Known()
