"""What the bot remembers of itself, and how it knows its own key."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.database import Store
from storage.errors import SealBroken
from storage.keyring import Keyring
from storage.notes import CANARY, Note
from storage.vault import Vault
from tests.storage.conftest import open_store
from tests.storage.scenes import NOW, met

STRANGE = Vault(Keyring({"00000002": b"x" * 32}))


async def test_note_replaces_the_earlier_one_of_its_name(store: Store) -> None:
    await store.transact(lambda uow: uow.notes.write(Note("heard", NOW)))
    await store.transact(lambda uow: uow.notes.write(Note("heard", NOW, {"1": 2})))

    assert await store.snapshot(lambda uow: uow.notes.get("heard")) == Note("heard", NOW, {"1": 2})


async def test_dropped_note_is_gone(store: Store) -> None:
    await store.transact(lambda uow: uow.notes.write(Note("heard", NOW)))
    await store.transact(lambda uow: uow.notes.drop("heard"))

    assert await store.snapshot(lambda uow: uow.notes.get("heard")) is None


async def test_own_key_is_proven_again_and_again(store: Store) -> None:
    for _ in range(2):
        await store.transact(lambda uow: uow.notes.prove_key(NOW))

    assert await store.snapshot(lambda uow: uow.notes.get(CANARY)) == Note(CANARY, NOW, CANARY)


async def test_strange_key_is_noticed(store: Store, location: Path | str) -> None:
    await store.transact(lambda uow: uow.notes.prove_key(NOW))
    stranger = await open_store(location, STRANGE)

    with pytest.raises(SealBroken):
        await stranger.transact(lambda uow: uow.notes.prove_key(NOW))

    await stranger.close()


async def test_strange_key_is_noticed_on_a_database_without_a_canary(
    store: Store, location: Path | str
) -> None:
    await store.transact(met)
    stranger = await open_store(location, STRANGE)

    with pytest.raises(SealBroken):
        await stranger.transact(lambda uow: uow.notes.prove_key(NOW))

    assert await stranger.snapshot(lambda uow: uow.notes.get(CANARY)) is None
    await stranger.close()
