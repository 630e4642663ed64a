"""What comes of a meeting."""
