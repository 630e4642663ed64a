"""The data folder: one process at a time.

Source: flock(2); the lock goes with the process, however it ends.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Self

from storage.errors import FolderBusy

LOCK_FILE = "lock"


class DataFolder:
    """A folder held by this process until it is released."""

    def __init__(self, path: Path, *, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, path: Path) -> Self:
        """Hold the folder; make it if it is missing, closed to other users.

        Raises:
            FolderBusy: if another process holds it; carries that process's number.
        """
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path / LOCK_FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(descriptor, 20, 0)
            os.close(descriptor)
            raise FolderBusy(str(path), int(holder) if holder.isdigit() else None) from error
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode("ascii"), 0)
        return cls(path, descriptor=descriptor)

    def release(self) -> None:
        """Let go; the file stays, because removing it would let two processes in."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
