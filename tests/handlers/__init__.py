"""What handlers do with what people send."""
