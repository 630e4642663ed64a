"""A backup is whole, closed to others, and never overwrites anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.backup import copy_file
from storage.errors import StorageError, StorageUnavailable
from storage.sqlite import SqliteStore
from storage.vault import Vault
from tests.storage.scenes import AWA, met


async def test_copy_made_while_serving_opens_with_the_same_key(
    sqlite_store: SqliteStore, database_file: Path, vault: Vault, tmp_path: Path
) -> None:
    await sqlite_store.transact(met)
    target = tmp_path / "copy.db"

    copy_file(database_file, target=target)

    copy = await SqliteStore.open(target, vault=vault)
    found = await copy.snapshot(lambda uow: uow.people.address(1))
    await copy.close()
    assert found == (AWA, 1)
    assert target.stat().st_mode & 0o077 == 0


def test_nothing_is_overwritten(database_file: Path, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("mine")

    with pytest.raises(StorageError, match="precious"):
        copy_file(database_file, target=target)

    assert target.read_text() == "mine"


def test_missing_database_leaves_no_copy(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable):
        copy_file(tmp_path / "gone", target=tmp_path / "copy.db")

    assert list(tmp_path.iterdir()) == []
