"""The bot is killed on PostgreSQL too, on the server that the tests of storage start."""

from tests.storage.conftest import database_url, migrated_database, postgres

__all__ = ["database_url", "migrated_database", "postgres"]
