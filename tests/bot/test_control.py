"""The running process's socket: one line in, one line out, whatever the line is."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.control import LONGEST_LINE, SOCKET, ControlSocket, ask, perform
from bot.operations import OperationRefused
from storage.errors import StorageUnavailable
from tests.bot.office import CountingStore
from tests.bot.yukon import YUKON
from tests.handlers.scenes import fresh_scene, rows
from tests.stories.scene import Scene


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with fresh_scene(tmp_path) as scene, ControlSocket(tmp_path, scene.store):
        yield scene


async def told(scene: Scene, line: bytes) -> Any:
    """Send a line as it is; give the answer, None if there is none."""
    reader, writer = await asyncio.open_unix_connection(str(scene.folder / SOCKET))
    writer.write(line)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    return json.loads(answer) if answer else None


async def test_operation_goes_through_the_socket(scene: Scene) -> None:
    added = await ask(scene.folder, "community.add", YUKON)

    assert (added["slug"], added["zone"], added["active"]) == ("yukon", "America/Whitehorse", True)
    assert "yukon" in {row["slug"] for row in rows(scene)["communities"]}


async def test_list_is_the_same_through_the_socket_and_without_it(scene: Scene) -> None:
    held = await perform(scene.store, "community.list", {})

    assert await ask(scene.folder, "community.list", {}) == json.loads(json.dumps(held))


async def test_refusal_comes_back_in_its_own_words(scene: Scene) -> None:
    with pytest.raises(OperationRefused, match=r"^there is no community atlantis$"):
        await ask(scene.folder, "community.edit", {"slug": "atlantis"})


async def test_refused_operation_changes_nothing(scene: Scene) -> None:
    before = rows(scene)["communities"]

    with pytest.raises(OperationRefused):
        await ask(scene.folder, "community.edit", {"slug": "halifax", "zone": "Mars/Olympus"})

    assert rows(scene)["communities"] == before


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        (b'{"do": "community.drop", "arguments": {}}\n', "there is no operation community.drop"),
        (b"{}\n", "the line is no operation with its arguments"),
        (b"[]\n", "the line is no operation with its arguments"),
        (b"hello\n", "the line is no operation with its arguments"),
        (b"\n", "the line is no operation with its arguments"),
        (b"\xff\xfe\n", "the line is no operation with its arguments"),
        (b'{"do": "community.list", "arguments": 7}\n', "the line is no operation"),
        (b'{"do": "community.list", "arguments": "abc"}\n', "the line is no operation"),
        (b'{"do": "community.edit", "arguments": {}}\n', "these arguments do not fit: 'slug'"),
    ],
)
async def test_malformed_line_is_refused(scene: Scene, line: bytes, refusal: str) -> None:
    answer = await told(scene, line)

    assert list(answer) == ["refused"]
    assert answer["refused"].startswith(refusal)


@pytest.mark.parametrize(
    "line", [b"", b"x" * (LONGEST_LINE + 2) + b"\n"], ids=["silence", "endless"]
)
async def test_socket_survives_what_is_no_line(scene: Scene, line: bytes) -> None:
    await told(scene, line)

    assert await ask(scene.folder, "community.list", {})


async def test_argument_of_a_wrong_type_is_refused(scene: Scene) -> None:
    with pytest.raises(OperationRefused, match="these arguments do not fit"):
        await ask(scene.folder, "community.edit", {"slug": "halifax", "province": 7})


async def test_too_long_a_request_is_refused(scene: Scene) -> None:
    with pytest.raises(OperationRefused, match="does not answer"):
        await ask(scene.folder, "community.add", {**YUKON, "name_en": "Y" * LONGEST_LINE})


async def test_several_at_once_are_all_served(scene: Scene) -> None:
    listed = await asyncio.gather(*(ask(scene.folder, "community.list", {}) for _ in range(10)))

    assert listed == [listed[0]] * 10


async def test_socket_is_for_its_owner_alone(scene: Scene) -> None:
    mode = (scene.folder / SOCKET).stat().st_mode

    assert stat.S_IMODE(mode) == 0o600


async def test_socket_is_gone_afterwards(tmp_path: Path) -> None:
    async with fresh_scene(tmp_path) as scene, ControlSocket(tmp_path, scene.store):
        assert (tmp_path / SOCKET).exists()

    assert not (tmp_path / SOCKET).exists()


async def test_socket_left_over_by_a_crash_is_replaced(tmp_path: Path) -> None:
    (tmp_path / SOCKET).write_bytes(b"")

    async with fresh_scene(tmp_path) as scene, ControlSocket(tmp_path, scene.store):
        assert await ask(tmp_path, "community.list", {})


async def test_nobody_at_the_socket_is_said(tmp_path: Path) -> None:
    with pytest.raises(OperationRefused, match="the running process does not answer"):
        await ask(tmp_path, "community.list", {})


async def test_storage_that_is_away_is_said(tmp_path: Path) -> None:
    async with fresh_scene(tmp_path) as scene:
        store = CountingStore(scene.store)
        store.faults = {1: StorageUnavailable("the disk is full")}
        async with ControlSocket(tmp_path, store):
            with pytest.raises(OperationRefused, match="the disk is full"):
                await ask(tmp_path, "community.list", {})
