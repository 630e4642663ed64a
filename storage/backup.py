"""Copies the embedded database while it is in use.

Source: https://sqlite.org/lang_vacuum.html (`VACUUM INTO` reads one consistent state)
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.errors import StorageError, StorageUnavailable


def copy_file(path: Path, *, target: Path) -> None:
    """Write a copy that only this user can read; sealed values stay sealed in it.

    Raises:
        StorageError: the target exists, or cannot be written.
        StorageUnavailable: there is no database, or it cannot be read.
    """
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StorageError(f"{target} cannot be written: {error.strerror}") from error
    try:
        _copy(path, target=target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _copy(path: Path, *, target: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as file:
            # Into an empty file, which keeps its owner and mode.
            file.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error as error:
        raise StorageUnavailable(str(error)) from error
