"""Named queries, units of work, repositories and migrations."""
