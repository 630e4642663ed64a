"""What a Connectee does and meets, from the first word to the search."""
