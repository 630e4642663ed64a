"""The stories are also told on PostgreSQL, on the server that the tests of storage start."""

from tests.sketches import sketches
from tests.storage.conftest import database_url, migrated_database, postgres

__all__ = ["database_url", "migrated_database", "postgres", "sketches"]
