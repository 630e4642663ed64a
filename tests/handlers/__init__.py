"""What handlers do."""
