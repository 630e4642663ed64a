"""Schema changes, numbered, one purpose each; run by Alembic at start."""
