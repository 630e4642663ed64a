"""Stand-ins for platforms and people, as strict as their documentation."""
