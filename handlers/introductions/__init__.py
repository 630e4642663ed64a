"""What comes of a meeting: introductions, the network that grows of them, and jobs."""
