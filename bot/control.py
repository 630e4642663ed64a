"""Commands of the command line that write: through the running process, or holding its lock.

One process has the data folder; while it runs, it does the writing for others, who send one line
of JSON to its socket and get one line back. Only the folder's owner can reach the socket.
"""

from __future__ import annotations

import asyncio
import json
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.operations import OPERATIONS, OperationRefused
from storage.database import Store
from storage.errors import StorageError

SOCKET = "control.sock"
LONGEST_LINE = 64 * 1024
PATIENCE_S = 10.0


class ControlSocket:
    """The running process's ear for its own command line."""

    def __init__(self, folder: Path, store: Store) -> None:
        self._path = folder / SOCKET
        self._store = store
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._path.unlink(missing_ok=True)
        path = str(self._path)
        self._server = await asyncio.start_unix_server(self._hear, path, limit=LONGEST_LINE)
        self._path.chmod(0o600)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._server is not None:
            self._server.close()
        self._path.unlink(missing_ok=True)

    async def _hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                answer = await self._answer(await reader.readline())
                writer.write(json.dumps(answer).encode() + b"\n")
                await writer.drain()
        except (TimeoutError, ConnectionError, ValueError):
            return
        finally:
            writer.close()

    async def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            name, arguments = _read(line)
            return {"result": await perform(self._store, name, arguments)}
        except (OperationRefused, StorageError) as error:
            return {"refused": str(error)}
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            return {"refused": f"these arguments do not fit: {error}"}


def _read(line: bytes) -> tuple[str, dict[str, Any]]:
    try:
        request = json.loads(line)
        name, arguments = str(request["do"]), dict(request["arguments"])
    except (KeyError, TypeError, ValueError) as malformed:
        raise OperationRefused("the line is no operation with its arguments") from malformed
    if name not in OPERATIONS:
        raise OperationRefused(f"there is no operation {name}")
    return name, arguments


async def perform(store: Store, name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    """Do one operation in one unit of work.

    Raises:
        OperationRefused: it cannot be done as asked; the message says why.
    """
    operation = OPERATIONS[name]
    return await store.transact(partial(operation, arguments))


async def ask(folder: Path, name: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 -- JSON
    """Have the running process do an operation.

    Raises:
        OperationRefused: it refused, or does not answer.
    """
    try:
        async with asyncio.timeout(PATIENCE_S):
            line = json.dumps({"do": name, "arguments": arguments}).encode() + b"\n"
            answer = json.loads(await _exchanged(folder, line))
    except (OSError, TimeoutError, ValueError) as silent:
        raise OperationRefused("the running process does not answer; stop it first") from silent
    if "refused" in answer:
        raise OperationRefused(answer["refused"])
    return answer["result"]


async def _exchanged(folder: Path, line: bytes) -> bytes:
    path = str(folder / SOCKET)
    reader, writer = await asyncio.open_unix_connection(path, limit=LONGEST_LINE)
    try:
        writer.write(line)
        return await reader.readline()
    finally:
        writer.close()
