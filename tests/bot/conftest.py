"""The stores of the storage tests: what is promised of the running bot holds on either database."""

from tests.storage.conftest import (
    database_file,
    database_url,
    location,
    migrated_database,
    migrated_file,
    postgres,
    sqlite_store,
    store,
    vault,
)

__all__ = [
    "database_file",
    "database_url",
    "location",
    "migrated_database",
    "migrated_file",
    "postgres",
    "sqlite_store",
    "store",
    "vault",
]
