"""Scenes that begin quickly, and what a thief with the key file would read in them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

from storage.classes import Class
from storage.classification import CLASSIFICATION
from storage.failures import Failure
from storage.vault import Vault
from tests.stories.scene import FILE, Scene


@asynccontextmanager
async def fresh_scene(folder: Path, *, daily: bool = True) -> AsyncIterator[Scene]:
    """Start a bot on an empty database in `folder`.

    Args:
        daily: every day's recurring work is done, too.
    """
    scene = Scene(folder, daily=daily)
    await scene.start()
    try:
        yield scene
    finally:
        await scene.store.close()


def everything(scene: Scene) -> str:
    """Read all that is stored: every row with its seals opened, and the files as they are."""
    return f"{json.dumps(rows(scene), ensure_ascii=False)}\n{files(scene)}"


def files(scene: Scene) -> str:
    """Read the database and its log as whoever has no key would."""
    found = sorted(scene.folder.glob(f"{FILE}*"))
    return "\n".join(path.read_bytes().decode("latin-1") for path in found)


def rows(scene: Scene) -> dict[str, list[dict[str, Any]]]:
    """Read every row of every table, with its seals opened."""
    vault = Vault(scene.keyring)
    with closing(sqlite3.connect(scene.folder / FILE)) as connection:
        connection.row_factory = sqlite3.Row
        return {
            table: [
                {column: _opened(vault, table, column, row[column]) for column in columns}
                for row in connection.execute(f"SELECT * FROM {table}")  # noqa: S608 -- our own names
            ]
            for table, columns in CLASSIFICATION.items()
        }


def _opened(vault: Vault, table: str, column: str, value: Any) -> Any:
    if value is None:
        return None
    match CLASSIFICATION[table][column]:
        case Class.SEALED:
            return vault.unseal(table, column, value)
        case Class.DIGEST:
            return bytes(value).hex()
        case _:
            return value


async def failures(scene: Scene) -> list[Failure]:
    return await scene.store.transact(lambda uow: uow.failures.recent(limit=50))


def tamper(scene: Scene, table: str, column: str) -> None:
    """Break the seals of a column."""
    with closing(sqlite3.connect(scene.folder / FILE, isolation_level=None)) as connection:
        change = f"UPDATE {table} SET {column} = x'00' WHERE {column} IS NOT NULL"  # noqa: S608 -- ours
        connection.execute(change)
