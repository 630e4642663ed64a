"""What can go wrong in storage.

StorageError
├── StorageUnavailable   try again later: the platform is not told that we have its event
├── Stale                someone else saved the row in between
├── SealBroken           a sealed value was tampered with, moved, or its key is gone
├── KeyringRefused       the key file is exposed, unreadable, or lies among the data
├── SchemaTooNew         the database was made by a later release
├── FolderBusy           another process holds the data folder
└── DatabaseBusy         another process serves the same PostgreSQL database
"""

from __future__ import annotations


class StorageError(Exception):
    """The database refused; trying again will not help."""


class StorageUnavailable(StorageError):
    """The database cannot be used just now; trying again may help."""


class Stale(StorageError):
    """The row was saved by someone else since it was read."""

    def __init__(self, table: str, row_id: int) -> None:
        super().__init__(f"row {row_id} of {table} was saved by someone else since it was read")
        self.table = table
        self.row_id = row_id


class SealBroken(StorageError):
    """A sealed value cannot be opened."""

    def __init__(self, table: str, column: str) -> None:
        super().__init__(f"a sealed value of {table}.{column} cannot be opened")
        self.table = table
        self.column = column


class KeyringRefused(StorageError):
    """The key file cannot be trusted."""


class SchemaTooNew(StorageError):
    """The database was made by a later release."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the database is at schema {found}, this release knows schemas up to {known}: "
            "start the later release, or restore a backup made before the upgrade"
        )
        self.found = found
        self.known = known


class FolderBusy(StorageError):
    """Another process holds the data folder."""

    def __init__(self, path: str, pid: int | None) -> None:
        super().__init__(f"{path} is in use by process {pid or 'unknown'}")
        self.path = path
        self.pid = pid


class DatabaseBusy(StorageError):
    """Another process serves this PostgreSQL database; one is enough."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)
