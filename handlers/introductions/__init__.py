"""What comes of a meeting: introductions, and how the two stay in touch."""
