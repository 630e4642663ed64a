"""Run by Alembic; the connection is handed over by `storage.migrate`, in one transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,
)
context.run_migrations()
